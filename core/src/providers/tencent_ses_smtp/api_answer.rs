//! The answer of the API inside a reply: at times cut off, at times with brackets too many or too few, and with
//! code and message run together in `Code`.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::codes::CODES;
use super::line::{Line, split_at_marker};
use crate::errors::{Entry, Found, look_up, look_up_words};
use crate::operation::joined_words;
use crate::payload::Payload;
use crate::payload::json::read_arrived;
use crate::providers::answer::{Document, doubted, first_of, take, take_request_id, take_text};
use crate::providers::tencent::response::NAMES;

/// Names and values.
pub(super) type Fields<'a> = Vec<(Cow<'a, str>, Payload<'a>)>;

/// What the answer of the API says.
#[derive(Default)]
pub(super) struct ApiAnswer<'a> {
    /// Whether there is one, and all of it could be read.
    pub(super) sound: bool,
    /// Whether it tells of an error at all.
    pub(super) refused: bool,
    pub(super) request_id: Option<Cow<'a, str>>,
    pub(super) code: Option<Cow<'a, str>>,
    /// What is known of the code.
    pub(super) found: Option<Found>,
    pub(super) message: Option<Cow<'a, str>>,
    /// All other fields.
    pub(super) rest: Fields<'a>,
}

impl<'a> ApiAnswer<'a> {
    /// Reads what can be read behind the marker, or the last one of several.
    pub(super) fn read(mut json: &'a [u8], catalogue: &[&'static [Entry]]) -> Option<Self> {
        let Document {
            mut value,
            sound,
            truncated_code,
        } = loop {
            match read_arrived(json, Some(|line| Line::read(line).text)) {
                Some((value, reading)) => break Document::settle(value, reading, &NAMES),
                None => json = split_at_marker(json).1?,
            }
        };
        let mut answer = ApiAnswer {
            sound,
            ..ApiAnswer::default()
        };
        let mut levels = ["Response", "QcloudError", NAMES.inner].into_iter();
        loop {
            value = first_of(value);
            // Of several, the one nearest to the error counts.
            let id = take_request_id(&mut value, "RequestId");
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
        let code = take_text(&mut value, NAMES.code);
        answer.refused |= code.is_some();
        answer.message = take_text(&mut value, NAMES.message);
        answer.keep(value);
        if let Some(code) = code {
            answer.tell(code, truncated_code, catalogue);
        }
        Some(answer)
    }

    /// Whether it says what is wrong. Without a code, what is torn may have lost it.
    pub(super) fn says_what(&self) -> bool {
        self.code.is_some() || self.message.is_some() && self.sound
    }

    /// Keeps the fields that have no place of their own.
    fn keep(&mut self, value: Payload<'a>) {
        if let Payload::Map(fields) = value {
            self.rest.extend(fields);
        }
    }

    /// Takes `code` apart and looks it up.
    fn tell(&mut self, code: Cow<'a, str>, half: bool, catalogue: &[&'static [Entry]]) {
        let (code, words) = split_code(code);
        let found = look_up(catalogue, &code);
        // Half a message is not half a code.
        let found = found.map(|found| {
            if half && words.is_none() {
                doubted(found)
            } else {
                found
            }
        });
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

/// What stands between a code and a message that was run together with it.
const SEPARATORS: [char; 11] = ['.', ':', ',', ';', ' ', '\t', '\r', '\n', '：', '，', '。'];

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
    let goes_on = words.starts_with(|c: char| c.is_ascii() && !SEPARATORS.contains(&c));
    let words = words.trim_start_matches(SEPARATORS).trim();
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
            (
                "FailedOperation.A,The operation",
                "FailedOperation.A",
                Some("The operation"),
            ),
            (
                "FailedOperation.A\nThe operation",
                "FailedOperation.A",
                Some("The operation"),
            ),
            ("FailedOperation.A：失败", "FailedOperation.A", Some("失败")),
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
}
