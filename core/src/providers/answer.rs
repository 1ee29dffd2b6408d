//! What the answers of all providers have in common.

use alloc::borrow::Cow;

use crate::errors::{Found, Nearness};
use crate::operation::is_name;
use crate::payload::Payload;
use crate::payload::json::{Reading, read_arrived, without_repetitions};
use crate::text::unreadable::Unreadable;

/// The JSON that a body is.
///
/// # Errors
///
/// What it is when it is none.
pub(super) fn document(body: &[u8]) -> Result<(Payload<'_>, Reading), Unreadable> {
    let body = without_mark(body);
    match read_arrived(body, None) {
        // What begins like a number or a text, and does not end so, is no JSON but some other text.
        Some((value, reading)) if reading == Reading::Whole || matches!(value, Payload::Map(_)) => {
            Ok((without_repetitions(value), reading))
        }
        _ if str::from_utf8(body).is_ok_and(|text| text.trim().is_empty()) => {
            Err(Unreadable::Empty)
        }
        _ => Err(Unreadable::NotJson),
    }
}

/// The bytes behind the byte order mark of UTF-8.
pub(super) fn without_mark(mut body: &[u8]) -> &[u8] {
    while let Some(rest) = body.strip_prefix("\u{feff}".as_bytes()) {
        body = rest;
    }
    body
}

/// What stands under `name`, unless it is null.
pub(super) fn take<'a>(value: &mut Payload<'a>, name: &str) -> Option<Payload<'a>> {
    value
        .take(name)
        .filter(|value| !matches!(value, Payload::Null))
}

/// The text or number under `name`.
pub(super) fn take_text<'a>(value: &mut Payload<'a>, name: &str) -> Option<Cow<'a, str>> {
    take(value, name)?.into_text()
}

/// The number of the call under `name`. What is not shaped like one may be about a person, and stays.
pub(super) fn take_request_id<'a>(value: &mut Payload<'a>, name: &str) -> Option<Cow<'a, str>> {
    match value.get(name)? {
        Payload::Null => {}
        id if is_name(&id.to_text()?) => {}
        _ => return None,
    }
    take_text(value, name)
}

/// The error that has a `code`: the innermost of those inside one another under `inner`, and the first of a list.
pub(super) fn innermost<'a>(mut error: Payload<'a>, code: &str, inner: &str) -> Payload<'a> {
    loop {
        error = match error {
            Payload::List(items) => items.into_iter().next().unwrap_or(Payload::Null),
            mut outer if outer.get(code).is_none() => match outer.take(inner) {
                Some(inner) => inner,
                None => return outer,
            },
            error => return error,
        };
    }
}

/// Whether `text` is there to its end, and not what an answer broke off with.
pub(super) fn is_whole(text: &str, body: &[u8], reading: Reading) -> bool {
    reading != Reading::Cut || !body.trim_ascii_end().ends_with(text.as_bytes())
}

/// What is known of `code`, which may be half a code.
pub(super) fn doubted(found: Found, code: &str, body: &[u8], reading: Reading) -> Found {
    if is_whole(code, body, reading) {
        return found;
    }
    let nearness = found.nearness.max(Nearness::Cut);
    Found { nearness, ..found }
}
