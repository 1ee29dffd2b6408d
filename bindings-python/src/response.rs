//! Responses and the errors in them.

use std::borrow::Cow;

use presend::Lang;
use presend::errors::When;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::{errors, plain};

/// Whether and when to send the request again.
#[pyclass(frozen, get_all, eq, module = "presend")]
#[derive(PartialEq)]
pub(crate) struct Retry {
    /// ``never``, ``after_fix``, ``later`` or ``fresh_signature``.
    pub(crate) when: Cow<'static, str>,
    /// How many seconds to wait at least, if a source says so; for a quota, the period that it covers.
    pub(crate) after_seconds: Option<u32>,
    /// Whether the provider may have accepted the request, so that another attempt may send the message twice.
    pub(crate) may_duplicate: bool,
}

impl From<presend::errors::Retry> for Retry {
    fn from(retry: presend::errors::Retry) -> Self {
        Retry {
            when: retry.when.name().into(),
            after_seconds: retry.after_seconds,
            may_duplicate: retry.may_duplicate,
        }
    }
}

#[pymethods]
impl Retry {
    #[new]
    fn new(when: String, after_seconds: Option<u32>, may_duplicate: bool) -> Self {
        Retry {
            when: Cow::Owned(when),
            after_seconds,
            may_duplicate,
        }
    }

    /// Returns how many seconds to wait before the next attempt; None if another attempt is useless.
    ///
    /// The result is ``after_seconds`` plus a random part of a time that starts at one second, doubles with each
    /// attempt and is limited to five minutes.
    ///
    /// Args:
    ///     attempt: The number of attempts so far, 1 or more.
    ///     random: A new random number, at least 0 and less than 1.
    ///
    /// Raises:
    ///     ValueError: An argument is out of range.
    fn delay(&self, attempt: i64, random: f64) -> PyResult<Option<f64>> {
        let Some(when) = When::ALL.iter().find(|when| when.name() == self.when) else {
            return Err(PyValueError::new_err(format!(
                "there is no advice {:?}",
                self.when
            )));
        };
        let retry = presend::errors::Retry {
            when: *when,
            after_seconds: self.after_seconds,
            may_duplicate: self.may_duplicate,
        };
        let delay = retry.delay_ms(attempt, random);
        let delay = delay.map_err(|refused| PyValueError::new_err(refused.0))?;
        #[expect(clippy::cast_precision_loss, reason = "far below 2 to the 52nd")]
        let seconds = delay.map(|delay| delay as f64 / 1000.0);
        Ok(seconds)
    }

    /// Returns the advice as a dict of plain data, for ``json.dumps`` and the like.
    pub(crate) fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("when", &*self.when)?;
        dict.set_item("after_seconds", self.after_seconds)?;
        dict.set_item("may_duplicate", self.may_duplicate)?;
        Ok(dict)
    }

    fn __getnewargs__(&self) -> (&str, Option<u32>, bool) {
        (&self.when, self.after_seconds, self.may_duplicate)
    }

    fn __repr__(&self) -> String {
        let seconds = self
            .after_seconds
            .map_or("None".into(), |seconds| seconds.to_string());
        let duplicate = if self.may_duplicate { "True" } else { "False" };
        format!(
            "Retry(when='{}', after_seconds={seconds}, may_duplicate={duplicate})",
            self.when
        )
    }
}

/// The error of one recipient, in a response that lists a result for each of them.
#[pyclass(frozen, get_all, module = "presend")]
pub(crate) struct Failure {
    /// The index of the recipient in the provider's list, counted from 0.
    index: usize,
    /// The recipient, as the provider wrote it.
    recipient: Option<String>,
    /// The error.
    error: Py<PyAny>,
}

/// Whether two exceptions have the same class and attributes. Python compares exceptions by identity.
fn same_error(left: &Bound<'_, PyAny>, right: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(left.get_type().is(right.get_type())
        && left.getattr("message")?.eq(right.getattr("message")?)?
        && left
            .call_method0("to_dict")?
            .eq(right.call_method0("to_dict")?)?)
}

#[pymethods]
impl Failure {
    #[new]
    fn new(index: usize, recipient: Option<String>, error: Py<PyAny>) -> Self {
        Failure {
            index,
            recipient,
            error,
        }
    }

    /// Returns the failure as a dict of plain data, for ``json.dumps`` and the like.
    ///
    /// It contains the recipient, and ``error`` without the provider's own message.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("index", self.index)?;
        dict.set_item("recipient", &self.recipient)?;
        dict.set_item("error", self.error.bind(py).call_method0("to_dict")?)?;
        Ok(dict)
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        Ok(self.index == other.index
            && self.recipient == other.recipient
            && same_error(self.error.bind(py), other.error.bind(py))?)
    }

    fn __getnewargs__(&self) -> (usize, Option<&str>, &Py<PyAny>) {
        (self.index, self.recipient.as_deref(), &self.error)
    }

    /// Leaves out the recipient, which is personal data and must not end up in a log.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!(
            "<Failure index={} error={}>",
            self.index,
            self.error.bind(py).repr()?
        ))
    }
}

