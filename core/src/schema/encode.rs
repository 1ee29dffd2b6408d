//! Writes a checked payload to its wire form, in one pass and in schema order.
//!
//! The same walk counts: [`encoded_len`] is the size of what [`encode`] writes, without writing it.

use super::{Kind, Shape};
use crate::payload::Payload;
use crate::payload::json::{Count, Fill, Sink, push_quoted, push_text, push_value, sorted};

/// Writes the JSON body of `payload` into `buffer`, which is [`encoded_len`] bytes long.
///
/// Fields come in schema order whatever order the host keeps, so that every language writes the same
/// bytes. Bytes become base64 in place, a map in a JSON text field becomes compact JSON.
pub fn encode(shape: &Shape, payload: &Payload<'_>, buffer: &mut [u8]) {
    push_object(&mut Fill::new(buffer), shape, payload);
}

/// How many bytes [`encode`] writes.
pub fn encoded_len(shape: &Shape, payload: &Payload<'_>) -> usize {
    let mut count = Count::default();
    push_object(&mut count, shape, payload);
    count.0
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
        if let Some(value) = payload.get(field.name) {
            push_name(sink, field.name);
            push_kind(sink, &field.kind, value);
        }
    }
    // Counting comes before checking: what is unknown weighs as much as what is known. Sorted, because hosts
    // keep the order of names differently.
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
