//! Operations that are sent over SMTP.

use presend::{Lang, MessageOptions};
use pyo3::prelude::*;
use pyo3::types::PyList;

use super::request::RequestOperation;
use super::{Class, Operation, now};
use crate::gil::detached;
use crate::payload::{Converted, Lenders, argument, convert, integer_argument};
use crate::raw_message::raw_message;
use crate::smtp_message::SmtpMessage;
use crate::{errors, issue};

/// An operation that an SMTP client carries out: it builds messages, and checks finished ones.
///
/// The payload type is named after the operation, as in ``MessagePayload``; it lists and describes the fields.
///
/// Args:
///     id: The provider and the name, as in ``tencent_ses_smtp.Message``. Operations with the same ID are equal.
///
/// Raises:
///     ValueError: There is no operation with this ID, or it belongs to another class.
#[pyclass(frozen, generic, extends = RequestOperation, module = "presend")]
pub(crate) struct SmtpOperation;

#[pymethods]
impl SmtpOperation {
    #[new]
    #[pyo3(signature = (id, /))]
    fn new(id: &str) -> PyResult<PyClassInitializer<Self>> {
        let base = Operation::of_class(id, Class::Smtp)?;
        Ok(base.into_request().add_subclass(SmtpOperation))
    }

    /// Builds the message for a payload.
    ///
    /// Args:
    ///     payload: A dict with the provider's own field names.
    ///     date: The header ``Date`` in Unix seconds, from 0 to 253402300799. By default, the current time.
    ///     message_id: The header ``Message-ID``, as in ``<unique@mail.acme.com>``. It has at most 250 characters. By default, the message has none.
    ///     lang: The language of the messages in a ``ValidationError``: ``en``, ``zh`` or ``es``.
    ///
    /// Returns:
    ///     The message, for any SMTP client. The same arguments, with a date, always give the same bytes.
    ///
    /// Raises:
    ///     ValidationError: The provider would refuse the message, or an option cannot be part of one.
    ///     TypeError: The payload contains a value that cannot be converted, as with ``validate``, or an option has the
    ///         wrong type.
    #[pyo3(signature = (payload, *, date=None, message_id=None, lang="en"))]
    fn build(
        slf: &Bound<'_, Self>,
        payload: &Bound<'_, PyAny>,
        date: Option<&Bound<'_, PyAny>>,
        message_id: Option<&Bound<'_, PyAny>>,
        lang: &str,
    ) -> PyResult<SmtpMessage> {
        let py = slf.py();
        let message_id = message_id
            .map(|id| argument("message_id", id))
            .transpose()?;
        let options = MessageOptions {
            date: integer_argument("date", date)?.or_else(now),
            message_id,
        };
        let lenders = Lenders::new();
        let operation = slf.as_super().as_super().get().inner;
        let Converted { payload, bytes } = convert(payload, &lenders)?;
        match detached(py, bytes, || operation.draft_message(&payload, &options)) {
            Ok(draft) => SmtpMessage::new(py, &draft),
            Err(issues) => Err(errors::validation_error(py, issues, Lang::from_tag(lang))),
        }
    }

    /// Checks a finished message, whichever library composed it.
    ///
    /// Paths such as ``parts[0].Content-Type`` lead to a header of a part, and the param ``line`` is the number of the line,
    /// counted from 1. Of lines that are too long, the worst one of each part is reported, and of wrong recipients the first
    /// ten.
    ///
    /// Args:
    ///     message: The bytes of the message as the SMTP client sends them after ``DATA``, such as
    ///         ``message.as_bytes(policy=email.policy.SMTP)`` or, with Django, ``message.message().as_bytes(linesep=smtplib.CRLF)``.
    ///     lang: The language of the messages: ``en``, ``zh`` or ``es``.
    ///
    /// Returns:
    ///     The issues. The list is empty if the provider would accept the message, as far as this can be checked
    ///     without sending it.
    ///
    /// Raises:
    ///     TypeError: The message is not bytes.
    #[pyo3(signature = (message, *, lang="en"))]
    fn validate_raw<'py>(
        slf: &Bound<'py, Self>,
        message: &Bound<'py, PyAny>,
        lang: &str,
    ) -> PyResult<Bound<'py, PyList>> {
        let operation = slf.as_super().as_super().get().inner;
        let py = slf.py();
        let message = raw_message(message)?;
        let issues = detached(py, message.len(), || operation.validate_raw(&message));
        issue::list(py, issues, Lang::from_tag(lang))
    }
}
