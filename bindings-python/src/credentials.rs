//! Who signs.

use presend::Lang;
use pyo3::prelude::*;

use crate::errors;

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
        secret_id: &str,
        secret_key: &str,
        token: Option<&str>,
        lang: &str,
    ) -> PyResult<Self> {
        presend::Credentials::new(secret_id, secret_key, token)
            .map(|inner| Credentials { inner })
            .map_err(|issues| errors::validation_error(py, issues, Lang::from_tag(lang)))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}
