//! The functions that Node.js calls: arguments in, text out. A panic becomes an `Error`.

#![allow(
    clippy::needless_pass_by_value,
    missing_docs,
    reason = "Node-API hands values over; what the macros add has no documentation"
)]

use napi::bindgen_prelude::{Buffer, Either, Uint8ArraySlice, Uint32ArraySlice};
use napi_derive::napi;
use presend_js::{
    Built, Call, Envelope, Outcome, Refused, issues_or_refusal, json, request_head, text_or_refusal,
};

/// Up to here a body returns faster as text than as a buffer of its own, which costs about 2 µs.
const SMALL_BODY: usize = 16 << 10;

/// The bytes and long texts of a call, where there are any.
type Blobs<'b> = Option<Vec<Uint8ArraySlice<'b>>>;

/// Reads a call, and gives what `work` makes of it.
fn on_call<T>(
    text: &str,
    tape: &[u32],
    used: u32,
    blobs: &Blobs<'_>,
    work: impl FnOnce(&Call<'_>) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let tape = usize::try_from(used).ok().and_then(|used| tape.get(..used));
    let blobs: Vec<&[u8]> = blobs.iter().flatten().map(AsRef::as_ref).collect();
    work(&Call::read(text, tape.unwrap_or_default(), &blobs)?)
}

/// The issues of a payload, or null if there are none.
#[napi(catch_unwind)]
pub fn validate(
    text: String,
    tape: Uint32ArraySlice<'_>,
    used: u32,
    blobs: Blobs<'_>,
) -> Option<String> {
    issues_or_refusal(on_call(&text, &tape, used, &blobs, presend_js::validate))
}

/// A request, or the text of issues. The body follows its head after a line break; a large one, or one that is
/// not text, is returned separately. It is not copied into memory of the engine, which Node-API offers no safe function to
/// write to; Node.js therefore frees it only when the event loop turns.
#[napi(catch_unwind)]
pub fn build(
    text: String,
    tape: Uint32ArraySlice<'_>,
    used: u32,
    blobs: Blobs<'_>,
) -> Either<String, (String, Buffer)> {
    let request = match on_call(&text, &tape, used, &blobs, presend_js::build) {
        Ok(Built::Done(request)) => request,
        Ok(Built::Issues(issues)) => return Either::A(issues.text()),
        Err(refused) => return Either::A(json(&refused)),
    };
    let small = Some(&request.body).filter(|body| body.len() <= SMALL_BODY);
    match small.map(|body| str::from_utf8(body)) {
        Some(Ok(body)) => Either::A(request_head(&request, Some(body))),
        _ => Either::B((request_head(&request, None), request.body.into())),
    }
}

/// The issues of a finished message, or null if there are none.
#[napi(catch_unwind)]
pub fn validate_raw(
    text: String,
    tape: Uint32ArraySlice<'_>,
    used: u32,
    blobs: Blobs<'_>,
) -> Option<String> {
    issues_or_refusal(on_call(
        &text,
        &tape,
        used,
        &blobs,
        presend_js::validate_raw,
    ))
}

/// The JSON of an envelope and the data of the message, or the text of issues.
#[napi(catch_unwind)]
pub fn build_message(
    text: String,
    tape: Uint32ArraySlice<'_>,
    used: u32,
    blobs: Blobs<'_>,
) -> Either<String, (String, Buffer)> {
    match on_call(&text, &tape, used, &blobs, presend_js::build_message) {
        Ok(Built::Done(message)) => Either::B((json(&Envelope(&message)), message.data.into())),
        Ok(Built::Issues(issues)) => Either::A(issues.text()),
        Err(refused) => Either::A(json(&refused)),
    }
}

/// What an answer means, as JSON.
#[napi(catch_unwind)]
pub fn parse_response(
    text: String,
    tape: Uint32ArraySlice<'_>,
    used: u32,
    blobs: Blobs<'_>,
) -> String {
    text_or_refusal(on_call(
        &text,
        &tape,
        used,
        &blobs,
        presend_js::parse_response,
    ))
}

/// What the catalogues say about a code, as JSON, or null.
#[napi(catch_unwind)]
pub fn explain(code: String, provider: Option<String>, lang: Option<String>) -> String {
    json(&Outcome(presend_js::explain(
        &code,
        provider.as_deref(),
        lang.as_deref(),
    )))
}

/// How long to wait before the next try, in milliseconds as JSON, or null.
#[napi(catch_unwind)]
pub fn retry_delay(when: String, after_seconds: Option<f64>, attempt: f64, random: f64) -> String {
    json(&Outcome(presend_js::retry_delay(
        &when,
        after_seconds,
        attempt,
        random,
    )))
}

/// The texts of the names from this index on, as JSON.
#[napi(catch_unwind)]
pub fn names(first: u32) -> String {
    presend_js::names_from(first)
}

/// The rate limit and the error codes of an operation.
#[napi(catch_unwind)]
pub fn describe(id: String) -> String {
    json(&Outcome(presend_js::describe(&id)))
}

/// The JSON Schema of an operation's payload.
#[napi(catch_unwind)]
pub fn json_schema(id: String) -> String {
    json(&Outcome(presend_js::json_schema(&id)))
}
