//! The reply of the mail server, and what a client says where there is none.
//!
//! A reply is one line or several of `554-5.0.0 text`, with the enhanced code or without. The service puts the
//! answer of its API behind `##SES-response-json:`, at times cut off, at times with brackets too many or too few,
//! and with code and message run together in `Code`.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{CODES, CONNECTION};
use crate::errors::{Entry, Found, Nearness, look_up, look_up_words};
use crate::operation::{ProviderError, Response, is_name, joined_words};
use crate::payload::Payload;
use crate::payload::json::{
    Reading, lossy, lossy_len, push_lossy, read_arrived, without_repetitions,
};
use crate::providers::answer::{doubted, is_whole, take, take_request_id, take_text, without_mark};
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
    let (words, json) = split_at_marker(body);
    let answer = json.and_then(|json| Api::read(json, catalogue));
    let read = answer.is_some();
    let mut answer = answer.unwrap_or_default();
    let reply = Reply::read(body, status);
    let ok = matches!(reply.code, Some(200..=399)) && !answer.refused;
    // Each word of the server is kept in one place. An answer that does not say what is wrong is a text like others.
    let heard = read && (ok || answer.code.is_some() || answer.message.is_some());
    let text = joined(if heard { words } else { body });
    let rest = core::mem::take(&mut answer.rest);
    let rest = if heard { rest } else { Vec::new() };
    let request_id = answer.request_id.take().map(Cow::into_owned);
    let (text, error) = if ok {
        (text, None)
    } else {
        let (text, message) = match answer.message.take() {
            None if answer.code.is_none() => (Cow::Borrowed(""), Some(text)),
            message => (text, message),
        };
        let said = message.as_deref().unwrap_or_default();
        let named = answer.code.is_none().then(|| named_code(catalogue, said));
        let named = named.flatten();
        let found = answer
            .found
            .or(named.map(|(_, found)| found))
            .or_else(|| reply.found_in(said))
            .or_else(|| json.and_then(|_| business_error(&answer)))
            .or_else(|| reply.found());
        let error = match found {
            Some(found) => ProviderError::explained(provider, found, lang),
            None if said.is_empty() => unreadable::error(provider, Unreadable::Empty, None, lang),
            None => unreadable::error(provider, Unreadable::NotAReply, None, lang),
        };
        let own = named.map(|(code, _)| Cow::Owned(code.into()));
        let own = own.or_else(|| reply.name().map(Cow::Owned));
        let error = ProviderError {
            request_id: request_id.clone(),
            status: reply.code,
            ..error
        };
        let error = match answer.code {
            Some(code) if is_name(&code) => error.said(Some(code), message),
            Some(words) => {
                let message = match message {
                    Some(message) => joined_words(&words, &message).into(),
                    None => words,
                };
                error.said(own, Some(message))
            }
            None => error.said(own, message),
        };
        (text, Some(error))
    };
    Response {
        ok,
        data: reply.into_data(text, rest),
        request_id,
        error,
        failures: Vec::new(),
    }
}

/// The row for an answer of the API whose code nobody knows, or that has none.
fn business_error(answer: &Api<'_>) -> Option<Found> {
    let mut found = look_up(&[CODES], BUSINESS_ERROR)?;
    if answer.code.is_some() {
        found.nearness = Nearness::Family;
    }
    Some(found)
}

/// The last code of the API that stands somewhere in `text`.
fn named_code<'t>(catalogue: &[&'static [Entry]], text: &'t str) -> Option<(&'t str, Found)> {
    text.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| word.contains('.'))
        .find_map(|word| Some((word, look_up(catalogue, word).filter(Found::known)?)))
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
    let mut pieces = lines(body)
        .map(|line| line.text)
        .filter(|text| !text.is_empty());
    let (Some(first), second) = (pieces.next(), pieces.next()) else {
        return Cow::Borrowed("");
    };
    if second.is_none() {
        return lossy(first.trim_ascii_end());
    }
    let mut text = String::with_capacity(lossy_len(body));
    let mut in_json = false;
    for piece in lines(body)
        .map(|line| line.text)
        .filter(|text| !text.is_empty())
    {
        if !text.is_empty() && !in_json {
            text.push(' ');
        }
        in_json |= split_at_marker(piece).1.is_some();
        push_lossy(
            &mut text,
            if in_json {
                piece
            } else {
                piece.trim_ascii_end()
            },
        );
    }
    Cow::Owned(text)
}

