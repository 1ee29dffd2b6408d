//! The module of `presend-web`: validate, build, JSON Schema. It returns text, and the body of a request as bytes.
//!
//! Nothing is thrown: an exception means that the module has failed.

#![allow(
    clippy::needless_pass_by_value,
    missing_docs,
    reason = "JavaScript hands values over; what the macros add has no documentation"
)]

use js_sys::Uint8Array;
use presend_js::browser::on_call;
use presend_js::{Built, Outcome, issues_or_refusal, json, request_head};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The text of the issues of a payload, or nothing if there are none.
#[wasm_bindgen]
pub fn validate(text: &[u8], tape: &[u32], blobs: Vec<Uint8Array>) -> Option<String> {
    issues_or_refusal(on_call(text, tape, &blobs, presend_js::validate))
}

/// The request that carries a payload: `[head, body]`, text and bytes. If there is none, only the text of the issues.
#[wasm_bindgen]
pub fn build(text: &[u8], tape: &[u32], blobs: Vec<Uint8Array>) -> Vec<JsValue> {
    match on_call(text, tape, &blobs, presend_js::build) {
        Ok(Built::Done(request)) => vec![
            request_head(&request, None).into(),
            Uint8Array::from(&*request.body).into(),
        ],
        Ok(Built::Issues(issues)) => vec![issues.text().into()],
        Err(refused) => vec![json(&refused).into()],
    }
}

/// The text of the issues of a finished message, or nothing if there are none.
#[wasm_bindgen(js_name = validateRaw)]
pub fn validate_raw(text: &[u8], tape: &[u32], blobs: Vec<Uint8Array>) -> Option<String> {
    issues_or_refusal(on_call(text, tape, &blobs, presend_js::validate_raw))
}

/// The texts of the names from this index on, as JSON.
#[wasm_bindgen]
pub fn names(first: u32) -> String {
    presend_js::names_from(first)
}

/// The rate limit and the error codes of an operation, as JSON.
#[wasm_bindgen]
pub fn describe(id: &str) -> String {
    json(&Outcome(presend_js::describe(id)))
}

/// The JSON Schema of an operation's payload, as JSON.
#[wasm_bindgen(js_name = jsonSchema)]
pub fn json_schema(id: &str) -> String {
    json(&Outcome(presend_js::json_schema(id)))
}
