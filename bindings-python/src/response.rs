//! What came back.

use presend::Lang;
use presend::errors::When;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::{errors, plain};

#[pyclass(frozen, get_all, eq, module = "presend")]
#[derive(PartialEq)]
pub(crate) struct Retry {
    pub(crate) when: String,
    pub(crate) after_seconds: Option<u32>,
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
            when,
            after_seconds,
            may_duplicate,
        }
    }

    /// How long to wait before the next try, in seconds.
    fn delay(&self, attempt: i64, random: f64) -> PyResult<Option<f64>> {
        let Some(when) = When::ALL.iter().find(|when| when.name() == self.when) else {
            return Err(PyValueError::new_err(format!(
                "no advice is called {:?}",
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

#[pyclass(frozen, get_all, module = "presend")]
pub(crate) struct Failure {
    index: usize,
    recipient: Option<String>,
    error: Py<PyAny>,
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

    fn __getnewargs__(&self) -> (usize, Option<&str>, &Py<PyAny>) {
        (self.index, self.recipient.as_deref(), &self.error)
    }

    /// Without the recipient, who is nothing for a log.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!(
            "<Failure index={} error={}>",
            self.index,
            self.error.bind(py).repr()?
        ))
    }
}

#[pyclass(frozen, get_all, generic, module = "presend")]
pub(crate) struct Response {
    ok: bool,
    request_id: Option<String>,
    data: Py<PyAny>,
    error: Option<Py<PyAny>>,
    failures: Py<PyList>,
    raw: Py<PyAny>,
}

impl Response {
    pub(crate) fn new(
        py: Python<'_>,
        response: presend::Response,
        raw: Py<PyAny>,
        lang: Lang,
    ) -> PyResult<Self> {
        let failures = PyList::empty(py);
        for failure in response.failures {
            failures.append(Bound::new(
                py,
                Failure {
                    index: failure.index,
                    recipient: failure.recipient,
                    error: errors::provider_error(py, failure.error, lang)?.unbind(),
                },
            )?)?;
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
    fn raise_for_error(&self, py: Python<'_>) -> PyResult<()> {
        match &self.error {
            Some(error) => Err(PyErr::from_value(error.bind(py).clone())),
            None => Ok(()),
        }
    }

    /// Without the data and the body, which may hold what is personal.
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
