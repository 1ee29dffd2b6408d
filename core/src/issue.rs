//! An issue with a payload: where it is, which rule is broken, and which error code the provider would
//! return.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::fmt;

use serde::{Serialize, Serializer};
use smallvec::SmallVec;

use crate::formats::reason::Reason;
use crate::schema::Unit;
use crate::text::{self, InLang, Lang};
use crate::type_name::TypeName;

mod rule_name;

pub use rule_name::RuleName;

/// The severity of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The provider documents that it refuses this.
    Error,
    /// The field is deprecated or ignored, or it is uncertain whether the provider refuses the value.
    Warning,
}

impl Severity {
    /// The name of the severity: `error` or `warning`.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// The name of an entry in an object.
    Key(Cow<'a, str>),
    /// The index of an entry in a list, counted from 0.
    Index(usize),
}

/// The path to a value in the payload. It is empty for the payload as a whole. Its steps can be used like a slice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(pub SmallVec<[Step<'static>; 2]>);

impl Path {
    /// The path to a field of the payload, or to an option.
    pub(crate) fn to(name: &'static str) -> Self {
        let mut path = Path::default();
        path.push(Step::Key(name.into()));
        path
    }

    /// Adds a step.
    pub(crate) fn push(&mut self, step: Step<'static>) {
        self.0.push(step);
    }
}

impl FromIterator<Step<'static>> for Path {
    fn from_iter<I: IntoIterator<Item = Step<'static>>>(steps: I) -> Self {
        let mut path = Path::default();
        steps.into_iter().for_each(|step| path.push(step));
        path
    }
}

impl fmt::Display for Path {
    /// Writes the path in the form `Attachments[2].Content`. An empty path is written as empty text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) => {
                    f.write_str(if index == 0 { "" } else { "." })?;
                    f.write_str(&visible(key))?;
                }
            }
        }
        Ok(())
    }
}

/// A value in the message of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Param {
    /// A size or a limit.
    Number(u64),
    /// The name of a field.
    Name(&'static str),
    /// A type, which has its own name in each language.
    Type(TypeName),
    /// A unit, which has its own name in each language.
    Unit(Unit),
    /// A list of field names, or of the allowed values of a text.
    Names(&'static [&'static str]),
    /// A list of allowed integers.
    Numbers(&'static [i64]),
    /// The reason why a value does not have its format.
    Reason(Reason),
}

/// A value in the message of an issue as every programming language has it: types, units and reasons are names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum PlainParam {
    /// A number.
    Number(u64),
    /// A text.
    Text(&'static str),
    /// A list of texts.
    Texts(&'static [&'static str]),
    /// A list of numbers.
    Numbers(&'static [i64]),
}

impl Param {
    /// The value as every programming language has it.
    pub const fn plain(self) -> PlainParam {
        match self {
            Param::Number(number) => PlainParam::Number(number),
            Param::Name(name) => PlainParam::Text(name),
            Param::Type(name) => PlainParam::Text(name.name()),
            Param::Unit(unit) => PlainParam::Text(unit.name()),
            Param::Names(names) => PlainParam::Texts(names),
            Param::Numbers(numbers) => PlainParam::Numbers(numbers),
            Param::Reason(reason) => PlainParam::Text(reason.name()),
        }
    }
}

/// The values in the message of an issue, by name. It can be used like a slice.
pub type Params = SmallVec<[(&'static str, Param); 2]>;

/// An issue with a payload. It contains sizes and limits but never values, because values are personal data
/// and issues end up in logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The path to the value that the issue is about.
    pub path: Path,
    /// The rule that is broken.
    pub rule: RuleName,
    /// The error code that the provider would return, if its documentation names one.
    pub code: Option<&'static str>,
    /// Whether the provider is known to refuse the payload because of the issue, or only may refuse it.
    pub severity: Severity,
    /// The values in the message, by name.
    pub params: Params,
}

impl Issue {
    /// Creates an issue with the severity `error` and without params.
    pub fn new(path: Path, rule: RuleName, code: Option<&'static str>) -> Self {
        Issue {
            path,
            rule,
            code,
            severity: Severity::Error,
            params: Params::new(),
        }
    }

    /// Adds a param.
    pub fn with(&mut self, name: &'static str, param: Param) -> &mut Self {
        self.params.push((name, param));
        self
    }

    /// Adds several params.
    pub(crate) fn with_all(&mut self, params: &[(&'static str, Param)]) {
        for (name, param) in params {
            self.with(name, *param);
        }
    }

    /// The message: a sentence for users, without the name of the field.
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
        self.plain().serialize(serializer)
    }
}

/// Serializes the params of an issue as a map.
struct SerializedParams<'i>(&'i [(&'static str, Param)]);

impl Serialize for SerializedParams<'_> {
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
            params: SerializedParams<'i>,
        }
        let issue = self.value;
        View {
            path: &issue.path,
            rule: issue.rule,
            code: issue.code,
            severity: issue.severity,
            message: issue.message(self.lang),
            params: SerializedParams(&issue.params),
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

/// Makes untrusted text safe for a message or a log. Characters that end a line, control a terminal or change
/// the direction of text are replaced by escapes such as `\u{a}`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let needs_escape = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(needs_escape) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::new();
    for c in text.chars() {
        if needs_escape(c) {
            escaped.extend(c.escape_unicode());
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

/// Formats an issue on one line: path, message and code.
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
    fn control_characters_in_names_are_escaped() {
        let steps = [
            Step::Key("a\nb".into()),
            Step::Index(2),
            Step::Key("\u{1b}[31m\u{202e}\u{e9}".into()),
        ];
        let path: Path = steps.into_iter().collect();
        assert_eq!(path.to_string(), "a\\u{a}b[2].\\u{1b}[31m\\u{202e}\u{e9}");
    }
}
