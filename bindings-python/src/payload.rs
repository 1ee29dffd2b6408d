//! Converts plain Python objects to a payload.

use std::borrow::Cow;

use presend::Payload;
use presend::issue::{Path, Step};
use presend::payload::{MAX_DEPTH, MAX_VALUES};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMemoryView, PyString, PyTuple,
    PyType,
};
use typed_arena::Arena;

use crate::plain;

/// The Python objects from which a payload borrows text or bytes. They are kept alive.
pub(crate) struct Lenders<'py> {
    values: Arena<Bound<'py, PyAny>>,
    /// The entries of dicts: keys and values.
    entries: Arena<(Bound<'py, PyAny>, Bound<'py, PyAny>)>,
}

impl Lenders<'_> {
    pub(crate) fn new() -> Self {
        Lenders {
            values: Arena::new(),
            entries: Arena::new(),
        }
    }
}

/// Converts `value`, borrowing from it and from objects that are kept in `lenders`.
///
/// # Errors
///
/// `TypeError` with the path of the first value that cannot be converted, also in its attribute `path`.
pub(crate) fn convert<'a, 'py>(
    value: &'a Bound<'py, PyAny>,
    lenders: &'a Lenders<'py>,
) -> PyResult<Converted<'a>> {
    let mut conversion = Conversion {
        lenders,
        values: 0,
        bytes: 0,
    };
    match conversion.value(value, None) {
        Ok(payload) => Ok(Converted {
            payload,
            bytes: conversion.bytes,
        }),
        Err(refused) => Err(refused.into_type_error(value.py())),
    }
}

/// A payload and the number of bytes in its texts and byte strings.
pub(crate) struct Converted<'a> {
    pub(crate) payload: Payload<'a>,
    pub(crate) bytes: usize,
}

const LONE_SURROGATE: &str = "text with a lone surrogate, which is not Unicode";

/// The text of the argument called `name`.
///
/// # Errors
///
/// `TypeError` if it is not text. It does not contain the value: Python's own error would, and it may be a secret.
pub(crate) fn argument<'t>(name: &str, text: &'t Bound<'_, PyAny>) -> PyResult<&'t str> {
    let Ok(text) = text.cast::<PyString>() else {
        let kind = type_name(text);
        return Err(PyTypeError::new_err(format!("{name}: a str, not {kind}")));
    };
    text.to_str()
        .map_err(|_| PyTypeError::new_err(format!("{name}: {LONE_SURROGATE}")))
}

