//! Writes issues as text; `bindings-js/js/issues.js` reads it, and says what it looks like.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::ptr;

use presend::Lang;
use presend::issue::{Issue, PlainParam, Step};

use crate::json::push_text;

/// The first character. JSON never begins with it.
const MARK: &str = "#";

/// The number of values of a digit of a number.
const BASE: u64 = 32;

/// The character of the digit 0 in the last place of a number.
const LAST: u8 = b'@';

/// The character of the digit 0 in any other place.
const NOT_LAST: u8 = b'`';

/// The kinds of values: the lowest two bits of a number.
mod kind {
    pub(super) const INTEGER: u64 = 0;
    pub(super) const NEGATIVE: u64 = 1;
    pub(super) const TEXT: u64 = 2;
    pub(super) const LIST: u64 = 3;
    /// The number of values that two bits have.
    pub(super) const KINDS: u64 = 4;
}

/// Issues with the language of their messages.
pub struct Issues {
    issues: Vec<Issue>,
    lang: Lang,
}

impl Issues {
    pub(crate) fn new(issues: Vec<Issue>, lang: Lang) -> Self {
        Issues { issues, lang }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.issues.is_empty()
    }

    /// The issues as text.
    pub fn text(&self) -> String {
        let mut writer = Writer::of(self.issues.len());
        for issue in &self.issues {
            writer.issue(issue, self.lang);
        }
        writer.finish()
    }
}

struct Writer {
    /// What is known about the issues, in ASCII. Texts are written as their indexes.
    numbers: Vec<u8>,
    /// The texts as JSON, each with a comma after it.
    texts: String,
    /// The number of texts.
    count: u64,
    /// The names that are part of the program, and their indexes. A name in a payload is not looked up, because there may be
    /// many different ones.
    known: Vec<(&'static str, u64)>,
    /// The last messages, and their indexes.
    messages: VecDeque<(String, u64)>,
}

/// The number of messages with which a message is compared. The issues of a list often have the same one or two.
const COMPARED: usize = 4;

/// More digits than most issues have.
const DIGITS: usize = 32;

/// More names than a few issues have.
const NAMES: usize = 32;

/// More bytes than the texts of a few issues have. Those of many are mostly the same.
const TEXTS: usize = 1 << 10;

impl Writer {
    /// A writer for `count` issues.
    fn of(count: usize) -> Self {
        Writer {
            numbers: Vec::with_capacity(DIGITS * count),
            texts: String::with_capacity(TEXTS),
            count: 0,
            known: Vec::with_capacity(NAMES),
            messages: VecDeque::with_capacity(COMPARED),
        }
    }

    fn issue(&mut self, issue: &Issue, lang: Lang) {
        let steps = &issue.path.0;
        put(&mut self.numbers, steps.len() as u64);
        for step in steps {
            match step {
                Step::Index(index) => self.value(kind::INTEGER, *index as u64),
                Step::Key(Cow::Borrowed(key)) => self.name_value(key),
                Step::Key(Cow::Owned(key)) => {
                    let index = self.text(key);
                    self.value(kind::TEXT, index);
                }
            }
        }
        self.name(issue.rule.name());
        // 0 says that there is no code.
        let code = issue.code.map_or(0, |code| self.index(code) + 1);
        put(&mut self.numbers, code);
        self.name(issue.severity.name());
        let message = self.message(issue.message(lang));
        put(&mut self.numbers, message);
        put(&mut self.numbers, issue.params.len() as u64);
        for (name, param) in &issue.params {
            self.name(name);
            self.param(param.plain());
        }
    }

    fn param(&mut self, param: PlainParam) {
        match param {
            PlainParam::Number(number) => self.value(kind::INTEGER, number),
            PlainParam::Text(text) => self.name_value(text),
            PlainParam::Texts(texts) => {
                self.value(kind::LIST, texts.len() as u64);
                for text in texts {
                    self.name_value(text);
                }
            }
            PlainParam::Numbers(numbers) => {
                self.value(kind::LIST, numbers.len() as u64);
                for number in numbers {
                    let kind = if *number < 0 {
                        kind::NEGATIVE
                    } else {
                        kind::INTEGER
                    };
                    self.value(kind, number.unsigned_abs());
                }
            }
        }
    }

    /// Writes a value. JavaScript reads it exactly up to 2 to the 51st, which no size or limit exceeds.
    fn value(&mut self, kind: u64, size: u64) {
        debug_assert!(size < 1 << 51, "{size} is too large");
        put(&mut self.numbers, size.saturating_mul(kind::KINDS) | kind);
    }

    fn name_value(&mut self, name: &'static str) {
        let index = self.index(name);
        self.value(kind::TEXT, index);
    }

    fn name(&mut self, name: &'static str) {
        let index = self.index(name);
        put(&mut self.numbers, index);
    }

    /// The index of a name that is part of the program. Its address is compared, which takes less time than its text.
    fn index(&mut self, name: &'static str) -> u64 {
        let mut known = self.known.iter();
        if let Some((_, index)) = known.find(|(known, _)| ptr::eq(*known, name)) {
            return *index;
        }
        let index = self.text(name);
        self.known.push((name, index));
        index
    }

    fn message(&mut self, message: String) -> u64 {
        let mut recent = self.messages.iter();
        if let Some((_, index)) = recent.find(|(recent, _)| *recent == message) {
            return *index;
        }
        let index = self.text(&message);
        if self.messages.len() == COMPARED {
            self.messages.pop_front();
        }
        self.messages.push_back((message, index));
        index
    }

    /// Adds a text, and returns its index.
    fn text(&mut self, text: &str) -> u64 {
        push_text(&mut self.texts, text);
        self.texts.push(',');
        self.count += 1;
        self.count - 1
    }

    fn finish(mut self) -> String {
        // There is no comma after the last text.
        self.texts.pop();
        let mut length = Vec::new();
        put(&mut length, self.numbers.len() as u64);
        let digits = |digits| str::from_utf8(digits).expect("digits are ASCII");
        let (length, numbers) = (digits(&length), digits(&self.numbers));
        [MARK, length, numbers, "[", &self.texts, "]"].concat()
    }
}

/// Writes a number, beginning with the lowest digit.
fn put(numbers: &mut Vec<u8>, mut number: u64) {
    loop {
        let digit = u8::try_from(number % BASE).unwrap_or_default();
        number /= BASE;
        if number == 0 {
            numbers.push(LAST + digit);
            return;
        }
        numbers.push(NOT_LAST + digit);
    }
}

#[cfg(test)]
mod tests;
