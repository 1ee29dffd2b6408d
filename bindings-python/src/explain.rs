//! Looks up error codes.

use presend::Lang;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::payload::{argument, is_integer};
use crate::plain;
use crate::response::Retry;

/// What the catalogue says about an error code.
#[pyclass(frozen, get_all, module = "presend")]
pub(crate) struct Explanation {
    /// The ID of the catalogue that has the entry.
    provider: String,
    /// The code, unchanged.
    code: String,
    /// Whether the catalogue has an entry for exactly this code. If not, the values are those of the most
    /// similar entry.
    known: bool,
    /// The kind of error.
    kind: String,
    /// Whether and when to send the request again.
    retry: Py<Retry>,
    /// What the error means.
    meaning: String,
    /// What to do.
    fix: String,
    /// The fields of the request that the error is about.
    fields: Py<PyList>,
}

#[pymethods]
impl Explanation {
    #[new]
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of a value, for pickle"
    )]
    fn new(
        provider: String,
        code: String,
        known: bool,
        kind: String,
        retry: Py<Retry>,
        meaning: String,
        fix: String,
        fields: Py<PyList>,
    ) -> Self {
        Explanation {
            provider,
            code,
            known,
            kind,
            retry,
            meaning,
            fix,
            fields,
        }
    }

    /// Returns the explanation as a dict of plain data, for ``json.dumps`` and the like.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("provider", &self.provider)?;
        dict.set_item("code", &self.code)?;
        dict.set_item("known", self.known)?;
        dict.set_item("kind", &self.kind)?;
        dict.set_item("retry", self.retry.get().to_dict(py)?)?;
        dict.set_item("meaning", &self.meaning)?;
        dict.set_item("fix", &self.fix)?;
        dict.set_item("fields", plain::copy(self.fields.bind(py))?)?;
        Ok(dict)
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        self.to_dict(py)?.eq(other.to_dict(py)?)
    }

    fn __getnewargs__(&self) -> (&str, &str, bool, &str, &Py<Retry>, &str, &str, &Py<PyList>) {
        (
            &self.provider,
            &self.code,
            self.known,
            &self.kind,
            &self.retry,
            &self.meaning,
            &self.fix,
            &self.fields,
        )
    }

    fn __repr__(&self) -> String {
        format!("<Explanation {}: {}>", self.code, self.meaning)
    }
}

/// Looks up an error code.
///
/// Args:
///     code: The error code, the status of a message, or the receipt of a carrier. A status may be a number, or follow the
///         name of its field, as in ``SendStatus:1006``.
///     provider: The ID of the catalogue to look in: the ID of a provider, ``tencent_common``,
///         ``tencent_ses_status``, ``tencent_sms_status``, ``tencent_sms_reply`` or ``connection``. By default, every
///         catalogue.
///     lang: The language of ``meaning`` and ``fix``: ``en``, ``zh`` or ``es``.
///
/// Returns:
///     What the catalogue says about the code; None if the code is not similar to any known one.
///
/// Raises:
///     ValueError: There is no catalogue with this ID.
#[pyfunction]
#[pyo3(signature = (code, provider=None, lang="en"))]
pub(crate) fn explain(
    py: Python<'_>,
    code: &Bound<'_, PyAny>,
    provider: Option<&str>,
    lang: &str,
) -> PyResult<Option<Explanation>> {
    // The statuses of messages are numbers.
    let digits = is_integer(code).then(|| code.str()).transpose()?;
    let code = argument(
        "code",
        digits.as_ref().map_or(code, |digits| digits.as_any()),
    )?;
    let found = presend::explain(code, provider, Lang::from_tag(lang))
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    let Some(found) = found else {
        return Ok(None);
    };
    Ok(Some(Explanation {
        provider: found.provider.into(),
        code: found.code.into(),
        known: found.known,
        kind: found.kind.name().into(),
        retry: Py::new(py, Retry::from(found.retry))?,
        meaning: found.meaning.into(),
        fix: found.fix.into(),
        fields: PyList::new(py, found.fields)?.unbind(),
    }))
}
