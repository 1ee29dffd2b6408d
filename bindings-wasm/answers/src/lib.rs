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
use presend_js::Outcome;
use presend_js::browser::value;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

mod data;

/// What an answer means: `[response, data]`, or `[{ refused }]`.
#[wasm_bindgen(js_name = parseResponse)]
pub fn parse_response(
    id: &str,
    status: Option<f64>,
    body: &[u8],
    lang: Option<String>,
    text: Option<String>,
    blobs: Vec<Uint8Array>,
) -> Vec<JsValue> {
    let lang = presend_js::lang(lang.as_deref());
    let blobs: Vec<_> = blobs.iter().map(Uint8Array::to_vec).collect();
    let blobs: Vec<_> = blobs.iter().map(Vec::as_slice).collect();
    let to = text.as_deref().map(|text| (text, &*blobs));
    match presend_js::parse_response(id, status, body, lang, to) {
        Ok(mut response) => {
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
