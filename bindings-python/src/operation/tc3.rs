//! Calls that are signed as Tencent Cloud's API 3.0 demands.

use presend::Context;
use pyo3::prelude::*;
use pyo3::types::PyList;

use super::{Class, Operation, now, site_called};
use crate::credentials::Credentials;
use crate::payload::integer_argument;
use crate::request::Request;

#[pyclass(frozen, generic, extends = Operation, module = "presend")]
pub(crate) struct Tc3Operation;

#[pymethods]
impl Tc3Operation {
    #[new]
    #[pyo3(signature = (id, /))]
    fn new(id: &str) -> PyResult<PyClassInitializer<Self>> {
        let base = Operation::of_class(id, Class::Tc3)?;
        Ok(PyClassInitializer::from(base).add_subclass(Tc3Operation))
    }

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
        slf.as_super().get().build(payload, &context, lang)
    }

    fn json_schema<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.as_super().get().json_schema(slf.py())
    }
}