/// The integer of the argument called `name`.
///
/// # Errors
///
/// `TypeError` if the value is not an integer or is a boolean; `ValueError` beyond 64 bits.
pub(crate) fn integer_argument(
    name: &str,
    value: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<i64>> {
    let Some(value) = value else { return Ok(None) };
    if !is_integer(value) {
        let kind = type_name(value);
        let is_datetime = value.get_type().hasattr("timestamp").unwrap_or(false);
        let advice = if is_datetime {
            "; pass int(x.timestamp())"
        } else {
            ""
        };
        return Err(PyTypeError::new_err(format!(
            "{name}: an int or None, not {kind}{advice}"
        )));
    }
    match value.extract() {
        Ok(integer) => Ok(Some(integer)),
        Err(_) => Err(PyValueError::new_err(format!(
            "{name}: an integer beyond 64 bits"
        ))),
    }
}

/// The number of things of the argument called `name`.
///
/// # Errors
///
/// The same as for [`integer_argument`], and `ValueError` if the number is negative.
pub(crate) fn count_argument(
    name: &str,
    value: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<usize>> {
    let Some(count) = integer_argument(name, value)? else {
        return Ok(None);
    };
    match usize::try_from(count) {
        Ok(count) => Ok(Some(count)),
        Err(_) => Err(PyValueError::new_err(format!("{name}: a negative number"))),
    }
}

/// Whether a value is an integer, and not a boolean, whose class is a subclass.
pub(crate) fn is_integer(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>()
}

/// Why a value cannot be converted, and where it is. It is boxed, so that the result for a good value is small.
struct Refused(Box<Reason>);

struct Reason {
    why: String,
    /// The path to the value, the innermost step first.
    steps: Vec<Step<'static>>,
}

impl Refused {
    fn new(why: impl Into<String>) -> Self {
        Refused(Box::new(Reason {
            why: why.into(),
            steps: Vec::new(),
        }))
    }

    fn within(mut self, step: Step<'static>) -> Self {
        self.0.steps.push(step);
        self
    }

    fn into_type_error(self, py: Python<'_>) -> PyErr {
        let Reason { why, steps } = *self.0;
        let path: Path = steps.into_iter().rev().collect();
        let separator = if path.0.is_empty() { "" } else { ": " };
        let error = PyTypeError::new_err(format!("{path}{separator}{why}"));
        let set = plain::path(py, &path).and_then(|path| error.value(py).setattr("path", path));
        set.map_or_else(|failed| failed, |()| error)
    }
}

/// A container whose entries are being converted, and the one around it.
struct Container<'c> {
    object: *mut pyo3::ffi::PyObject,
    around: Option<&'c Container<'c>>,
    depth: usize,
}

impl<'c> Container<'c> {
    /// # Errors
    ///
    /// The container is nested too deep, or contains itself.
    fn new(
        container: &Bound<'_, PyAny>,
        around: Option<&'c Container<'c>>,
    ) -> Result<Self, Refused> {
        let object = container.as_ptr();
        let mut outer = around;
        while let Some(container) = outer {
            if container.object == object {
                return Err(Refused::new("a cycle: this value is inside itself"));
            }
            outer = container.around;
        }
        let depth = around.map_or(0, |around| around.depth) + 1;
        if depth > MAX_DEPTH {
            return Err(Refused::new(format!(
                "nested more than {MAX_DEPTH} levels deep"
            )));
        }
        Ok(Container {
            object,
            around,
            depth,
        })
    }
}

struct Conversion<'a, 'py> {
    lenders: &'a Lenders<'py>,
    values: usize,
    /// The number of bytes in texts and byte strings.
    bytes: usize,
}

impl<'a, 'py> Conversion<'a, 'py> {
    // Inlined, so that text is written directly to where it stays: a list of 20,000 takes 5 % fewer instructions.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "the compiler does not inline it otherwise"
    )]
    fn value(
        &mut self,
        value: &'a Bound<'py, PyAny>,
        around: Option<&Container<'_>>,
    ) -> Result<Payload<'a>, Refused> {
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err(Refused::new(format!("more than {MAX_VALUES} values")));
        }
        // Whether an object is exactly a `str` takes less time to find out than whether it is a subclass.
        match value.cast_exact() {
            Ok(text) => Ok(Payload::Str(Cow::Borrowed(self.text(text)?))),
            Err(_) => self.other(value, around),
        }
    }

    /// Converts anything but an object that is exactly a `str`.
    fn other(
        &mut self,
        value: &'a Bound<'py, PyAny>,
        around: Option<&Container<'_>>,
    ) -> Result<Payload<'a>, Refused> {
        if let Ok(entries) = value.cast::<PyDict>() {
            return self.map(entries, &Container::new(value, around)?);
        }
        if let Ok(items) = value.cast::<PyList>() {
            // Faster than an iterator, which asks for the length again for each item.
            let by_index = (0..items.len()).map_while(|index| items.get_item(index).ok());
            return self.list(by_index, &Container::new(value, around)?);
        }
        if let Ok(text) = value.cast() {
            return Ok(Payload::Str(Cow::Borrowed(self.text(text)?)));
        }
        // Before the integers, because `bool` is a subclass of `int`.
        if let Ok(truth) = value.cast::<PyBool>() {
            return Ok(Payload::Bool(truth.is_true()));
        }
        if value.is_instance_of::<PyInt>() {
            return integer(value);
        }
        if let Ok(number) = value.cast::<PyFloat>() {
            return Ok(Payload::from(number.value()));
        }
        if value.is_none() {
            return Ok(Payload::Null);
        }
        // Not a named tuple, because its names would be lost.
        if let Ok(items) = value.cast_exact::<PyTuple>() {
            return self.list(items.iter(), &Container::new(value, around)?);
        }
        self.bytes(value)
    }

    fn text(&mut self, text: &'a Bound<'py, PyString>) -> Result<&'a str, Refused> {
        let text = text.to_str().map_err(|_| Refused::new(LONE_SURROGATE))?;
        self.bytes += text.len();
        Ok(text)
    }

    fn bytes(&mut self, value: &'a Bound<'py, PyAny>) -> Result<Payload<'a>, Refused> {
        let bytes = if let Ok(bytes) = value.cast::<PyByteArray>() {
            Cow::Owned(bytes.to_vec())
        } else {
            let lender = if value.is_instance_of::<PyMemoryView>() {
                let bytes = value.call_method0("tobytes").map_err(|_| foreign(value))?;
                self.lenders.values.alloc(bytes)
            } else {
                value
            };
            let bytes = lender.cast::<PyBytes>().map_err(|_| foreign(lender))?;
            Cow::Borrowed(bytes.as_bytes())
        };
        self.bytes += bytes.len();
        Ok(Payload::Bytes(bytes))
    }

    // In both kinds of containers, all entries are taken first, but no more than a payload may have: the conversion of one can
    // start the garbage collector, and a finalizer can change the container.

    fn map(
        &mut self,
        entries: &Bound<'py, PyDict>,
        container: &Container<'_>,
    ) -> Result<Payload<'a>, Refused> {
        let entries = entries.iter().take(MAX_VALUES + 1);
        let entries = &*self.lenders.entries.alloc_extend(entries);
        let mut map = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let key = key.cast().map_err(|_| {
                let kind = type_name(key);
                Refused::new(format!("a key of type {kind}; keys must be str"))
            })?;
            let key = self.text(key)?;
            let value = self
                .value(value, Some(container))
                .map_err(|refused| refused.within(Step::Key(key.to_owned().into())))?;
            map.push((Cow::Borrowed(key), value));
        }
        Ok(Payload::Map(map))
    }

    fn list(
        &mut self,
        items: impl Iterator<Item = Bound<'py, PyAny>>,
        container: &Container<'_>,
    ) -> Result<Payload<'a>, Refused> {
        let items = items.take(MAX_VALUES + 1);
        let items = &*self.lenders.values.alloc_extend(items);
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let value = self
                .value(item, Some(container))
                .map_err(|refused| refused.within(Step::Index(index)))?;
            list.push(value);
        }
        Ok(Payload::List(list))
    }
}

