//! Issues as Python objects.

use std::borrow::Cow;
use std::sync::Arc;

use presend::Lang;
use presend::issue::{Path, Step, line};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString};

use crate::plain;

/// An issue with a payload.
///
/// It contains sizes and limits but never values, because values are personal data and issues end up in logs.
#[pyclass(frozen, module = "presend")]
pub(crate) struct Issue {
    content: Content,
    params: PyOnceLock<Py<PyDict>>,
}

/// The parts of an issue. Params that were given, or have been read, are in [`Issue::params`].
enum Content {
    /// One of the issues of a call. Its message is written each time it is read, so that a list of thousands takes less
    /// memory.
    Native(Shared),
    /// An issue whose parts come from Python.
    Given(Box<Given>),
}

/// One of the issues of a call.
struct Shared {
    findings: Arc<Findings>,
    index: usize,
}

impl Shared {
    fn issue(&self) -> &presend::Issue {
        &self.findings.issues[self.index]
    }
}

/// The issues of one call. Their objects share them: an object of thousands is then small, and quick to create. An issue that
/// is kept therefore keeps all issues of its call, about 200 bytes for each.
struct Findings {
    issues: Vec<presend::Issue>,
    lang: Lang,
}

struct Given {
    path: Path,
    rule: String,
    code: Option<String>,
    severity: String,
    message: String,
}

impl Issue {
    fn parts(&self) -> Parts<'_> {
        match &self.content {
            Content::Native(shared) => {
                let issue = shared.issue();
                Parts {
                    path: &issue.path,
                    rule: issue.rule.name(),
                    code: issue.code,
                    severity: issue.severity.name(),
                }
            }
            Content::Given(given) => Parts {
                path: &given.path,
                rule: &given.rule,
                code: given.code.as_deref(),
                severity: &given.severity,
            },
        }
    }
}

/// The parts of an issue that need no conversion.
#[derive(PartialEq, Eq)]
struct Parts<'i> {
    path: &'i Path,
    rule: &'i str,
    code: Option<&'i str>,
    severity: &'i str,
}

/// The issues as a list.
pub(crate) fn list(
    py: Python<'_>,
    issues: Vec<presend::Issue>,
    lang: Lang,
) -> PyResult<Bound<'_, PyList>> {
    let list = PyList::empty(py);
    let count = issues.len();
    if count == 0 {
        return Ok(list);
    }
    let findings = Arc::new(Findings { issues, lang });
    for index in 0..count {
        let issue = Issue {
            content: Content::Native(Shared {
                findings: Arc::clone(&findings),
                index,
            }),
            params: PyOnceLock::new(),
        };
        list.append(untracked(Bound::new(py, issue)?))?;
    }
    Ok(list)
}

/// Tells the garbage collector not to visit an issue, as Python itself does for tuples of numbers and texts. For 20,000 wrong
/// addresses, the visits would take a quarter of the time of the call. They are useless: the class has no `__traverse__`, so
/// the collector could not free a cycle that a program makes through `params` either.
fn untracked(issue: Bound<'_, Issue>) -> Bound<'_, Issue> {
    #[expect(unsafe_code, reason = "PyO3 has no safe function for it")]
    // SAFETY: The type of the object has the flag `Py_TPFLAGS_HAVE_GC`, which PyO3 sets for every class. No other thread has
    // the object yet. That it is untracked again when it is freed has no effect.
    unsafe {
        ffi::PyObject_GC_UnTrack(issue.as_ptr().cast());
    }
    issue
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
        let content = Given {
            path: path.into_iter().map(step).collect(),
            rule,
            code,
            severity,
            message,
        };
        Issue {
            content: Content::Given(Box::new(content)),
            params: given,
        }
    }

    /// The place in the payload: a list of keys and indexes. Empty for the payload as a whole.
    #[getter]
    fn path<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        plain::path(py, self.parts().path)
    }

    /// The name of the rule that is broken. The names are the same for every provider.
    #[getter]
    fn rule(&self) -> &str {
        self.parts().rule
    }

    /// The error code that the provider would return; None if its documentation names none.
    #[getter]
    fn code(&self) -> Option<&str> {
        self.parts().code
    }

    /// ``error`` if the provider refuses the payload for this, ``warning`` if it may refuse it.
    #[getter]
    fn severity(&self) -> &str {
        self.parts().severity
    }

    /// A sentence for users, without the name of the field.
    #[getter]
    fn message(&self) -> Cow<'_, str> {
        match &self.content {
            Content::Native(shared) => shared.issue().message(shared.findings.lang).into(),
            Content::Given(given) => given.message.as_str().into(),
        }
    }

    /// The sizes, limits and names in the message. Positions count from 0 here, from 1 in the message.
    #[getter]
    fn params<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyDict>> {
        let native = match &self.content {
            Content::Native(shared) => shared.issue().params.as_slice(),
            Content::Given(_) => &[],
        };
        let create = || Ok(plain::params(py, native)?.unbind());
        Ok(self
            .params
            .get_or_try_init::<_, PyErr>(py, create)?
            .bind(py))
    }

    /// Returns the issue as a dict of plain data, for ``json.dumps`` and the like.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("path", self.path(py)?)?;
        dict.set_item("rule", self.rule())?;
        dict.set_item("code", self.code())?;
        dict.set_item("severity", self.severity())?;
        dict.set_item("message", self.message())?;
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
        Cow<'_, str>,
        &Bound<'py, PyDict>,
    )> {
        Ok((
            self.path(py)?,
            self.rule(),
            self.code(),
            self.severity(),
            self.message(),
            self.params(py)?,
        ))
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        Ok(self.parts() == other.parts()
            && self.params(py)?.eq(other.params(py)?)?
            && self.message() == other.message())
    }

    fn __str__(&self) -> String {
        line(self.parts().path, &self.message(), self.code())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let text = |text: &str| PyString::new(py, text).repr();
        Ok(format!(
            "Issue(path={}, rule={}, code={}, severity={}, message={}, params={})",
            self.path(py)?.repr()?,
            text(self.rule())?,
            self.code().into_pyobject(py)?.repr()?,
            text(self.severity())?,
            text(&self.message())?,
            self.params(py)?.repr()?,
        ))
    }
}
