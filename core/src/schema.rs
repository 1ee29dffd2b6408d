//! The words in which a provider's rules are written, and nothing about any provider.
//!
//! An operation is a table: a [`Shape`] of [`Field`]s with their [`Kind`], and for each the [`Rule`]s
//! it has to keep, with the code that the provider answers with when one is broken. Three readers walk
//! such a table: [`check`] yields issues, [`encode`] writes the wire form, [`export`] describes it to
//! other tools; [`table`] carries it to hosts that load each operation apart. A new rule is a new [`Test`], and neither `check` nor `export` compiles until it
//! knows it.

use crate::issue::{RuleName, Severity};
use crate::text::Word;

pub mod check;
pub mod encode;
pub mod export;
mod format;
mod functions;
pub mod table;
mod vocabulary;

pub use format::Format;
pub(crate) use format::{
    ATTACHMENT_NAME, BATCH_CODE, DATE_TIME, DIGITS, EMAIL_ADDRESS, HEADER_TEXT, MAILBOX, NO_URL,
    PHONE_NUMBER, SIGN_NAME,
};
pub(crate) use functions::{
    DISJOINT, DISTINCT_NUMBERS, HOLDS_MAINLAND_NUMBER, JSON_OBJECT, NO_HTML, NO_LIKELY_LINK,
    ONE_REGION,
};
pub use vocabulary::{Function, Predicate, Vocabulary};

/// Which of a provider's sites a request goes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Site {
    /// The mainland site, `cn`.
    #[default]
    Cn,
    /// The international site, `intl`.
    Intl,
}

impl Site {
    /// The sites by the names that callers use.
    pub const ALL: [(&'static str, Site); 2] = [("cn", Site::Cn), ("intl", Site::Intl)];

    /// The site called `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find_map(|(known, site)| (*known == name).then_some(*site))
    }
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Unicode scalar values.
    Characters,
    /// Bytes of a text in UTF-8.
    Bytes,
    /// Entries of a list, or of an object with free names.
    Items,
    /// Bytes that a base64 field stands for.
    DecodedBytes,
    /// Bytes of the value in its wire form.
    EncodedBytes,
}

impl Unit {
    /// Every unit, in an order that stays.
    pub const ALL: &'static [Unit] = &[
        Unit::Characters,
        Unit::Bytes,
        Unit::Items,
        Unit::DecodedBytes,
        Unit::EncodedBytes,
    ];

    /// The unit as `params` name it.
    pub const fn word(self) -> Word {
        match self {
            Unit::Characters => Word::Characters,
            Unit::Bytes => Word::Bytes,
            Unit::Items => Word::Items,
            Unit::DecodedBytes => Word::DecodedBytes,
            Unit::EncodedBytes => Word::EncodedBytes,
        }
    }
}

/// The integers that a field can hold on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegerType {
    /// 64 bits, with a sign.
    Int64,
    /// 64 bits, without a sign.
    Uint64,
}

impl IntegerType {
    /// The type as `params` name it.
    pub const fn word(self) -> Word {
        match self {
            IntegerType::Int64 => Word::Int64,
            IntegerType::Uint64 => Word::Uint64,
        }
    }
}

/// What a value is on the wire, and which host values stand for it.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer(IntegerType),
    /// True or false.
    Boolean,
    /// Base64 text: text that is base64 already, or bytes that `encode` turns into it.
    Base64,
    /// Text that holds JSON: such text, or a map that `encode` writes as compact JSON.
    JsonText,
    /// A list of one kind of entries.
    List(&'static Item),
    /// An object with known fields.
    Object(&'static Shape),
    /// An object whose names the caller chooses, with one kind of values.
    Map(&'static MapOf),
    /// An object of anything.
    Free,
}

/// What every entry of an object with free names is.
#[derive(Clone, Copy, Debug)]
pub struct MapOf {
    /// The rules that each name keeps.
    pub names: &'static [Rule],
    /// What each value is.
    pub values: Item,
}

/// What every entry of a list is.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// What an entry is on the wire.
    pub kind: Kind,
    /// The rules that each entry keeps.
    pub rules: &'static [Rule],
}

/// An object: its fields, and the rules that look at more than one of them.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The provider's name for it, as in its manual.
    pub name: &'static str,
    /// The fields, in the order in which issues come and the wire form is written.
    pub fields: &'static [Field],
    /// The rules over several fields, or over the object as a whole.
    pub rules: &'static [Rule],
}

