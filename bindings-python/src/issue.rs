//! Issues as Python objects.

use std::borrow::Cow;

use presend::Lang;
use presend::issue::{Params, Path, Step, line};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList};

use crate::plain;

/// An issue with a payload.
///
/// It contains sizes and limits but never values, because values are personal data and issues end up in logs.
#[pyclass(frozen, module = "presend")]
pub(crate) struct Issue {
    path: Path,
    /// The name of the rule that is broken. The names are the same for every provider.
    #[pyo3(get)]
    rule: Cow<'static, str>,
    /// The error code that the provider would return; None if its documentation names none.
    #[pyo3(get)]
    code: Option<Cow<'static, str>>,
    /// ``error`` if the provider refuses the payload for this, ``warning`` if it may refuse it.
    #[pyo3(get)]
    severity: Cow<'static, str>,
    /// A sentence for users, without the name of the field.
    #[pyo3(get)]
    message: String,
    /// The params of an issue of the core, as long as nobody has read them.
    native_params: Params,
    params: PyOnceLock<Py<PyDict>>,
}

impl Issue {
    fn new(issue: presend::Issue, lang: Lang) -> Self {
        Issue {
            message: issue.message(lang),
            native_params: issue.params,
            params: PyOnceLock::new(),
            path: issue.path,
            rule: issue.rule.name().into(),
            code: issue.code.map(Into::into),
            severity: issue.severity.name().into(),
        }
    }
}

/// The issues as a list.
pub(crate) fn list(
    py: Python<'_>,
    issues: Vec<presend::Issue>,
    lang: Lang,
) -> PyResult<Bound<'_, PyList>> {
    let objects = issues.into_iter().map(|issue| Issue::new(issue, lang));
    PyList::new(py, objects)
}

#[derive(FromPyObject)]
enum PathStep {
    Index(usize),
    Key(String),
}

#[pymethods]
impl Issue {
    #[new]
    #[pyo3(signature = (path, rule, code, severity, message, params))]
    fn from_parts(
        py: Python<'_>,
        path: Vec<PathStep>,
        rule: String,
        code: Option<String>,
        severity: String,
        message: String,
        params: Py<PyDict>,
    ) -> Self {
        let given = PyOnceLock::new();
        given.get_or_init(py, || params);
        let step = |step| match step {
            PathStep::Index(index) => Step::Index(index),
            PathStep::Key(key) => Step::Key(key.into()),
        };
        let path = path.into_iter().map(step).collect();
        Issue {
            path,
            rule: rule.into(),
            code: code.map(Into::into),
            severity: severity.into(),
            message,
            native_params: Params::new(),
            params: given,
        }
    }

    /// The place in the payload: a list of keys and indexes. Empty for the payload as a whole.
    #[getter]
    fn path<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        plain::path(py, &self.path)
    }

    /// The sizes, limits and names in the message. Positions count from 0 here, from 1 in the message.
    #[getter]
    fn params<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyDict>> {
        let create = || Ok(plain::params(py, &self.native_params)?.unbind());
        Ok(self
            .params
            .get_or_try_init::<_, PyErr>(py, create)?
            .bind(py))
    }

    /// Returns the issue as a dict of plain data, for ``json.dumps`` and the like.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("path", self.path(py)?)?;
        dict.set_item("rule", &self.rule)?;
        dict.set_item("code", &self.code)?;
        dict.set_item("severity", &self.severity)?;
        dict.set_item("message", &self.message)?;
        dict.set_item("params", plain::copy(self.params(py)?)?)?;
        Ok(dict)
    }

    #[expect(
        clippy::type_complexity,
        reason = "the arguments of `__new__`, for pickle"
    )]
    fn __getnewargs__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(
        Bound<'py, PyList>,
        &str,
        Option<&str>,
        &str,
        &str,
        &Bound<'py, PyDict>,
    )> {
        Ok((
            self.path(py)?,
            &self.rule,
            self.code.as_deref(),
            &self.severity,
            &self.message,
            self.params(py)?,
        ))
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        Ok(self.path == other.path
            && self.rule == other.rule
            && self.code == other.code
            && self.severity == other.severity
            && self.message == other.message
            && self.params(py)?.eq(other.params(py)?)?)
    }

    fn __str__(&self) -> String {
        line(&self.path, &self.message, self.code.as_deref())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let code = self
            .code
            .as_deref()
            .map_or("None".into(), |code| format!("'{code}'"));
        Ok(format!(
            "Issue(path={}, rule='{}', code={code}, severity='{}', message={}, params={})",
            self.path(py)?.repr()?,
            self.rule,
            self.severity,
            pyo3::types::PyString::new(py, &self.message).repr()?,
            self.params(py)?.repr()?,
        ))
    }
}
