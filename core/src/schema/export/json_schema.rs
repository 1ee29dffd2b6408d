//! Schema to JSON Schema, draft 2020-12.
//!
//! It describes what `validate` takes without an error. Rules that the draft has no word for, and those
//! that hold on one site only, are named in `$comment` at the place where they apply.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::issue::{RuleName, Severity};
use crate::payload::{Payload, json::to_json};
use crate::schema::{Field, IntegerType, Kind, Need, Rule, Shape, StructuralCodes, Test, Unit};

type Entry = (Cow<'static, str>, Payload<'static>);

/// The JSON Schema of an operation's payload, as JSON text with sorted keys.
pub fn json_schema(
    provider: &str,
    operation: &str,
    shape: &Shape,
    codes: &StructuralCodes,
) -> String {
    // Where no source says that an unknown field is refused, it may be there.
    let closed = codes.unknown_field.is_some();
    let mut schema = object(shape, &[], closed);
    schema.push(entry(
        "$schema",
        text("https://json-schema.org/draft/2020-12/schema"),
    ));
    schema.push(entry(
        "title",
        text_owned([provider, ".", operation].concat()),
    ));
    to_json(&Payload::Map(schema))
}

fn entry(key: &'static str, value: Payload<'static>) -> Entry {
    (Cow::Borrowed(key), value)
}

fn text(value: &'static str) -> Payload<'static> {
    Payload::Str(Cow::Borrowed(value))
}

fn text_owned(value: String) -> Payload<'static> {
    Payload::Str(Cow::Owned(value))
}

