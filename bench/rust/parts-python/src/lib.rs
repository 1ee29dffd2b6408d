//! Parts of the work of a Python package in Rust, which take turns with the package itself and with its peers.
//!
//! `read` and `six_issues` are the least that a package has to do for a payload, and contain nothing of presend.

use presend_bench::works;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

/// The number of bytes in all texts of a payload, each of which is read once. Nothing is kept, converted or checked.
fn bytes(value: &Bound<'_, PyAny>) -> PyResult<usize> {
    if let Ok(text) = value.cast_exact::<PyString>() {
        return Ok(text.to_str()?.len());
    }
    let mut sum = 0;
    if let Ok(entries) = value.cast_exact::<PyDict>() {
        for (name, value) in entries {
            sum += name.cast::<PyString>()?.to_str()?.len() + bytes(&value)?;
        }
    } else if let Ok(items) = value.cast_exact::<PyList>() {
        for item in items {
            sum += bytes(&item)?;
        }
    }
    Ok(sum)
}

/// An object with a message.
#[pyclass(frozen, get_all)]
struct Issue {
    message: &'static str,
}

/// The work of presend in Rust alone, in the process of Python.
#[pyclass(unsendable)]
struct Work(works::Work);

#[pymethods]
impl Work {
    #[new]
    fn new(name: &str) -> PyResult<Self> {
        let work = works::work(name);
        work.map(Work)
            .ok_or_else(|| PyValueError::new_err(format!("there is no work called {name}")))
    }

    /// Does the work a number of times.
    fn run(&mut self, times: u32) {
        for _ in 0..times {
            (self.0)();
        }
    }
}

#[pymodule]
mod parts {
    #[pymodule_export]
    use super::Work;
    use super::{Bound, Issue, PyAny, PyList, PyResult, Python, bytes};
    use pyo3::types::PyListMethods;

    /// Reads a payload and returns an empty list.
    #[pyo3::pyfunction]
    fn read<'py>(py: Python<'py>, payload: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyList>> {
        std::hint::black_box(bytes(payload)?);
        Ok(PyList::empty(py))
    }

    /// Reads a payload and returns six objects with messages that are known already.
    #[pyo3::pyfunction]
    fn six_issues<'py>(
        py: Python<'py>,
        payload: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyList>> {
        let list = read(py, payload)?;
        for _ in 0..6 {
            let message = "not an e-mail address: there is no domain after the @";
            list.append(Bound::new(py, Issue { message })?)?;
        }
        Ok(list)
    }
}