impl Shape {
    /// The field called `name`.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// One row of the table: a field and all that is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The provider's own name.
    pub name: &'static str,
    /// What it is on the wire.
    pub kind: Kind,
    /// Whether the provider refuses a request without it.
    pub need: Need,
    /// The code for its absence, where it is not that of all fields.
    pub missing: Option<&'static str>,
    /// The rules it keeps. A warning that says of the same place what an error before it says already is
    /// not reported, so errors stand first.
    pub rules: &'static [Rule],
    /// One sentence for whoever fills the field in.
    #[cfg(feature = "docs")]
    pub about: &'static str,
    /// Where the row comes from.
    #[cfg(feature = "docs")]
    pub source: &'static str,
}

impl Field {
    /// A field that may be left out.
    pub const fn optional(name: &'static str, kind: Kind) -> Self {
        Field {
            name,
            kind,
            need: Need::Optional,
            missing: None,
            rules: &[],
            #[cfg(feature = "docs")]
            about: "",
            #[cfg(feature = "docs")]
            source: "",
        }
    }

    /// A field that the provider insists on.
    pub const fn required(name: &'static str, kind: Kind) -> Self {
        Field {
            need: Need::Required,
            ..Field::optional(name, kind)
        }
    }

    /// A field that the provider insists on under a condition.
    pub const fn required_when(name: &'static str, kind: Kind, when: &'static Condition) -> Self {
        Field {
            need: Need::RequiredWhen(when),
            ..Field::optional(name, kind)
        }
    }

    /// The code for its absence.
    pub const fn missing(self, code: &'static str) -> Self {
        Field {
            missing: Some(code),
            ..self
        }
    }

    /// Whether no payload does without it.
    pub const fn required_always(&self) -> bool {
        matches!(self.need, Need::Required)
    }

    /// The rules that the field's value keeps.
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Field { rules, ..self }
    }

    /// What the field is for, and which source says so. Kept only where docs are generated, so that
    /// no browser downloads it.
    #[cfg_attr(
        not(feature = "docs"),
        expect(unused_variables, reason = "kept for docs only")
    )]
    pub const fn about(self, about: &'static str, source: &'static str) -> Self {
        #[cfg(feature = "docs")]
        return Field {
            about,
            source,
            ..self
        };
        #[cfg(not(feature = "docs"))]
        self
    }
}

/// Whether a field has to be there.
#[derive(Clone, Copy, Debug)]
pub enum Need {
    /// It may be left out.
    Optional,
    /// It has to be there.
    Required,
    /// It has to be there under a condition.
    RequiredWhen(&'static Condition),
}

/// A condition on the payload as a whole.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// The payload has no such field.
    Absent(&'static str),
    /// The predicate holds for this field.
    Holds(&'static Predicate, &'static str),
}

/// One thing that must hold, and what the provider answers when it does not.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What must hold.
    pub test: Test,
    /// The provider's code, when its documents name one.
    pub code: Option<&'static str>,
    /// Whether the provider refuses, or only may.
    pub severity: Severity,
    /// The only site on which the rule holds, when it is not both.
    pub site: Option<Site>,
    /// The condition under which it holds, when it does not hold always.
    pub when: Option<&'static Condition>,
}

impl Rule {
    /// A rule that the provider answers with `code`.
    pub const fn new(test: Test, code: &'static str) -> Self {
        Rule {
            test,
            code: Some(code),
            severity: Severity::Error,
            site: None,
            when: None,
        }
    }

    /// A rule for which no document names a code.
    pub const fn uncoded(test: Test) -> Self {
        Rule {
            test,
            code: None,
            severity: Severity::Error,
            site: None,
            when: None,
        }
    }

    /// The same rule, of which the sources leave in doubt whether the provider refuses.
    pub const fn warning(self) -> Self {
        Rule {
            severity: Severity::Warning,
            ..self
        }
    }

