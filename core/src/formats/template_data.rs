//! The values of a template's variables: a JSON object, passed as an object or as JSON text.

use alloc::borrow::Cow;

use super::reason::Reason;
use crate::payload::Payload;
use crate::payload::json::{NotJson, chosen, ends_with_digit, has_repetitions, read, sorted};

/// The object in `value`, which is an object or its JSON text.
///
/// # Errors
///
/// The text is not JSON, is JSON of another type, or was encoded twice.
pub fn object<'v, 'a>(value: &'v Payload<'a>) -> Result<Cow<'v, Payload<'v>>, Reason>
where
    'a: 'v,
{
    let Payload::Str(text) = value else {
        return Ok(Cow::Borrowed(value));
    };
    match read(text) {
        Ok(parsed @ Payload::Map(_)) => Ok(Cow::Owned(parsed)),
        Ok(Payload::Str(inner)) if holds_object(&inner) => Err(Reason::EncodedTwice),
        Ok(_) => Err(Reason::NotAnObject),
        Err(NotJson) => Err(Reason::NotJson),
    }
}

/// Calls `report` with the key and the reason for every value that a variable cannot have, in the order of
/// the keys.
pub fn check_values<'o>(object: &'o Payload<'_>, mut report: impl FnMut(&'o str, Reason)) {
    let entries = object.as_map().unwrap_or_default();
    for (key, value) in chosen(entries, |value| wrong(value).is_some()) {
        if let Some(reason) = wrong(value) {
            report(key, reason);
        }
    }
}

/// Why a variable cannot have this value.
fn wrong(value: &Payload<'_>) -> Option<Reason> {
    match value {
        Payload::Number(text) if !ends_with_digit(text) => Some(Reason::NotFinite),
        Payload::Str(_)
        | Payload::Bool(_)
        | Payload::Int(_)
        | Payload::Uint(_)
        | Payload::Number(_) => None,
        _ => Some(Reason::NotPlain),
    }
}

/// Calls `report` with the key and the reason for every value that is probably a mistake, in the order of the keys:
/// text that is the JSON of an object or a list, and a value whose name occurs earlier in the same object.
pub fn find_doubtful<'o>(object: &'o Payload<'_>, mut report: impl FnMut(&'o str, Reason)) {
    let entries = object.as_map().unwrap_or_default();
    let is_json = |value: &Payload<'_>| value.as_str().is_some_and(holds_object_or_list);
    if !has_repetitions(entries) {
        for (key, _) in chosen(entries, is_json) {
            report(key, Reason::JsonInText);
        }
        return;
    }
    let mut before = None;
    for (key, value) in sorted(entries) {
        if before == Some(key) {
            report(key, Reason::RepeatedName);
        }
        if is_json(value) {
            report(key, Reason::JsonInText);
        }
        before = Some(key);
    }
}

/// Calls `report` with the key of every value that contains an HTML tag, in the order of the keys.
pub fn find_html<'o>(object: &'o Payload<'_>, mut report: impl FnMut(&'o str)) {
    let entries = object.as_map().unwrap_or_default();
    for (key, _) in chosen(entries, |value| value.as_str().is_some_and(holds_tag)) {
        report(key);
    }
}

/// Whether `text` is the JSON of an object.
fn holds_object(text: &str) -> bool {
    text.trim_start().starts_with('{') && matches!(read(text), Ok(Payload::Map(_)))
}

/// Whether `text` is the JSON of an object or a list. Other JSON, a number or a quoted word, is ordinary text.
fn holds_object_or_list(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
        && matches!(read(text), Ok(Payload::Map(_) | Payload::List(_)))
}

/// Whether `text` contains an HTML tag or comment: `<` and a letter, `/` or `!`, with a `>` after it. A `<`
/// as in `a < b` or `<3` is not a tag.
fn holds_tag(text: &str) -> bool {
    let mut opened = false;
    let mut before = 0;
    for byte in text.bytes() {
        opened |= before == b'<' && (byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!'));
        if opened && byte == b'>' {
            return true;
        }
        before = byte;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comparison_is_not_a_tag() {
        for text in ["<b>", "x</p>", "<br/>", "<!-- -->", "1 < 2 <i>"] {
            assert!(holds_tag(text), "{text}");
        }
        for text in [
            "",
            "a < b",
            "<3",
            "a > b",
            "<b",
            "> <b",
            "a<>b",
            "5 <= x >= 3",
        ] {
            assert!(!holds_tag(text), "{text}");
        }
    }

    #[test]
    fn objects_and_lists_count_as_json_inside_json() {
        for text in [r#" {"a": 1}"#, "[1]", "[]", "\n[\"a\"]"] {
            assert!(holds_object_or_list(text), "{text}");
        }
        for text in ["{name}", "[name]", "12", "true", "\"x\"", "{", "[1] of 2"] {
            assert!(!holds_object_or_list(text), "{text}");
        }
    }
}
