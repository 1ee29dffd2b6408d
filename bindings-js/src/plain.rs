//! The core's values as JSON with JavaScript's names, in the order in which people read them.

use presend::issue::{Param, Step};
use presend::payload::json::to_json;
use presend::{Issue, Lang, Payload};

/// JSON text that grows. Commas come by themselves.
#[derive(Default)]
pub(crate) struct Json(pub(crate) String);

impl Json {
    fn separate(&mut self) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
    }

    /// Any value; bytes and infinities do not come here.
    pub(crate) fn value(&mut self, value: &Payload<'_>) -> &mut Self {
        self.separate();
        self.0.push_str(&to_json(value));
        self
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.value(&Payload::Str(text.into()))
    }

    pub(crate) fn text_or_null(&mut self, text: Option<&str>) -> &mut Self {
        self.value(&text.map_or(Payload::Null, |text| Payload::Str(text.into())))
    }

    pub(crate) fn number(&mut self, number: u64) -> &mut Self {
        self.value(&Payload::from(number))
    }

    /// The name of what is written next.
    pub(crate) fn key(&mut self, name: &str) -> &mut Self {
        self.text(name).0.push(':');
        self
    }

    /// A list of what `write` writes for each item.
    pub(crate) fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.separate();
        self.0.push('[');
        for item in items {
            write(self, item);
        }
        self.0.push(']');
    }

    /// An object of what `write` writes.
    pub(crate) fn object(&mut self, write: impl FnOnce(&mut Self)) {
        self.separate();
        self.0.push('{');
        write(self);
        self.0.push('}');
    }

    /// Issues, with their messages in `lang`.
    pub(crate) fn issues(&mut self, issues: &[Issue], lang: Lang) {
        self.list(issues, |json, issue| json.issue(issue, lang));
    }

    fn issue(&mut self, issue: &Issue, lang: Lang) {
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
            json.key("message").text(&issue.message(lang));
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
            Param::Name(name) | Param::Word(name) => {
                self.text(name);
            }
            Param::Reason(reason) => {
                self.text(reason.name());
            }
            Param::Names(names) => self.list(names, |json, name| {
                json.text(name);
            }),
            Param::Numbers(numbers) => self.list(numbers, |json, number| {
                json.value(&Payload::Int(*number));
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
