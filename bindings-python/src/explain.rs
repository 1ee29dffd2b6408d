//! What is known of a code.

use presend::Lang;
use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::response::Retry;

#[pyclass(frozen, get_all, module = "presend")]
pub(crate) struct Explanation {
    provider: String,
    code: String,
    known: bool,
    kind: String,
    retry: Py<Retry>,
    meaning: String,
    fix: String,
    fields: Py<PyList>,
}

#[pymethods]
impl Explanation {
    #[new]
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of a value, for pickle"
    )]
    fn new(
        provider: String,
        code: String,
        known: bool,
        kind: String,
        retry: Py<Retry>,
        meaning: String,
        fix: String,
        fields: Py<PyList>,
    ) -> Self {
        Explanation {
            provider,
            code,
            known,
            kind,
            retry,
            meaning,
            fix,
            fields,
        }
    }

    fn __getnewargs__(&self) -> (&str, &str, bool, &str, &Py<Retry>, &str, &str, &Py<PyList>) {
        (
            &self.provider,
            &self.code,
            self.known,
            &self.kind,
            &self.retry,
            &self.meaning,
            &self.fix,
            &self.fields,
        )
    }

    fn __repr__(&self) -> String {
        format!("<Explanation {}: {}>", self.code, self.meaning)
    }
}

/// Looks a code up.
#[pyfunction]
#[pyo3(signature = (code, provider=None, lang="en"))]
pub(crate) fn explain(
    py: Python<'_>,
    code: &str,
    provider: Option<&str>,
    lang: &str,
) -> PyResult<Option<Explanation>> {
    let Some(found) = presend::explain(code, provider, Lang::from_tag(lang)) else {
        return Ok(None);
    };
    Ok(Some(Explanation {
        provider: found.provider.into(),
        code: found.code.into(),
        known: found.known,
        kind: found.kind.name().into(),
        retry: Py::new(py, Retry::from(found.retry))?,
        meaning: found.meaning.into(),
        fix: found.fix.into(),
        fields: PyList::new(py, found.fields)?.unbind(),
    }))
}
