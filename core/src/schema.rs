//! The types of the tables in which a provider's rules are written. Nothing here is about a particular
//! provider.
//!
//! An operation is a table: a [`Shape`] of [`Field`]s with their [`Kind`], and for each field its [`Rule`]s
//! with the error code that the provider returns if a rule is broken. Three modules use such a table:
//! [`check`] finds issues, [`encode`] writes the body of a request, and [`export`](crate::export) describes
//! the table to other tools. A new kind of rule is a new variant of [`Check`]; none of the three modules
//! compiles until it handles the variant.

use crate::doc::Doc;
use crate::type_name::TypeName;

pub mod check;
pub mod encode;
mod fields;
pub(crate) mod formats;
pub(crate) mod functions;
pub(crate) mod rules;
mod unit;

pub use formats::Format;
pub use functions::{Function, Predicate};
pub use rules::{Check, Rule, SwitchedOff, TimeLimit, Total};
pub use unit::Unit;

/// The provider's site to which a request is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Site {
    /// The mainland site, `cn`.
    #[default]
    Cn,
    /// The international site, `intl`.
    Intl,
}

impl Site {
    /// The sites with their public names.
    pub const ALL: [(&'static str, Site); 2] = [("cn", Site::Cn), ("intl", Site::Intl)];

    /// A list with the public name of this site alone.
    pub(crate) const fn as_list(self) -> &'static [&'static str] {
        match self {
            Site::Cn => &["cn"],
            Site::Intl => &["intl"],
        }
    }

    /// The site called `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find_map(|(known, site)| (*known == name).then_some(*site))
    }
}

/// The integer types of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegerType {
    /// A signed 64-bit integer.
    Int64,
    /// An unsigned 64-bit integer.
    Uint64,
}

impl IntegerType {
    /// The name of the type in the params of an issue.
    pub const fn type_name(self) -> TypeName {
        match self {
            IntegerType::Int64 => TypeName::Int64,
            IntegerType::Uint64 => TypeName::Uint64,
        }
    }
}

/// The type of a value in the request, and the values of a payload that it accepts.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// An integer.
    Integer(IntegerType),
    /// True or false.
    Boolean,
    /// Base64 text: text that is base64 already, or bytes that `encode` converts.
    Base64,
    /// JSON text: text that is JSON already, or an object that `encode` converts to compact JSON.
    JsonText,
    /// A list whose entries all have the same kind.
    List(&'static Item),
    /// An object with known fields.
    Object(&'static Shape),
    /// An object with names that the caller chooses, and values of one kind.
    Map(&'static MapOf),
    /// An object with any content.
    Free,
}

/// The entries of an object with names that the caller chooses.
#[derive(Clone, Copy, Debug)]
pub struct MapOf {
    /// The rules for each name.
    pub names: &'static [Rule],
    /// The kind and the rules of each value.
    pub values: Item,
}

/// The entries of a list.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// The kind of an entry.
    pub kind: Kind,
    /// The rules for each entry.
    pub rules: &'static [Rule],
}

impl Item {
    /// Entries of this kind, without rules.
    pub const fn of(kind: Kind) -> Self {
        Item { kind, rules: &[] }
    }

    /// Sets the rules for each entry.
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Item { rules, ..self }
    }

    /// A quick check for texts that break none of the rules, if there is one.
    fn is_plain(&self) -> Option<fn(&str) -> bool> {
        let mut is_plain = None;
        for rule in self.rules {
            match rule.check {
                Check::NotEmpty => {}
                Check::Is(format) if is_plain.is_none() => is_plain = Some(format.is_plain?),
                _ => return None,
            }
        }
        is_plain.filter(|_| matches!(self.kind, Kind::Text))
    }
}

/// An object: its fields, and the rules that concern several of them.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The provider's name for the object, as in its manual.
    pub name: &'static str,
    /// The fields. Issues are reported and the body is written in this order.
    pub fields: &'static [Field],
    /// The rules that concern several fields, or the object as a whole.
    pub rules: &'static [Rule],
}

