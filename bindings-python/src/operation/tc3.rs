//! Operations of Tencent Cloud's API 3.0.

use presend::Context;
use pyo3::prelude::*;

use super::request::RequestOperation;
use super::{Class, Operation, now, site_called};
use crate::credentials::Credentials;
use crate::payload::integer_argument;
use crate::request::Request;

/// An operation of Tencent Cloud's API 3.0, whose requests are signed with TC3-HMAC-SHA256.
///
/// The payload type is named after the operation, as in ``SendEmailPayload``; it lists and describes the fields.
///
/// Args:
///     id: The provider and the name, as in ``tencent_ses.SendEmail``. Operations with the same ID are equal.
///
/// Raises:
///     ValueError: There is no operation with this ID, or it belongs to another class.
#[pyclass(frozen, generic, extends = RequestOperation, module = "presend")]
pub(crate) struct Tc3Operation;

#[pymethods]
impl Tc3Operation {
    #[new]
    #[pyo3(signature = (id, /))]
    fn new(id: &str) -> PyResult<PyClassInitializer<Self>> {
        let base = Operation::of_class(id, Class::Tc3)?;
        Ok(base.into_request().add_subclass(Tc3Operation))
    }

    /// Builds the request for a payload.
    ///
    /// Args:
    ///     payload: A dict with the provider's own field names.
    ///     region: The provider's region, such as ``ap-guangzhou``. It is required.
    ///     site: The provider's site, ``cn`` or ``intl``. The host of the request depends on it.
    ///     credentials: The credentials that sign the request. Without them, the request is not signed.
    ///     timestamp: The time of the signature in Unix seconds. By default, the current time.
    ///     language: The language of the provider's own messages: ``zh-CN`` or ``en-US``.
    ///     unsigned_payload: Whether to leave the body out of the signature, which saves computing its hash.
    ///     lang: The language of the messages in a ``ValidationError``: ``en``, ``zh`` or ``es``.
    ///
    /// Raises:
    ///     ValidationError: The provider would refuse the request.
    ///     TypeError: The payload contains a value that cannot be converted, as with ``validate``.
    #[expect(clippy::too_many_arguments, reason = "keyword arguments")]
    #[pyo3(signature = (
        payload, *, region=None, site="cn", credentials=None, timestamp=None, language=None,
        unsigned_payload=false, lang="en",
    ))]
    fn build(
        slf: &Bound<'_, Self>,
        payload: &Bound<'_, PyAny>,
        region: Option<&str>,
        site: &str,
        credentials: Option<&Credentials>,
        timestamp: Option<&Bound<'_, PyAny>>,
        language: Option<&str>,
        unsigned_payload: bool,
        lang: &str,
    ) -> PyResult<Request> {
        let context = Context {
            site: Some(site_called(site)?),
            region,
            credentials: credentials.map(|credentials| &credentials.inner),
            timestamp: integer_argument("timestamp", timestamp)?.or_else(now),
            language,
            unsigned_payload,
            ..Context::default()
        };
        slf.as_super()
            .as_super()
            .get()
            .build(payload, &context, lang)
    }
}
