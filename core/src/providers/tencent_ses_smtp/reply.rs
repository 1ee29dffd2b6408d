//! The reply of the mail server, and what a client says where there is none.
//!
//! A reply is one line or several of `554-5.0.0 text`, with the enhanced code or without. The service puts the
//! answer of its API behind `##SES-response-json:`, at times cut off, at times with brackets too many or too few,
//! and with code and message run together in `Code`.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{CODES, CONNECTION};
use crate::errors::{Entry, Found, look_up, look_up_words};
use crate::operation::{ProviderError, Response};
use crate::payload::Payload;
use crate::payload::json::read_leniently;
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// What stands before the answer of the API.
const MARKER: &str = "##SES-response-json:";

/// The row for an answer of the API that names no code.
const BUSINESS_ERROR: &str = "554 5.0.0 business error";

pub(super) fn read(
    provider: &'static str,
    catalogue: &[&'static [Entry]],
    status: Option<u16>,
    body: &[u8],
    lang: Lang,
) -> Response {
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}');
    let mut reply = Reply::read(text, status);
    let answer = reply
        .text
        .split_once(MARKER)
        .and_then(|(_, json)| Api::read(json));
    let request_id = answer.as_ref().and_then(|answer| answer.request_id.clone());
    let refused = answer.as_ref().is_some_and(|answer| answer.refused);
    let ok = matches!(reply.code, Some(200..=399)) && !refused;
    let error = (!ok).then(|| {
        let known = match &answer {
            Some(answer) => answer.found(catalogue),
            None => reply.found(),
        };
        let error = match known {
            Some(found) => ProviderError::explained(provider, found, lang),
            None if text.trim().is_empty() => {
                unreadable::error(provider, Unreadable::Empty, None, lang)
            }
            None => unreadable::error(provider, Unreadable::NotAReply, None, lang),
        };
        let (code, message) = match answer {
            Some(Api {
                code: Some(code),
                message,
                rest,
                ..
            }) => (Some(code), message.or(rest)),
            // A large text is handed on, not copied.
            _ => (reply.name(), Some(core::mem::take(&mut reply.text))),
        };
        ProviderError {
            request_id: request_id.clone(),
            status: reply.code,
            ..error
        }
        .said(code, message.filter(|text| !text.is_empty()))
    });
    Response {
        ok,
        request_id,
        data: reply.into_data(),
        error,
        failures: Vec::new(),
    }
}

/// A reply, or what a client says of a connection.
struct Reply {
    /// The code of the reply.
    code: Option<u16>,
    /// The enhanced code (RFC 3463).
    enhanced: Option<String>,
    /// The text of all lines, without their codes.
    text: String,
}

impl Reply {
    fn read(text: &str, status: Option<u16>) -> Self {
        let mut reply = Reply {
            code: status,
            enhanced: None,
            text: String::new(),
        };
        let mut in_json = false;
        for line in text
            .lines()
            .map(str::trim_start)
            .filter(|line| !line.is_empty())
        {
            let (code, rest) =
                reply_code(line).map_or((None, line), |(code, rest)| (Some(code), rest));
            reply.code = reply.code.or(code);
            let (enhanced, rest) = enhanced_code(rest);
            if let Some(enhanced) = enhanced
                && reply.enhanced.is_none()
            {
                reply.enhanced = Some(enhanced.into());
            }
            // The lines of one reply are one text; JSON that was broken inside a word comes together again.
            if !reply.text.is_empty() && !in_json {
                reply.text.push(' ');
            }
            in_json |= rest.contains(MARKER);
            reply
                .text
                .push_str(if in_json { rest } else { rest.trim_end() });
        }
        reply
    }

    /// The code as the server wrote it, with its enhanced code.
    fn name(&self) -> Option<String> {
        let code = self.code?;
        Some(match &self.enhanced {
            Some(enhanced) => format!("{code} {enhanced}"),
            None => code.to_string(),
        })
    }

    /// What the server's own words say, else its codes from the most special to the most general.
    fn found(&self) -> Option<Found> {
        let known = |entry| Found { known: true, entry };
        let Some(code) = self.code else {
            return look_up_words(&[CONNECTION], &self.text).map(known);
        };
        if self.text.contains(MARKER) {
            return look_up(&[CODES], BUSINESS_ERROR);
        }
        if let Some(entry) = look_up_words(&[CODES], &self.text) {
            return Some(known(entry));
        }
        let general = |name: &str| look_up(&[CODES], name).filter(|found| found.known);
        let class = code.checked_div(100)?;
        let exact = self.name().and_then(|name| general(&name));
        exact.or_else(|| general(&code.to_string())).or_else(|| {
            general(&class.to_string()).map(|found| Found {
                known: false,
                ..found
            })
        })
    }

    /// What was read, and the text where no error has it.
    fn into_data(self) -> Payload<'static> {
        let mut data = Vec::new();
        let mut add = |name, value| data.push((Cow::Borrowed(name), value));
        if let Some(code) = self.code {
            add("code", Payload::Int(code.into()));
        }
        if let Some(enhanced) = self.enhanced {
            add("enhanced_code", Payload::Str(Cow::Owned(enhanced)));
        }
        if !self.text.is_empty() {
            add("text", Payload::Str(Cow::Owned(self.text)));
        }
        Payload::Map(data)
    }
}

