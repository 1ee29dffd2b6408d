//! The credentials that sign a request.

use presend::Lang;
use pyo3::prelude::*;

use crate::errors;
use crate::payload::argument;

/// Credentials that sign requests to Tencent Cloud. They are never printed and cannot be pickled.
///
/// Args:
///     secret_id: The ID of the key pair.
///     secret_key: The secret key.
///     token: The token, if the credentials are temporary.
///     lang: The language of the messages in a ``ValidationError``: ``en``, ``zh`` or ``es``.
///
/// Raises:
///     ValidationError: A part is empty, or contains a space, a line break or another character that is
///         never part of a credential.
#[pyclass(frozen, module = "presend")]
pub(crate) struct Credentials {
    pub(crate) inner: presend::Credentials,
}

#[pymethods]
impl Credentials {
    #[new]
    #[pyo3(signature = (secret_id, secret_key, token=None, *, lang="en"))]
    fn new(
        py: Python<'_>,
        secret_id: &Bound<'_, PyAny>,
        secret_key: &Bound<'_, PyAny>,
        token: Option<&Bound<'_, PyAny>>,
        lang: &str,
    ) -> PyResult<Self> {
        let secret_id = argument("secret_id", secret_id)?;
        let secret_key = argument("secret_key", secret_key)?;
        let token = token.map(|token| argument("token", token)).transpose()?;
        presend::Credentials::new(secret_id, secret_key, token)
            .map(|inner| Credentials { inner })
            .map_err(|issues| errors::validation_error(py, issues, Lang::from_tag(lang)))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}
