//! Responses and the errors in them.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::{Serialize, Serializer};

use crate::errors::{Found, Kind, Retry};
use crate::issue::Issue;
use crate::payload::Payload;
use crate::text::{InLang, Lang};

/// A parsed response of the provider. Its `data` borrows from the body; [`into_owned`](Response::into_owned) copies it.
#[derive(Clone, PartialEq)]
pub struct Response<'b> {
    /// Whether the provider carried out the request.
    pub ok: bool,
    /// The provider's ID for the request, which the provider's support asks for.
    pub request_id: Option<String>,
    /// The fields of the response, except those that are in `request_id` and `error`.
    pub data: Payload<'b>,
    /// The error, if the request as a whole failed.
    pub error: Option<ProviderError>,
    /// The errors for individual recipients, if the response lists a result for each of them: at most the
    /// first 1,000.
    pub failures: Vec<Failure>,
}

impl Response<'_> {
    /// Copies the texts that `data` borrows, so that the response can outlive the body.
    pub fn into_owned(self) -> Response<'static> {
        Response {
            ok: self.ok,
            request_id: self.request_id,
            data: self.data.into_owned(),
            error: self.error,
            failures: self.failures,
        }
    }
}

impl fmt::Debug for Response<'_> {
    /// Prints everything but `data`, which may contain personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("ok", &self.ok)
            .field("request_id", &self.request_id)
            .field("error", &self.error)
            .field("failures", &self.failures.len())
            .finish_non_exhaustive()
    }
}

/// The error of one recipient.
#[derive(Clone, PartialEq)]
pub struct Failure {
    /// The index of the recipient, counted from 0: in the list of the response, or in that of the payload if it was given.
    pub index: usize,
    /// The recipient, as the provider wrote it.
    pub recipient: Option<String>,
    /// The error.
    pub error: ProviderError,
}

impl fmt::Debug for Failure {
    /// Prints everything but the recipient, which is personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("index", &self.index)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// An error that a provider reported, and what the catalogue says about it.
#[derive(Clone, PartialEq)]
pub struct ProviderError {
    /// The ID of the provider.
    pub provider: &'static str,
    /// The error code, unchanged. `None` if the response has none, or has free text instead of a code; that
    /// text is in `message`.
    pub code: Option<String>,
    /// The provider's message, unchanged.
    pub message: Option<String>,
    /// The provider's ID for the request.
    pub request_id: Option<String>,
    /// The HTTP status or the reply code of a mail server, if there was one.
    pub status: Option<u16>,
    /// Whether the catalogue has an entry for exactly this code.
    pub known: bool,
    /// The kind of error.
    pub kind: Kind,
    /// Whether and when to send the request again.
    pub retry: Retry,
    /// What the error means.
    pub meaning: &'static str,
    /// What to do.
    pub fix: &'static str,
    /// The fields of the request that the error is about.
    pub fields: &'static [&'static str],
    /// The issues with individual fields, if the provider lists them.
    pub issues: Vec<Issue>,
}

impl ProviderError {
    /// Creates an error from a catalogue entry. The caller adds the code and the message.
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
            retry: found.retry,
            meaning: advice.meaning,
            fix: advice.fix,
            fields: found.entry.fields,
            issues: Vec::new(),
        }
    }

    /// Adds the request ID.
    pub(crate) fn with_request_id(self, request_id: Option<&str>) -> Self {
        ProviderError {
            request_id: request_id.map(Into::into),
            ..self
        }
    }

    /// Adds the provider's code and message. Free text in the place of a code is added to the message,
    /// because it may quote an address.
    pub(crate) fn with_reported(
        self,
        code: Option<Cow<'_, str>>,
        message: Option<Cow<'_, str>>,
    ) -> Self {
        let message = message.filter(|message| !message.is_empty());
        let (code, message) = match (code, message) {
            (Some(code), message) if is_name(&code) => (Some(code), message),
            (Some(free_text), Some(message)) => {
                (None, Some(joined_texts(&free_text, &message).into()))
            }
            (free_text, message) => (None, message.or(free_text)),
        };
        ProviderError {
            code: code.map(Cow::into_owned),
            message: message.map(Cow::into_owned),
            ..self
        }
    }
}

