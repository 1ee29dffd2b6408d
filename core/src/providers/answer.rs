//! What the answers of all providers have in common.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::errors::{Found, Nearness};
use crate::operation::is_name;
use crate::payload::Payload;
use crate::payload::json::{Reading, read_arrived, without_repetitions};
use crate::text::unreadable::Unreadable;

/// What a provider calls the parts of an error.
pub(crate) struct Names {
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    /// An error, in the answer or inside another error.
    pub(crate) inner: &'static str,
}

/// A body, or the part of one that is JSON.
pub(super) struct Document<'a> {
    pub(super) value: Payload<'a>,
    /// Whether everything in it was read, if with mistakes that leave no doubt.
    pub(super) sound: bool,
    /// Whether it breaks off inside a code.
    pub(super) truncated_code: bool,
}

impl<'a> Document<'a> {
    /// The JSON that a body is.
    ///
    /// # Errors
    ///
    /// What it is when it is none.
    pub(super) fn read(body: &'a [u8], names: &Names) -> Result<Self, Unreadable> {
        let body = without_mark(body);
        match read_arrived(body, None) {
            // What begins like a number or a text, and does not end so, is no JSON but some other text.
            Some((value, reading))
                if reading == Reading::Complete || matches!(value, Payload::Map(_)) =>
            {
                Ok(Document::settle(value, reading, names))
            }
            _ if str::from_utf8(body).is_ok_and(|text| text.trim().is_empty()) => {
                Err(Unreadable::Empty)
            }
            _ => Err(Unreadable::NotJson),
        }
    }

    /// Takes out what the answer broke off inside of, unless it is a code or a message: half of them still helps.
    pub(super) fn settle(mut value: Payload<'a>, reading: Reading, names: &Names) -> Self {
        let half =
            (reading == Reading::TruncatedInValue).then(|| drop_truncated(&mut value, names));
        Document {
            value: without_repetitions(value),
            sound: reading <= Reading::Repaired,
            truncated_code: half == Some(true),
        }
    }
}

/// What is known of a code that may be half of one.
pub(super) fn doubted(found: Found) -> Found {
    let nearness = found.nearness.max(Nearness::Truncated);
    Found { nearness, ..found }
}

/// Takes the last value out of all that `value` holds, and says whether it is a code, which stays.
fn drop_truncated(value: &mut Payload<'_>, names: &Names) -> bool {
    match value {
        Payload::List(items) => {
            if let Some(inner @ (Payload::List(_) | Payload::Map(_))) = items.last_mut() {
                return drop_truncated(inner, names);
            }
            items.pop();
            false
        }
        Payload::Map(entries) => match entries.last_mut() {
            Some((_, inner @ (Payload::List(_) | Payload::Map(_)))) => drop_truncated(inner, names),
            Some((name, _)) if name == names.code => true,
            Some((name, _)) if name == names.message => false,
            _ => {
                entries.pop();
                false
            }
        },
        _ => false,
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

/// The text or number under `name`, unless it is empty. What is neither stays, unless it is null.
pub(super) fn take_text<'a>(value: &mut Payload<'a>, name: &str) -> Option<Cow<'a, str>> {
    match value.get(name)? {
        Payload::List(_) | Payload::Map(_) | Payload::Bool(_) => None,
        _ => take(value, name)?
            .into_text()
            .filter(|text| !text.is_empty()),
    }
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

/// What an error says of itself.
pub(super) struct Reported<'a> {
    pub(super) code: Option<Cow<'a, str>>,
    pub(super) message: Option<Cow<'a, str>>,
    /// Its other fields, and those of the errors around it.
    pub(super) rest: Payload<'a>,
}

impl<'a> Reported<'a> {
    /// Reads the innermost of errors inside one another, and the first of a list.
    pub(super) fn read(error: Payload<'a>, names: &Names) -> Self {
        let (mut error, mut outer) = innermost(error, names);
        let code = take_text(&mut error, names.code);
        let message = take_text(&mut error, names.message);
        let message = match error {
            Payload::Map(rest) => {
                outer.extend(rest);
                message
            }
            // An error that is a bare text is its own message.
            text => text.into_text(),
        };
        Reported {
            code,
            message,
            rest: Payload::Map(outer),
        }
    }
}

/// The error that has a code, and what stands around it.
fn innermost<'a>(
    mut error: Payload<'a>,
    names: &Names,
) -> (Payload<'a>, Vec<(Cow<'a, str>, Payload<'a>)>) {
    let mut around = Vec::new();
    loop {
        error = match error {
            Payload::List(items) => {
                let mut items = items.into_iter();
                let first = items.next().unwrap_or(Payload::Null);
                let others: Vec<_> = items.collect();
                if !others.is_empty() {
                    around.push((Cow::Borrowed(names.inner), Payload::List(others)));
                }
                first
            }
            mut outer if outer.get(names.code).is_none() => match take(&mut outer, names.inner) {
                Some(found) => {
                    if let Payload::Map(fields) = outer {
                        around.extend(fields);
                    }
                    found
                }
                None => return (outer, around),
            },
            error => return (error, around),
        };
    }
}

/// The value inside lists that have it alone or first.
pub(super) fn first_of(mut value: Payload<'_>) -> Payload<'_> {
    while let Payload::List(items) = value {
        value = items.into_iter().next().unwrap_or(Payload::Null);
    }
    value
}

/// Keeps what else an error says under `name` among the other `fields` of the answer.
pub(super) fn keep<'a>(fields: &mut Payload<'a>, name: &'static str, rest: Payload<'a>) {
    if let (Payload::Map(fields), Payload::Map(entries)) = (fields, &rest)
        && !entries.is_empty()
    {
        fields.push((Cow::Borrowed(name), rest));
    }
}