impl Shape {
    /// The field called `name`.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.get(self.position(name, 0)?)
    }
}

/// A field and everything that is known about it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The provider's name for the field.
    pub name: &'static str,
    /// The kind of its value.
    pub kind: Kind,
    /// Whether the field is required.
    pub need: Need,
    /// The error code if the field is absent, if it differs from the general one.
    pub missing: Option<&'static str>,
    /// The rules for its value. If an error of an earlier rule already covers a warning about the same value,
    /// the warning is not reported; errors must therefore come first.
    pub rules: &'static [Rule],
    /// Whether a response can contain null for the field.
    pub nullable: bool,
    /// One sentence for users who fill in the field, or read it in a response.
    pub about: Doc,
    /// The source of this field, if it differs from that of the service.
    pub source: Doc,
}

impl Field {
    /// An optional field.
    pub const fn optional(name: &'static str, kind: Kind) -> Self {
        Field {
            name,
            kind,
            need: Need::Optional,
            missing: None,
            rules: &[],
            nullable: false,
            about: Doc::NONE,
            source: Doc::NONE,
        }
    }

    /// A required field.
    pub const fn required(name: &'static str, kind: Kind) -> Self {
        Field {
            need: Need::Required,
            ..Field::optional(name, kind)
        }
    }

    /// A field that is required under a condition.
    pub const fn required_when(name: &'static str, kind: Kind, when: &'static Condition) -> Self {
        Field {
            need: Need::RequiredWhen(when),
            ..Field::optional(name, kind)
        }
    }

    /// Sets the error code if the field is absent.
    pub const fn missing(self, code: &'static str) -> Self {
        Field {
            missing: Some(code),
            ..self
        }
    }

    /// Whether the field is required in every payload.
    pub const fn required_always(&self) -> bool {
        matches!(self.need, Need::Required)
    }

    /// Sets the rules for the field's value.
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Field { rules, ..self }
    }

    /// Says that a response can contain null for the field.
    pub const fn nullable(self) -> Self {
        Field {
            nullable: true,
            ..self
        }
    }

    /// Sets the sentence that says what the field is for.
    pub const fn about(self, about: &'static str) -> Self {
        Field {
            about: Doc::new(about),
            ..self
        }
    }

    /// Sets the source of this field, if it differs from that of the service.
    pub const fn source(self, source: &'static str) -> Self {
        Field {
            source: Doc::new(source),
            ..self
        }
    }
}

/// Whether a field is required.
#[derive(Clone, Copy, Debug)]
pub enum Need {
    /// It is optional.
    Optional,
    /// It is required.
    Required,
    /// It is required under a condition.
    RequiredWhen(&'static Condition),
}

/// A condition on the payload as a whole.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// The payload does not have this field, or it is null.
    Absent(&'static str),
    /// The payload has this field with one of these integers.
    Equals(&'static str, &'static [i64]),
    /// The predicate is true for this field.
    Holds(&'static Predicate, &'static str),
    /// The request goes to this site, and the other condition is met.
    On(Site, &'static Condition),
}

/// The error codes that the provider returns for problems that any field can have.
#[derive(Clone, Copy, Debug)]
pub struct StructuralCodes {
    /// A required field is absent. `None` if each field has a code of its own.
    pub required: Option<&'static str>,
    /// A value has the wrong type. `None` if the provider never receives the value.
    pub wrong_type: Option<&'static str>,
    /// The operation does not have the field. `None` if no source says that the provider refuses unknown
    /// fields.
    pub unknown_field: Option<&'static str>,
}

impl Kind {
    /// The name of the type in the param `expected` of an issue with the rule `type`.
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

    /// The kind of the field called `name` in this object.
    fn field(&self, name: &str) -> Option<Kind> {
        match self {
            Kind::Object(shape) => shape.field(name).map(|field| field.kind),
            _ => None,
        }
    }

    /// The field called `field` in the entries of the list called `list` in this object.
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
