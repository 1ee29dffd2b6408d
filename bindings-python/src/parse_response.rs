//! Parses the response of a provider.

use std::borrow::Cow;

use presend::{Lang, Operation};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

use crate::gil::detached;
use crate::payload::{Converted, Lenders, convert, is_integer, type_name};
use crate::response::Response;

/// Parses a response.
///
/// # Errors
///
/// `TypeError` if the status is not an integer or the body is neither text nor bytes. Every response can be parsed.
pub(crate) fn parse(
    operation: &'static Operation,
    status: Option<&Bound<'_, PyAny>>,
    body: &Bound<'_, PyAny>,
    lang: &str,
    payload: Option<&Bound<'_, PyAny>>,
) -> PyResult<Response> {
    let lang = Lang::from_tag(lang);
    let status = status.map(status_code).transpose()?.flatten();
    let whole = if body.is_instance_of::<PyMemoryView>() {
        &body.call_method0("tobytes")?
    } else {
        body
    };
    let bytes = bytes(whole)?;
    let py = body.py();
    let lenders = Lenders::new();
    let payload = payload
        .map(|payload| convert(payload, &lenders))
        .transpose()?;
    let of_payload = payload.as_ref().map_or(0, |payload| payload.bytes);
    let response = detached(py, bytes.len() + of_payload, || match &payload {
        Some(Converted { payload, .. }) => {
            operation.parse_response_to(payload, status, &bytes, lang)
        }
        None => operation.parse_response(status, &bytes, lang),
    });
    Response::new(py, response, body.clone().unbind(), lang)
}

/// The status, or none if the number is too large for one: clients report numbers such as -1 if there was no response.
fn status_code(status: &Bound<'_, PyAny>) -> PyResult<Option<u16>> {
    if !is_integer(status) {
        let kind = type_name(status);
        return Err(PyTypeError::new_err(format!(
            "status: an int or None, not {kind}"
        )));
    }
    Ok(status.extract().ok())
}

/// The bytes of a body.
fn bytes<'b>(body: &'b Bound<'_, PyAny>) -> PyResult<Cow<'b, [u8]>> {
    if let Ok(bytes) = body.cast::<PyBytes>() {
        return Ok(Cow::Borrowed(bytes.as_bytes()));
    }
    if let Ok(text) = body.cast::<PyString>() {
        return match text.to_str() {
            Ok(text) => Ok(Cow::Borrowed(text.as_bytes())),
            Err(_) => without_surrogates(text),
        };
    }
    if let Ok(bytes) = body.cast::<PyByteArray>() {
        return Ok(Cow::Owned(bytes.to_vec()));
    }
    let kind = body.get_type().fully_qualified_name()?;
    Err(PyTypeError::new_err(format!(
        "body must be bytes or str, not {kind}"
    )))
}

/// The text in UTF-8, with each lone surrogate replaced by U+FFFD, as in JavaScript.
fn without_surrogates<'b>(text: &Bound<'_, PyString>) -> PyResult<Cow<'b, [u8]>> {
    let encoded = text.call_method1("encode", ("utf-16-le", "surrogatepass"))?;
    let units: Vec<u16> = encoded
        .cast::<PyBytes>()?
        .as_bytes()
        .chunks_exact(2)
        .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
        .collect();
    Ok(Cow::Owned(String::from_utf16_lossy(&units).into_bytes()))
}
