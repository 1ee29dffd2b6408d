//! Writes issues for JavaScript; `bindings-js/js/issues.js` reads them.

use std::borrow::Cow;
use std::collections::VecDeque;

use presend::Lang;
use presend::issue::{Issue, PlainParam, Step};

use crate::names::with_names;
use crate::writer::{Writer, kind};

/// Issues with the language of their messages.
pub struct Issues {
    issues: Vec<Issue>,
    lang: Lang,
}

/// More digits than most issues have.
const DIGITS: usize = 32;

/// More bytes than the texts of a few issues have. Those of many are mostly the same.
const TEXTS: usize = 1 << 10;

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
        with_names(|names| {
            let mut writer = Writer::with_capacity(DIGITS * self.issues.len(), TEXTS, names);
            let mut messages = Messages::default();
            for issue in &self.issues {
                write(&mut writer, issue, &mut messages, self.lang);
            }
            writer.finish(None)
        })
    }
}

/// The last messages, and their indexes.
#[derive(Default)]
struct Messages(VecDeque<(String, u64)>);

/// The number of messages with which a message is compared. The issues of a list often have the same one or two.
const COMPARED: usize = 4;

impl Messages {
    /// The index of a message, which is written unless it is one of the last.
    fn index(&mut self, message: String, writer: &mut Writer<'_>) -> u64 {
        let mut recent = self.0.iter();
        if let Some((_, index)) = recent.find(|(recent, _)| *recent == message) {
            return *index;
        }
        let index = writer.text(&message);
        if self.0.len() == COMPARED {
            self.0.pop_front();
        }
        self.0.push_back((message, index));
        index
    }
}

fn write(writer: &mut Writer<'_>, issue: &Issue, messages: &mut Messages, lang: Lang) {
    let steps = &issue.path.0;
    writer.number(steps.len() as u64);
    for step in steps {
        match step {
            Step::Index(index) => writer.value(kind::INTEGER, *index as u64),
            Step::Key(Cow::Borrowed(key)) => writer.name_value(key),
            Step::Key(Cow::Owned(key)) => writer.text_value(key),
        }
    }
    writer.name(issue.rule.name());
    writer.optional_name(issue.code);
    writer.name(issue.severity.name());
    let message = messages.index(issue.message(lang), writer);
    writer.number(message);
    writer.number(issue.params.len() as u64);
    for (name, param) in &issue.params {
        writer.name(name);
        write_param(writer, param.plain());
    }
}

fn write_param(writer: &mut Writer<'_>, param: PlainParam) {
    match param {
        PlainParam::Number(number) => writer.value(kind::INTEGER, number),
        PlainParam::Text(text) => writer.name_value(text),
        PlainParam::Texts(texts) => {
            writer.value(kind::LIST, texts.len() as u64);
            for text in texts {
                writer.name_value(text);
            }
        }
        PlainParam::Numbers(numbers) => {
            writer.value(kind::LIST, numbers.len() as u64);
            for number in numbers {
                let kind = if *number < 0 {
                    kind::NEGATIVE
                } else {
                    kind::INTEGER
                };
                writer.value(kind, number.unsigned_abs());
            }
        }
    }
}

#[cfg(test)]
mod tests;