/// The codes of a reply.
struct Reply<'a> {
    /// The code of the reply.
    code: Option<u16>,
    /// The enhanced code (RFC 3463).
    enhanced: Option<&'a [u8]>,
}

impl<'a> Reply<'a> {
    fn read(body: &'a [u8], status: Option<u16>) -> Self {
        let code = status.filter(|status| *status > 0);
        let reply = Reply {
            code: code.or_else(|| lines(body).find_map(|line| line.code)),
            enhanced: lines(body).find_map(|line| line.enhanced),
        };
        match reply.code {
            Some(_) => reply,
            None => quoted(body).unwrap_or(reply),
        }
    }

    /// The code as the server wrote it, with its enhanced code.
    fn name(&self) -> Option<String> {
        let code = self.code?.to_string();
        Some(match self.enhanced {
            Some(enhanced) => [&*code, &lossy(enhanced)].join(" "),
            None => code,
        })
    }

    /// What the words of the server say, or those of a client where no server spoke.
    fn found_in(&self, text: &str) -> Option<Found> {
        let of_client = || look_up_words(CONNECTION, text);
        let client = self.code.is_none().then(of_client).flatten();
        client.or_else(|| look_up_words(CODES, text))
    }

    /// What the codes say, from the most special to the most general.
    fn found(&self) -> Option<Found> {
        look_up(&[CODES], &self.name()?)
    }

    /// What was read, with `text` and `rest` for what no error says.
    fn into_data(self, text: Cow<'_, str>, rest: Fields<'_>) -> Payload<'static> {
        let mut data = Vec::new();
        let mut add = |name, value| data.push((Cow::Borrowed(name), value));
        if let Some(code) = self.code {
            add("code", Payload::Int(code.into()));
        }
        if let Some(enhanced) = self.enhanced {
            add("enhanced_code", Payload::Str(lossy(enhanced)));
        }
        if !text.is_empty() {
            add("text", Payload::Str(text));
        }
        data.extend(rest);
        without_repetitions(Payload::Map(data)).into_owned()
    }
}

/// The codes of a reply that a client quotes in a text of its own: `Invalid login: 535 5.7.8 …`,
/// `(535, b'5.7.8 …')`.
fn quoted(text: &[u8]) -> Option<Reply<'_>> {
    let mut in_word = false;
    text.iter().enumerate().find_map(|(at, byte)| {
        let starts = !core::mem::replace(&mut in_word, byte.is_ascii_alphanumeric());
        let (digits, rest) = text.get(at..).filter(|_| starts)?.split_at_checked(3)?;
        let (code, _) = reply_code(digits)?;
        let bare = rest.strip_prefix(b" ");
        let python = [b", b'", b", b\""]
            .iter()
            .find_map(|mark| rest.strip_prefix(*mark));
        let enhanced = enhanced_code(bare.or(python)?).map(|(enhanced, _)| enhanced);
        (python.is_some() || enhanced.is_some()).then_some(Reply {
            code: Some(code),
            enhanced,
        })
    })
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
    const LONGEST: usize = "5.999.999".len();
    let head = text.get(..=LONGEST).unwrap_or(text);
    let end = head.iter().position(u8::is_ascii_whitespace);
    let (word, rest) = text.split_at_checked(end.unwrap_or(head.len()))?;
    let mut parts = word.split(|byte| *byte == b'.');
    let class = matches!(parts.next()?, [b'2' | b'4' | b'5']);
    let number = |part: &[u8]| matches!(part.len(), 1..=3) && part.iter().all(u8::is_ascii_digit);
    let numbers = number(parts.next()?) && number(parts.next()?);
    (class && numbers && parts.next().is_none()).then(|| (word, rest.trim_ascii_start()))
}

