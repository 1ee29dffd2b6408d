//! The module of `presend-web/answers`: parseResponse, explain. It returns JSON.
//!
//! Nothing is thrown: an exception means that the module has failed.

#![allow(
    clippy::needless_pass_by_value,
    missing_docs,
    reason = "JavaScript hands values over; what the macros add has no documentation"
)]

use js_sys::Uint8Array;
use presend_js::browser::on_call;
use presend_js::{Outcome, json, text_or_refusal};
use wasm_bindgen::prelude::wasm_bindgen;

/// What an answer means, as JSON.
#[wasm_bindgen(js_name = parseResponse)]
pub fn parse_response(text: &[u8], tape: &[u32], blobs: Vec<Uint8Array>) -> String {
    text_or_refusal(on_call(text, tape, &blobs, presend_js::parse_response))
}

/// What the catalogues say about a code, as JSON, or null.
#[wasm_bindgen]
pub fn explain(code: &str, provider: Option<String>, lang: Option<String>) -> String {
    json(&Outcome(presend_js::explain(
        code,
        provider.as_deref(),
        lang.as_deref(),
    )))
}

/// How long to wait before the next try, in milliseconds as JSON, or null.
#[wasm_bindgen(js_name = retryDelay)]
pub fn retry_delay(when: &str, after_seconds: Option<f64>, attempt: f64, random: f64) -> String {
    json(&Outcome(presend_js::retry_delay(
        when,
        after_seconds,
        attempt,
        random,
    )))
}

/// The rate limit and the error codes of an operation, as JSON.
#[wasm_bindgen]
pub fn describe(id: &str) -> String {
    json(&Outcome(presend_js::describe(id)))
}
