//! One provider call.

use presend::{CheckContext, Context, Lang, Site};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString, PyType};

use crate::credentials::Credentials;
use crate::payload::{Lenders, argument, convert, integer_argument};
use crate::request::Request;
use crate::response::Response;
use crate::{errors, issue, replies};

#[pyclass(frozen, module = "presend")]
pub(crate) struct Operation {
    inner: &'static presend::Operation,
}

/// The operation called `id`, as in `tencent_ses.SendEmail`.
#[pyfunction]
#[pyo3(signature = (id, /))]
pub(crate) fn operation(id: &str) -> PyResult<Operation> {
    presend::operation(id)
        .map(|inner| Operation { inner })
        .ok_or_else(|| PyValueError::new_err(format!("no operation is called {id:?}")))
}

/// Every operation.
#[pyfunction]
pub(crate) fn operations(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let list = PyList::empty(py);
    for inner in presend::OPERATIONS {
        list.append(Bound::new(py, Operation { inner })?)?;
    }
    Ok(list)
}

fn site_called(name: &str) -> PyResult<Site> {
    Site::from_name(name).ok_or_else(|| {
        let names: Vec<_> = Site::ALL.iter().map(|(name, _)| *name).collect();
        PyValueError::new_err(format!("site is one of {}, not {name:?}", names.join(", ")))
    })
}

/// Unix seconds from the host's clock.
fn now() -> Option<i64> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.ok().and_then(|since| since.as_secs().try_into().ok())
}

#[pymethods]
impl Operation {
    #[getter]
    fn provider(&self) -> &'static str {
        self.inner.provider
    }

    #[getter]
    fn name(&self) -> &'static str {
        self.inner.name
    }

    #[getter]
    fn id(&self) -> String {
        self.inner.id()
    }

    #[pyo3(signature = (payload, *, site="cn", now=None, lang="en"))]
    fn validate<'py>(
        &self,
        payload: &Bound<'py, PyAny>,
        site: &str,
        now: Option<&Bound<'_, PyAny>>,
        lang: &str,
    ) -> PyResult<Bound<'py, PyList>> {
        let lenders = Lenders::new();
        let context = CheckContext {
            site: site_called(site)?,
            now: integer_argument("now", now)?,
        };
        let issues = self.inner.validate(&convert(payload, &lenders)?, context);
        issue::list(payload.py(), issues, Lang::from_tag(lang))
    }

    #[expect(clippy::too_many_arguments, reason = "keyword arguments")]
    #[pyo3(signature = (
        payload, *, region=None, site="cn", credentials=None, api_key=None, timestamp=None,
        language=None, unsigned_payload=false, lang="en",
    ))]
    fn build(
        &self,
        payload: &Bound<'_, PyAny>,
        region: Option<&str>,
        site: &str,
        credentials: Option<&Credentials>,
        api_key: Option<&Bound<'_, PyString>>,
        timestamp: Option<&Bound<'_, PyAny>>,
        language: Option<&str>,
        unsigned_payload: bool,
        lang: &str,
    ) -> PyResult<Request> {
        let lenders = Lenders::new();
        let api_key = api_key.map(|key| argument("api_key", key)).transpose()?;
        let context = Context {
            site: site_called(site)?,
            region,
            credentials: credentials.map(|credentials| &credentials.inner),
            api_key,
            timestamp: integer_argument("timestamp", timestamp)?.or_else(now),
            language,
            unsigned_payload,
        };
        let py = payload.py();
        match self.inner.draft(&convert(payload, &lenders)?, &context) {
            Ok(draft) => Request::new(py, &draft),
            Err(issues) => Err(errors::validation_error(py, issues, Lang::from_tag(lang))),
        }
    }

    #[pyo3(signature = (status, body, *, lang="en"))]
    fn parse_response(
        &self,
        status: Option<&Bound<'_, PyAny>>,
        body: &Bound<'_, PyAny>,
        lang: &str,
    ) -> PyResult<Response> {
        replies::parse(self.inner.replies(), status, body, lang)
    }

    fn json_schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let schema = self.inner.json_schema();
        py.import("json")?.call_method1("loads", (schema,))
    }

    #[classmethod]
    fn __class_getitem__(class: &Bound<'_, PyType>, _payload: &Bound<'_, PyAny>) -> Py<PyType> {
        class.clone().unbind()
    }

    /// Pickles and copies by name.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let operation = py.import("presend._native")?.getattr("operation")?;
        Ok((operation, (self.id(),)))
    }

    fn __eq__(&self, other: &Self) -> bool {
        std::ptr::eq(self.inner, other.inner)
    }

    fn __hash__(&self) -> usize {
        std::ptr::from_ref(self.inner).addr()
    }

    fn __repr__(&self) -> String {
        format!("<Operation {}>", self.id())
    }
}
