//! The tree of values into which every payload is converted before it is checked.
//!
//! The main task of a binding is to make a [`Payload`] from the plain objects of its language. Text and bytes
//! are borrowed where the language allows it.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use crate::type_name::TypeName;

pub mod json;

/// The maximum number of nested lists and objects. Deeper values are refused during conversion.
pub const MAX_DEPTH: usize = 64;

/// The maximum number of values in one payload. Larger payloads are refused during conversion.
///
/// This is eight times as many as fit into the largest request of any provider. It also limits what a small
/// object that refers to itself several times can expand to.
pub const MAX_VALUES: usize = 1 << 20;

/// The maximum number of digits of an integer in a response that bindings convert to an integer of their language. They return a
/// longer one as text, because the time of the conversion grows faster than the number of digits.
///
/// The number is the limit that Python has by default.
pub const MAX_INTEGER_DIGITS: usize = 4300;

/// The number of digits of a number in decimal text. `None` if it is not an integer.
pub fn integer_digits(number: &str) -> Option<usize> {
    let digits = number.strip_prefix('-').unwrap_or(number);
    let is_integer = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_integer.then_some(digits.len())
}

/// A value in a payload, or the payload as a whole.
///
/// ```
/// use presend::Payload;
/// let payload = Payload::from_json(br#"{"Subject": "Your receipt", "TriggerType": 1}"#).unwrap();
/// assert_eq!(payload.get("TriggerType"), Some(&Payload::Int(1)));
/// ```
// The tag takes eight bytes, as the other parts do. With a tag of one byte, which is the default, values are moved in pieces
// of odd sizes: validating takes up to a tenth longer.
#[derive(Clone, Debug, PartialEq)]
#[repr(u64)]
pub enum Payload<'a> {
    /// JSON's null. As the value of a field it counts as absent.
    Null,
    /// True or false.
    Bool(bool),
    /// A signed 64-bit integer.
    Int(i64),
    /// An unsigned 64-bit integer above `i64::MAX`. Smaller ones are [`Payload::Int`].
    Uint(u64),
    /// Any other number as decimal text, including `NaN`, `Infinity` and `-Infinity`.
    ///
    /// It is stored as text, so that it stays exact; the library does not calculate with it. A request contains it as it is,
    /// so the text must be a number of JSON, unless it is one of these three.
    Number(Cow<'a, str>),
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes, for fields that are sent as base64.
    Bytes(Cow<'a, [u8]>),
    /// A list.
    List(Vec<Payload<'a>>),
    /// Names and values, in their original order.
    Map(Vec<(Cow<'a, str>, Payload<'a>)>),
}

impl<'a> Payload<'a> {
    /// Reads a JSON document.
    ///
    /// # Errors
    ///
    /// If `text` is not exactly one JSON value in UTF-8, contains an unpaired surrogate, or is nested more
    /// than [`MAX_DEPTH`] levels deep.
    pub fn from_json(text: &'a [u8]) -> Result<Self, json::NotJson> {
        json::read(str::from_utf8(text).map_err(|_| json::NotJson)?)
    }

    /// Returns the value of `name`, if this is a map that contains it.
    pub fn get(&self, name: &str) -> Option<&Payload<'a>> {
        // If a name is repeated, the last value is used, as in most JSON parsers.
        self.as_map()?
            .iter()
            .rev()
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    /// Returns the value of the field `name`, if this is a map that contains it. Null counts as absent, as in the
    /// SDKs of the providers.
    pub fn given(&self, name: &str) -> Option<&Payload<'a>> {
        self.get(name)
            .filter(|value| !matches!(value, Payload::Null))
    }

    /// The text, if this is text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Payload::Str(text) => Some(text),
            _ => None,
        }
    }

    /// Removes the value of `name` and returns it, if this is a map that has it.
    pub(crate) fn take(&mut self, name: &str) -> Option<Payload<'a>> {
        let Payload::Map(entries) = self else {
            return None;
        };
        let index = entries.iter().rposition(|(key, _)| key == name)?;
        Some(entries.remove(index).1)
    }

    /// The text, or the digits of a number, because providers sometimes write a number instead of text.
    pub(crate) fn to_text(&self) -> Option<Cow<'_, str>> {
        match self {
            Payload::Str(text) | Payload::Number(text) => Some(Cow::Borrowed(text)),
            Payload::Int(number) => Some(format!("{number}").into()),
            Payload::Uint(number) => Some(format!("{number}").into()),
            _ => None,
        }
    }

    /// Like [`Payload::to_text`], but without a copy where possible.
    pub(crate) fn into_text(self) -> Option<Cow<'a, str>> {
        match self {
            Payload::Str(text) | Payload::Number(text) => Some(text),
            other => other.to_text().map(|text| Cow::Owned(text.into_owned())),
        }
    }

    /// The entries, if this is a list.
    pub fn as_list(&self) -> Option<&[Payload<'a>]> {
        match self {
            Payload::List(items) => Some(items),
            _ => None,
        }
    }

    /// The names and values, if this is a map.
    pub fn as_map(&self) -> Option<&[(Cow<'a, str>, Payload<'a>)]> {
        match self {
            Payload::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// Converts the value into one that owns its text and bytes.
    pub fn into_owned(self) -> Payload<'static> {
        match self {
            Payload::Null => Payload::Null,
            Payload::Bool(value) => Payload::Bool(value),
            Payload::Int(value) => Payload::Int(value),
            Payload::Uint(value) => Payload::Uint(value),
            Payload::Number(text) => Payload::Number(Cow::Owned(text.into_owned())),
            Payload::Str(text) => Payload::Str(Cow::Owned(text.into_owned())),
            Payload::Bytes(bytes) => Payload::Bytes(Cow::Owned(bytes.into_owned())),
            Payload::List(items) => {
                Payload::List(items.into_iter().map(Payload::into_owned).collect())
            }
            Payload::Map(entries) => Payload::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| (Cow::Owned(key.into_owned()), value.into_owned()))
                    .collect(),
            ),
        }
    }

    /// The name of the type of this value in the param `actual` of an issue with the rule `type`.
    pub const fn type_name(&self) -> TypeName {
        match self {
            Payload::Null => TypeName::Null,
            Payload::Bool(_) => TypeName::Boolean,
            Payload::Int(_) | Payload::Uint(_) => TypeName::Integer,
            Payload::Number(_) => TypeName::Number,
            Payload::Str(_) => TypeName::Text,
            Payload::Bytes(_) => TypeName::Bytes,
            Payload::List(_) => TypeName::List,
            Payload::Map(_) => TypeName::Object,
        }
    }
}