/// The response to a request.
#[pyclass(frozen, get_all, generic, module = "presend")]
pub(crate) struct Response {
    /// Whether the provider accepted the request.
    ok: bool,
    /// The provider's ID of the request. The provider's support asks for it.
    request_id: Option<String>,
    /// The fields of the response, except those that are in ``request_id`` and ``error``.
    ///
    /// At run time this is a dict. Its type names the fields that the provider documents. Any of them may be
    /// missing, and the values are not checked. An integer of more than 4,300 digits, or of more than
    /// ``sys.get_int_max_str_digits()``, and a number that is too large for a float are str.
    data: Py<PyAny>,
    /// The error; None if the request succeeded.
    error: Option<Py<PyAny>>,
    /// The errors of single recipients, at most 1,000.
    failures: Py<PyList>,
    /// The body, as it was passed to ``parse_response``.
    raw: Py<PyAny>,
}

impl Response {
    pub(crate) fn new(
        py: Python<'_>,
        response: presend::Response<'_>,
        raw: Py<PyAny>,
        lang: Lang,
    ) -> PyResult<Self> {
        let failures = PyList::empty(py);
        for failure in response.failures {
            failures.append(Failure {
                index: failure.index,
                recipient: failure.recipient,
                error: errors::provider_error(py, failure.error, lang)?.unbind(),
            })?;
        }
        let error = response
            .error
            .map(|error| errors::provider_error(py, error, lang));
        Ok(Response {
            ok: response.ok,
            request_id: response.request_id,
            data: plain::value(py, &response.data)?.unbind(),
            error: error.transpose()?.map(Bound::unbind),
            failures: failures.unbind(),
            raw,
        })
    }
}

#[pymethods]
impl Response {
    #[new]
    fn from_parts(
        ok: bool,
        request_id: Option<String>,
        data: Py<PyAny>,
        error: Option<Py<PyAny>>,
        failures: Py<PyList>,
        raw: Py<PyAny>,
    ) -> Self {
        Response {
            ok,
            request_id,
            data,
            error,
            failures,
            raw,
        }
    }

    #[expect(
        clippy::type_complexity,
        reason = "the arguments of `__new__`, for pickle"
    )]
    fn __getnewargs__(
        &self,
    ) -> (
        bool,
        Option<&str>,
        &Py<PyAny>,
        Option<&Py<PyAny>>,
        &Py<PyList>,
        &Py<PyAny>,
    ) {
        let request_id = self.request_id.as_deref();
        (
            self.ok,
            request_id,
            &self.data,
            self.error.as_ref(),
            &self.failures,
            &self.raw,
        )
    }

    /// Raises the error, if there is one.
    ///
    /// Raises:
    ///     ProviderError: The provider did not do what was asked.
    fn raise_for_error(&self, py: Python<'_>) -> PyResult<()> {
        match &self.error {
            Some(error) => Err(PyErr::from_value(error.bind(py).clone())),
            None => Ok(()),
        }
    }

    /// Returns the response as a dict of plain data, for ``json.dumps`` and the like.
    ///
    /// It contains ``data`` and the recipients in ``failures``, which are personal data, but neither ``raw`` nor the
    /// provider's own error message.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let error = self
            .error
            .as_ref()
            .map(|error| error.bind(py).call_method0("to_dict"))
            .transpose()?;
        let dict = PyDict::new(py);
        dict.set_item("ok", self.ok)?;
        dict.set_item("request_id", &self.request_id)?;
        dict.set_item("data", plain::copy(self.data.bind(py))?)?;
        dict.set_item("error", error)?;
        dict.set_item("failures", plain::dicts(self.failures.bind(py))?)?;
        Ok(dict)
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        let errors_are_equal = match (&self.error, &other.error) {
            (Some(left), Some(right)) => same_error(left.bind(py), right.bind(py))?,
            (None, None) => true,
            _ => false,
        };
        Ok(errors_are_equal
            && self.ok == other.ok
            && self.request_id == other.request_id
            && self.data.bind(py).eq(&other.data)?
            && self.failures.bind(py).eq(&other.failures)?
            && self.raw.bind(py).eq(&other.raw)?)
    }

    /// Leaves out the data and the body, which may contain personal data.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let ok = if self.ok { "True" } else { "False" };
        let mut text = format!("<Response ok={ok}");
        if let Some(id) = &self.request_id {
            text.extend([" request_id='", id, "'"]);
        }
        if let Some(error) = &self.error {
            text.extend([" error=", &error.bind(py).repr()?.to_string()]);
        }
        text.push('>');
        Ok(text)
    }
}
