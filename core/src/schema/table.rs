//! A table as text, for hosts that load each operation apart: [`write`] makes it, [`read`] takes it back.
//!
//! The text is JSON of lists, each entry in its place, as short as a web page wants it:
//!
//! | what | entries |
//! | --- | --- |
//! | table | code of `required`, of `type`, of `unknown_field` or null, fields, rules |
//! | field | name, 1 where required or a condition, code of its absence or null, rules, then its kind |
//! | kind | a letter, then what it holds |
//! | rule | code or null, 1 where a warning, site or null, condition or null, then its test |
//! | condition | `absent` or the name of a predicate, and a field |
//! | test | a letter, then what it asks |

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::{
    Condition, Field, IntegerType, Item, Kind, MapOf, Need, Rule, Shape, Site, StructuralCodes,
    Test, Total, Unit, Vocabulary,
};
use crate::issue::Severity;
use crate::payload::Payload;

#[cfg(feature = "docs")]
mod write;

#[cfg(feature = "docs")]
pub use write::write;

/// What a check needs of an operation.
#[derive(Debug)]
pub struct Table {
    /// The payload.
    pub payload: &'static Shape,
    /// The codes for what all its fields have in common.
    pub codes: StructuralCodes,
}

/// Reads what [`write`] wrote in the words of `vocabulary`; nothing when `text` is something else.
///
/// The table stays in memory: a host that reads many lets go of all its memory together.
pub fn read(text: &str, vocabulary: &Vocabulary) -> Option<Table> {
    let table = Payload::from_json(text.as_bytes()).ok()?;
    let [required, wrong_type, unknown_field, fields, rules] = table.as_list()? else {
        return None;
    };
    Some(Table {
        payload: Reader { vocabulary }.shape(fields, rules)?,
        codes: StructuralCodes {
            required: name(required)?,
            wrong_type: name(wrong_type)?,
            unknown_field: optional(unknown_field, name)?,
        },
    })
}

fn all<T>(list: &Payload<'_>, read: impl Fn(&Payload<'_>) -> Option<T>) -> Option<&'static [T]> {
    let mut all = Vec::new();
    for entry in list.as_list()? {
        all.push(read(entry)?);
    }
    Some(all.leak())
}

fn leaked<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn name(value: &Payload<'_>) -> Option<&'static str> {
    Some(String::from(value.as_str()?).leak())
}

/// What `read` reads; nothing in place of null.
#[expect(
    clippy::option_option,
    reason = "what is absent is not what cannot be read"
)]
fn optional<T>(value: &Payload<'_>, read: impl Fn(&Payload<'_>) -> Option<T>) -> Option<Option<T>> {
    match value {
        Payload::Null => Some(None),
        value => read(value).map(Some),
    }
}

fn integer(value: &Payload<'_>) -> Option<i64> {
    match value {
        Payload::Int(value) => Some(*value),
        _ => None,
    }
}

fn size(value: &Payload<'_>) -> Option<u32> {
    u32::try_from(integer(value)?).ok()
}

fn unit(value: &Payload<'_>) -> Option<Unit> {
    Unit::ALL.get(size(value)? as usize).copied()
}

/// The letter of a kind or a test.
fn letter(value: &Payload<'_>) -> Option<u8> {
    value.as_str()?.bytes().next()
}

struct Reader<'v> {
    vocabulary: &'v Vocabulary,
}

