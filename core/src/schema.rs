//! The words in which a provider's rules are written, and nothing about any provider.
//!
//! An operation is a table: a [`Shape`] of [`Field`]s with their [`Kind`], and for each the [`Rule`]s
//! it has to keep, with the code that the provider answers with when one is broken. Three readers walk
//! such a table: [`check`] yields issues, [`encode`] writes the wire form, [`export`](crate::export) describes it
//! to other tools. A new kind of rule is a new [`Check`], and none of the readers compiles until it handles it.

use crate::doc::Doc;
use crate::type_name::TypeName;

pub mod check;
pub mod encode;
pub(crate) mod formats;
pub(crate) mod functions;
pub(crate) mod rules;
mod unit;

pub use formats::Format;
pub use functions::{Function, Predicate};
pub use rules::{Check, Rule, Total};
pub use unit::Unit;

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
    pub const fn type_name(self) -> TypeName {
        match self {
            IntegerType::Int64 => TypeName::Int64,
            IntegerType::Uint64 => TypeName::Uint64,
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

impl Item {
    /// Entries of this kind, without rules of their own.
    pub const fn of(kind: Kind) -> Self {
        Item { kind, rules: &[] }
    }

    /// The rules that each entry keeps.
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Item { rules, ..self }
    }
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
    /// One sentence for whoever fills the field in, or reads it in an answer.
    pub about: Doc,
    /// Where the row comes from, when that is not the source of the whole service.
    pub source: Doc,
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
            about: Doc::NONE,
            source: Doc::NONE,
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

    /// What the field is for, in one sentence.
    pub const fn about(self, about: &'static str) -> Self {
        Field {
            about: Doc::new(about),
            ..self
        }
    }

    /// Where the row comes from, when that is not the source of the whole service.
    pub const fn source(self, source: &'static str) -> Self {
        Field {
            source: Doc::new(source),
            ..self
        }
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
    pub const fn type_name(&self) -> TypeName {
        match self {
            Kind::Text => TypeName::Text,
            Kind::Integer(integer) => integer.type_name(),
            Kind::Base64 => TypeName::Base64,
            Kind::JsonText => TypeName::JsonText,
            Kind::List(_) => TypeName::List,
            Kind::Boolean => TypeName::Boolean,
            Kind::Object(_) | Kind::Map(_) | Kind::Free => TypeName::Object,
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
