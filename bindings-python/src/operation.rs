//! Operations. How a request is built depends on the transport and the authentication of the service: there is a class
//! for each, whose methods call the functions of this module.

use presend::{Auth, CheckContext, Context, Lang, Site, Transport};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple, PyType};

use crate::gil::detached;
use crate::payload::{Converted, Lenders, convert, count_argument, integer_argument};
use crate::request::Request;
use crate::response::Response;
use crate::{errors, issue, parse_response};

pub(crate) mod api_key;
pub(crate) mod request;
pub(crate) mod smtp;
pub(crate) mod tc3;

use api_key::ApiKeyOperation;
use request::RequestOperation;
use smtp::SmtpOperation;
use tc3::Tc3Operation;

/// An operation of a provider. This class parses responses; its subclasses also validate payloads and build requests or
/// messages.
#[pyclass(frozen, subclass, generic, module = "presend")]
pub(crate) struct Operation {
    inner: &'static presend::Operation,
}

/// The classes of operations.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Builds requests for Tencent Cloud's API 3.0.
    Tc3,
    /// Builds requests with an API key in a header.
    ApiKey,
    /// Builds messages for an SMTP client.
    Smtp,
}

impl Class {
    const fn of(operation: &presend::Operation) -> Self {
        match operation.service.transport {
            Transport::Https(Auth::Tc3(_)) => Class::Tc3,
            Transport::Https(Auth::ApiKey(_)) => Class::ApiKey,
            Transport::Smtp => Class::Smtp,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Class::Tc3 => "Tc3Operation",
            Class::ApiKey => "ApiKeyOperation",
            Class::Smtp => "SmtpOperation",
        }
    }
}

impl Operation {
    /// The operation called `id`, as in `tencent_ses.SendEmail`, for an object of `class`.
    ///
    /// # Errors
    ///
    /// `ValueError` if there is none, or if it belongs to another class.
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

    /// With what the classes of all operations have in common.
    fn into_request(self) -> PyClassInitializer<RequestOperation> {
        PyClassInitializer::from(self).add_subclass(RequestOperation)
    }

    /// As an object of its class.
    fn into_object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(match Class::of(self.inner) {
            Class::Tc3 => {
                Bound::new(py, self.into_request().add_subclass(Tc3Operation))?.into_any()
            }
            Class::ApiKey => {
                Bound::new(py, self.into_request().add_subclass(ApiKeyOperation))?.into_any()
            }
            Class::Smtp => {
                Bound::new(py, self.into_request().add_subclass(SmtpOperation))?.into_any()
            }
        })
    }
}

/// What the methods of the classes have in common.
impl Operation {
    /// Every issue of `payload`, as a list.
    fn validate<'py>(
        &self,
        payload: &Bound<'py, PyAny>,
        site: &str,
        given: Option<&Bound<'_, PyAny>>,
        lang: &str,
        max_issues: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Bound<'py, PyList>> {
        let lenders = Lenders::new();
        let context = CheckContext {
            site: site_called(site)?,
            now: integer_argument("now", given)?.or_else(now),
            max_issues: count_argument("max_issues", max_issues)?,
        };
        let py = payload.py();
        let Converted { payload, bytes } = convert(payload, &lenders)?;
        let issues = detached(py, bytes, || self.inner.validate(&payload, context));
        issue::list(py, issues, Lang::from_tag(lang))
    }

    /// The request that carries `payload`.
    ///
    /// # Errors
    ///
    /// `ValidationError` with all issues of payload and context, if any of them is an error.
    fn build(
        &self,
        payload: &Bound<'_, PyAny>,
        context: &Context<'_>,
        lang: &str,
    ) -> PyResult<Request> {
        let lenders = Lenders::new();
        let py = payload.py();
        let Converted { payload, bytes } = convert(payload, &lenders)?;
        match detached(py, bytes, || self.inner.draft(&payload, context)) {
            Ok(draft) => Request::new(py, &draft),
            Err(issues) => Err(errors::validation_error(py, issues, Lang::from_tag(lang))),
        }
    }

    /// The rules as a JSON Schema, in plain Python objects.
    fn json_schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let schema = self.inner.json_schema().to_string();
        py.import("json")?.call_method1("loads", (schema,))
    }
}

/// The site called `name`.
fn site_called(name: &str) -> PyResult<Site> {
    Site::from_name(name).ok_or_else(|| {
        let names: Vec<_> = Site::ALL.iter().map(|(name, _)| *name).collect();
        PyValueError::new_err(format!(
            "site must be one of {}, not {name:?}",
            names.join(", ")
        ))
    })
}

/// The current time in Unix seconds.
fn now() -> Option<i64> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.ok().and_then(|since| since.as_secs().try_into().ok())
}

#[pymethods]
impl Operation {
    /// The ID of the provider, as in ``tencent_ses``.
    #[getter]
    fn provider(&self) -> &'static str {
        self.inner.provider()
    }

    /// The provider's name for the operation, as in ``SendEmail``.
    #[getter]
    fn name(&self) -> &'static str {
        self.inner.name
    }

    /// The provider and the name, as in ``tencent_ses.SendEmail``.
    #[getter]
    fn id(&self) -> String {
        self.inner.id()
    }

    /// The maximum number of requests per second; None if the provider documents none.
    #[getter]
    fn rate_limit(&self) -> Option<u32> {
        self.inner.rate_limit
    }

    /// The error codes that the provider documents for the operation. Codes that are common to all
    /// operations may be returned too.
    #[getter]
    fn errors<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.inner.errors)
    }

    /// Parses a response, even if it is truncated or malformed.
    ///
    /// Args:
    ///     status: The HTTP status or the code of an SMTP reply; None if there was none.
    ///     body: The body of the response or the text of the reply, unchanged.
    ///     lang: The language of ``meaning`` and ``fix``: ``en``, ``zh`` or ``es``.
    ///     payload: The payload of the request. If the response has a result for each recipient, the ``index`` of a
    ///         failure then counts the recipients of the payload, and a recipient without a result is a failure too.
    ///
    /// Returns:
    ///     The response. An error of the provider is in its ``error`` and is not raised.
    #[pyo3(signature = (status, body, *, lang="en", payload=None))]
    fn parse_response(
        &self,
        status: Option<&Bound<'_, PyAny>>,
        body: &Bound<'_, PyAny>,
        lang: &str,
        payload: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Response> {
        parse_response::parse(self.inner, status, body, lang, payload)
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

/// Returns every operation.
#[pyfunction]
pub(crate) fn operations(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let list = PyList::empty(py);
    for inner in presend::operations() {
        list.append(Operation { inner }.into_object(py)?)?;
    }
    Ok(list)
}
