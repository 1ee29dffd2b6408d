//! Converts the core's values to plain Python objects.

use std::collections::HashMap;

use presend::Payload;
use presend::issue::{Param, Path, PlainParam, Step};
use presend::payload::{MAX_INTEGER_DIGITS, integer_digits};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyFloat, PyInt, PyList, PyNone, PyString};

/// A payload as dict, list, str, int, float, bool, bytes and None.
pub(crate) fn value<'py>(py: Python<'py>, payload: &Payload<'_>) -> PyResult<Bound<'py, PyAny>> {
    Objects {
        py,
        keys: Vec::new(),
        others: HashMap::new(),
    }
    .value(payload)
}

/// The number of keys that are compared with each key. Most answers have fewer, and a comparison with a few of them takes less
/// time than a hash: 40 ns less for each entry of a list with two keys.
const MOST_COMPARED: usize = 32;

/// Creates objects. Each key is created once, because the entries of a list have the same keys.
struct Objects<'py, 'p> {
    py: Python<'py>,
    /// The first keys, at most [`MOST_COMPARED`].
    keys: Vec<(&'p str, Bound<'py, PyString>)>,
    others: HashMap<&'p str, Bound<'py, PyString>>,
}

impl<'py, 'p> Objects<'py, 'p> {
    fn value(&mut self, payload: &'p Payload<'_>) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        match payload {
            Payload::Null => Ok(PyNone::get(py).to_owned().into_any()),
            Payload::Bool(truth) => truth.into_bound_py_any(py),
            Payload::Int(number) => number.into_bound_py_any(py),
            Payload::Uint(number) => number.into_bound_py_any(py),
            Payload::Number(text) => number(py, text),
            Payload::Str(text) => text.into_bound_py_any(py),
            Payload::Bytes(bytes) => PyBytes::new(py, bytes).into_bound_py_any(py),
            Payload::List(items) => {
                let list = PyList::empty(py);
                for item in items {
                    list.append(self.value(item)?)?;
                }
                list.into_bound_py_any(py)
            }
            Payload::Map(entries) => {
                let dict = PyDict::new(py);
                for (key, entry) in entries {
                    let entry = self.value(entry)?;
                    dict.set_item(self.key(key), entry)?;
                }
                dict.into_bound_py_any(py)
            }
        }
    }

    fn key(&mut self, key: &'p str) -> Bound<'py, PyString> {
        if let Some((_, object)) = self.keys.iter().find(|(known, _)| *known == key) {
            return object.clone();
        }
        let create = || PyString::new(self.py, key);
        if self.keys.len() < MOST_COMPARED {
            let object = create();
            self.keys.push((key, object.clone()));
            return object;
        }
        self.others.entry(key).or_insert_with(create).clone()
    }
}

/// Python parses the decimal text: to an exact integer if possible, else to a float. A number that neither can
/// represent stays text, as the provider wrote it, and so does an integer that would take long to convert.
fn number<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    if let Some(digits) = integer_digits(text) {
        let is_short = digits <= MAX_INTEGER_DIGITS;
        // A program can set a lower limit.
        if is_short && let Ok(integer) = py.get_type::<PyInt>().call1((text,)) {
            return Ok(integer);
        }
        return text.into_bound_py_any(py);
    }
    let float = py.get_type::<PyFloat>().call1((text,))?;
    if float.extract::<f64>()?.is_finite() {
        return Ok(float);
    }
    text.into_bound_py_any(py)
}

/// A deep copy.
pub(crate) fn copy<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    value
        .py()
        .import("copy")?
        .call_method1("deepcopy", (value,))
}

/// The result of `to_dict` of each object in a list.
pub(crate) fn dicts<'py>(objects: &Bound<'py, PyList>) -> PyResult<Bound<'py, PyList>> {
    let dicts = PyList::empty(objects.py());
    for object in objects {
        dicts.append(object.call_method0("to_dict")?)?;
    }
    Ok(dicts)
}

/// A path as a list of str and int.
pub(crate) fn path<'py>(py: Python<'py>, path: &Path) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    for step in &path.0 {
        match step {
            Step::Key(key) => list.append(key.as_ref())?,
            Step::Index(index) => list.append(*index)?,
        }
    }
    Ok(list)
}

/// The params of an issue as a dict.
pub(crate) fn params<'py>(
    py: Python<'py>,
    params: &[(&'static str, Param)],
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, param) in params {
        match param.plain() {
            PlainParam::Number(number) => dict.set_item(name, number)?,
            PlainParam::Text(text) => dict.set_item(name, text)?,
            PlainParam::Texts(texts) => dict.set_item(name, PyList::new(py, texts)?)?,
            PlainParam::Numbers(numbers) => dict.set_item(name, PyList::new(py, numbers)?)?,
        }
    }
    Ok(dict)
}