impl Serialize for Payload<'_> {
    /// Names keep their order. A number that is not a 64-bit integer becomes the nearest 64-bit float. A
    /// number that is too large for that, and a name such as `NaN`, is serialized as text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Payload::Null => serializer.serialize_unit(),
            Payload::Bool(value) => serializer.serialize_bool(*value),
            Payload::Int(value) => serializer.serialize_i64(*value),
            Payload::Uint(value) => serializer.serialize_u64(*value),
            Payload::Number(text) => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => serializer.serialize_f64(number),
                _ => serializer.serialize_str(text),
            },
            Payload::Str(text) => serializer.serialize_str(text),
            Payload::Bytes(bytes) => serializer.serialize_bytes(bytes),
            Payload::List(items) => serializer.collect_seq(items),
            Payload::Map(entries) => {
                serializer.collect_map(entries.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl From<u64> for Payload<'_> {
    fn from(value: u64) -> Self {
        i64::try_from(value).map_or(Payload::Uint(value), Payload::Int)
    }
}

impl From<f64> for Payload<'_> {
    /// An integer below 2 to the 53rd becomes [`Payload::Int`], because some languages do not distinguish
    /// `5.0` from `5`. Any other number becomes the shortest decimal text that reads back as the same number,
    /// in the notation of RFC 8785 and JavaScript: `0.1`, `1e+21`, `1e-7`.
    fn from(value: f64) -> Self {
        const LAST_EXACT: f64 = 9_007_199_254_740_992.0;
        #[expect(clippy::cast_possible_truncation, reason = "far below 2 to the 63rd")]
        let whole = value as i64;
        #[expect(
            clippy::cast_precision_loss,
            clippy::float_cmp,
            reason = "the comparison detects a loss"
        )]
        if value.abs() < LAST_EXACT && whole as f64 == value {
            return Payload::Int(whole);
        }
        Payload::Number(Cow::Owned(shortest_decimal(value)))
    }
}