fn texts(values: &[&'static str]) -> Payload<'static> {
    Payload::List(values.iter().map(|value| text(value)).collect())
}

fn object(shape: &Shape, rules: &[Rule], closed: bool) -> Vec<Entry> {
    let properties = shape
        .fields
        .iter()
        .map(|field| (Cow::Borrowed(field.name), property(field, closed)))
        .collect();
    let required: Vec<_> = shape
        .fields
        .iter()
        .filter(|field| field.required_always())
        .map(|field| field.name)
        .collect();
    let mut schema = alloc::vec![
        entry("type", text("object")),
        entry("properties", Payload::Map(properties)),
    ];
    if closed {
        schema.push(entry("additionalProperties", Payload::Bool(false)));
    }
    if !required.is_empty() {
        schema.push(entry("required", texts(&required)));
    }
    let rules: Vec<_> = shape.rules.iter().chain(rules).collect();
    let choices: Vec<_> = rules
        .iter()
        .filter_map(|rule| match rule.test {
            Test::AtLeastOneOf(names) if rule.when.is_none() => Some(any_of(shape, names)),
            _ => None,
        })
        .collect();
    if !choices.is_empty() {
        schema.push(entry("allOf", Payload::List(choices)));
    }
    // The draft could say it, with conditions inside conditions that nobody would read.
    let conditional = |field: &Field| matches!(field.need, Need::RequiredWhen(_));
    let left_out: &[RuleName] = if shape.fields.iter().any(conditional) {
        &[RuleName::Required]
    } else {
        &[]
    };
    constrain(&mut schema, &rules, left_out);
    schema
}

/// One of `names` is there, with an entry where it is a list.
fn any_of(shape: &Shape, names: &[&'static str]) -> Payload<'static> {
    let choice = |name: &&'static str| {
        let mut schema = alloc::vec![entry("required", texts(&[name]))];
        if let Some(Field {
            kind: Kind::List(_),
            ..
        }) = shape.field(name)
        {
            let filled = Payload::Map(alloc::vec![entry("minItems", Payload::Int(1))]);
            schema.push(entry(
                "properties",
                Payload::Map(alloc::vec![entry(name, filled)]),
            ));
        }
        Payload::Map(schema)
    };
    Payload::Map(alloc::vec![entry(
        "anyOf",
        Payload::List(names.iter().map(choice).collect())
    )])
}

fn property(field: &Field, closed: bool) -> Payload<'static> {
    if field
        .rules
        .iter()
        .any(|rule| matches!(rule.test, Test::Unsupported))
    {
        return Payload::Bool(false);
    }
    Payload::Map(value(&field.kind, field.rules, closed))
}

fn value(kind: &Kind, rules: &[Rule], closed: bool) -> Vec<Entry> {
    let mut schema = match kind {
        Kind::Object(shape) => return object(shape, rules, closed),
        Kind::Text => alloc::vec![entry("type", text("string"))],
        Kind::Integer(IntegerType::Int64) => alloc::vec![
            entry("type", text("integer")),
            entry("minimum", Payload::Int(i64::MIN)),
            entry("maximum", Payload::Int(i64::MAX)),
        ],
        Kind::Integer(IntegerType::Uint64) => alloc::vec![
            entry("type", text("integer")),
            entry("minimum", Payload::Int(0)),
            entry("maximum", Payload::Uint(u64::MAX)),
        ],
        Kind::Boolean => alloc::vec![entry("type", text("boolean"))],
        Kind::Free => alloc::vec![entry("type", text("object"))],
        Kind::Map(of) => {
            let values = Payload::Map(value(&of.values.kind, of.values.rules, closed));
            let mut names = Vec::new();
            constrain(&mut names, &of.names.iter().collect::<Vec<_>>(), &[]);
            let mut schema = alloc::vec![
                entry("type", text("object")),
                entry("additionalProperties", values),
            ];
            if !names.is_empty() {
                schema.push(entry("propertyNames", Payload::Map(names)));
            }
            schema
        }
        Kind::Base64 => alloc::vec![
            entry("type", text("string")),
            entry("contentEncoding", text("base64")),
        ],
        Kind::JsonText => alloc::vec![
            entry("type", texts(&["string", "object"])),
            entry("contentMediaType", text("application/json")),
        ],
        Kind::List(item) => alloc::vec![
            entry("type", text("array")),
            entry("items", Payload::Map(value(&item.kind, item.rules, closed))),
        ],
    };
    constrain(&mut schema, &rules.iter().collect::<Vec<_>>(), &[]);
    schema
}

/// Adds what the draft can say of `rules`, and a comment with the names of the others and of those that are
/// `left_out` already.
fn constrain(schema: &mut Vec<Entry>, rules: &[&Rule], left_out: &[RuleName]) {
    let mut left_out: Vec<&'static str> = left_out.iter().map(|rule| rule.name()).collect();
    let [at_least, at_most] = if schema.contains(&entry("type", text("object"))) {
        ["minProperties", "maxProperties"]
    } else {
        ["minItems", "maxItems"]
    };
    for rule in rules {
        let added = match rule.test {
            Test::Deprecated => Some(entry("deprecated", Payload::Bool(true))),
            Test::AtLeastOneOf(_) if rule.when.is_none() => continue,
            _ if rule.severity == Severity::Warning
                || rule.site.is_some()
                || rule.when.is_some() =>
            {
                None
            }
            Test::NotEmpty => Some(entry("minLength", Payload::Int(1))),
            Test::AtLeast(min, Unit::Characters) => {
                Some(entry("minLength", Payload::Int(min.into())))
            }
            Test::AtMost(max, Unit::Characters) => {
                Some(entry("maxLength", Payload::Int(max.into())))
            }
            Test::AtLeast(min, Unit::Items) => Some(entry(at_least, Payload::Int(min.into()))),
            Test::AtMost(max, Unit::Items) => Some(entry(at_most, Payload::Int(max.into()))),
            Test::OneOf(allowed) => Some(entry("enum", texts(allowed))),
            Test::OneOfIntegers(allowed) => Some(entry(
                "enum",
                Payload::List(allowed.iter().map(|value| Payload::Int(*value)).collect()),
            )),
            Test::Is(format) => format.keyword.map(|[name, value]| entry(name, text(value))),
            Test::Function(function, _) if function.rule == RuleName::JsonObject => {
                let plain = texts(&["string", "number", "boolean"]);
                let plain = Payload::Map(alloc::vec![entry("type", plain)]);
                Some(entry("additionalProperties", plain))
            }
            _ => None,
        };
        // Said of an object, and not of the text of one.
        if rule.test.rule_name() == RuleName::JsonObject {
            left_out.push(RuleName::JsonObject.name());
        }
        match added {
            Some(added) => schema.push(added),
            None if left_out.contains(&rule.test.rule_name().name()) => {}
            None => left_out.push(rule.test.rule_name().name()),
        }
    }
    if !left_out.is_empty() {
        let comment = ["presend checks further: ", &left_out.join(", ")].concat();
        schema.push(entry("$comment", text_owned(comment)));
    }
}
