//! Creates the exceptions that are declared in the Python module `_errors`.

use presend::errors::Family;
use presend::{Lang, ProviderError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyType};

use crate::issue;
use crate::response::Retry;

fn class<'py>(
    py: Python<'py>,
    cell: &'static PyOnceLock<Py<PyType>>,
    name: &str,
) -> PyResult<&'py Bound<'py, PyType>> {
    cell.import(py, "presend._errors", name)
}

/// A `ValidationError` with `issues`.
pub(crate) fn validation_error(py: Python<'_>, issues: Vec<presend::Issue>, lang: Lang) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let error = issue::list(py, issues, lang)
        .and_then(|issues| class(py, &CLASS, "ValidationError")?.call1((issues,)));
    error.map_or_else(|failed| failed, PyErr::from_value)
}

/// The name of the exception class for a family.
const fn class_name(family: Family) -> &'static str {
    match family {
        Family::Authentication => "AuthenticationError",
        Family::PermissionDenied => "PermissionDeniedError",
        Family::RateLimit => "RateLimitError",
        Family::Quota => "QuotaError",
        Family::InvalidRequest => "InvalidRequestError",
        Family::Recipient => "RecipientError",
        Family::Service => "ServiceError",
        _ => "ProviderError",
    }
}

/// A `ProviderError`, which is not raised.
pub(crate) fn provider_error(
    py: Python<'_>,
    error: ProviderError,
    lang: Lang,
) -> PyResult<Bound<'_, PyAny>> {
    let text = error.to_string();
    let retry = Retry::from(error.retry);
    let fields = PyDict::new(py);
    fields.set_item("provider", error.provider)?;
    fields.set_item("code", error.code)?;
    fields.set_item("message", error.message)?;
    fields.set_item("request_id", error.request_id)?;
    fields.set_item("status", error.status)?;
    fields.set_item("known", error.known)?;
    fields.set_item("kind", error.kind.name())?;
    fields.set_item("retry", Bound::new(py, retry)?)?;
    fields.set_item("meaning", error.meaning)?;
    fields.set_item("fix", error.fix)?;
    fields.set_item("fields", error.fields)?;
    fields.set_item("issues", issue::list(py, error.issues, lang)?)?;
    let class = py
        .import("presend._errors")?
        .getattr(class_name(error.kind.family()))?;
    class.call((text,), Some(&fields))
}
