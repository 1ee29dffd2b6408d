//! Operations whose requests contain an API key in a header.

use presend::Context;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};

use super::{Class, Operation, now};
use crate::payload::argument;
use crate::request::Request;

/// An operation whose requests contain an API key in a header.
///
/// The payload type is named after the operation, as in ``SendMailPayload``; it lists and describes the fields.
///
/// Args:
///     id: The provider and the name, as in ``perfit.SendMail``. Operations with the same ID are equal.
///
/// Raises:
///     ValueError: There is no operation with this ID, or it belongs to another class.
#[pyclass(frozen, generic, extends = Operation, module = "presend")]
pub(crate) struct ApiKeyOperation;

#[pymethods]
impl ApiKeyOperation {
    #[new]
    #[pyo3(signature = (id, /))]
    fn new(id: &str) -> PyResult<PyClassInitializer<Self>> {
        let base = Operation::of_class(id, Class::ApiKey)?;
        Ok(PyClassInitializer::from(base).add_subclass(ApiKeyOperation))
    }

    /// Returns every issue of a payload, in the order of the fields in the provider's documentation.
    ///
    /// Args:
    ///     payload: A dict with the provider's own field names.
    ///     site: The provider's site: ``cn`` for mainland China, or ``intl``.
    ///     now: The current time in Unix seconds, for rules that depend on it.
    ///     lang: The language of the messages: ``en``, ``zh`` or ``es``.
    ///
    /// Returns:
    ///     The issues. The list is empty if the provider would accept the payload, as far as this can be
    ///     checked without a request.
    ///
    /// Raises:
    ///     TypeError: The payload contains a value that cannot be converted, such as a set, a date or a cycle. The
    ///         attribute ``path`` of the exception is the list of keys and indexes that lead to the value.
    #[pyo3(signature = (payload, *, site="cn", now=None, lang="en"))]
    fn validate<'py>(
        slf: &Bound<'py, Self>,
        payload: &Bound<'py, PyAny>,
        site: &str,
        now: Option<&Bound<'_, PyAny>>,
        lang: &str,
    ) -> PyResult<Bound<'py, PyList>> {
        slf.as_super().get().validate(payload, site, now, lang)
    }

    /// Builds the request for a payload.
    ///
    /// Args:
    ///     payload: A dict with the provider's own field names.
    ///     api_key: The API key of the account. Without it, the request contains no key.
    ///     lang: The language of the messages in a ``ValidationError``: ``en``, ``zh`` or ``es``.
    ///
    /// Raises:
    ///     ValidationError: The provider would refuse the request.
    ///     TypeError: The payload contains a value that cannot be converted, as with ``validate``.
    #[pyo3(signature = (payload, *, api_key=None, lang="en"))]
    fn build(
        slf: &Bound<'_, Self>,
        payload: &Bound<'_, PyAny>,
        api_key: Option<&Bound<'_, PyString>>,
        lang: &str,
    ) -> PyResult<Request> {
        let context = Context {
            api_key: api_key.map(|key| argument("api_key", key)).transpose()?,
            // For the rules that depend on the current time.
            timestamp: now(),
            ..Context::default()
        };
        slf.as_super().get().build(payload, &context, lang)
    }

    /// Returns the rules for the payload as a JSON Schema (draft 2020-12).
    fn json_schema<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.as_super().get().json_schema(slf.py())
    }
}
