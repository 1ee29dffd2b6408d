//! Functions that read the parts that the responses of all providers have in common.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::connection;
use crate::errors::{Found, Nearness};
use crate::operation::{ProviderError, is_name};
use crate::payload::Payload;
use crate::payload::json::{Reading, lossy, order, read_lenient, without_repetitions};
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// The names that a provider uses for the parts of an error.
pub(crate) struct Names {
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    /// The field that contains an error, in the response or inside another error.
    pub(crate) inner: &'static str,
}

/// The JSON of a body.
pub(super) struct Document<'a> {
    pub(super) value: Payload<'a>,
    /// Whether the whole body was read, possibly after repairs that lose nothing.
    pub(super) complete: bool,
    /// Whether it is truncated inside an error code.
    pub(super) truncated_code: bool,
}

impl<'a> Document<'a> {
    /// Reads the JSON of a body.
    ///
    /// # Errors
    ///
    /// Returns what the body is instead of JSON.
    pub(super) fn read(body: &'a [u8], names: &Names) -> Result<Self, Unreadable> {
        let body = without_mark(body);
        match read_lenient(body, None) {
            // Other text may start with a number or a string; only an object is accepted if it is incomplete.
            Some((value, reading))
                if reading == Reading::Complete || matches!(value, Payload::Map(_)) =>
            {
                Ok(Document::new(value, reading, names))
            }
            _ if str::from_utf8(body).is_ok_and(|text| text.trim().is_empty()) => {
                Err(Unreadable::Empty)
            }
            _ => Err(Unreadable::NotJson),
        }
    }

    /// Creates a document. If the response is truncated inside a value, the value is removed, unless it is a
    /// code or a message: even a part of these is useful.
    pub(super) fn new(mut value: Payload<'a>, reading: Reading, names: &Names) -> Self {
        let ends_in_code =
            (reading == Reading::TruncatedInValue).then(|| drop_truncated_value(&mut value, names));
        Document {
            value: without_repetitions(value),
            complete: reading <= Reading::Repaired,
            truncated_code: ends_in_code == Some(true),
        }
    }
}

/// The error for a body that is not JSON in the provider's format. Without a status, the body may be what an HTTP client says
/// about the connection.
pub(super) fn unreadable_body(
    provider: &'static str,
    what: Unreadable,
    status: Option<u16>,
    body: &[u8],
    lang: Lang,
) -> ProviderError {
    let of_client = matches!((what, status), (Unreadable::NotJson, None));
    let described = || connection::error_over_https(provider, body, lang);
    if !of_client {
        return unreadable::error(provider, what, status, lang);
    }
    described().unwrap_or_else(|| {
        let error = unreadable::error(provider, Unreadable::NotAResponse, status, lang);
        error.with_reported(None, Some(lossy(body)))
    })
}

/// Marks the entry that was found for a code as uncertain, because the code may be truncated.
pub(super) fn uncertain(found: Found) -> Found {
    let nearness = found.nearness.max(Nearness::Truncated);
    Found { nearness, ..found }
}

/// Removes the last value in `value`, unless it is a code or a message. Returns whether it is a code.
fn drop_truncated_value(value: &mut Payload<'_>, names: &Names) -> bool {
    match value {
        Payload::List(items) => {
            if let Some(inner @ (Payload::List(_) | Payload::Map(_))) = items.last_mut() {
                return drop_truncated_value(inner, names);
            }
            items.pop();
            false
        }
        Payload::Map(entries) => match entries.last_mut() {
            Some((_, inner @ (Payload::List(_) | Payload::Map(_)))) => {
                drop_truncated_value(inner, names)
            }
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

/// Removes UTF-8 byte order marks from the start of the body.
pub(super) fn without_mark(mut body: &[u8]) -> &[u8] {
    while let Some(rest) = body.strip_prefix("\u{feff}".as_bytes()) {
        body = rest;
    }
    body
}

/// Removes the field `name` and returns its value, unless it is null.
pub(super) fn take<'a>(value: &mut Payload<'a>, name: &str) -> Option<Payload<'a>> {
    value
        .take(name)
        .filter(|value| !matches!(value, Payload::Null))
}

/// Removes the field `name` and returns it as text, unless it is null or empty. A list, an object or a
/// boolean is left in place.
pub(super) fn take_text<'a>(value: &mut Payload<'a>, name: &str) -> Option<Cow<'a, str>> {
    match value.get(name)? {
        Payload::List(_) | Payload::Map(_) | Payload::Bool(_) => None,
        _ => take(value, name)?
            .into_text()
            .filter(|text| !text.is_empty()),
    }
}

/// Removes the field `name` and returns it as a request ID. A value that does not have the form of one may be
/// personal data and is left in place.
pub(super) fn take_request_id<'a>(value: &mut Payload<'a>, name: &str) -> Option<Cow<'a, str>> {
    match value.get(name)? {
        Payload::Null => {}
        id if is_name(&id.to_text()?) => {}
        _ => return None,
    }
    take_text(value, name)
}

