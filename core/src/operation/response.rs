//! What came back.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::{Serialize, Serializer};

use crate::errors::{Found, Kind, Retry};
use crate::issue::Issue;
use crate::payload::Payload;
use crate::text::{InLang, Lang};

/// What an answer means.
#[derive(Clone, PartialEq)]
pub struct Response {
    /// Whether the provider did what was asked.
    pub ok: bool,
    /// The provider's own number for the call; its support asks for it.
    pub request_id: Option<String>,
    /// The provider's own fields, without what `request_id` and `error` have of them.
    pub data: Payload<'static>,
    /// What went wrong.
    pub error: Option<ProviderError>,
    /// What went wrong for single recipients, inside an answer that is a success as a whole; of more than
    /// a thousand, the first thousand.
    pub failures: Vec<Failure>,
}

impl fmt::Debug for Response {
    /// Everything but `data`, where the provider may repeat what is personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("ok", &self.ok)
            .field("request_id", &self.request_id)
            .field("error", &self.error)
            .field("failures", &self.failures.len())
            .finish_non_exhaustive()
    }
}

/// What went wrong for one recipient.
#[derive(Clone, PartialEq)]
pub struct Failure {
    /// The recipient's place in the provider's list, from 0.
    pub index: usize,
    /// The recipient as the provider wrote it.
    pub recipient: Option<String>,
    /// What went wrong.
    pub error: ProviderError,
}

impl fmt::Debug for Failure {
    /// Everything but the recipient, who is nothing for a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("index", &self.index)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// What a provider said went wrong, and what is known of it.
#[derive(Clone, PartialEq)]
pub struct ProviderError {
    /// The provider's id.
    pub provider: &'static str,
    /// The code, unchanged; none when the answer held none, or words in its place, which are in `message`.
    pub code: Option<String>,
    /// The provider's own words, unchanged.
    pub message: Option<String>,
    /// The provider's own number for the call.
    pub request_id: Option<String>,
    /// The HTTP status, or the code of a mail server's reply, where there was one.
    pub status: Option<u16>,
    /// Whether the very code is in the catalogue.
    pub known: bool,
    /// What sort of trouble it is.
    pub kind: Kind,
    /// Whether and when to send again.
    pub retry: Retry,
    /// What it means.
    pub meaning: &'static str,
    /// What to do.
    pub fix: &'static str,
    /// The request fields it concerns.
    pub fields: &'static [&'static str],
    /// The single fields that the provider complained about, where it lists them.
    pub issues: Vec<Issue>,
}

impl ProviderError {
    /// What the catalogue says of a code; the provider's own words are for the caller to add.
    pub(crate) fn explained(provider: &'static str, found: Found, lang: Lang) -> Self {
        let advice = found.entry.advice(lang);
        ProviderError {
            provider,
            code: None,
            message: None,
            request_id: None,
            status: None,
            known: found.known(),
            kind: found.entry.kind,
            retry: found.entry.retry,
            meaning: advice.meaning,
            fix: advice.fix,
            fields: found.entry.fields,
            issues: Vec::new(),
        }
    }

    /// Adds the number of the call.
    pub(crate) fn of_call(self, request_id: Option<&str>) -> Self {
        ProviderError {
            request_id: request_id.map(Into::into),
            ..self
        }
    }

    /// Adds what the provider said. Words in the place of a code are no code: they may quote an address, and
    /// belong to the message.
    pub(crate) fn said(self, code: Option<Cow<'_, str>>, message: Option<Cow<'_, str>>) -> Self {
        let message = message.filter(|message| !message.is_empty());
        let (code, message) = match (code, message) {
            (Some(code), message) if is_name(&code) => (Some(code), message),
            (Some(words), Some(message)) => (None, Some(joined_words(&words, &message).into())),
            (words, message) => (None, message.or(words)),
        };
        ProviderError {
            code: code.map(Cow::into_owned),
            message: message.map(Cow::into_owned),
            ..self
        }
    }
}

/// Two texts of the provider's as one.
pub(crate) fn joined_words(words: &str, message: &str) -> String {
    let mark = if words.ends_with('.') { " " } else { ": " };
    [words, mark, message].concat()
}

/// The longest code or request ID, in bytes; the longest known ones have half of it.
const LONGEST_NAME: usize = 128;

