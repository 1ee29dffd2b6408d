//! What the classes of all operations have in common.

use pyo3::prelude::*;
use pyo3::types::PyList;

use super::Operation;

/// An operation whose payload can be validated. Its subclasses also build requests or messages; they differ in how these
/// are sent and authenticated.
#[pyclass(frozen, subclass, generic, extends = Operation, module = "presend")]
pub(crate) struct RequestOperation;

#[pymethods]
impl RequestOperation {
    /// Returns every issue of a payload, in the order of the fields in the provider's documentation.
    ///
    /// Args:
    ///     payload: A dict with the provider's own field names.
    ///     site: The provider's site: ``cn`` for mainland China, or ``intl``.
    ///     now: The current time in Unix seconds, for rules that depend on it. By default, the time of the clock.
    ///     lang: The language of the messages: ``en``, ``zh`` or ``es``.
    ///     max_issues: The maximum number of issues. If there are more, the list ends with one more issue: its rule is
    ///         ``more_issues``, its path is empty, its severity is the highest of those that were left out, and
    ///         ``left_out`` in its ``params`` is their number.
    ///
    /// Returns:
    ///     The issues. The list is empty if the provider would accept the payload, as far as this can be
    ///     checked without a request.
    ///
    /// Raises:
    ///     TypeError: The payload contains a value that cannot be converted, such as a set, a date or a cycle. The
    ///         attribute ``path`` of the exception is the list of keys and indexes that lead to the value.
    ///     ValueError: There is no such site, or ``max_issues`` is negative.
    #[pyo3(signature = (payload, *, site="cn", now=None, lang="en", max_issues=None))]
    fn validate<'py>(
        slf: &Bound<'py, Self>,
        payload: &Bound<'py, PyAny>,
        site: &str,
        now: Option<&Bound<'_, PyAny>>,
        lang: &str,
        max_issues: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Bound<'py, PyList>> {
        let operation = slf.as_super().get();
        operation.validate(payload, site, now, lang, max_issues)
    }

    /// Returns the rules for the payload as a JSON Schema (draft 2020-12).
    fn json_schema<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.as_super().get().json_schema(slf.py())
    }
}
