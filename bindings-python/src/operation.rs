//! One provider call. How its request is built depends on its service: there is a class for each kind of
//! authentication, whose methods call the functions of this module.

use presend::{Auth, CheckContext, Context, Lang, Site};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple, PyType};

use crate::payload::{Lenders, convert, integer_argument};
use crate::request::Request;
use crate::response::Response;
use crate::{answer, errors, issue};

pub(crate) mod api_key;
pub(crate) mod tc3;

use api_key::ApiKeyOperation;
use tc3::Tc3Operation;

#[pyclass(frozen, subclass, generic, module = "presend")]
pub(crate) struct Operation {
    inner: &'static presend::Operation,
}

/// The classes of operations.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Reads answers only.
    Operation,
    /// Builds requests with a signature of Tencent Cloud's API 3.0.
    Tc3,
    /// Builds requests with a key in a header.
    ApiKey,
}

impl Class {
    const fn of(operation: &presend::Operation) -> Self {
        match operation.auth() {
            None => Class::Operation,
            Some(Auth::Tc3(_)) => Class::Tc3,
            Some(Auth::ApiKey(_)) => Class::ApiKey,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Class::Operation => "Operation",
            Class::Tc3 => "Tc3Operation",
            Class::ApiKey => "ApiKeyOperation",
        }
    }
}

impl Operation {
    /// The operation called `id`, as in `tencent_ses.SendEmail`, for an object of `class`.
    ///
    /// # Errors
    ///
    /// `ValueError` when there is none, or when its class is another.
    fn of_class(id: &str, class: Class) -> PyResult<Self> {
        let Some(inner) = presend::operation(id) else {
            return Err(PyValueError::new_err(format!(
                "no operation is called {id:?}"
            )));
        };
        let right = Class::of(inner);
        if right == class {
            Ok(Operation { inner })
        } else {
            Err(PyValueError::new_err(format!(
                "the class of {id} is {}, not {}",
                right.name(),
                class.name()
            )))
        }
    }

    /// As an object of its class.
    fn into_object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let class = Class::of(self.inner);
        let base = PyClassInitializer::from(self);
        Ok(match class {
            Class::Operation => Bound::new(py, base)?.into_any(),
            Class::Tc3 => Bound::new(py, base.add_subclass(Tc3Operation))?.into_any(),
            Class::ApiKey => Bound::new(py, base.add_subclass(ApiKeyOperation))?.into_any(),
        })
    }
}

/// What the classes that build requests have in common.
impl Operation {
    /// Every issue of `payload`, as a list.
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

    /// The request that carries `payload`.
    ///
    /// # Errors
    ///
    /// `ValidationError` with all issues of payload and context, when any of them is an error.
    fn build(
        &self,
        payload: &Bound<'_, PyAny>,
        context: &Context<'_>,
        lang: &str,
    ) -> PyResult<Request> {
        let lenders = Lenders::new();
        let py = payload.py();
        match self.inner.draft(&convert(payload, &lenders)?, context) {
            Ok(draft) => Request::new(py, &draft),
            Err(issues) => Err(errors::validation_error(py, issues, Lang::from_tag(lang))),
        }
    }

    /// The rules as a JSON Schema, in Python's plain objects.
    fn json_schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let schema = self.inner.json_schema().to_string();
        py.import("json")?.call_method1("loads", (schema,))
    }
}

/// The site called `name`.
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
    #[new]
    #[pyo3(signature = (id, /))]
    fn new(id: &str) -> PyResult<Self> {
        Operation::of_class(id, Class::Operation)
    }

    #[getter]
    fn provider(&self) -> &'static str {
        self.inner.provider()
    }

    #[getter]
    fn name(&self) -> &'static str {
        self.inner.name
    }

    #[getter]
    fn id(&self) -> String {
        self.inner.id()
    }

    #[getter]
    fn rate_limit(&self) -> Option<u32> {
        self.inner.rate_limit
    }

    #[getter]
    fn errors<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.inner.errors)
    }

    #[pyo3(signature = (status, body, *, lang="en"))]
    fn parse_response(
        &self,
        status: Option<&Bound<'_, PyAny>>,
        body: &Bound<'_, PyAny>,
        lang: &str,
    ) -> PyResult<Response> {
        answer::parse(self.inner, status, body, lang)
    }

    /// Operations are pickled and copied by their ID, with every protocol.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (String,)) {
        (slf.get_type(), (slf.get().id(),))
    }

    fn __eq__(&self, other: &Self) -> bool {
        std::ptr::eq(self.inner, other.inner)
    }

    fn __hash__(&self) -> usize {
        std::ptr::from_ref(self.inner).addr()
    }

    fn __repr__(&self) -> String {
        format!("<{} {}>", Class::of(self.inner).name(), self.id())
    }
}

/// Every operation whose request can be built.
#[pyfunction]
pub(crate) fn operations(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let list = PyList::empty(py);
    for inner in presend::operations() {
        list.append(Operation { inner }.into_object(py)?)?;
    }
    Ok(list)
}
