//! Calls that carry a key in a header.

use presend::Context;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};

use super::{Class, Operation, now};
use crate::payload::argument;
use crate::request::Request;

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

    #[pyo3(signature = (payload, *, api_key=None, lang="en"))]
    fn build(
        slf: &Bound<'_, Self>,
        payload: &Bound<'_, PyAny>,
        api_key: Option<&Bound<'_, PyString>>,
        lang: &str,
    ) -> PyResult<Request> {
        let context = Context {
            api_key: api_key.map(|key| argument("api_key", key)).transpose()?,
            // Rules about the present need it.
            timestamp: now(),
            ..Context::default()
        };
        slf.as_super().get().build(payload, &context, lang)
    }

    fn json_schema<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.as_super().get().json_schema(slf.py())
    }
}
