//! One finding, as Python sees it.

use presend::Lang;
use presend::issue::{Path, Step, line};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::plain;

#[pyclass(frozen, module = "presend")]
pub(crate) struct Issue {
    path: Path,
    #[pyo3(get)]
    rule: String,
    #[pyo3(get)]
    code: Option<String>,
    #[pyo3(get)]
    severity: String,
    #[pyo3(get)]
    message: String,
    #[pyo3(get)]
    params: Py<PyDict>,
}

impl Issue {
    pub(crate) fn new(py: Python<'_>, issue: presend::Issue, lang: Lang) -> PyResult<Self> {
        Ok(Issue {
            message: issue.message(lang),
            params: plain::params(py, &issue.params)?.unbind(),
            path: issue.path,
            rule: issue.rule.name().into(),
            code: issue.code.map(Into::into),
            severity: issue.severity.name().into(),
        })
    }
}

/// The issues as a list.
pub(crate) fn list(
    py: Python<'_>,
    issues: Vec<presend::Issue>,
    lang: Lang,
) -> PyResult<Bound<'_, PyList>> {
    let list = PyList::empty(py);
    for issue in issues {
        list.append(Bound::new(py, Issue::new(py, issue, lang)?)?)?;
    }
    Ok(list)
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
        path: Vec<PathStep>,
        rule: String,
        code: Option<String>,
        severity: String,
        message: String,
        params: Py<PyDict>,
    ) -> Self {
        let step = |step| match step {
            PathStep::Index(index) => Step::Index(index),
            PathStep::Key(key) => Step::Key(key.into()),
        };
        let path = Path(path.into_iter().map(step).collect());
        Issue {
            path,
            rule,
            code,
            severity,
            message,
            params,
        }
    }

    #[getter]
    fn path<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        plain::path(py, &self.path)
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
        &Py<PyDict>,
    )> {
        Ok((
            self.path(py)?,
            &self.rule,
            self.code.as_deref(),
            &self.severity,
            &self.message,
            &self.params,
        ))
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        Ok(self.path == other.path
            && self.rule == other.rule
            && self.code == other.code
            && self.severity == other.severity
            && self.message == other.message
            && self.params.bind(py).eq(&other.params)?)
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
            self.params.bind(py).repr()?,
        ))
    }
}