/// The parts of an error.
pub(super) struct Reported<'a> {
    pub(super) code: Option<Cow<'a, str>>,
    pub(super) message: Option<Cow<'a, str>>,
    /// Its other fields, and those of the errors that contain it. Of two with the same name, that of the inner error keeps it.
    pub(super) rest: Payload<'a>,
}

impl<'a> Reported<'a> {
    /// Reads an error. Of nested errors, the outermost one with a code is read, or else the innermost one; of
    /// a list, the first entry.
    pub(super) fn read(error: Payload<'a>, names: &Names) -> Self {
        let (mut error, mut outer) = innermost(error, names);
        let code = take_text(&mut error, names.code);
        let message = take_text(&mut error, names.message);
        let message = match error {
            Payload::Map(rest) => {
                add_fields(&mut outer, rest, names.inner, Kept::New);
                message
            }
            // If the error is only text, that text is the message.
            text => text.into_text(),
        };
        Reported {
            code,
            message,
            rest: Payload::Map(outer),
        }
    }
}

/// Returns the error that [`Reported::read`] reads, and the fields of the errors that contain it.
fn innermost<'a>(mut error: Payload<'a>, names: &Names) -> (Payload<'a>, Fields<'a>) {
    let mut around = Vec::new();
    loop {
        error = match error {
            list @ Payload::List(_) => first_of(list, &mut around, names.inner),
            mut outer if outer.get(names.code).is_none() => match take(&mut outer, names.inner) {
                Some(found) => {
                    if let Payload::Map(fields) = outer {
                        add_fields(&mut around, fields, names.inner, Kept::New);
                    }
                    found
                }
                None => return (outer, around),
            },
            error => return (error, around),
        };
    }
}

/// Names and values of fields.
pub(super) type Fields<'a> = Vec<(Cow<'a, str>, Payload<'a>)>;

/// Which of two fields with the same name keeps the name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// The one that was there before.
    Old,
    /// The one that is added.
    New,
}

/// Adds fields to others. If a name is taken, one of the two fields is added to the list in the field `inner`, so that nothing is
/// lost. A null counts as absent.
pub(super) fn add_fields<'a>(
    fields: &mut Fields<'a>,
    added: Fields<'a>,
    inner: &'static str,
    kept: Kept,
) {
    if fields.is_empty() {
        *fields = added;
        return;
    }
    let sorted = order(fields.iter().map(|(name, _)| &**name));
    let mut others = Vec::new();
    for (name, value) in added {
        let name_at = |index: &usize| fields.get(*index).map(|(name, _)| &**name);
        let found = sorted.binary_search_by(|index| name_at(index).cmp(&Some(&*name)));
        let index = found.ok().and_then(|place| sorted.get(place));
        let taken = index.and_then(|index| fields.get_mut(*index));
        match (taken, value) {
            (None, value) => fields.push((name, value)),
            (Some(_), Payload::Null) => {}
            (Some((_, taken @ Payload::Null)), value) => *taken = value,
            (Some(_), value) if name == inner => add_values(fields, inner, vec![value]),
            (Some((_, taken)), mut value) => {
                if kept == Kept::New {
                    core::mem::swap(taken, &mut value);
                }
                others.push((name, value));
            }
        }
    }
    if !others.is_empty() {
        add_values(fields, inner, vec![Payload::Map(others)]);
    }
}

/// Adds values to the list in the field `inner`. A value that is there and is no list becomes the first of one.
pub(super) fn add_values<'a>(
    around: &mut Fields<'a>,
    inner: &'static str,
    values: Vec<Payload<'a>>,
) {
    if values.is_empty() {
        return;
    }
    match around.iter_mut().find(|(name, _)| *name == inner) {
        Some((_, Payload::List(list))) => list.extend(values),
        Some((_, value)) => {
            let mut list = vec![core::mem::replace(value, Payload::Null)];
            list.extend(values);
            *value = Payload::List(list);
        }
        None => around.push((Cow::Borrowed(inner), Payload::List(values))),
    }
}

/// Returns the first entry of a list, also if lists are nested, and adds the others to the list in the field `inner`; any other
/// value is returned unchanged.
pub(super) fn first_of<'a>(
    mut value: Payload<'a>,
    around: &mut Fields<'a>,
    inner: &'static str,
) -> Payload<'a> {
    while let Payload::List(items) = value {
        let mut items = items.into_iter();
        value = items.next().unwrap_or(Payload::Null);
        add_values(around, inner, items.collect());
    }
    value
}

/// Puts the remaining fields of an error back under `name` among the `fields` of the response.
pub(super) fn keep<'a>(fields: &mut Payload<'a>, name: &'static str, rest: Payload<'a>) {
    if let (Payload::Map(fields), Payload::Map(entries)) = (fields, &rest)
        && !entries.is_empty()
    {
        fields.push((Cow::Borrowed(name), rest));
    }
}
