//! The provider's own fields as values of JavaScript.
//!
//! Not by serde: an integer that no number holds becomes a bigint of any size, and a field named `__proto__` stays a
//! field.

use js_sys::{Array, BigInt, Object, parse_float};
use presend::Payload;
use presend_js::large_integer;
use wasm_bindgen::JsValue;

pub(crate) fn value(data: &Payload<'_>) -> JsValue {
    if let Some(digits) = large_integer(data) {
        let digits = JsValue::from_str(&digits);
        return BigInt::new(&digits).map_or(digits, Into::into);
    }
    match data {
        Payload::Bool(truth) => JsValue::from_bool(*truth),
        #[expect(clippy::cast_precision_loss, reason = "a safe integer")]
        Payload::Int(number) => JsValue::from_f64(*number as f64),
        Payload::Number(text) => {
            let number = parse_float(text);
            if number.is_finite() {
                JsValue::from_f64(number)
            } else {
                JsValue::from_str(text)
            }
        }
        Payload::Str(text) => JsValue::from_str(text),
        Payload::List(items) => items.iter().map(value).collect::<Array>().into(),
        Payload::Map(entries) => {
            let entry = |name: &str, entry: &Payload<'_>| {
                Array::of2(&JsValue::from_str(name), &value(entry))
            };
            let entries: Array = entries.iter().map(|(name, of)| entry(name, of)).collect();
            Object::from_entries(&entries).map_or(JsValue::NULL, Into::into)
        }
        // An answer holds no bytes, and what is above the integers of 64 bits is large.
        Payload::Null | Payload::Uint(_) | Payload::Bytes(_) => JsValue::NULL,
    }
}
