//! Parts of the work of a Python package in Rust, which take turns with the package itself and with its peers.
//!
//! `convert` and `six_issues` are the least that a package has to do for a payload, if its core has no types of Python. They convert
//! it in the way of presend, and contain nothing of it.

use presend_bench::works;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use typed_arena::Arena;

/// A value of a payload without types of Python, as a core that serves several languages needs it. Texts are borrowed.
#[expect(dead_code, reason = "nothing is checked")]
enum Value<'a> {
    Text(&'a str),
    Integer(i64),
    List(Vec<Value<'a>>),
    Object(Vec<(&'a str, Value<'a>)>),
}

/// The objects of Python that texts are borrowed from.
#[derive(Default)]
struct Kept<'py> {
    items: Arena<Bound<'py, PyAny>>,
    entries: Arena<(Bound<'py, PyAny>, Bound<'py, PyAny>)>,
}

/// Converts a text, an integer, a list or a dict. Depth, cycles and sizes are not checked.
fn converted<'a, 'py>(value: &'a Bound<'py, PyAny>, kept: &'a Kept<'py>) -> PyResult<Value<'a>> {
    if let Ok(text) = value.cast_exact::<PyString>() {
        return Ok(Value::Text(text.to_str()?));
    }
    if let Ok(entries) = value.cast_exact::<PyDict>() {
        let entries = kept.entries.alloc_extend(entries.iter());
        let mut object = Vec::with_capacity(entries.len());
        for (name, value) in &*entries {
            let name = name.cast_exact::<PyString>()?.to_str()?;
            object.push((name, converted(value, kept)?));
        }
        return Ok(Value::Object(object));
    }
    if let Ok(items) = value.cast_exact::<PyList>() {
        let items = kept.items.alloc_extend(items.iter());
        let mut list = Vec::with_capacity(items.len());
        for item in &*items {
            list.push(converted(item, kept)?);
        }
        return Ok(Value::List(list));
    }
    Ok(Value::Integer(value.extract()?))
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
    use super::{Bound, Issue, Kept, PyAny, PyList, PyResult, Python, converted};
    use pyo3::types::PyListMethods;

    /// Converts a payload and returns an empty list.
    #[pyo3::pyfunction]
    fn convert<'py>(py: Python<'py>, payload: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyList>> {
        std::hint::black_box(converted(payload, &Kept::default())?);
        Ok(PyList::empty(py))
    }

    /// Converts a payload and returns six objects with messages that are known already.
    #[pyo3::pyfunction]
    fn six_issues<'py>(
        py: Python<'py>,
        payload: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyList>> {
        let list = convert(py, payload)?;
        for _ in 0..6 {
            let message = "not an e-mail address: there is no domain after the @";
            list.append(Bound::new(py, Issue { message })?)?;
        }
        Ok(list)
    }
}
