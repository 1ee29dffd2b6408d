//! Creates the exceptions that are declared in the Python module `_errors`.

use std::fmt::Write;

use presend::errors::Family;
use presend::{Lang, ProviderError};
use pyo3::intern;
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

/// The exception class for a family.
fn provider_error_class(py: Python<'_>, family: Family) -> PyResult<&Bound<'_, PyType>> {
    macro_rules! cached {
        ($name:literal) => {{
            static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
            class(py, &CLASS, $name)
        }};
    }
    match family {
        Family::Authentication => cached!("AuthenticationError"),
        Family::PermissionDenied => cached!("PermissionDeniedError"),
        Family::RateLimit => cached!("RateLimitError"),
        Family::Quota => cached!("QuotaError"),
        Family::InvalidRequest => cached!("InvalidRequestError"),
        Family::Recipient => cached!("RecipientError"),
        Family::Service => cached!("ServiceError"),
        _ => cached!("ProviderError"),
    }
}

/// A `ProviderError`, which is not raised.
pub(crate) fn provider_error(
    py: Python<'_>,
    error: ProviderError,
    lang: Lang,
) -> PyResult<Bound<'_, PyAny>> {
    /// All attributes, without values. A copy of it does not have to grow with each of them.
    static NAMES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    // The text is long, and would otherwise be moved each time a part is added.
    let mut text = String::with_capacity(512);
    // A `String` can always be written to.
    let _ = write!(text, "{error}");
    let fields = match NAMES.get(py) {
        Some(names) => names.bind(py).copy()?,
        None => PyDict::new(py),
    };
    fields.set_item(intern!(py, "provider"), error.provider)?;
    fields.set_item(intern!(py, "code"), error.code)?;
    fields.set_item(intern!(py, "message"), error.message)?;
    fields.set_item(intern!(py, "request_id"), error.request_id)?;
    fields.set_item(intern!(py, "status"), error.status)?;
    fields.set_item(intern!(py, "known"), error.known)?;
    fields.set_item(intern!(py, "kind"), error.kind.name())?;
    fields.set_item(intern!(py, "retry"), Retry::from(error.retry))?;
    fields.set_item(intern!(py, "meaning"), error.meaning)?;
    fields.set_item(intern!(py, "fix"), error.fix)?;
    fields.set_item(intern!(py, "fields"), error.fields)?;
    fields.set_item(intern!(py, "issues"), issue::list(py, error.issues, lang)?)?;
    NAMES.get_or_try_init(py, || {
        let names = fields.copy()?;
        for name in fields.keys() {
            names.set_item(name, py.None())?;
        }
        Ok::<_, PyErr>(names.unbind())
    })?;
    let class = provider_error_class(py, error.kind.family())?;
    // The dict becomes that of the object, because `__init__` would copy it, which takes as long as everything else here.
    let object = class.call_method1(intern!(py, "__new__"), (class, text))?;
    object.setattr(intern!(py, "__dict__"), fields)?;
    Ok(object)
}
