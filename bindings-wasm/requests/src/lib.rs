//! The module of `presend-web`: validate, build, JSON Schema.
//!
//! Text arrives as UTF-8, which `TextEncoder` writes faster than the generated code does. Nothing is thrown: an
//! exception means that the module has failed.

#![allow(
    clippy::needless_pass_by_value,
    missing_docs,
    reason = "JavaScript hands values over; what the macros add has no documentation"
)]

use js_sys::Uint8Array;
use presend_js::browser::{schema, value};
use presend_js::{Built, Outcome, Refused, RequestHead};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The payload as it was written: its text, and the bytes that belong to it.
struct Given<'t> {
    text: &'t str,
    blobs: Vec<Vec<u8>>,
}

impl<'t> Given<'t> {
    fn new(text: &'t [u8], blobs: &[Uint8Array]) -> Result<Self, Refused> {
        Ok(Given {
            text: str::from_utf8(text).map_err(|_| "the payload is not UTF-8")?,
            blobs: blobs.iter().map(Uint8Array::to_vec).collect(),
        })
    }

    fn slices(&self) -> Vec<&[u8]> {
        self.blobs.iter().map(Vec::as_slice).collect()
    }
}

/// The issues of a payload.
#[wasm_bindgen]
pub fn validate(
    id: &str,
    text: &[u8],
    blobs: Vec<Uint8Array>,
    site: Option<String>,
    now: Option<f64>,
    lang: Option<String>,
) -> JsValue {
    #[expect(clippy::cast_possible_truncation, reason = "a safe integer")]
    let now = now.map(|now| now as i64);
    value(&Outcome(Given::new(text, &blobs).and_then(|given| {
        let (site, lang) = (site.as_deref(), lang.as_deref());
        presend_js::validate(id, given.text, &given.slices(), site, now, lang)
    })))
}

/// The request that carries a payload: `[head, body]`, or `[{ issues }]`.
#[wasm_bindgen]
pub fn build(id: &str, text: &[u8], blobs: Vec<Uint8Array>, options: &str) -> Vec<JsValue> {
    let built = Given::new(text, &blobs)
        .and_then(|given| presend_js::build(id, given.text, &given.slices(), options));
    match built {
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
pub fn validate_raw(id: &str, message: &[u8], lang: Option<String>) -> JsValue {
    value(&Outcome(presend_js::validate_raw(
        id,
        message,
        lang.as_deref(),
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
