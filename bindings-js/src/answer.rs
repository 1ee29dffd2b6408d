//! Writes what an answer means for JavaScript; `bindings-js/js/answer.js` reads it.

use presend::{Failure, InLang, Lang, ProviderError, Response};
use serde::Serialize;

use crate::data::append_data;
use crate::json::{json, text_of};

/// The JSON text of `[response, data]`, or of `[response, data, places]` as in [`append_data`].
pub(crate) fn answer(response: &Response<'_>, lang: Lang) -> String {
    let mut text = [
        b"[",
        json(&WithoutData::of(response, lang)).as_bytes(),
        b",",
    ]
    .concat();
    append_data(&mut text, &response.data);
    text.push(b']');
    text_of(text)
}

/// The members of a response except `data`: serializing it would need the tables for reading floating-point numbers, which are
/// 16 kB of the module for browsers after compression.
#[derive(Serialize)]
struct WithoutData<'r> {
    ok: bool,
    request_id: Option<&'r str>,
    error: Option<InLang<'r, ProviderError>>,
    failures: Vec<InLang<'r, Failure>>,
}

impl<'r> WithoutData<'r> {
    fn of(response: &'r Response<'_>, lang: Lang) -> Self {
        let Response {
            ok,
            request_id,
            data: _,
            error,
            failures,
        } = response;
        WithoutData {
            ok: *ok,
            request_id: request_id.as_deref(),
            error: error.as_ref().map(|it| InLang::new(it, lang)),
            failures: failures.iter().map(|it| InLang::new(it, lang)).collect(),
        }
    }
}
