//! One finding about a payload: where it is, which rule it breaks, and what the provider would answer.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::{Serialize, Serializer};

use crate::formats::reason::Reason;
use crate::schema::Unit;
use crate::text::{self, InLang, Lang};
use crate::type_name::TypeName;

mod rule_name;

pub use rule_name::RuleName;

/// How bad an issue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The provider documents that it refuses this.
    Error,
    /// Unsupported, deprecated, ignored, or the provider's own sources disagree.
    Warning,
}

impl Severity {
    /// The severity as it is written in every language: `error` or `warning`.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// One step of a path: a name in a map, or a place in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// A name in a map.
    Key(Cow<'a, str>),
    /// A place in a list, from 0.
    Index(usize),
}

impl Step<'_> {
    /// The same step, borrowing from nobody.
    pub fn to_owned(&self) -> Step<'static> {
        match self {
            Step::Key(key) => Step::Key(Cow::Owned(key.clone().into_owned())),
            Step::Index(index) => Step::Index(*index),
        }
    }
}

/// Where in the payload something is; empty for the payload as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(pub Vec<Step<'static>>);

impl fmt::Display for Path {
    /// `Attachments[2].Content`; nothing at all for the payload as a whole.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) => {
                    f.write_str(if place == 0 { "" } else { "." })?;
                    f.write_str(&visible(key))?;
                }
            }
        }
        Ok(())
    }
}

/// One number or name in an issue's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Param {
    /// A measure or a limit.
    Number(u64),
    /// The name of a field.
    Name(&'static str),
    /// A type, which each language calls by a name of its own.
    Type(TypeName),
    /// A unit, which each language calls by a name of its own.
    Unit(Unit),
    /// Several names of fields, or several allowed texts.
    Names(&'static [&'static str]),
    /// Several whole numbers.
    Numbers(&'static [i64]),
    /// Why a value is not in its format.
    Reason(Reason),
}

/// One finding. It holds measures, never values: what people wrote is personal and ends up in logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Where.
    pub path: Path,
    /// Which rule was broken.
    pub rule: RuleName,
    /// The error code that the provider would answer with, when its documents name one.
    pub code: Option<&'static str>,
    /// Whether the provider refuses this, or only may.
    pub severity: Severity,
    /// The numbers and names in the message, by their names.
    pub params: Vec<(&'static str, Param)>,
}

impl Issue {
    /// A finding at `path`, an error without params.
    pub fn new(path: Path, rule: RuleName, code: Option<&'static str>) -> Self {
        Issue {
            path,
            rule,
            code,
            severity: Severity::Error,
            params: Vec::new(),
        }
    }

    /// Adds a param.
    pub fn with(&mut self, name: &'static str, param: Param) -> &mut Self {
        self.params.push((name, param));
        self
    }

    /// A sentence for a person, without the field's name.
    pub fn message(&self, lang: Lang) -> String {
        text::message(self, lang)
    }

    /// The param called `name`.
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params
            .iter()
            .find_map(|(key, value)| (*key == name).then_some(value))
    }
}

impl fmt::Display for Issue {
    /// `Destination[3]: not an e-mail address: … (InvalidParameterValue.ReceiverEmailInvalid)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&line(&self.path, &self.message(Lang::En), self.code))
    }
}

impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Step::Key(key) => serializer.serialize_str(key),
            Step::Index(index) => serializer.serialize_u64(*index as u64),
        }
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Param::Number(number) => serializer.serialize_u64(*number),
            Param::Name(name) => serializer.serialize_str(name),
            Param::Type(name) => name.serialize(serializer),
            Param::Unit(unit) => unit.serialize(serializer),
            Param::Names(names) => names.serialize(serializer),
            Param::Numbers(numbers) => numbers.serialize(serializer),
            Param::Reason(reason) => reason.serialize(serializer),
        }
    }
}

/// The params of an issue as a map.
struct Params<'i>(&'i [(&'static str, Param)]);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, param)| (name, param)))
    }
}

impl Serialize for InLang<'_, Issue> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'i> {
            path: &'i Path,
            rule: RuleName,
            code: Option<&'static str>,
            severity: Severity,
            message: String,
            params: Params<'i>,
        }
        let issue = self.value;
        View {
            path: &issue.path,
            rule: issue.rule,
            code: issue.code,
            severity: issue.severity,
            message: issue.message(self.lang),
            params: Params(&issue.params),
        }
        .serialize(serializer)
    }
}

impl Serialize for InLang<'_, [Issue]> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let issues = self.value.iter();
        serializer.collect_seq(issues.map(|issue| InLang::new(issue, self.lang)))
    }
}

/// Text from outside as it may stand in a sentence or a log: characters that end a line, steer a terminal or
/// turn the direction of text are written as their escapes, such as `\u{a}`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    for c in text.chars() {
        if steers(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// An issue in one line: where, the sentence, and the code.
pub fn line(path: &Path, message: &str, code: Option<&str>) -> String {
    let separator = if path.0.is_empty() { "" } else { ": " };
    let mut line = format!("{path}{separator}{message}");
    if let Some(code) = code {
        line.push_str(" (");
        line.push_str(code);
        line.push(')');
    }
    line
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn no_name_breaks_a_line_or_steers_a_terminal() {
        let path = Path(alloc::vec![
            Step::Key("a\nb".into()),
            Step::Index(2),
            Step::Key("\u{1b}[31m\u{202e}\u{e9}".into()),
        ]);
        assert_eq!(path.to_string(), "a\\u{a}b[2].\\u{1b}[31m\\u{202e}\u{e9}");
    }
}
