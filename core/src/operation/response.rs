//! What came back.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::errors::{Found, Kind, Retry};
use crate::issue::Issue;
use crate::payload::Payload;
use crate::text::Lang;

/// What an answer means.
#[derive(Clone, PartialEq)]
pub struct Response {
    /// Whether the provider did what was asked.
    pub ok: bool,
    /// The provider's own number for the call; its support asks for it.
    pub request_id: Option<String>,
    /// The provider's own fields, without the request ID and the error.
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
    /// The HTTP status, where there was one.
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

    /// Adds the number of the call, unless it is so long that it can be none; the response has it in any case.
    pub(crate) fn of_call(self, request_id: Option<&str>) -> Self {
        let request_id = request_id.filter(|id| id.len() <= LONGEST_NAME);
        ProviderError {
            request_id: request_id.map(Into::into),
            ..self
        }
    }

    /// Adds what the provider said. Words in the place of a code are no code: they may quote an address, and
    /// belong to the message.
    pub(crate) fn said(self, code: Option<String>, message: Option<String>) -> Self {
        let (code, message) = match (code, message) {
            (Some(code), message) if is_name(&code) => (Some(code), message),
            (Some(words), Some(message)) if !message.is_empty() => {
                (None, Some(format!("{words}: {message}")))
            }
            (Some(words), _) => (None, Some(words)),
            (None, message) => (None, message),
        };
        ProviderError {
            code,
            message,
            ..self
        }
    }
}

/// The longest code or request ID, in bytes; the longest known ones have half of it.
const LONGEST_NAME: usize = 128;

/// Whether a text is shaped like a code or a request ID, and neither like words nor like a phone number.
fn is_name(text: &str) -> bool {
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"_.:- ".contains(&byte);
    text.len() <= LONGEST_NAME && text.bytes().all(letter) && (text.len() < 7 || !all_digits)
}

impl fmt::Display for ProviderError {
    /// The code, the meaning, the advice and the request ID; never the provider's own words, which may
    /// quote an address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, self.status) {
            (Some(code), _) => write!(f, "{code}: ")?,
            (None, Some(status)) => write!(f, "HTTP {status}: ")?,
            (None, None) => {}
        }
        write!(f, "{} {}", self.meaning, self.fix)?;
        match &self.request_id {
            Some(id) if is_name(id) => write!(f, " (request ID {id})"),
            _ => Ok(()),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_of_people_are_no_names() {
        for name in ["FailedOperation.X", "421 4.4.2", "1010", "", "r-1", "a:b_c"] {
            assert!(is_name(name), "{name}");
        }
        for words in [
            "ana@example.com",
            "+8613800000000",
            "13800000000",
            "发信地址",
            "a\nb",
        ] {
            assert!(!is_name(words), "{words}");
        }
        assert!(!is_name(&"A".repeat(LONGEST_NAME + 1)));
    }
}
