//! Values of the core as values of JavaScript.

use js_sys::Uint8Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::{Call, Refused};

/// Objects where serde has maps, and null where it has nothing.
const SERIALIZER: Serializer = Serializer::new()
    .serialize_maps_as_objects(true)
    .serialize_missing_as_null(true);

/// Reads a call, whose text is in UTF-8, and gives what `work` makes of it.
///
/// # Errors
///
/// A refusal by `work`, or for a call that is not as it was written.
pub fn on_call<T>(
    text: &[u8],
    tape: &[u32],
    blobs: &[Uint8Array],
    work: impl FnOnce(&Call<'_>) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let blobs: Vec<_> = blobs.iter().map(Uint8Array::to_vec).collect();
    let blobs: Vec<_> = blobs.iter().map(Vec::as_slice).collect();
    let text = str::from_utf8(text).map_err(|_| "the call is not UTF-8")?;
    work(&Call::read(text, tape, &blobs)?)
}

/// The value as JavaScript has it. For small results: a list of issues crosses as text, which takes less time. The module
/// of answers has no JSON text, because writing the seconds of a delay, which may have a fraction, would make it larger.
///
/// # Panics
///
/// When an integer of `value` is beyond 2 to the 53rd; no value of the core has one.
pub fn value(value: &impl Serialize) -> JsValue {
    let value = value.serialize(&SERIALIZER).ok();
    value.expect("every value can be one of JavaScript")
}