fn shortest_decimal(value: f64) -> String {
    if !value.is_finite() {
        return String::from(match value {
            f64::INFINITY => "Infinity",
            f64::NEG_INFINITY => "-Infinity",
            _ => "NaN",
        });
    }
    if value == 0.0 {
        return String::from("0");
    }
    // Rust's formatter finds the shortest digits. RFC 8785 only differs in the range in which it uses an
    // exponent.
    if (1e-6..1e21).contains(&value.abs()) {
        let text = format!("{value}");
        return even_neighbor(&text, value).unwrap_or(text);
    }
    let text = format!("{value:e}");
    if value.abs() < 1.0 {
        text
    } else {
        text.replacen('e', "e+", 1)
    }
}

/// The other decimal text of the same length that is as near to `value`, if it is the one with an even last digit. RFC 8785
/// requires that one, as JavaScript and Python write it; Rust's formatter takes the larger one.
fn even_neighbor(text: &str, value: f64) -> Option<String> {
    /// The number is exactly between two texts if one digit more, a 5, is all that is left. No number has so many zeros after it.
    const MORE_DIGITS: usize = 30;
    let (_, fraction) = text.split_once('.')?;
    let exact = format!("{value:.*}", fraction.len() + MORE_DIGITS);
    let (below, rest) = exact.split_at_checked(text.len())?;
    let is_between = rest.strip_prefix('5')?.bytes().all(|digit| digit == b'0');
    let is_even = below.ends_with(['0', '2', '4', '6', '8']);
    let is_same = below.parse() == Ok(value);
    (is_between && is_even && is_same).then(|| below.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_written_according_to_rfc_8785() {
        // The values are from RFC 8785, appendix B.
        for (bits, text) in [
            (0x0000_0000_0000_0000, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x3e7a_d7f2_9abc_af48, "1e-7"),
            (0x41b3_de43_5555_5553, "333333333.3333332"),
        ] {
            assert_eq!(shortest_decimal(f64::from_bits(bits)), text, "{bits:x}");
        }
        // Between two texts of the same length, the one with an even last digit.
        for text in [
            "224354704858492.62",
            "-224354704858492.62",
            "224354704858492.38",
            "0.5",
            "1.25",
        ] {
            assert_eq!(shortest_decimal(text.parse().unwrap()), text);
        }
        assert_eq!(shortest_decimal(f64::NAN), "NaN");
        assert_eq!(shortest_decimal(f64::NEG_INFINITY), "-Infinity");
    }

    #[test]
    fn floats_without_a_fraction_are_integers() {
        for (value, payload) in [
            (5.0, Payload::Int(5)),
            (-0.0, Payload::Int(0)),
            (
                -9_007_199_254_740_991.0,
                Payload::Int(-9_007_199_254_740_991),
            ),
            (
                9_007_199_254_740_992.0,
                Payload::Number("9007199254740992".into()),
            ),
            (1.5, Payload::Number("1.5".into())),
            (f64::NAN, Payload::Number("NaN".into())),
        ] {
            assert_eq!(Payload::from(value), payload);
        }
    }

    #[test]
    fn null_is_not_given() {
        let payload = Payload::from_json(br#"{"a": null, "b": 1, "c": 1, "c": null}"#).unwrap();
        assert_eq!(payload.get("a"), Some(&Payload::Null));
        for absent in ["a", "c", "d"] {
            assert_eq!(payload.given(absent), None, "{absent}");
        }
        assert_eq!(payload.given("b"), Some(&Payload::Int(1)));
    }

    #[test]
    fn the_last_of_repeated_keys_counts() {
        let payload = Payload::from_json(br#"{"a": 1, "a": 2}"#).unwrap();
        assert_eq!(payload.get("a"), Some(&Payload::Int(2)));
    }
}