/// Whether a text is shaped like a code or a request ID, and neither like words nor like a phone number.
pub(crate) fn is_name(text: &str) -> bool {
    // The code of a mail server's reply has an enhanced code behind it.
    if let Some((code, enhanced)) = text.split_once(' ') {
        let digits = |part: &str| (1..=3).contains(&part.len()) && is_digits(part);
        return digits(code) && enhanced.split('.').count() == 3 && enhanced.split('.').all(digits);
    }
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_.:-".contains(&byte);
    text.len() <= LONGEST_NAME && text.bytes().all(in_name) && !has_phone_number(text)
}

/// Whether a text may hold a phone number: as many digits, with nothing but marks between them.
pub(crate) fn has_phone_number(text: &str) -> bool {
    let runs = text.split(|c: char| c.is_alphabetic() || c == '_');
    let digits = |run: &str| run.bytes().filter(u8::is_ascii_digit).count();
    !is_uuid(text)
        && runs
            .map(digits)
            .any(|digits| PHONE_DIGITS.contains(&digits))
}

/// How many digits a phone number has; the most are from E.164.
const PHONE_DIGITS: core::ops::RangeInclusive<usize> = 7..=15;

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a request ID of the usual form, in which many digits may follow each other.
fn is_uuid(text: &str) -> bool {
    let hex = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.split('-').all(hex)
}

impl fmt::Display for ProviderError {
    /// The code, the meaning, the advice and the request ID; never the provider's own words, which may
    /// quote an address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, self.status) {
            (Some(code), _) => write!(f, "{code}: ")?,
            (None, Some(status)) => write!(f, "{status}: ")?,
            (None, None) => {}
        }
        write!(f, "{} {}", self.meaning, self.fix)?;
        match &self.request_id {
            Some(id) => write!(f, " (request ID {id})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderError")
            .field("provider", &self.provider)
            .field("code", &self.code)
            .field("status", &self.status)
            .field("kind", &self.kind)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl core::error::Error for ProviderError {}

impl Serialize for InLang<'_, Response> {
    /// Everything, `data` in the order of the answer.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'r> {
            ok: bool,
            request_id: Option<&'r str>,
            data: &'r Payload<'static>,
            error: Option<InLang<'r, ProviderError>>,
            failures: Vec<InLang<'r, Failure>>,
        }
        let Response {
            ok,
            request_id,
            data,
            error,
            failures,
        } = self.value;
        View {
            ok: *ok,
            request_id: request_id.as_deref(),
            data,
            error: error.as_ref().map(|error| InLang::new(error, self.lang)),
            failures: failures
                .iter()
                .map(|failure| InLang::new(failure, self.lang))
                .collect(),
        }
        .serialize(serializer)
    }
}

impl Serialize for InLang<'_, Failure> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'f> {
            index: usize,
            recipient: Option<&'f str>,
            error: InLang<'f, ProviderError>,
        }
        let Failure {
            index,
            recipient,
            error,
        } = self.value;
        View {
            index: *index,
            recipient: recipient.as_deref(),
            error: InLang::new(error, self.lang),
        }
        .serialize(serializer)
    }
}

impl Serialize for InLang<'_, ProviderError> {
    /// Everything, and as `text` what [`Display`](fmt::Display) gives.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'e> {
            text: String,
            provider: &'static str,
            code: Option<&'e str>,
            message: Option<&'e str>,
            request_id: Option<&'e str>,
            status: Option<u16>,
            known: bool,
            kind: Kind,
            retry: Retry,
            meaning: &'static str,
            fix: &'static str,
            fields: &'static [&'static str],
            issues: InLang<'e, [Issue]>,
        }
        let error = self.value;
        View {
            text: error.to_string(),
            provider: error.provider,
            code: error.code.as_deref(),
            message: error.message.as_deref(),
            request_id: error.request_id.as_deref(),
            status: error.status,
            known: error.known,
            kind: error.kind,
            retry: error.retry,
            meaning: error.meaning,
            fix: error.fix,
            fields: error.fields,
            issues: InLang::new(&error.issues, self.lang),
        }
        .serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_of_people_are_no_names() {
        for name in [
            "FailedOperation.X",
            "421 4.4.2",
            "1010",
            "",
            "r-1",
            "a:b_c",
            "12345678-1234-1234-1234-123456789012",
            "18446744073709551616",
        ] {
            assert!(is_name(name), "{name}");
        }
        for words in [
            "ana@example.com",
            "+8613800000000",
            "13800000000",
            "138-0000-0000",
            "138-0000-0000 blocked",
            "User John Smith not found",
            "138 0000",
            "tel:13800000000",
            "FailedOperation.13800000000",
            "发信地址",
            "a\nb",
        ] {
            assert!(!is_name(words), "{words}");
        }
        assert!(!is_name(&"A".repeat(LONGEST_NAME + 1)));
    }
}
