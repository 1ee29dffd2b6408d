//! The bytes of a finished message.

use std::borrow::Cow;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView};

use crate::payload::type_name;

/// What to pass in place of `x`, by an attribute of its class, the most specific first.
const REPLACEMENTS: &[(&str, &str)] = &[
    ("as_bytes", "x.as_bytes(policy=email.policy.SMTP)"),
    // A message of Django.
    ("message", "x.message().as_bytes(linesep=smtplib.CRLF)"),
    (
        "encode",
        "x.encode(), or message.as_bytes(policy=email.policy.SMTP) in place of message.as_string()",
    ),
    ("read_bytes", "x.read_bytes()"),
    ("read", "x.read(), of a file that is open in binary mode"),
];

/// The bytes of the argument `message`.
///
/// # Errors
///
/// `TypeError` if it is not bytes. It says what to pass.
pub(crate) fn raw_message<'m>(message: &'m Bound<'_, PyAny>) -> PyResult<Cow<'m, [u8]>> {
    if let Ok(bytes) = message.cast::<PyBytes>() {
        return Ok(Cow::Borrowed(bytes.as_bytes()));
    }
    if let Ok(bytes) = message.cast::<PyByteArray>() {
        return Ok(Cow::Owned(bytes.to_vec()));
    }
    if message.is_instance_of::<PyMemoryView>() {
        return Ok(Cow::Owned(message.call_method0("tobytes")?.extract()?));
    }
    let class = message.get_type();
    let has = |attribute: &str| class.hasattr(attribute).unwrap_or(false);
    let found = REPLACEMENTS.iter().find(|(attribute, _)| has(attribute));
    let advice = found.map_or_else(String::new, |(_, pass)| format!("; pass {pass}"));
    let kind = type_name(message);
    Err(PyTypeError::new_err(format!(
        "message: bytes, not {kind}{advice}"
    )))
}
