//! Writes the provider's own fields for JavaScript.

use presend::Payload;
use presend::payload::json::append_text;
use presend::payload::{MAX_INTEGER_DIGITS, integer_digits};

/// Adds `data` to JSON text, or `data,places` if `JSON.parse` would change a number in it. Such a number is a text in the data, and the
/// places say where: they consist of the same lists and objects, a list as an object of indexes, with a 0 for each such number and
/// without anything else. No object in the data may have a name twice.
///
/// This is not the JSON of a request, whose keys are sorted. The places are a tree and not a list of paths, because paths would repeat
/// long names, and grow with the square of an answer.
pub(crate) fn append_data(json: &mut Vec<u8>, data: &Payload<'_>) {
    let mut writer = DataWriter {
        json,
        places: Vec::new(),
    };
    writer.value(data);
    let DataWriter { json, places } = writer;
    if !places.is_empty() {
        json.push(b',');
        json.extend(places);
    }
}

struct DataWriter<'j> {
    json: &'j mut Vec<u8>,
    places: Vec<u8>,
}

impl DataWriter<'_> {
    fn value(&mut self, value: &Payload<'_>) {
        match value {
            Payload::List(items) => {
                self.json.push(b'[');
                let start = self.places.len();
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        self.json.push(b',');
                    }
                    self.entry(start, item, |places| {
                        let digits = &mut itoa::Buffer::new();
                        append_text(places, digits.format(index));
                    });
                }
                self.json.push(b']');
                self.end_places(start);
            }
            Payload::Map(entries) => {
                self.json.push(b'{');
                let start = self.places.len();
                for (index, (name, value)) in entries.iter().enumerate() {
                    if index > 0 {
                        self.json.push(b',');
                    }
                    append_text(self.json, name);
                    self.json.push(b':');
                    self.entry(start, value, |places| append_text(places, name));
                }
                self.json.push(b'}');
                self.end_places(start);
            }
            single => {
                if self.single(single) {
                    self.places.push(b'0');
                }
            }
        }
    }

    /// Writes a value of a list or an object, whose places begin at `start`. Its key is added only if there are places in it.
    fn entry(&mut self, start: usize, value: &Payload<'_>, push_key: impl FnOnce(&mut Vec<u8>)) {
        let is_nested = matches!(value, Payload::List(_) | Payload::Map(_));
        if !is_nested && !self.single(value) {
            return;
        }
        let before = self.places.len();
        self.places.push(if before == start { b'{' } else { b',' });
        push_key(&mut self.places);
        self.places.push(b':');
        let key_end = self.places.len();
        if is_nested {
            self.value(value);
        } else {
            self.places.push(b'0');
        }
        if self.places.len() == key_end {
            self.places.truncate(before);
        }
    }

    /// Ends the places of a list or an object, if there are any.
    fn end_places(&mut self, start: usize) {
        if self.places.len() > start {
            self.places.push(b'}');
        }
    }

    /// Writes a value that contains no others. Returns whether it is a number that is written as text and needs a place.
    fn single(&mut self, value: &Payload<'_>) -> bool {
        let digits = &mut itoa::Buffer::new();
        match value {
            Payload::Bool(true) => self.json.extend(b"true"),
            Payload::Bool(false) => self.json.extend(b"false"),
            Payload::Int(integer) => {
                let is_safe = integer.unsigned_abs() <= MAX_SAFE_INTEGER;
                return self.number(digits.format(*integer), is_safe);
            }
            Payload::Uint(integer) => return self.number(digits.format(*integer), false),
            Payload::Number(number) => match Form::of(number) {
                Form::Text => append_text(self.json, number),
                form => return self.number(number, form == Form::Json),
            },
            Payload::Str(text) => append_text(self.json, text),
            // An answer contains no bytes.
            _ => self.json.extend(b"null"),
        }
        false
    }

    /// Writes a number as it is, or as text that needs a place.
    fn number(&mut self, number: &str, as_it_is: bool) -> bool {
        if as_it_is {
            self.json.extend(number.as_bytes());
        } else {
            append_text(self.json, number);
        }
        !as_it_is
    }
}

