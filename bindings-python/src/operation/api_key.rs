//! Operations whose requests contain an API key in a header.

use presend::Context;
use pyo3::prelude::*;

use super::request::RequestOperation;
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
#[pyclass(frozen, generic, extends = RequestOperation, module = "presend")]
pub(crate) struct ApiKeyOperation;

#[pymethods]
impl ApiKeyOperation {
    #[new]
    #[pyo3(signature = (id, /))]
    fn new(id: &str) -> PyResult<PyClassInitializer<Self>> {
        let base = Operation::of_class(id, Class::ApiKey)?;
        Ok(base.into_request().add_subclass(ApiKeyOperation))
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
        api_key: Option<&Bound<'_, PyAny>>,
        lang: &str,
    ) -> PyResult<Request> {
        let context = Context {
            api_key: api_key.map(|key| argument("api_key", key)).transpose()?,
            // For the rules that depend on the current time.
            timestamp: now(),
            ..Context::default()
        };
        slf.as_super()
            .as_super()
            .get()
            .build(payload, &context, lang)
    }
}