/// The code that a line starts with, and what stands behind it.
fn reply_code(line: &str) -> Option<(u16, &str)> {
    let code = line.get(..3)?;
    let rest = line.get(3..)?;
    if !code.bytes().all(|byte| byte.is_ascii_digit()) || !code.starts_with(['2', '3', '4', '5']) {
        return None;
    }
    match rest.chars().next() {
        None => Some((code.parse().ok()?, "")),
        Some(' ' | '-') => Some((code.parse().ok()?, rest.get(1..)?.trim_start())),
        Some(_) => None,
    }
}

/// The enhanced code that a text starts with, and what stands behind it.
fn enhanced_code(text: &str) -> (Option<&str>, &str) {
    let end = text.find(' ').unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let parts: Vec<_> = word.split('.').collect();
    let is_code = matches!(parts.as_slice(), [class, subject, detail]
    if matches!(*class, "2" | "4" | "5")
        && [subject, detail].iter().all(|part| {
            (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        }));
    if is_code {
        (Some(word), rest.trim_start())
    } else {
        (None, text)
    }
}

/// The answer of the API inside a reply.
struct Api {
    code: Option<String>,
    message: Option<String>,
    /// What was run together with the code.
    rest: Option<String>,
    request_id: Option<String>,
    /// Whether it tells of an error at all.
    refused: bool,
}

impl Api {
    /// Reads what can be read behind the marker.
    fn read(json: &str) -> Option<Self> {
        let document = read_leniently(json)?;
        let response = document.get("Response").unwrap_or(&document);
        let outer = response.get("QcloudError").unwrap_or(response);
        let error = outer.get("Error").unwrap_or(outer);
        let text = |name| error.get(name).and_then(Payload::scalar_text);
        let (code, rest) = match text("Code") {
            Some(code) => {
                let (code, rest) = split_code(&code);
                (Some(code), rest)
            }
            None => (None, None),
        };
        let id = [error, outer, response, &document]
            .iter()
            .find_map(|value| value.get("RequestId"));
        let message = text("Message").filter(|message| !message.is_empty());
        let refused = ["QcloudError", "Error", "Code"].iter().any(|name| {
            [response, outer, error]
                .iter()
                .any(|value| value.get(name).is_some())
        });
        Some(Api {
            refused,
            code,
            message,
            rest,
            request_id: id.and_then(Payload::scalar_text),
        })
    }

    /// The words tell `FailedOperation` from `FailedOperation`; else the code speaks.
    fn found(&self, catalogue: &[&'static [Entry]]) -> Option<Found> {
        let told = [&self.rest, &self.message]
            .into_iter()
            .find_map(|words| look_up_words(&[CODES], words.as_deref()?))
            .map(|entry| Found { known: true, entry });
        let business = || look_up(&[CODES], BUSINESS_ERROR);
        let Some(code) = &self.code else {
            return told.or_else(business);
        };
        told.or_else(|| look_up(catalogue, code)).or_else(|| {
            business().map(|found| Found {
                known: false,
                ..found
            })
        })
    }
}

/// Tells a code from a message that was run together with it: `FailedOperation.MissingEmailContent. The …`,
/// `FailedOperation: msg.From is null`, `FailedOperation.NotAuthenticatedSender.<Chinese text>`.
fn split_code(text: &str) -> (String, Option<String>) {
    // A code has two parts: what stands behind a second full stop is no part of it.
    let mut stops = 0;
    let end = text
        .find(|c: char| {
            stops += usize::from(c == '.');
            stops > 1 || !(c.is_ascii_alphanumeric() || c == '.')
        })
        .unwrap_or(text.len());
    let (code, rest) = text.split_at(end);
    let code = code.trim_end_matches('.');
    let goes_on = rest.starts_with(|c: char| c.is_ascii() && !matches!(c, '.' | ':' | ' '));
    if code.is_empty() || goes_on {
        return (text.into(), None);
    }
    let rest = rest.trim_start_matches([':', '.', ' ']).trim();
    (code.into(), (!rest.is_empty()).then(|| rest.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_and_message_are_told_apart() {
        for (text, code, message) in [
            ("FailedOperation.X", "FailedOperation.X", None),
            (
                "FailedOperation.MissingEmailContent. The operation failed",
                "FailedOperation.MissingEmailContent",
                Some("The operation failed"),
            ),
            (
                "FailedOperation.A.发信地址",
                "FailedOperation.A",
                Some("发信地址"),
            ),
            (
                "FailedOperation: msg.From is null",
                "FailedOperation",
                Some("msg.From is null"),
            ),
            ("", "", None),
            ("：", "：", None),
            ("ana@example.com", "ana@example.com", None),
        ] {
            assert_eq!(
                split_code(text),
                (code.into(), message.map(Into::into)),
                "{text}"
            );
        }
    }

    #[test]
    fn codes_stand_at_the_start_of_a_line() {
        for (line, code, enhanced, text) in [
            (
                "250 2.0.0 Ok: queued",
                Some(250),
                Some("2.0.0"),
                "Ok: queued",
            ),
            ("554-5.0.0 Error", Some(554), Some("5.0.0"), "Error"),
            ("550 no such user", Some(550), None, "no such user"),
            ("550", Some(550), None, ""),
            ("5500 x", None, None, "5500 x"),
            ("EOF", None, None, "EOF"),
            ("550 5.1.1.1 x", Some(550), None, "5.1.1.1 x"),
        ] {
            let reply = Reply::read(line, None);
            assert_eq!(reply.code, code, "{line}");
            assert_eq!(reply.enhanced.as_deref(), enhanced, "{line}");
            assert_eq!(reply.text, text, "{line}");
        }
    }
}
