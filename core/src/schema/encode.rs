//! Writes a checked payload as the body of a request, in one pass and in the order of the schema.
//!
//! [`encoded_len`] calculates the length of what [`encode`] writes, without writing it.

use alloc::vec::Vec;

use super::fields::Fields;
use super::{Kind, Shape};
use crate::payload::Payload;
use crate::payload::json::{Count, Fill, Sink, push_quoted, push_text, push_value, sorted};

/// Writes the JSON body of `payload` into `buffer`, which must be [`encoded_len`] bytes long.
///
/// Fields are written in the order of the schema, so that every language writes the same bytes. Fields that are
/// null are left out. Bytes become base64; an object in a JSON text field becomes compact JSON.
pub fn encode(shape: &'static Shape, payload: &Payload<'_>, buffer: &mut [u8]) {
    push_object(&mut Fill::new(buffer), shape, payload);
}

/// The same as a new vector.
pub fn encoded(shape: &'static Shape, payload: &Payload<'_>) -> Vec<u8> {
    let mut body = Vec::with_capacity(likely_len(payload));
    push_object(&mut body, shape, payload);
    body
}

/// The number of bytes that [`encode`] writes, if no character has to be escaped, and a few more.
fn likely_len(payload: &Payload<'_>) -> usize {
    /// Quotation marks, a colon or a bracket, and a comma.
    const SIGNS: usize = 4;
    /// The digits of a usual number, or a constant.
    const DIGITS: usize = 8;
    SIGNS
        + match payload {
            Payload::Null | Payload::Bool(_) | Payload::Int(_) | Payload::Uint(_) => DIGITS,
            Payload::Number(text) | Payload::Str(text) => text.len(),
            Payload::Bytes(bytes) => bytes.len().div_ceil(3) * 4,
            Payload::List(entries) => entries.iter().map(likely_len).sum(),
            Payload::Map(entries) => {
                let entries = entries.iter();
                entries
                    .map(|(name, value)| SIGNS + name.len() + likely_len(value))
                    .sum()
            }
        }
}

/// The number of bytes that [`encode`] writes.
pub fn encoded_len(shape: &'static Shape, payload: &Payload<'_>) -> usize {
    let mut count = Count::default();
    push_object(&mut count, shape, payload);
    count.0
}

/// A number of bytes that [`encode`] does not exceed, which is found much faster than the exact number. It decides for almost
/// all payloads that they are not too large. Of the bytes of all texts, `unescaped` are known to need no escapes; there
/// must not be more of them than the texts have.
pub fn longest_encoding(payload: &Payload<'_>, unescaped: u64) -> u64 {
    longest(payload) - (PER_BYTE - 1) * unescaped
}

/// In JSON that is quoted in JSON, a control character is written as `\\u0000`, with an escaped backslash.
const PER_BYTE: u64 = 7;

fn longest(payload: &Payload<'_>) -> u64 {
    /// The quotation marks of a text, which may be escaped, or the signs of a list or an object, and a comma. No integer has
    /// more digits.
    const PER_VALUE: u64 = 24;
    let text = |text: &str| PER_BYTE * text.len() as u64;
    PER_VALUE
        + match payload {
            Payload::Null | Payload::Bool(_) | Payload::Int(_) | Payload::Uint(_) => 0,
            Payload::Number(number) => number.len() as u64,
            Payload::Str(value) => text(value),
            Payload::Bytes(bytes) => bytes.len() as u64 * 2,
            // Without a call for each text, a long list takes a third of the instructions.
            Payload::List(entries) => {
                let entries = entries.iter();
                entries
                    .map(|entry| match entry {
                        Payload::Str(value) => PER_VALUE + text(value),
                        other => longest(other),
                    })
                    .sum()
            }
            Payload::Map(entries) => {
                let entries = entries.iter();
                entries
                    .map(|(name, value)| PER_VALUE + text(name) + longest(value))
                    .sum()
            }
        }
}

/// The number of bytes of a JSON text, which may be given as an object.
pub(super) fn text_len(value: &Payload<'_>) -> usize {
    match value {
        Payload::Str(text) => text.len(),
        value => {
            let mut count = Count::default();
            push_value(&mut count, value);
            count.0
        }
    }
}

/// Writes the JSON body of `payload`.
pub(super) fn push_object<S: Sink>(sink: &mut S, shape: &'static Shape, payload: &Payload<'_>) {
    let Payload::Map(entries) = payload else {
        return push_value(sink, payload);
    };
    sink.push(b"{");
    let mut separator: &[u8] = b"";
    let fields = Fields::of(shape, entries);
    for (field, value) in fields.values() {
        if let Some(value) = value {
            sink.push(separator);
            separator = b",";
            // No name in a table has a character that would have to be escaped.
            sink.push_mark(b'"');
            sink.push(field.name.as_bytes());
            sink.push_mark(b'"');
            sink.push(b":");
            push_kind(sink, &field.kind, value);
        }
    }
    // The length of a payload with unknown fields is needed too, so these fields are also written. They are
    // sorted, because some languages do not keep their order.
    if !fields.has_unknown() {
        return sink.push(b"}");
    }
    for (name, value) in sorted(entries) {
        if shape.field(name).is_none() {
            sink.push(separator);
            separator = b",";
            push_text(sink, name);
            sink.push(b":");
            push_value(sink, value);
        }
    }
    sink.push(b"}");
}

fn push_kind<S: Sink>(sink: &mut S, kind: &Kind, value: &Payload<'_>) {
    match (kind, value) {
        (Kind::Object(shape), _) => push_object(sink, shape, value),
        (Kind::List(item), Payload::List(entries)) => {
            sink.push(b"[");
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    sink.push(b",");
                }
                push_kind(sink, &item.kind, entry);
            }
            sink.push(b"]");
        }
        (Kind::Base64, Payload::Str(text)) => sink.push_base64_text(text),
        (Kind::JsonText, Payload::Map(_)) => push_quoted(sink, |text| push_value(text, value)),
        _ => push_value(sink, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::ascii_address::is_plain;
    use crate::providers::tencent_ses::SEND_EMAIL;

    #[test]
    fn addresses_that_need_no_escapes_make_the_estimate_closer() {
        // A long address, so that a wrong number of bytes would exceed the tolerance.
        let address = "a".repeat(51) + "@example.com";
        assert!(is_plain(&address));
        for count in [0_u16, 1, 1000] {
            let list = (0..count).map(|_| Payload::Str(address.as_str().into()));
            let payload = Payload::Map(alloc::vec![(
                "Destination".into(),
                Payload::List(list.collect())
            )]);
            let unescaped = u64::from(count) * address.len() as u64;
            let exact = encoded_len(&SEND_EMAIL.request, &payload) as u64;
            let closer = longest_encoding(&payload, unescaped);
            assert!((exact..=longest_encoding(&payload, 0)).contains(&closer));
            // Signs of the object, of the field and of each entry.
            assert!(closer - exact <= 24 * (4 + u64::from(count)) + 100);
        }
    }
}
