//! Writes the provider's own fields for JavaScript.

use presend::Payload;
use presend::payload::json::append_text;
use presend::payload::{MAX_INTEGER_DIGITS, integer_digits};

/// Adds the fields to JSON text: `data`, or `data,places` if `JSON.parse` would change a number in them. Such a number is a text in the
/// data, and the places say where, and what becomes of it: [`BIGINT`] or [`NUMBER`]. For the fields
/// `{"a": [1, 9007199254740993], "b": 2}`, that is `{"a":[1,"9007199254740993"],"b":2},{"a":{"1":0}}`.
///
/// No object in the data may have a name twice. This is not the JSON of a request, whose keys are sorted. The places are a tree and not
/// a list of paths, because paths would repeat long names, and grow with the square of an answer.
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

/// The place of a text that becomes a bigint.
const BIGINT: u8 = b'0';

/// The place of a text that becomes a number if JavaScript has one for it, and otherwise stays text.
const NUMBER: u8 = b'1';

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
            // The fields of an answer are an object.
            single => {
                self.single(single);
            }
        }
    }

    /// Writes a value of a list or an object, whose places begin at `start`. Its key is added only if there are places in it.
    fn entry(&mut self, start: usize, value: &Payload<'_>, push_key: impl FnOnce(&mut Vec<u8>)) {
        let is_nested = matches!(value, Payload::List(_) | Payload::Map(_));
        let place = if is_nested { None } else { self.single(value) };
        if !is_nested && place.is_none() {
            return;
        }
        let before = self.places.len();
        self.places.push(if before == start { b'{' } else { b',' });
        push_key(&mut self.places);
        self.places.push(b':');
        let key_end = self.places.len();
        match place {
            Some(place) => self.places.push(place),
            None => self.value(value),
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

    /// Writes a value that contains no others. Returns its place if it is a number that is written as text.
    fn single(&mut self, value: &Payload<'_>) -> Option<u8> {
        let digits = &mut itoa::Buffer::new();
        let (number, form) = match value {
            Payload::Int(integer) if integer.unsigned_abs() <= MAX_SAFE_INTEGER => {
                (digits.format(*integer), Form::Json)
            }
            Payload::Int(integer) => (digits.format(*integer), Form::TextWithPlace(BIGINT)),
            Payload::Uint(integer) => (digits.format(*integer), Form::TextWithPlace(BIGINT)),
            Payload::Number(number) => (&**number, Form::of(number)),
            Payload::Str(text) => (&**text, Form::Text),
            Payload::Bool(true) => ("true", Form::Json),
            Payload::Bool(false) => ("false", Form::Json),
            // An answer contains no bytes, and what contains others is written by `value`.
            Payload::Null | Payload::Bytes(_) | Payload::List(_) | Payload::Map(_) => {
                ("null", Form::Json)
            }
        };
        match form {
            Form::Json => self.json.extend(number.as_bytes()),
            Form::Text | Form::TextWithPlace(_) => append_text(self.json, number),
        }
        match form {
            Form::TextWithPlace(place) => Some(place),
            Form::Json | Form::Text => None,
        }
    }
}

/// The largest integer up to which JavaScript's numbers hold every one.
const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// How a value that contains no others is written.
#[derive(Clone, Copy)]
enum Form {
    /// As it is.
    Json,
    /// As text, which stays text.
    Text,
    /// As text with this place.
    TextWithPlace(u8),
}

impl Form {
    /// How a number that is not an integer of 64 bits is written.
    fn of(number: &str) -> Self {
        match integer_digits(number) {
            Some(digits) if digits > MAX_INTEGER_DIGITS => Form::Text,
            // Zero with a sign.
            Some(1) => Form::Json,
            Some(_) => Form::TextWithPlace(BIGINT),
            None if may_be_infinite(number) => Form::TextWithPlace(NUMBER),
            None => Form::Json,
        }
    }
}

/// Whether a number may be above the largest one of JavaScript, about 1.8e308. JavaScript finds out whether it is: a check in Rust
/// would need the tables that `answer.rs` avoids.
fn may_be_infinite(number: &str) -> bool {
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, ""));
    let exponent = exponent.trim_start_matches(['+', '-', '0']);
    digits.len() > 200 || exponent.len() > 2
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
        let [one, two, three] = ["9007199254740992", "18446744073709551616", "1e400"];
        let text = format!(
            r#"{{"a\n": [[1], [9007199254740991], {one}], "b": {{"c": {two}, "x": {{"y": [1, [[]]]}}}}, "d": ["1", null, true], "e": [[{three}]]}}"#
        );
        let data = json!({
            "a\n": [[1], [9_007_199_254_740_991_u64], one],
            "b": {"c": two, "x": {"y": [1, [[]]]}},
            "d": ["1", null, true],
            "e": [[three]],
        });
        let places = json!({"a\n": {"2": 0}, "b": {"c": 0}, "e": {"0": {"0": 1}}});
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
        let fraction = |digits: usize| format!("0.{}", "1".repeat(digits - 2));
        for (number, is_text, place) in [
            ("9007199254740991", false, None),
            ("9007199254740992", true, Some(0)),
            ("-9007199254740993", true, Some(0)),
            ("18446744073709551615", true, Some(0)),
            ("18446744073709551616", true, Some(0)),
            ("-0", false, None),
            ("1e20", false, None),
            ("1e0099", false, None),
            ("1E+0100", true, Some(1)),
            (&fraction(200), false, None),
            (&fraction(201), true, Some(1)),
            (&longest, true, Some(0)),
            (&negative, true, Some(0)),
            (&longer, true, None),
        ] {
            let data: Value = if is_text {
                json!(number)
            } else {
                serde_json::from_str(number).expect("JSON")
            };
            let mut expected = vec![json!([data])];
            expected.extend(place.map(|place| json!({"0": place})));
            assert_eq!(
                read(&format!("[{number}]")),
                Value::from(expected),
                "{number}"
            );
        }
        let text = r#"["9007199254740993"]"#;
        assert_eq!(read(text), json!([["9007199254740993"]]));
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
