//! A table as text, for hosts that load each operation apart: [`write`] makes it, [`read`] takes it back.
//!
//! The text is JSON of lists, each entry in its place, as short as a web page wants it:
//!
//! | what | entries |
//! | --- | --- |
//! | table | code of `required`, of `type`, of `unknown_field`, fields, rules |
//! | field | name, 1 where required, rules, then its kind |
//! | kind | a letter, then what it holds |
//! | rule | code or null, 1 where a warning, site or null, then its test |
//! | test | a letter, then what it asks |

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::format::FORMATS;
use super::{
    Field, IntegerType, Item, Kind, Rule, Shape, Site, StructuralCodes, Test, Total, Unit,
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

/// Reads what [`write`] wrote; nothing when `text` is something else.
///
/// The table stays in memory: a host that reads many lets go of all its memory together.
pub fn read(text: &str) -> Option<Table> {
    let table = Payload::from_json(text.as_bytes()).ok()?;
    let [required, wrong_type, unknown_field, fields, rules] = table.as_list()? else {
        return None;
    };
    Some(Table {
        payload: shape(fields, rules)?,
        codes: StructuralCodes {
            required: name(required)?,
            wrong_type: name(wrong_type)?,
            unknown_field: name(unknown_field)?,
        },
    })
}

fn all<T>(list: &Payload<'_>, read: fn(&Payload<'_>) -> Option<T>) -> Option<&'static [T]> {
    let mut all = Vec::new();
    for entry in list.as_list()? {
        all.push(read(entry)?);
    }
    Some(all.leak())
}

fn name(value: &Payload<'_>) -> Option<&'static str> {
    Some(String::from(value.as_str()?).leak())
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

fn shape(fields: &Payload<'_>, rules: &Payload<'_>) -> Option<&'static Shape> {
    Some(Box::leak(Box::new(Shape {
        name: "",
        fields: all(fields, field)?,
        rules: all(rules, rule)?,
    })))
}

fn field(row: &Payload<'_>) -> Option<Field> {
    let [called, required, rules, what @ ..] = row.as_list()? else {
        return None;
    };
    let mut field = Field::optional(name(called)?, kind(what)?).rules(all(rules, rule)?);
    field.required = integer(required)? == 1;
    Some(field)
}

fn kind(parts: &[Payload<'_>]) -> Option<Kind> {
    Some(match (letter(parts.first()?)?, parts) {
        (b't', _) => Kind::Text,
        (b'i', _) => Kind::Integer(IntegerType::Int64),
        (b'u', _) => Kind::Integer(IntegerType::Uint64),
        (b'b', _) => Kind::Base64,
        (b'j', _) => Kind::JsonText,
        (b'l', [_, rules, what @ ..]) => Kind::List(Box::leak(Box::new(Item {
            kind: kind(what)?,
            rules: all(rules, rule)?,
        }))),
        (b'o', [_, fields, rules]) => Kind::Object(shape(fields, rules)?),
        _ => return None,
    })
}

fn rule(row: &Payload<'_>) -> Option<Rule> {
    let [code, warning, site, what @ ..] = row.as_list()? else {
        return None;
    };
    let mut rule = Rule::uncoded(test(what)?);
    if *code != Payload::Null {
        rule.code = Some(name(code)?);
    }
    if integer(warning)? == 1 {
        rule.severity = Severity::Warning;
    }
    if *site != Payload::Null {
        rule.site = Some(Site::from_name(site.as_str()?)?);
    }
    Some(rule)
}

fn test(parts: &[Payload<'_>]) -> Option<Test> {
    Some(match (letter(parts.first()?)?, parts) {
        (b'e', _) => Test::NotEmpty,
        (b'>', [_, min, of]) => Test::AtLeast(size(min)?, unit(of)?),
        (b'<', [_, max, of]) => Test::AtMost(size(max)?, unit(of)?),
        (b'=', [_, allowed]) => Test::OneOf(all(allowed, name)?),
        (b'#', [_, allowed]) => Test::OneOfIntegers(all(allowed, integer)?),
        (b'f', [_, called]) => Test::Is(
            FORMATS
                .iter()
                .find(|format| Some(format.rule.name()) == called.as_str())?,
        ),
        (b'b', _) => Test::Base64,
        (b'j', _) => Test::JsonObject,
        (b'h', _) => Test::NoHtml,
        (b'x', _) => Test::Unsupported,
        (b'd', _) => Test::Deprecated,
        (b'|', [_, fields]) => Test::AtLeastOneOf(all(fields, name)?),
        (b'&', [_, fields]) => Test::Disjoint(all(fields, name)?.first_chunk()?),
        (b'+', [_, list, field, max, of]) => Test::TotalAtMost(Box::leak(Box::new(Total {
            list: name(list)?,
            field: name(field)?,
            max: size(max)?,
            unit: unit(of)?,
        }))),
        _ => return None,
    })
}
