//! The half of a provider call that comes back.

use std::borrow::Cow;

use presend::Lang;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

use crate::payload::integer_argument;
use crate::response::Response;

#[pyclass(frozen, module = "presend")]
pub(crate) struct Replies {
    inner: presend::Replies,
}

/// What reads the answers to the call of that `id`, as in `tencent_ses_smtp.Message`.
#[pyfunction]
#[pyo3(signature = (id, /))]
pub(crate) fn replies(id: &str) -> PyResult<Replies> {
    presend::replies(id)
        .map(|inner| Replies { inner })
        .ok_or_else(|| PyValueError::new_err(format!("no call is named {id:?}")))
}

/// What an answer means.
pub(crate) fn parse(
    replies: presend::Replies,
    status: Option<&Bound<'_, PyAny>>,
    body: &Bound<'_, PyAny>,
    lang: &str,
) -> PyResult<Response> {
    let lang = Lang::from_tag(lang);
    let status = integer_argument("status", status)?
        .map(u16::try_from)
        .transpose()
        .map_err(|_| PyValueError::new_err("status is an HTTP status or None"))?;
    let whole = if body.is_instance_of::<PyMemoryView>() {
        &body.call_method0("tobytes")?
    } else {
        body
    };
    let bytes = body_bytes(whole)?;
    let response = replies.parse(status, &bytes, lang);
    Response::new(body.py(), response, body.clone().unbind(), lang)
}

#[pymethods]
impl Replies {
    #[getter]
    fn provider(&self) -> &'static str {
        self.inner.provider
    }

    #[getter]
    fn name(&self) -> &'static str {
        self.inner.name
    }

    #[getter]
    fn id(&self) -> String {
        self.inner.id()
    }

    #[pyo3(signature = (status, body, *, lang="en"))]
    fn parse_response(
        &self,
        status: Option<&Bound<'_, PyAny>>,
        body: &Bound<'_, PyAny>,
        lang: &str,
    ) -> PyResult<Response> {
        parse(self.inner, status, body, lang)
    }

    /// Pickles and copies by name.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let replies = py.import("presend._native")?.getattr("replies")?;
        Ok((replies, (self.id(),)))
    }

    fn __repr__(&self) -> String {
        format!("<Replies {}>", self.id())
    }
}

/// Text whose lone surrogates are replaced, one character for each as in JavaScript: whatever arrives is answered.
fn with_whole_characters<'b>(text: &Bound<'_, PyString>) -> PyResult<Cow<'b, [u8]>> {
    let encoded = text.call_method1("encode", ("utf-16-le", "surrogatepass"))?;
    let units: Vec<u16> = encoded
        .cast::<PyBytes>()?
        .as_bytes()
        .chunks_exact(2)
        .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
        .collect();
    Ok(Cow::Owned(String::from_utf16_lossy(&units).into_bytes()))
}

/// The bytes of an answer, as a client hands them out.
fn body_bytes<'b>(body: &'b Bound<'_, PyAny>) -> PyResult<Cow<'b, [u8]>> {
    if let Ok(bytes) = body.cast::<PyBytes>() {
        return Ok(Cow::Borrowed(bytes.as_bytes()));
    }
    if let Ok(text) = body.cast::<PyString>() {
        return match text.to_str() {
            Ok(text) => Ok(Cow::Borrowed(text.as_bytes())),
            Err(_) => with_whole_characters(text),
        };
    }
    if let Ok(bytes) = body.cast::<PyByteArray>() {
        return Ok(Cow::Owned(bytes.to_vec()));
    }
    let kind = body.get_type().fully_qualified_name()?;
    Err(PyTypeError::new_err(format!(
        "body is bytes or str, not {kind}"
    )))
}
