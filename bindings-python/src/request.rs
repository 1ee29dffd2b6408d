//! What goes out.

use presend::operation::Draft;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

#[pyclass(frozen, get_all, module = "presend")]
pub(crate) struct Request {
    method: String,
    url: String,
    headers: Py<PyDict>,
    body: Py<PyBytes>,
}

impl Request {
    /// Writes the body straight into the `bytes` object that Python gets.
    pub(crate) fn new(py: Python<'_>, draft: &Draft<'_>) -> PyResult<Self> {
        let body = PyBytes::new_with(py, draft.body_len(), |buffer| {
            draft.write_body(buffer);
            Ok(())
        })?;
        let head = draft.head(body.as_bytes());
        let headers = PyDict::new(py);
        for (name, value) in &head.headers {
            headers.set_item(name, value)?;
        }
        Ok(Request {
            method: head.method.into(),
            url: head.url,
            headers: headers.unbind(),
            body: body.unbind(),
        })
    }
}

#[pymethods]
impl Request {
    /// Names of headers only: the signature and the token are nothing for a log.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!(
            "<Request {} {} headers={} body_bytes={}>",
            self.method,
            self.url,
            self.headers.bind(py).keys().repr()?,
            self.body.bind(py).as_bytes().len(),
        ))
    }
}
