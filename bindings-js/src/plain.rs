//! The core's values as JSON with JavaScript's names, in the order in which people read them.

use presend::Issue;
use presend::issue::{Param, Step};
use presend::payload::json::{Decimal, append_text};
use presend::text::Sentences;

/// JSON text that grows. Commas come by themselves.
#[derive(Default)]
pub(crate) struct Json(pub(crate) Vec<u8>);

impl Json {
    /// Puts a comma where one belongs before what comes next.
    fn separate(&mut self) -> &mut Vec<u8> {
        if !matches!(self.0.last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(b',');
        }
        &mut self.0
    }

    /// Any value; bytes and infinities do not come here.
    #[cfg(feature = "answers")]
    pub(crate) fn value(&mut self, value: &presend::Payload<'_>) -> &mut Self {
        let json = presend::payload::json::to_json(value);
        self.raw(&json)
    }

    /// What is JSON already.
    fn raw(&mut self, json: &str) -> &mut Self {
        self.separate().extend_from_slice(json.as_bytes());
        self
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        append_text(self.separate(), text);
        self
    }

    pub(crate) fn text_or_null(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            Some(text) => self.text(text),
            None => self.raw("null"),
        }
    }

    pub(crate) fn number(&mut self, number: u64) -> &mut Self {
        self.raw(Decimal::unsigned(number).as_str())
    }

    /// The name of what is written next.
    pub(crate) fn key(&mut self, name: &str) -> &mut Self {
        self.text(name).0.push(b':');
        self
    }

    /// A list of what `write` writes for each item.
    pub(crate) fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.separate().push(b'[');
        for item in items {
            write(self, item);
        }
        self.0.push(b']');
    }

    /// An object of what `write` writes.
    pub(crate) fn object(&mut self, write: impl FnOnce(&mut Self)) {
        self.separate().push(b'{');
        write(self);
        self.0.push(b'}');
    }

    /// Issues, with their messages in these `sentences`.
    pub(crate) fn issues(&mut self, issues: &[Issue], sentences: Sentences<'_>) {
        self.list(issues, |json, issue| json.issue(issue, sentences));
    }

    fn issue(&mut self, issue: &Issue, sentences: Sentences<'_>) {
        self.object(|json| {
            json.key("path").list(&issue.path.0, |json, step| {
                match step {
                    Step::Key(key) => json.text(key),
                    Step::Index(index) => json.number(*index as u64),
                };
            });
            json.key("rule").text(issue.rule.name());
            json.key("code").text_or_null(issue.code);
            json.key("severity").text(issue.severity.name());
            json.key("message").text(&issue.message_in(sentences));
            json.key("params").object(|json| {
                for (name, param) in &issue.params {
                    json.key(name).param(param);
                }
            });
        });
    }

    fn param(&mut self, param: &Param) {
        match param {
            Param::Number(number) => {
                self.number(*number);
            }
            Param::Name(name) => {
                self.text(name);
            }
            Param::Word(word) => {
                self.text(word.name());
            }
            Param::Reason(reason) => {
                self.text(reason.name());
            }
            Param::Names(names) => self.list(names, |json, name| {
                json.text(name);
            }),
            Param::Numbers(numbers) => self.list(numbers, |json, number| {
                json.raw(Decimal::signed(*number).as_str());
            }),
        }
    }
}

/// `secret_id` to `secretId`: the core's names for options as JavaScript writes them.
#[cfg(feature = "sign")]
pub(crate) fn camel_case(name: &str) -> String {
    let mut parts = name.split('_');
    let mut camel = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let (first, rest) = part.split_at(part.chars().next().map_or(0, char::len_utf8));
        camel.push_str(&first.to_uppercase());
        camel.push_str(rest);
    }
    camel
}