fn integer<'a>(value: &Bound<'_, PyAny>) -> Result<Payload<'a>, Refused> {
    if let Ok(value) = value.extract::<i64>() {
        return Ok(Payload::Int(value));
    }
    if let Ok(value) = value.extract::<u64>() {
        return Ok(Payload::from(value));
    }
    // A larger integer travels as decimal text, whose conversion takes quadratic time. The methods are those of `int`: those of
    // a subclass could change the payload that is being read.
    let int = value.py().get_type::<PyInt>();
    let bits = int
        .call_method1("bit_length", (value,))
        .and_then(|bits| bits.extract::<u64>());
    let digits = bits
        .is_ok_and(|bits| bits <= MAX_INTEGER_BITS)
        .then(|| int.call_method1("__repr__", (value,)).ok());
    digits
        .flatten()
        .map(|digits| Payload::Number(Cow::Owned(digits.to_string())))
        .ok_or_else(|| Refused::new(format!("an integer beyond {MAX_INTEGER_BITS} bits")))
}

/// The maximum size of an integer, as in JavaScript.
const MAX_INTEGER_BITS: u64 = 8192;

fn foreign(value: &Bound<'_, PyAny>) -> Refused {
    let name = type_name(value);
    let class = value.get_type();
    Refused::new(match replacement(&class) {
        Some(replacement) => format!("{name} is not a payload value; pass {replacement}"),
        None => format!(
            "{name} is not a payload value; pass dict, list, str, int, float, bool, bytes or None"
        ),
    })
}

/// The expression to pass in place of `x`, an object of `class`. Only the attributes of the class are looked at, so
/// that no code of the object runs.
fn replacement(class: &Bound<'_, PyType>) -> Option<&'static str> {
    /// Attributes of classes, the most specific first.
    const BY_ATTRIBUTE: &[(&str, &str)] = &[
        ("model_dump", "x.model_dump()"),
        ("__dataclass_fields__", "dataclasses.asdict(x)"),
        ("__members__", "x.value"),
        ("_asdict", "x._asdict()"),
        ("keys", "dict(x)"),
        ("tolist", "x.tolist()"),
        ("read", "x.read()"),
        ("read_bytes", "x.read_bytes()"),
    ];
    /// Modules of the standard library whose objects have a useful text.
    const WITH_TEXT: &[&str] = &["datetime", "decimal", "fractions", "ipaddress", "uuid"];
    let has = |attribute: &str| class.hasattr(attribute).unwrap_or(false);
    let by_attribute = BY_ATTRIBUTE.iter().find(|(attribute, _)| has(attribute));
    if let Some((_, replacement)) = by_attribute {
        return Some(replacement);
    }
    // A metaclass can refuse every attribute.
    let bases = class.getattr("__mro__").ok();
    let bases = bases.and_then(|bases| bases.cast_into::<PyTuple>().ok());
    let has_text = bases.iter().flatten().any(|base| {
        let module = base.getattr("__module__");
        module.is_ok_and(|module| {
            module.extract::<String>().is_ok_and(|module| {
                let package = module.split('.').next().unwrap_or_default();
                WITH_TEXT.contains(&package)
            })
        })
    });
    if has_text {
        return Some("str(x)");
    }
    has("__iter__").then_some("list(x)")
}

pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    value
        .get_type()
        .fully_qualified_name()
        .map_or_else(|_| "a foreign type".into(), |name| name.to_string())
}
