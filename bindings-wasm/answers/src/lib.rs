//! The module of `presend-web/answers`: parseResponse, explain.
//!
//! Nothing is thrown: an exception means that the module has failed.

#![allow(
    clippy::needless_pass_by_value,
    missing_docs,
    reason = "JavaScript hands values over; what the macros add has no documentation"
)]

use js_sys::Uint8Array;
use presend::{Failure, InLang, Lang, ProviderError, Response};
use presend_js::Outcome;
use presend_js::browser::{on_call, value};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

mod data;

/// What an answer means: `[response, data]`, or `[{ refused }]`.
#[wasm_bindgen(js_name = parseResponse)]
pub fn parse_response(text: &[u8], tape: &[u32], blobs: Vec<Uint8Array>) -> Vec<JsValue> {
    let parsed = on_call(text, tape, &blobs, |call| {
        let (response, lang) = presend_js::parse_response(call)?;
        Ok(vec![
            value(&WithoutData::new(&response, lang)),
            data::value(&response.data),
        ])
    });
    parsed.unwrap_or_else(|refused| vec![value(&refused)])
}

/// The members of a response that serde serializes: all but `data`. Serializing `data` too would add the tables for
/// reading floating-point numbers to the module, which are 16 kB after compression.
#[derive(Serialize)]
struct WithoutData<'r> {
    ok: bool,
    request_id: Option<&'r str>,
    error: Option<InLang<'r, ProviderError>>,
    failures: Vec<InLang<'r, Failure>>,
}

impl<'r> WithoutData<'r> {
    fn new(response: &'r Response<'_>, lang: Lang) -> Self {
        let failures = response.failures.iter();
        WithoutData {
            ok: response.ok,
            request_id: response.request_id.as_deref(),
            error: response.error.as_ref().map(|it| InLang::new(it, lang)),
            failures: failures.map(|it| InLang::new(it, lang)).collect(),
        }
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
