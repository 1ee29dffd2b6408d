//! Messages for SMTP.

use presend::operation::MessageDraft;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};

use crate::gil::detached;

/// A message for any SMTP client, as in ``client.sendmail(message.mail_from, message.rcpt_to, message.data)``.
#[pyclass(frozen, get_all, module = "presend")]
pub(crate) struct SmtpMessage {
    /// The address of the sender, for ``MAIL FROM``.
    mail_from: String,
    /// The addresses of the recipients, for ``RCPT TO``.
    rcpt_to: Py<PyList>,
    /// The headers and the body, for ``DATA``: ASCII text whose lines end with CRLF. Dots at the start of lines are not
    /// doubled, which SMTP clients do.
    data: Py<PyBytes>,
}

impl SmtpMessage {
    /// Writes the message directly into the `bytes` object that is returned to Python.
    pub(crate) fn new(py: Python<'_>, draft: &MessageDraft<'_>) -> PyResult<Self> {
        let len = draft.data_len();
        let data = PyBytes::new_with(py, len, |buffer| {
            detached(py, len, || draft.write_data(buffer));
            Ok(())
        })?;
        let rcpt_to = PyList::empty(py);
        for recipient in draft.rcpt_to() {
            rcpt_to.append(recipient)?;
        }
        Ok(SmtpMessage {
            mail_from: draft.mail_from().into(),
            rcpt_to: rcpt_to.unbind(),
            data: data.unbind(),
        })
    }
}

#[pymethods]
impl SmtpMessage {
    /// Shows sizes only: addresses and content must not end up in a log.
    fn __repr__(&self, py: Python<'_>) -> String {
        format!(
            "<SmtpMessage recipients={} data_bytes={}>",
            self.rcpt_to.bind(py).len(),
            self.data.bind(py).as_bytes().len(),
        )
    }
}
