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
use crate::errors::{Entry, Found, Nearness, look_up, look_up_words};
use crate::operation::{ProviderError, Response};
use crate::payload::Payload;
use crate::payload::json::{lossy, read_leniently, without_mark};
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// What stands before the answer of the API.
const MARKER: &[u8] = b"##SES-response-json:";

/// The row for an answer of the API that names no code.
const BUSINESS_ERROR: &str = "554 5.0.0 business error";

pub(super) fn read(
    provider: &'static str,
    catalogue: &[&'static [Entry]],
    status: Option<u16>,
    body: &[u8],
    lang: Lang,
) -> Response {
    let body = without_mark(body);
    let reply = Reply::read(body, status);
    let (words, json) = split_at_marker(body);
    let mut answer = json.and_then(Api::read).unwrap_or_default();
    let request_id = answer.request_id.take();
    let ok = matches!(reply.code, Some(200..=399)) && !answer.refused;
    // Each word of the server is in one place only: in the error's message, or in the data.
    let mut text = joined(if ok || answer.code.is_none() {
        body
    } else {
        words
    });
    let error = (!ok).then(|| {
        let found = match json {
            Some(_) => answer.found(catalogue),
            None => reply.found(&text),
        };
        let error = match found {
            Some(found) => ProviderError::explained(provider, found, lang),
            None if text.is_empty() => unreadable::error(provider, Unreadable::Empty, None, lang),
            None => unreadable::error(provider, Unreadable::NotAReply, None, lang),
        };
        let (code, message) = match answer.code {
            Some(code) => (Some(code), answer.message),
            None => (reply.name(), Some(core::mem::take(&mut text).into_owned())),
        };
        ProviderError {
            status: reply.code,
            ..error.of_call(request_id.as_deref())
        }
        .said(code, message.filter(|message| !message.is_empty()))
    });
    Response {
        ok,
        data: reply.into_data(text),
        request_id,
        error,
        failures: Vec::new(),
    }
}

/// What stands before the marker, and what behind it.
fn split_at_marker(body: &[u8]) -> (&[u8], Option<&[u8]>) {
    let marker = body.windows(MARKER.len()).position(|part| part == MARKER);
    let parts = marker.and_then(|at| body.split_at_checked(at));
    parts.map_or((body, None), |(words, rest)| {
        (words, rest.strip_prefix(MARKER))
    })
}

/// One line of a reply.
struct Line<'a> {
    /// The code of the reply.
    code: Option<u16>,
    /// The enhanced code (RFC 3463).
    enhanced: Option<&'a [u8]>,
    text: &'a [u8],
}

impl<'a> Line<'a> {
    fn read(line: &'a [u8]) -> Self {
        let line = line.trim_ascii_start();
        let (code, rest) = reply_code(line).map_or((None, line), |(code, rest)| (Some(code), rest));
        let (enhanced, text) =
            enhanced_code(rest).map_or((None, rest), |(code, rest)| (Some(code), rest));
        Line {
            code,
            enhanced,
            text,
        }
    }
}

/// The lines of a reply that are not blank.
fn lines(body: &[u8]) -> impl Iterator<Item = Line<'_>> {
    let lines = body.split(|byte| *byte == b'\n');
    lines
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
        .filter(|line| !line.trim_ascii().is_empty())
        .map(Line::read)
}

/// The text of all lines. JSON that was broken inside a word comes together again.
fn joined(body: &[u8]) -> Cow<'_, str> {
    let mut text = Cow::Borrowed("");
    let mut in_json = false;
    for line in lines(body) {
        let blank = !text.is_empty() && !in_json;
        in_json |= split_at_marker(line.text).1.is_some();
        let words = lossy(if in_json {
            line.text
        } else {
            line.text.trim_ascii_end()
        });
        if words.is_empty() {
            continue;
        }
        if text.is_empty() {
            text = words;
            continue;
        }
        if matches!(text, Cow::Borrowed(_)) {
            let mut room = String::with_capacity(body.len());
            room.push_str(&text);
            text = Cow::Owned(room);
        }
        let text = text.to_mut();
        if blank {
            text.push(' ');
        }
        text.push_str(&words);
    }
    text
}

/// The codes of a reply.
struct Reply {
    /// The code of the reply.
    code: Option<u16>,
    /// The enhanced code (RFC 3463).
    enhanced: Option<String>,
}

