//! HTTP requests.

use std::sync::{Mutex, PoisonError};

use presend::operation::Draft;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use crate::gil::{MIN_BYTES, detached};

/// An HTTP request, to be sent with any HTTP client. The client adds ``Host`` and ``Content-Length``.
#[pyclass(frozen, get_all, module = "presend")]
pub(crate) struct Request {
    /// The HTTP method.
    method: &'static str,
    /// The URL.
    url: &'static str,
    /// The headers, by name.
    headers: Py<PyDict>,
    /// The body.
    body: Py<PyBytes>,
}

/// The body. A large one is written directly into the `bytes` object that is returned to Python. For a small one, this would
/// take longer than copying it, because its length has to be calculated first, which takes as long as writing it.
fn body<'py>(py: Python<'py>, draft: &Draft<'_>) -> PyResult<Bound<'py, PyBytes>> {
    if draft.max_body_len() <= MIN_BYTES as u64 {
        return Ok(PyBytes::new(py, &draft.body()));
    }
    let len = draft.body_len();
    PyBytes::new_with(py, len, |buffer| {
        detached(py, len, || draft.write_body(buffer));
        Ok(())
    })
}

/// The name of a header as a `str`. The objects are kept, because creating one and computing its hash would take longer than
/// adding the header. Nothing under the lock gives up the GIL, so that two threads cannot wait for each other.
fn header_name<'py>(py: Python<'py>, name: &'static str) -> Bound<'py, PyString> {
    static NAMES: Mutex<Vec<(&str, Py<PyString>)>> = Mutex::new(Vec::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, known)) = names.iter().find(|(known, _)| *known == name) {
        return known.bind(py).clone();
    }
    let new = PyString::new(py, name);
    names.push((name, new.clone().unbind()));
    new
}

impl Request {
    pub(crate) fn new(py: Python<'_>, draft: &Draft<'_>) -> PyResult<Self> {
        let body = body(py, draft)?;
        let bytes = body.as_bytes();
        let head = detached(py, bytes.len(), || draft.head(bytes));
        let headers = PyDict::new(py);
        for (name, value) in &head.headers {
            headers.set_item(header_name(py, name), value)?;
        }
        Ok(Request {
            method: head.method,
            url: head.url,
            headers: headers.unbind(),
            body: body.unbind(),
        })
    }
}

#[pymethods]
impl Request {
    /// Shows the names of the headers only: the signature and the token must not end up in a log.
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