    /// The same rule, under a condition.
    pub const fn when(self, condition: &'static Condition) -> Self {
        Rule {
            when: Some(condition),
            ..self
        }
    }

    /// The same rule, on one site only.
    pub const fn on(self, site: Site) -> Self {
        Rule {
            site: Some(site),
            ..self
        }
    }
}

/// What a rule asks of a value.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// Empty text counts as absent.
    NotEmpty,
    /// At least so many.
    AtLeast(u32, Unit),
    /// At most so many.
    AtMost(u32, Unit),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// One of these integers.
    OneOfIntegers(&'static [i64]),
    /// Text in this format.
    Is(&'static Format),
    /// Base64 of RFC 4648, section 4, padded, without line breaks.
    Base64,
    /// What a function says; it is given these names of fields.
    Function(&'static Function, &'static [&'static str]),
    /// The field exists, and the provider refuses whoever sends it.
    Unsupported,
    /// The field works for accounts with an old permission only.
    Deprecated,
    /// The field has no effect.
    Unused,
    /// Of an object: one of these fields is there; a list counts when it has an entry.
    AtLeastOneOf(&'static [&'static str]),
    /// Of an object: one field of all entries of a list together has at most so many.
    TotalAtMost(&'static Total),
}

/// One field in all entries of a list.
#[derive(Clone, Copy, Debug)]
pub struct Total {
    /// The list.
    pub list: &'static str,
    /// The field of each entry.
    pub field: &'static str,
    /// The most that they may have together.
    pub max: u32,
    /// What is counted.
    pub unit: Unit,
}

impl Test {
    /// The name under which a broken rule is reported.
    pub const fn rule_name(&self) -> RuleName {
        match self {
            Test::NotEmpty => RuleName::Required,
            Test::AtLeast(_, Unit::Items) => RuleName::TooFewItems,
            Test::AtLeast(..) => RuleName::TooShort,
            Test::AtMost(_, unit) | Test::TotalAtMost(Total { unit, .. }) => match unit {
                Unit::Characters => RuleName::TooLong,
                Unit::Items => RuleName::TooManyItems,
                Unit::Bytes | Unit::DecodedBytes | Unit::EncodedBytes => RuleName::TooManyBytes,
            },
            Test::OneOf(_) | Test::OneOfIntegers(_) => RuleName::OneOf,
            Test::Is(format) => format.rule,
            Test::Base64 => RuleName::Base64,
            Test::Function(function, _) => function.rule,
            Test::Unsupported => RuleName::Unsupported,
            Test::Deprecated => RuleName::Deprecated,
            Test::Unused => RuleName::Unused,
            Test::AtLeastOneOf(_) => RuleName::AtLeastOneOf,
        }
    }
}

/// The codes that a provider answers with for what every field has in common.
#[derive(Clone, Copy, Debug)]
pub struct StructuralCodes {
    /// A required field is absent.
    pub required: &'static str,
    /// A value has the wrong type.
    pub wrong_type: &'static str,
    /// A field that the operation does not have; nothing where no source says that the provider refuses it.
    pub unknown_field: Option<&'static str>,
}

impl Kind {
    /// The type as `type` issues name it in `expected`.
    pub const fn type_name(&self) -> Word {
        match self {
            Kind::Text => Word::Text,
            Kind::Integer(integer) => integer.word(),
            Kind::Base64 => Word::Base64,
            Kind::JsonText => Word::JsonText,
            Kind::List(_) => Word::List,
            Kind::Boolean => Word::Boolean,
            Kind::Object(_) | Kind::Map(_) | Kind::Free => Word::Object,
        }
    }

    /// What the field called `name` of this object is.
    fn field(&self, name: &str) -> Option<Kind> {
        match self {
            Kind::Object(shape) => shape.field(name).map(|field| field.kind),
            _ => None,
        }
    }

    /// The field called `field` in the entries of the list called `list` of this object.
    fn entry_field(&self, list: &str, field: &str) -> Option<&'static Field> {
        let Kind::List(item) = self.field(list)? else {
            return None;
        };
        let Kind::Object(entry) = item.kind else {
            return None;
        };
        entry.field(field)
    }
}