impl Reply {
    fn read(body: &[u8], status: Option<u16>) -> Self {
        let enhanced = lines(body).find_map(|line| line.enhanced);
        Reply {
            code: status.or_else(|| lines(body).find_map(|line| line.code)),
            enhanced: enhanced.map(|code| lossy(code).into_owned()),
        }
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
    fn found(&self, text: &str) -> Option<Found> {
        let Some(code) = self.code else {
            return look_up_words(CONNECTION, text);
        };
        if let Some(found) = look_up_words(CODES, text) {
            return Some(found);
        }
        let general = |name: &str| look_up(&[CODES], name).filter(Found::known);
        let class = code.checked_div(100)?;
        let exact = self.name().and_then(|name| general(&name));
        exact.or_else(|| general(&code.to_string())).or_else(|| {
            general(&class.to_string()).map(|found| Found {
                nearness: Nearness::Family,
                ..found
            })
        })
    }

    /// What was read, with `text` for what no error says.
    fn into_data(self, text: Cow<'_, str>) -> Payload<'static> {
        let mut data = Vec::new();
        let mut add = |name, value| data.push((Cow::Borrowed(name), value));
        if let Some(code) = self.code {
            add("code", Payload::Int(code.into()));
        }
        if let Some(enhanced) = self.enhanced {
            add("enhanced_code", Payload::Str(Cow::Owned(enhanced)));
        }
        if !text.is_empty() {
            add("text", Payload::Str(Cow::Owned(text.into_owned())));
        }
        Payload::Map(data)
    }
}

/// The code that a line starts with, and what stands behind it.
fn reply_code(line: &[u8]) -> Option<(u16, &[u8])> {
    let (digits, rest) = line.split_at_checked(3)?;
    let text = str::from_utf8(digits).ok()?;
    if !digits.iter().all(u8::is_ascii_digit) || !text.starts_with(['2', '3', '4', '5']) {
        return None;
    }
    let rest = match rest {
        [] => rest,
        [b' ' | b'-', rest @ ..] => rest.trim_ascii_start(),
        _ => return None,
    };
    Some((text.parse().ok()?, rest))
}

/// The enhanced code that a text starts with, and what stands behind it.
fn enhanced_code(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = text.iter().position(|byte| *byte == b' ');
    let (word, rest) = text.split_at_checked(end.unwrap_or(text.len()))?;
    let mut parts = word.split(|byte| *byte == b'.');
    let class = matches!(parts.next()?, [b'2' | b'4' | b'5']);
    let number = |part: &[u8]| matches!(part.len(), 1..=3) && part.iter().all(u8::is_ascii_digit);
    let numbers = number(parts.next()?) && number(parts.next()?);
    (class && numbers && parts.next().is_none()).then(|| (word, rest.trim_ascii_start()))
}

/// What the answer of the API says.
#[derive(Default)]
struct Api {
    code: Option<String>,
    /// The words, those that were run together with the code among them.
    message: Option<String>,
    request_id: Option<String>,
    /// Whether it tells of an error at all.
    refused: bool,
}

impl Api {
    /// Reads what can be read behind the marker, or the last one of several.
    fn read(mut json: &[u8]) -> Option<Self> {
        let mut value = loop {
            match read_leniently(json, Some(|line| Line::read(line).text)) {
                Some(value) => break first_of(value),
                None => json = split_at_marker(json).1?,
            }
        };
        let mut request_id = None;
        let mut refused = false;
        for inner in [Some("Response"), Some("QcloudError"), Some("Error"), None] {
            // Of several, the one nearest to the error counts.
            let id = value.take("RequestId").and_then(Payload::into_text);
            request_id = id.or(request_id);
            if let Some(inner) = inner.and_then(|name| Some((name, value.take(name)?))) {
                refused |= inner.0 != "Response";
                value = first_of(inner.1);
            }
        }
        let mut text = |name| value.take(name).map(Payload::into_text);
        let code = text("Code");
        refused |= code.is_some();
        let (code, rest) = code.flatten().map(split_code).unzip();
        let message = text("Message").flatten().map(Cow::into_owned);
        let message = message.filter(|message| !message.is_empty());
        let message = match (rest.flatten(), message) {
            (Some(rest), Some(message)) if !message.contains(&rest) => {
                let mark = if rest.ends_with('.') { "" } else { ":" };
                Some(format!("{rest}{mark} {message}"))
            }
            (rest, message) => message.or(rest),
        };
        Some(Api {
            code,
            message,
            request_id: request_id.map(Cow::into_owned),
            refused,
        })
    }

    /// The words tell `FailedOperation` from `FailedOperation`; else the code speaks.
    fn found(&self, catalogue: &[&'static [Entry]]) -> Option<Found> {
        let words = self.message.as_deref().unwrap_or_default();
        let business = || look_up(&[CODES], BUSINESS_ERROR);
        let Some(code) = &self.code else {
            return look_up_words(CODES, words).or_else(business);
        };
        look_up_words(CODES, words)
            .or_else(|| look_up(catalogue, code))
            .or_else(|| {
                business().map(|found| Found {
                    nearness: Nearness::Family,
                    ..found
                })
            })
    }
}

/// The value inside lists that have it alone or first.
fn first_of(mut value: Payload<'_>) -> Payload<'_> {
    while let Payload::List(items) = value {
        value = items.into_iter().next().unwrap_or(Payload::Null);
    }
    value
}

/// Tells a code from a message that was run together with it: `FailedOperation.MissingEmailContent. The …`,
/// `FailedOperation: msg.From is null`, `FailedOperation.NotAuthenticatedSender.<Chinese text>`.
fn split_code(text: Cow<'_, str>) -> (String, Option<String>) {
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
        return (text.into_owned(), None);
    }
    let code = code.into();
    let rest = rest.trim_start_matches([':', '.', ' ']).trim();
    if rest.is_empty() {
        return (code, None);
    }
    let end = text.trim_end().len();
    let start = end - rest.len();
    let rest = match text {
        Cow::Borrowed(text) => text.get(start..end).unwrap_or_default().into(),
        Cow::Owned(mut text) => {
            text.truncate(end);
            text.drain(..start);
            text
        }
    };
    (code, Some(rest))
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
                split_code(text.into()),
                (code.into(), message.map(Into::into)),
                "{text}"
            );
            assert_eq!(
                split_code(Cow::Owned(text.into())),
                split_code(text.into()),
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
            let read = Line::read(line.as_bytes());
            assert_eq!(read.code, code, "{line}");
            assert_eq!(read.enhanced, enhanced.map(str::as_bytes), "{line}");
            assert_eq!(read.text, text.as_bytes(), "{line}");
        }
    }
}
