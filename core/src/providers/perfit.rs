//! Perfit transactional email, API version 1, which its maker switched off on 2026-03-01.
//!
//! It is here whole for those who have to read, check and move what was written for it.

#[cfg(feature = "build")]
use alloc::vec::Vec;

#[cfg(feature = "answers")]
use crate::errors::Entry;
#[cfg(feature = "build")]
use crate::issue::Issue;
#[cfg(feature = "answers")]
use crate::operation::{Answers, Replies, Response};
#[cfg(feature = "build")]
use crate::operation::{Context, Head, Wire};
use crate::schema::{self, Vocabulary};
#[cfg(feature = "answers")]
use crate::text::Lang;

#[cfg(feature = "answers")]
mod codes;
#[cfg(feature = "answers")]
mod envelope;
#[cfg(feature = "build")]
mod headers;
mod sending;

#[cfg(feature = "answers")]
pub(crate) use codes::CODES;
pub use sending::SEND_MAIL;

/// The codes that it may answer with.
#[cfg(feature = "answers")]
pub(crate) static CATALOGUE: &[&[Entry]] = &[CODES];

/// Where its calls go, and what they answer.
#[cfg(any(feature = "answers", feature = "build"))]
struct Api;

#[cfg(any(feature = "answers", feature = "build"))]
static API: Api = Api;

#[cfg(feature = "build")]
impl Wire for Api {
    fn check_context(&self, context: &Context<'_>, issues: &mut Vec<Issue>) {
        headers::check_context(context, issues);
    }

    fn head(&self, _operation: &str, context: &Context<'_>, _body: &[u8]) -> Head {
        headers::head(context)
    }
}

#[cfg(feature = "answers")]
impl Answers for Api {
    fn catalogue(&self) -> &'static [&'static [Entry]] {
        CATALOGUE
    }

    fn response(&self, call: &Replies, status: Option<u16>, body: &[u8], lang: Lang) -> Response {
        envelope::read(call.provider, status, body, lang)
    }
}

/// What its tables name.
pub static VOCABULARY: Vocabulary = Vocabulary {
    formats: &[
        &schema::BATCH_CODE,
        &schema::DATE_TIME,
        &schema::EMAIL_ADDRESS,
        &schema::HEADER_TEXT,
    ],
    functions: &[],
    predicates: &[],
};