/// Joins free text that was in place of a code with the provider's message.
pub(crate) fn joined_texts(free_text: &str, message: &str) -> String {
    let mark = if free_text.ends_with('.') { " " } else { ": " };
    [free_text, mark, message].concat()
}

/// The maximum length of a code or a request ID in bytes, twice that of the longest known one.
const MAX_NAME_LEN: usize = 128;

/// Whether a text has the form of a code or a request ID, and not of free text or a phone number.
pub(crate) fn is_name(text: &str) -> bool {
    // The reply code of a mail server is followed by an enhanced status code.
    if text.starts_with(|c: char| c.is_ascii_digit())
        && let Some((code, enhanced)) = text.split_once(' ')
    {
        let digits = |part: &str| (1..=3).contains(&part.len()) && is_digits(part);
        return digits(code) && enhanced.split('.').count() == 3 && enhanced.split('.').all(digits);
    }
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_.:-".contains(&byte);
    text.len() <= MAX_NAME_LEN && text.bytes().all(in_name) && !has_phone_number(text)
}

/// Whether a text may contain a phone number: 7 to 15 digits without a letter or `_` between them. The digits of a
/// hexadecimal ID do not count, and neither do up to 8 digits directly after a letter, such as a date in a name.
pub(crate) fn has_phone_number(text: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() || c == '_';
    let is_number = |(place, run): (usize, &str)| {
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let belongs_to_name = place > 0 && digits <= DIGITS_IN_NAME && run.len() == digits;
        PHONE_DIGITS.contains(&digits) && !belongs_to_name
    };
    // Most codes have no digits at all.
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits >= *PHONE_DIGITS.start()
        && !is_hexadecimal_id(text)
        && text.split(is_letter).enumerate().any(is_number)
}

/// The number of digits of a phone number. The maximum is that of E.164.
const PHONE_DIGITS: core::ops::RangeInclusive<usize> = 7..=15;

/// The maximum number of digits after a letter that belong to a name: as many as a date has.
const DIGITS_IN_NAME: usize = 8;

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a number of at least 64 bits in hexadecimal digits, with or without hyphens: the usual form of a
/// request ID, such as a UUID. It has at least one letter or the hyphens of a UUID.
fn is_hexadecimal_id(text: &str) -> bool {
    let hexadecimal = text
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let letter = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    let uuid = || text.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
    hexadecimal && text.len() >= 16 && (letter || uuid())
}

impl fmt::Display for ProviderError {
    /// Prints the code, the meaning, the fix and the request ID, but not the provider's message, which may
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

impl Serialize for InLang<'_, Response<'_>> {
    /// Serializes all members. The fields of `data` keep their order.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'r> {
            ok: bool,
            request_id: Option<&'r str>,
            data: &'r Payload<'r>,
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
    /// Serializes all members, and adds the text of [`Display`](fmt::Display) as `text`.
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
    fn free_text_and_phone_numbers_are_not_codes() {
        for name in [
            "FailedOperation.X",
            "421 4.4.2",
            "1010",
            "",
            "r-1",
            "a:b_c",
            "12345678-1234-1234-1234-123456789012",
            "18446744073709551616",
            "38049379278d43208c59916a4806b0c4",
            "00f067aa0ba902b7",
            "content.order20261126",
        ] {
            assert!(is_name(name), "{name}");
        }
        for free_text in [
            "ana@example.com",
            "+8613800000000",
            "13800000000",
            "138-0000-0000",
            "138-0000-0000 blocked",
            "User John Smith not found",
            "138 0000",
            "tel:13800000000",
            "FailedOperation.13800000000",
            "tel13800000000",
            "order-20261126",
            "发信地址",
            "a\nb",
        ] {
            assert!(!is_name(free_text), "{free_text}");
        }
        assert!(!is_name(&"A".repeat(MAX_NAME_LEN + 1)));
    }
}