/// The largest integer up to which JavaScript's numbers hold every one.
const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// How a number that is not an integer of 64 bits is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// As it is.
    Json,
    /// As text, which stays text.
    Text,
    /// As text, from which JavaScript makes a bigint or a number.
    TextWithPlace,
}

impl Form {
    fn of(number: &str) -> Self {
        match integer_digits(number) {
            Some(digits) if digits > MAX_INTEGER_DIGITS => Form::Text,
            // Zero with a sign.
            Some(1) => Form::Json,
            Some(_) => Form::TextWithPlace,
            None if may_not_be_finite(number) => Form::TextWithPlace,
            None => Form::Json,
        }
    }
}

/// Whether a number may be above the largest one of JavaScript, about 1.8e308, or none at all, such as `NaN`. JavaScript finds out
/// whether it is: a check in Rust would need the tables that `answer.rs` avoids.
fn may_not_be_finite(number: &str) -> bool {
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, ""));
    let exponent = exponent.trim_start_matches(['+', '-', '0']);
    let ends_with_digit = number.ends_with(|last: char| last.is_ascii_digit());
    !ends_with_digit || digits.len() > 200 || exponent.len() > 2
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(text: &str) -> Value {
        let data = Payload::from_json(text.as_bytes()).expect("JSON");
        let mut written = vec![b'['];
        append_data(&mut written, &data);
        written.push(b']');
        serde_json::from_slice(&written).expect("JSON")
    }

    #[test]
    fn only_numbers_that_would_be_changed_have_places() {
        let large = ["9007199254740992", "18446744073709551616", "1e400"];
        let [one, two, three] = large;
        let text = format!(
            r#"{{"a\n": [9007199254740991, {one}], "b": {{"c": {two}, "x": {{"y": [1, [[]]]}}}}, "d": ["1", null, true], "e": [[{three}]]}}"#
        );
        let data = json!({
            "a\n": [9_007_199_254_740_991_u64, one],
            "b": {"c": two, "x": {"y": [1, [[]]]}},
            "d": ["1", null, true],
            "e": [[three]],
        });
        let places = json!({"a\n": {"1": 0}, "b": {"c": 0}, "e": {"0": {"0": 0}}});
        assert_eq!(read(&text), json!([data, places]));
        for unchanged in [
            "{}",
            "[[], {}]",
            r#"{"b": [1, -1.5, 1e99, 0.1e-9], "a": "\"\u0000\""}"#,
        ] {
            let data: Value = serde_json::from_str(unchanged).expect("JSON");
            assert_eq!(read(unchanged), json!([data]));
        }
    }

    #[test]
    fn a_number_is_text_if_json_parse_would_change_it() {
        let longest = "9".repeat(MAX_INTEGER_DIGITS);
        let (longer, negative) = (format!("{longest}0"), format!("-{longest}"));
        for (number, is_text, has_place) in [
            ("9007199254740991", false, false),
            ("9007199254740992", true, true),
            ("-9007199254740993", true, true),
            ("18446744073709551615", true, true),
            ("18446744073709551616", true, true),
            ("-0", false, false),
            ("1e20", false, false),
            ("1e99", false, false),
            ("1E+0100", true, true),
            ("0.1234567890123456789", false, false),
            (&longest, true, true),
            (&negative, true, true),
            (&longer, true, false),
            (&format!("{}.5", "9".repeat(400)), true, true),
        ] {
            let mut expected = vec![if is_text {
                json!(number)
            } else {
                serde_json::from_str(number).expect("JSON")
            }];
            expected.extend(has_place.then(|| json!(0)));
            assert_eq!(read(number), Value::from(expected), "{number}");
        }
        assert_eq!(read("\"9007199254740993\""), json!(["9007199254740993"]));
    }

    #[test]
    fn places_grow_with_the_answer() {
        let name = "k".repeat(1000);
        let many = ["18446744073709551616"; 1000].join(",");
        let text = format!(r#"{{"{name}": [{many}]}}"#);
        let data = Payload::from_json(text.as_bytes()).expect("JSON");
        let mut written = Vec::new();
        append_data(&mut written, &data);
        assert!(written.len() < 2 * text.len(), "{}", written.len());
    }
}
