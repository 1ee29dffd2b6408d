//! What [`read`](super::read) reads.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::super::{
    Condition, Field, IntegerType, Item, Kind, MapOf, Need, Rule, Shape, Site, StructuralCodes,
    Test, Total, Unit,
};
use crate::issue::Severity;
use crate::payload::Payload;
use crate::payload::json::to_json;

/// The text of a table.
pub fn write(payload: &Shape, codes: &StructuralCodes) -> String {
    to_json(&Payload::List(vec![
        name(codes.required),
        name(codes.wrong_type),
        optional(codes.unknown_field, name),
        all(payload.fields, field),
        all(payload.rules, rule),
    ]))
}

fn all<T>(entries: &[T], write: fn(&T) -> Payload<'static>) -> Payload<'static> {
    Payload::List(entries.iter().map(write).collect())
}

fn name(name: &'static str) -> Payload<'static> {
    Payload::Str(Cow::Borrowed(name))
}

fn names(names: &[&'static str]) -> Payload<'static> {
    all(names, |text| name(text))
}

fn optional<T>(value: Option<T>, write: impl FnOnce(T) -> Payload<'static>) -> Payload<'static> {
    value.map_or(Payload::Null, write)
}

fn condition(condition: &Condition) -> Payload<'static> {
    match condition {
        Condition::Absent(field) => names(&["absent", field]),
        Condition::Holds(predicate, field) => names(&[predicate.name, field]),
    }
}

fn flag(flag: bool) -> Payload<'static> {
    Payload::Int(flag.into())
}

fn size(size: u32) -> Payload<'static> {
    Payload::Int(size.into())
}

fn unit(unit: Unit) -> Payload<'static> {
    let place = Unit::ALL.iter().position(|known| *known == unit);
    Payload::from(place.expect("every unit is in the list of all") as u64)
}

fn field(field: &Field) -> Payload<'static> {
    let mut row = vec![
        name(field.name),
        match field.need {
            Need::Optional => flag(false),
            Need::Required => flag(true),
            Need::RequiredWhen(when) => condition(when),
        },
        optional(field.missing, name),
        all(field.rules, rule),
    ];
    row.extend(kind(&field.kind));
    Payload::List(row)
}

fn kind(kind_of: &Kind) -> Vec<Payload<'static>> {
    let letter = name(match kind_of {
        Kind::Text => "t",
        Kind::Integer(IntegerType::Int64) => "i",
        Kind::Integer(IntegerType::Uint64) => "u",
        Kind::Base64 => "b",
        Kind::JsonText => "j",
        Kind::List(_) => "l",
        Kind::Object(_) => "o",
        Kind::Boolean => "y",
        Kind::Map(_) => "m",
        Kind::Free => "f",
    });
    let mut parts = vec![letter];
    match kind_of {
        Kind::List(Item { kind: of, rules }) => {
            parts.push(all(rules, rule));
            parts.extend(kind(of));
        }
        Kind::Map(MapOf {
            names,
            values: Item { kind: of, rules },
        }) => {
            parts.extend([all(names, rule), all(rules, rule)]);
            parts.extend(kind(of));
        }
        Kind::Object(shape) => {
            parts.extend([all(shape.fields, field), all(shape.rules, rule)]);
        }
        _ => {}
    }
    parts
}

fn rule(rule: &Rule) -> Payload<'static> {
    let site = Site::ALL.iter().find(|(_, site)| Some(*site) == rule.site);
    let mut row = vec![
        optional(rule.code, name),
        flag(rule.severity == Severity::Warning),
        optional(site, |(called, _)| name(called)),
        optional(rule.when, condition),
    ];
    row.extend(test(&rule.test));
    Payload::List(row)
}

fn test(test: &Test) -> Vec<Payload<'static>> {
    match *test {
        Test::NotEmpty => vec![name("e")],
        Test::AtLeast(min, of) => vec![name(">"), size(min), unit(of)],
        Test::AtMost(max, of) => vec![name("<"), size(max), unit(of)],
        Test::OneOf(allowed) => vec![name("="), names(allowed)],
        Test::OneOfIntegers(allowed) => {
            vec![name("#"), all(allowed, |allowed| Payload::Int(*allowed))]
        }
        Test::Is(format) => vec![name("f"), name(format.rule.name())],
        Test::Base64 => vec![name("b")],
        Test::Function(function, fields) => {
            vec![name("c"), name(function.rule.name()), names(fields)]
        }
        Test::Unsupported => vec![name("x")],
        Test::Deprecated => vec![name("d")],
        Test::Unused => vec![name("n")],
        Test::AtLeastOneOf(fields) => vec![name("|"), names(fields)],
        Test::TotalAtMost(Total {
            list,
            field,
            max,
            unit: of,
        }) => vec![name("+"), name(list), name(field), size(*max), unit(*of)],
    }
}
