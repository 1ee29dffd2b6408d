//! Writes a result for JavaScript as numbers and texts; `bindings-js/js/reader.js` reads it, and says what it looks like.

use presend::payload::json::append_text;

use crate::json::text_of;
use crate::names::Names;

/// The first character. JSON never begins with it.
const MARK: u8 = b'#';

/// The number of values of a digit of a number.
const BASE: u64 = 32;

/// The character of the digit 0 in the last place of a number.
const LAST: u8 = b'@';

/// The character of the digit 0 in any other place.
const NOT_LAST: u8 = b'`';

/// The kinds of values: the remainder when the number of a value is divided by [`KINDS`](kind::KINDS).
pub(crate) mod kind {
    pub(crate) const INTEGER: u64 = 0;
    pub(crate) const NEGATIVE: u64 = 1;
    pub(crate) const NAME: u64 = 2;
    pub(crate) const TEXT: u64 = 3;
    pub(crate) const LIST: u64 = 4;
    /// The number of kinds.
    pub(crate) const KINDS: u64 = 5;
}

/// Writes one result.
pub(crate) struct Writer<'n> {
    /// The numbers, in ASCII.
    numbers: Vec<u8>,
    /// The texts as JSON, each with a comma after it.
    texts: Vec<u8>,
    /// The number of texts.
    count: u64,
    names: &'n mut Names,
}

impl<'n> Writer<'n> {
    /// A writer with room for so many digits, and for so many bytes of texts.
    pub(crate) fn with_capacity(digits: usize, texts: usize, names: &'n mut Names) -> Self {
        Writer {
            numbers: Vec::with_capacity(digits),
            texts: Vec::with_capacity(texts),
            count: 0,
            names,
        }
    }

    /// Writes a number.
    pub(crate) fn number(&mut self, number: u64) {
        put(&mut self.numbers, number);
    }

    /// Writes a name.
    pub(crate) fn name(&mut self, name: &'static str) {
        let index = self.names.index(name);
        self.number(index);
    }

    /// Writes a name, or nothing.
    pub(crate) fn optional_name(&mut self, name: Option<&'static str>) {
        let index = name.map_or(0, |name| self.names.index(name) + 1);
        self.number(index);
    }

    /// Writes a value. JavaScript reads it exactly up to 2 to the 50th, which no size or limit exceeds.
    pub(crate) fn value(&mut self, kind: u64, size: u64) {
        debug_assert!(size < 1 << 50, "{size} is too large");
        self.number(size.saturating_mul(kind::KINDS).saturating_add(kind));
    }

    /// Writes a name as a value.
    pub(crate) fn name_value(&mut self, name: &'static str) {
        let index = self.names.index(name);
        self.value(kind::NAME, index);
    }

    /// Writes a text as a value.
    pub(crate) fn text_value(&mut self, text: &str) {
        let index = self.text(text);
        self.value(kind::TEXT, index);
    }

    /// Adds a text, and returns its index.
    pub(crate) fn text(&mut self, text: &str) -> u64 {
        append_text(&mut self.texts, text);
        self.texts.push(b',');
        self.count += 1;
        self.count - 1
    }

    /// The text of the result. If there is a body, it follows after a line break.
    pub(crate) fn finish(mut self, body: Option<&str>) -> String {
        // There is no comma after the last text.
        self.texts.pop();
        let mut length = Vec::new();
        put(&mut length, self.numbers.len() as u64);
        let (line_break, body) = body.map_or(("", ""), |body| ("\n", body));
        let parts = [
            &[MARK][..],
            &length,
            &self.numbers,
            b"[",
            &self.texts,
            b"]",
            line_break.as_bytes(),
            body.as_bytes(),
        ];
        text_of(parts.concat())
    }
}

/// Writes a number, beginning with the lowest digit.
fn put(numbers: &mut Vec<u8>, mut number: u64) {
    loop {
        let digit = (number % BASE) as u8;
        number /= BASE;
        if number == 0 {
            numbers.push(LAST + digit);
            return;
        }
        numbers.push(NOT_LAST + digit);
    }
}

#[cfg(test)]
pub(crate) mod reader;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_begin_with_the_lowest_digit() {
        for (number, text) in [
            (0, "@"),
            (31, "_"),
            (32, "`A"),
            (1000, "h_"),
            (1 << 50, "``````````A"),
        ] {
            let mut numbers = Vec::new();
            put(&mut numbers, number);
            assert_eq!(numbers, text.as_bytes(), "{number}");
        }
    }
}
