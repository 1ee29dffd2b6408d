//! Writes a checked payload as the body of a request, in one pass and in the order of the schema.
//!
//! [`encoded_len`] calculates the length of what [`encode`] writes, without writing it.

use super::{Kind, Shape};
use crate::payload::Payload;
use crate::payload::json::{Count, Fill, Sink, push_quoted, push_text, push_value, sorted};

/// Writes the JSON body of `payload` into `buffer`, which must be [`encoded_len`] bytes long.
///
/// Fields are written in the order of the schema, so that every language writes the same bytes. Fields that are
/// null are left out. Bytes become base64; an object in a JSON text field becomes compact JSON.
pub fn encode(shape: &Shape, payload: &Payload<'_>, buffer: &mut [u8]) {
    push_object(&mut Fill::new(buffer), shape, payload);
}

/// The number of bytes that [`encode`] writes.
pub fn encoded_len(shape: &Shape, payload: &Payload<'_>) -> usize {
    let mut count = Count::default();
    push_object(&mut count, shape, payload);
    count.0
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

fn push_object(sink: &mut dyn Sink, shape: &Shape, payload: &Payload<'_>) {
    let Payload::Map(entries) = payload else {
        return push_value(sink, payload);
    };
    sink.push(b"{");
    let mut first = true;
    let mut push_name = |sink: &mut dyn Sink, name: &str| {
        if !first {
            sink.push(b",");
        }
        first = false;
        push_text(sink, name);
        sink.push(b":");
    };
    for field in shape.fields {
        if let Some(value) = payload.given(field.name) {
            push_name(sink, field.name);
            push_kind(sink, &field.kind, value);
        }
    }
    // The length of a payload with unknown fields is needed too, so these fields are also written. They are
    // sorted, because some languages do not keep their order.
    if entries.iter().all(|(name, _)| shape.field(name).is_some()) {
        return sink.push(b"}");
    }
    for (name, value) in sorted(entries) {
        if shape.field(name).is_none() {
            push_name(sink, name);
            push_value(sink, value);
        }
    }
    sink.push(b"}");
}

fn push_kind(sink: &mut dyn Sink, kind: &Kind, value: &Payload<'_>) {
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
        (Kind::JsonText, Payload::Map(_)) => push_quoted(sink, |text| push_value(text, value)),
        _ => push_value(sink, value),
    }
}
