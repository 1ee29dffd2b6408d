//! Values of the core as values of JavaScript.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// Objects where serde has maps, and null where it has nothing.
const SERIALIZER: Serializer = Serializer::new()
    .serialize_maps_as_objects(true)
    .serialize_missing_as_null(true);

/// The value as JavaScript has it.
pub fn value(value: &impl Serialize) -> JsValue {
    // No number is too large, which is the one thing that can fail.
    value.serialize(&SERIALIZER).unwrap_or(JsValue::NULL)
}
