//! The response of the API inside a reply. It may be truncated or have too many or too few brackets, and
//! `Code` may contain code and message in one text.

use alloc::borrow::Cow;

use super::codes::CODES;
use super::line::{Line, split_at_marker};
use crate::errors::{Catalogue, Found, look_up, look_up_in_text};
use crate::operation::joined_texts;
use crate::payload::Payload;
use crate::payload::json::read_lenient;
use crate::providers::response::{
    Document, Fields, Kept, add_fields, first_of, take, take_request_id, take_text, uncertain,
};
use crate::providers::tencent::response::NAMES;

/// The contents of a response of the API.
#[derive(Default)]
pub(super) struct ApiResponse<'a> {
    /// Whether there is a response and all of it could be read.
    pub(super) complete: bool,
    /// Whether it reports an error.
    pub(super) refused: bool,
    pub(super) request_id: Option<Cow<'a, str>>,
    pub(super) code: Option<Cow<'a, str>>,
    /// The entry of the catalogue for the code.
    pub(super) found: Option<Found>,
    pub(super) message: Option<Cow<'a, str>>,
    /// All other fields.
    pub(super) rest: Fields<'a>,
}

impl<'a> ApiResponse<'a> {
    /// Reads the JSON after the marker. If it cannot be read, the JSON after the next marker is tried.
    pub(super) fn read(mut json: &'a [u8], catalogues: &[&'static Catalogue]) -> Option<Self> {
        let Document {
            mut value,
            complete,
            truncated_code,
        } = loop {
            match read_lenient(json, Some(|line| Line::read(line).text)) {
                Some((value, reading)) => break Document::new(value, reading, &NAMES),
                None => json = split_at_marker(json).1?,
            }
        };
        let mut response = ApiResponse {
            complete,
            ..ApiResponse::default()
        };
        let mut levels = ["Response", "QcloudError", NAMES.inner].into_iter();
        loop {
            value = first_of(value, &mut response.rest, NAMES.inner);
            // If there are several request IDs, the innermost one is used.
            let id = take_request_id(&mut value, "RequestId");
            response.request_id = id.or(response.request_id);
            let Some(level) = levels.next() else {
                break;
            };
            if let Some(inner) = take(&mut value, level) {
                response.refused |= level != "Response";
                response.keep(value);
                value = inner;
            }
        }
        let code = take_text(&mut value, NAMES.code);
        response.refused |= code.is_some();
        response.message = take_text(&mut value, NAMES.message);
        response.keep(value);
        if let Some(code) = code {
            response.set_code(code, truncated_code, catalogues);
        }
        Some(response)
    }

    /// Whether it states the reason of the error. Without a code, the reason may be in the missing part of a
    /// truncated response.
    pub(super) fn has_reason(&self) -> bool {
        self.code.is_some() || self.message.is_some() && self.complete
    }

    /// Adds the remaining fields of an object to `rest`.
    fn keep(&mut self, value: Payload<'a>) {
        if let Payload::Map(fields) = value {
            add_fields(&mut self.rest, fields, NAMES.inner, Kept::New);
        }
    }

    /// Splits `code` into code and message, and looks the code up.
    fn set_code(&mut self, code: Cow<'a, str>, truncated: bool, catalogues: &[&'static Catalogue]) {
        let (code, free_text) = split_code(code);
        let found = look_up(catalogues, &code);
        // If the text continues after the code, the code itself is not truncated.
        let found = found.map(|found| {
            if truncated && free_text.is_none() {
                uncertain(found)
            } else {
                found
            }
        });
        // If a code has several entries, the message determines which one applies.
        let by_message = [&free_text, &self.message]
            .into_iter()
            .find_map(|free_text| look_up_in_text(CODES.entries, free_text.as_deref()?));
        let exact = found.filter(|found| found.known() && code.contains('.'));
        self.found = exact.or(by_message).or(found);
        self.message = match (free_text, self.message.take()) {
            (Some(free_text), Some(message)) if !message.contains(&*free_text) => {
                Some(joined_texts(&free_text, &message).into())
            }
            (free_text, message) => message.or(free_text),
        };
        self.code = Some(code);
    }
}

/// The characters between a code and a message in one text.
const SEPARATORS: [char; 11] = ['.', ':', ',', ';', ' ', '\t', '\r', '\n', '：', '，', '。'];

/// Splits a text into a code and a message: `FailedOperation.MissingEmailContent. The …`, `FailedOperation:
/// msg.From is null`, `FailedOperation.NotAuthenticatedSender.<Chinese text>`.
fn split_code(text: Cow<'_, str>) -> (Cow<'_, str>, Option<Cow<'_, str>>) {
    // A code has two parts; the text after a second full stop does not belong to it.
    let mut stops = 0;
    let end = text
        .find(|c: char| {
            stops += usize::from(c == '.');
            stops > 1 || !(c.is_ascii_alphanumeric() || c == '.')
        })
        .unwrap_or(text.len());
    let (code, free_text) = text.split_at(end);
    let code = code.trim_end_matches('.');
    let goes_on = free_text.starts_with(|c: char| c.is_ascii() && !SEPARATORS.contains(&c));
    let free_text = free_text.trim_start_matches(SEPARATORS).trim();
    if code.is_empty() || goes_on {
        return (text, None);
    }
    if free_text.is_empty() {
        return (Cow::Owned(code.into()), None);
    }
    let end = text.trim_end().len();
    let (code, start) = (Cow::Owned(code.into()), end - free_text.len());
    let free_text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(start..end).unwrap_or_default()),
        Cow::Owned(mut text) => {
            text.truncate(end);
            text.drain(..start);
            Cow::Owned(text)
        }
    };
    (code, Some(free_text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_and_message_are_separated() {
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
