//! The module of `presend-web/answers`: parseResponse, explain.
//!
//! Nothing is thrown: an exception means that the module has failed.

#![allow(
    clippy::needless_pass_by_value,
    missing_docs,
    reason = "JavaScript hands values over; what the macros add has no documentation"
)]

use js_sys::Uint8Array;
use presend::{InLang, Payload};
use presend_js::browser::{on_call, value};
use presend_js::{Call, Outcome};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

mod data;

/// What an answer means: `[response, data]`, or `[{ refused }]`.
#[wasm_bindgen(js_name = parseResponse)]
pub fn parse_response(
    body: &[u8],
    text: &[u8],
    tape: &[u32],
    blobs: Vec<Uint8Array>,
) -> Vec<JsValue> {
    let parse = |call: &Call<'_>| presend_js::parse_response(call, body);
    match on_call(text, tape, &blobs, parse) {
        Ok((mut response, lang)) => {
            let data = std::mem::replace(&mut response.data, Payload::Null);
            vec![value(&InLang::new(&response, lang)), data::value(&data)]
        }
        Err(refused) => vec![value(&refused)],
    }
}

/// What the catalogues say about a code, or null.
#[wasm_bindgen]
pub fn explain(code: &str, provider: Option<String>, lang: Option<String>) -> JsValue {
    let lang = presend_js::lang(lang.as_deref());
    value(&Outcome(presend_js::explain(
        code,
        provider.as_deref(),
        lang,
    )))
}

/// How long to wait before the next try, in seconds, or null.
#[wasm_bindgen(js_name = retryDelay)]
pub fn retry_delay(when: &str, after_seconds: Option<f64>, attempt: f64, random: f64) -> JsValue {
    value(&Outcome(presend_js::retry_delay(
        when,
        after_seconds,
        attempt,
        random,
    )))
}

/// The rate limit and the error codes of an operation.
#[wasm_bindgen]
pub fn describe(id: &str) -> JsValue {
    value(&Outcome(presend_js::describe(id)))
}
