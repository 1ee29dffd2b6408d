//! The module of `presend-web`: validate, build, JSON Schema.
//!
//! Nothing is thrown: an exception means that the module has failed.

#![allow(
    clippy::needless_pass_by_value,
    missing_docs,
    reason = "JavaScript hands values over; what the macros add has no documentation"
)]

use js_sys::Uint8Array;
use presend_js::browser::{on_call, schema, value};
use presend_js::{Built, Outcome, RequestHead};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The issues of a payload.
#[wasm_bindgen]
pub fn validate(text: &[u8], tape: &[u32], blobs: Vec<Uint8Array>) -> JsValue {
    value(&Outcome(on_call(text, tape, &blobs, presend_js::validate)))
}

/// The request that carries a payload: `[head, body]`, or `[{ issues }]`.
#[wasm_bindgen]
pub fn build(text: &[u8], tape: &[u32], blobs: Vec<Uint8Array>) -> Vec<JsValue> {
    match on_call(text, tape, &blobs, presend_js::build) {
        Ok(Built::Done(request)) => vec![
            value(&RequestHead(&request)),
            Uint8Array::from(&*request.body).into(),
        ],
        Ok(Built::Issues(failed)) => vec![value(&failed)],
        Err(refused) => vec![value(&refused)],
    }
}

/// The issues of a finished message.
#[wasm_bindgen(js_name = validateRaw)]
pub fn validate_raw(text: &[u8], tape: &[u32], blobs: Vec<Uint8Array>) -> JsValue {
    value(&Outcome(on_call(
        text,
        tape,
        &blobs,
        presend_js::validate_raw,
    )))
}

/// The rate limit and the error codes of an operation.
#[wasm_bindgen]
pub fn describe(id: &str) -> JsValue {
    value(&Outcome(presend_js::describe(id)))
}

/// The JSON Schema of an operation's payload.
#[wasm_bindgen(js_name = jsonSchema)]
pub fn json_schema(id: &str) -> JsValue {
    match presend_js::json_schema(id) {
        Ok(found) => schema(found),
        Err(refused) => value(&refused),
    }
}