impl Reader<'_> {
    fn rules(&self, list: &Payload<'_>) -> Option<&'static [Rule]> {
        all(list, |row| self.rule(row))
    }

    fn shape(&self, fields: &Payload<'_>, rules: &Payload<'_>) -> Option<&'static Shape> {
        Some(leaked(Shape {
            name: "",
            fields: all(fields, |row| self.field(row))?,
            rules: self.rules(rules)?,
        }))
    }

    fn field(&self, row: &Payload<'_>) -> Option<Field> {
        let [called, need, missing, rules, what @ ..] = row.as_list()? else {
            return None;
        };
        let mut field = Field::optional(name(called)?, self.kind(what)?).rules(self.rules(rules)?);
        field.need = match need {
            Payload::Int(0) => Need::Optional,
            Payload::Int(1) => Need::Required,
            need => Need::RequiredWhen(self.condition(need)?),
        };
        field.missing = optional(missing, name)?;
        Some(field)
    }

    fn kind(&self, parts: &[Payload<'_>]) -> Option<Kind> {
        Some(match (letter(parts.first()?)?, parts) {
            (b't', _) => Kind::Text,
            (b'i', _) => Kind::Integer(IntegerType::Int64),
            (b'u', _) => Kind::Integer(IntegerType::Uint64),
            (b'y', _) => Kind::Boolean,
            (b'b', _) => Kind::Base64,
            (b'j', _) => Kind::JsonText,
            (b'l', [_, rules, what @ ..]) => Kind::List(leaked(self.item(rules, what)?)),
            (b'o', [_, fields, rules]) => Kind::Object(self.shape(fields, rules)?),
            (b'm', [_, names, rules, what @ ..]) => Kind::Map(leaked(MapOf {
                names: self.rules(names)?,
                values: self.item(rules, what)?,
            })),
            (b'f', _) => Kind::Free,
            _ => return None,
        })
    }

    fn item(&self, rules: &Payload<'_>, what: &[Payload<'_>]) -> Option<Item> {
        Some(Item {
            kind: self.kind(what)?,
            rules: self.rules(rules)?,
        })
    }

    fn condition(&self, row: &Payload<'_>) -> Option<&'static Condition> {
        let [called, field] = row.as_list()? else {
            return None;
        };
        let (called, field) = (called.as_str()?, name(field)?);
        let mut predicates = self.vocabulary.predicates.iter();
        Some(leaked(if called == "absent" {
            Condition::Absent(field)
        } else {
            Condition::Holds(predicates.find(|known| known.name == called)?, field)
        }))
    }

    fn rule(&self, row: &Payload<'_>) -> Option<Rule> {
        let [code, warning, site, when, what @ ..] = row.as_list()? else {
            return None;
        };
        let mut rule = Rule::uncoded(self.test(what)?);
        rule.code = optional(code, name)?;
        if integer(warning)? == 1 {
            rule.severity = Severity::Warning;
        }
        rule.site = optional(site, |site| Site::from_name(site.as_str()?))?;
        rule.when = optional(when, |row| self.condition(row))?;
        Some(rule)
    }

    fn test(&self, parts: &[Payload<'_>]) -> Option<Test> {
        let Vocabulary {
            formats, functions, ..
        } = self.vocabulary;
        Some(match (letter(parts.first()?)?, parts) {
            (b'e', _) => Test::NotEmpty,
            (b'>', [_, min, of]) => Test::AtLeast(size(min)?, unit(of)?),
            (b'<', [_, max, of]) => Test::AtMost(size(max)?, unit(of)?),
            (b'=', [_, allowed]) => Test::OneOf(all(allowed, name)?),
            (b'#', [_, allowed]) => Test::OneOfIntegers(all(allowed, integer)?),
            (b'f', [_, called]) => {
                let called = called.as_str()?;
                Test::Is(formats.iter().find(|known| known.rule.name() == called)?)
            }
            (b'c', [_, called, fields]) => {
                let called = called.as_str()?;
                let function = functions.iter().find(|known| known.rule.name() == called)?;
                Test::Function(function, all(fields, name)?)
            }
            (b'b', _) => Test::Base64,
            (b'x', _) => Test::Unsupported,
            (b'd', _) => Test::Deprecated,
            (b'n', _) => Test::Unused,
            (b'|', [_, fields]) => Test::AtLeastOneOf(all(fields, name)?),
            (b'+', [_, list, field, max, of]) => Test::TotalAtMost(leaked(Total {
                list: name(list)?,
                field: name(field)?,
                max: size(max)?,
                unit: unit(of)?,
            })),
            _ => return None,
        })
    }
}