/// Names and values.
type Fields<'a> = Vec<(Cow<'a, str>, Payload<'a>)>;

/// What the answer of the API says.
#[derive(Default)]
struct Api<'a> {
    /// Whether it tells of an error at all.
    refused: bool,
    request_id: Option<Cow<'a, str>>,
    code: Option<Cow<'a, str>>,
    message: Option<Cow<'a, str>>,
    /// All other fields.
    rest: Fields<'a>,
    /// What is known of the code.
    found: Option<Found>,
}

impl<'a> Api<'a> {
    /// Reads what can be read behind the marker, or the last one of several.
    fn read(mut json: &'a [u8], catalogue: &[&'static [Entry]]) -> Option<Self> {
        let (mut value, reading) = loop {
            match read_arrived(json, Some(|line| Line::read(line).text)) {
                Some((value, reading)) => break (without_repetitions(value), reading),
                None => json = split_at_marker(json).1?,
            }
        };
        let mut answer = Api::default();
        let mut levels = ["Response", "QcloudError", "Error"].into_iter();
        loop {
            value = first_of(value);
            // Of several, the one nearest to the error counts.
            let id = take_request_id(&mut value, "RequestId");
            let id = id.filter(|id| is_whole(id, json, reading));
            answer.request_id = id.or(answer.request_id);
            let Some(level) = levels.next() else {
                break;
            };
            if let Some(inner) = take(&mut value, level) {
                answer.refused |= level != "Response";
                answer.keep(value);
                value = inner;
            }
        }
        let code = take_text(&mut value, "Code");
        answer.refused |= code.is_some();
        answer.message = take_text(&mut value, "Message").filter(|message| !message.is_empty());
        answer.keep(value);
        if let Some(code) = code {
            answer.tell(code, json, reading, catalogue);
        }
        Some(answer)
    }

    /// Keeps the fields that have no place of their own.
    fn keep(&mut self, value: Payload<'a>) {
        if let Payload::Map(fields) = value {
            self.rest.extend(fields);
        }
    }

    /// Takes `code` apart and looks it up.
    fn tell(
        &mut self,
        code: Cow<'a, str>,
        json: &[u8],
        reading: Reading,
        catalogue: &[&'static [Entry]],
    ) {
        let (code, words) = split_code(code);
        let found = look_up(catalogue, &code).map(|found| doubted(found, &code, json, reading));
        // A code of several meanings is told by the words beside it.
        let told = [&words, &self.message]
            .into_iter()
            .find_map(|words| look_up_words(CODES, words.as_deref()?));
        let exact = found.filter(|found| found.known() && code.contains('.'));
        self.found = exact.or(told).or(found);
        self.message = match (words, self.message.take()) {
            (Some(words), Some(message)) if !message.contains(&*words) => {
                Some(joined_words(&words, &message).into())
            }
            (words, message) => message.or(words),
        };
        self.code = Some(code);
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
fn split_code(text: Cow<'_, str>) -> (Cow<'_, str>, Option<Cow<'_, str>>) {
    // A code has two parts: what stands behind a second full stop is no part of it.
    let mut stops = 0;
    let end = text
        .find(|c: char| {
            stops += usize::from(c == '.');
            stops > 1 || !(c.is_ascii_alphanumeric() || c == '.')
        })
        .unwrap_or(text.len());
    let (code, words) = text.split_at(end);
    let code = code.trim_end_matches('.');
    let goes_on = words.starts_with(|c: char| c.is_ascii() && !matches!(c, '.' | ':' | ' '));
    let words = words.trim_start_matches([':', '.', ' ']).trim();
    if code.is_empty() || goes_on {
        return (text, None);
    }
    if words.is_empty() {
        return (Cow::Owned(code.into()), None);
    }
    let end = text.trim_end().len();
    let (code, start) = (Cow::Owned(code.into()), end - words.len());
    let words = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(start..end).unwrap_or_default()),
        Cow::Owned(mut text) => {
            text.truncate(end);
            text.drain(..start);
            Cow::Owned(text)
        }
    };
    (code, Some(words))
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
