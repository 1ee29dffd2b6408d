//! The integers of an answer that `JSON.parse` would round, which JavaScript puts back as bigints.

use presend::Payload;
use presend_js::large_integer;
use serde_json::{Map, Value};

/// The same lists and objects with nothing in them but the digits of such integers; a list is an object of indexes.
/// Nothing where there are none.
///
/// A tree, and not a list of paths: these would repeat long names, and grow with the square of an answer.
pub(crate) fn of(value: &Payload<'_>) -> Option<Value> {
    match value {
        Payload::List(items) => {
            let entries = items.iter().enumerate();
            tree(entries.filter_map(|(index, item)| Some((index.to_string(), of(item)?))))
        }
        Payload::Map(entries) => {
            let entries = entries.iter();
            tree(entries.filter_map(|(name, value)| Some((name.to_string(), of(value)?))))
        }
        value => large_integer(value).map(|digits| Value::String(digits.into())),
    }
}

fn tree(entries: impl Iterator<Item = (String, Value)>) -> Option<Value> {
    let entries: Map<String, Value> = entries.collect();
    (!entries.is_empty()).then_some(Value::Object(entries))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_integers_beyond_the_safe_ones_are_there() {
        let data = br#"{"a": [9007199254740991, 9007199254740992], "b": {"c": 18446744073709551616}, "d": ["1", null]}"#;
        let data = Payload::from_json(data).expect("JSON");
        let expected =
            serde_json::json!({"a": {"1": "9007199254740992"}, "b": {"c": "18446744073709551616"}});
        assert_eq!(of(&data), Some(expected));
        assert_eq!(of(&Payload::Null), None);
    }
}
