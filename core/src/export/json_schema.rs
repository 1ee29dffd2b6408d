//! Schema to JSON Schema, draft 2020-12.
//!
//! The result describes what `validate` accepts without an error, apart from null: `validate` reads a null in an
//! optional field as absent, and the schema does not offer it. Fields that the provider does not support are left out.
//! Rules for which the draft has no keyword, and rules of one site only, are named in `$comment` at the place where they
//! apply.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::slice;

use serde_json::{Map, Value};

use crate::issue::{RuleName, Severity};
use crate::operation::Operation;
use crate::schema::{Check, Field, IntegerType, Kind, Need, Rule, Shape, Unit};

type Schema = Map<String, Value>;

/// An object with these entries.
fn entries<const N: usize>(entries: [(&str, Value); N]) -> Schema {
    let mut schema = Schema::new();
    for (name, value) in entries {
        schema.insert(name.into(), value);
    }
    schema
}

/// The JSON Schema of an operation's payload.
pub(crate) fn json_schema(operation: &'static Operation) -> Value {
    // If no source says that an unknown field is refused, it is allowed.
    let closed = operation.service.codes.unknown_field.is_some();
    let size_limit = operation.size_rule().map(slice::from_ref);
    let mut schema = object(&operation.request, size_limit.unwrap_or_default(), closed);
    schema.insert(
        "$schema".into(),
        "https://json-schema.org/draft/2020-12/schema".into(),
    );
    schema.insert("title".into(), operation.id().into());
    Value::Object(schema)
}

fn object(shape: &Shape, rules: &[Rule], closed: bool) -> Schema {
    let mut properties = Schema::new();
    for field in shape.fields {
        let unsupported = |rule: &Rule| matches!(rule.check, Check::Unsupported);
        if !field.rules.iter().any(unsupported) {
            let value = value(&field.kind, field.rules, closed);
            properties.insert(field.name.into(), value.into());
        } else if !closed {
            properties.insert(field.name.into(), false.into());
        }
    }
    let required: Vec<_> = shape
        .fields
        .iter()
        .filter(|field| field.required_always())
        .map(|field| field.name)
        .collect();
    let mut schema = entries([("type", "object".into()), ("properties", properties.into())]);
    if closed {
        schema.insert("additionalProperties".into(), false.into());
    }
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    let rules: Vec<_> = shape.rules.iter().chain(rules).collect();
    // The draft could express these, but only with nested conditions that are hard to read.
    let conditional = |field: &Field| matches!(field.need, Need::RequiredWhen(_));
    let left_out: &[RuleName] = if shape.fields.iter().any(conditional) {
        &[RuleName::Required]
    } else {
        &[]
    };
    constrain(&mut schema, &rules, left_out);
    schema
}

fn value(kind: &Kind, rules: &[Rule], closed: bool) -> Schema {
    let mut schema = match kind {
        Kind::Object(shape) => return object(shape, rules, closed),
        Kind::Text => entries([("type", "string".into())]),
        Kind::Integer(IntegerType::Int64) => entries([
            ("type", "integer".into()),
            ("minimum", i64::MIN.into()),
            ("maximum", i64::MAX.into()),
        ]),
        Kind::Integer(IntegerType::Uint64) => entries([
            ("type", "integer".into()),
            ("minimum", 0.into()),
            ("maximum", u64::MAX.into()),
        ]),
        Kind::Boolean => entries([("type", "boolean".into())]),
        Kind::Free => entries([("type", "object".into())]),
        Kind::Map(of) => {
            let values = value(&of.values.kind, of.values.rules, closed);
            let mut schema = entries([
                ("type", "object".into()),
                ("additionalProperties", values.into()),
            ]);
            let mut names = Schema::new();
            constrain(&mut names, &of.names.iter().collect::<Vec<_>>(), &[]);
            if !names.is_empty() {
                schema.insert("propertyNames".into(), names.into());
            }
            schema
        }
        Kind::Base64 => entries([
            ("type", "string".into()),
            ("contentEncoding", "base64".into()),
        ]),
        Kind::JsonText => entries([
            ("type", ["string", "object"].as_slice().into()),
            ("contentMediaType", "application/json".into()),
        ]),
        Kind::List(item) => {
            let items = value(&item.kind, item.rules, closed);
            entries([("type", "array".into()), ("items", items.into())])
        }
    };
    constrain(&mut schema, &rules.iter().collect::<Vec<_>>(), &[]);
    schema
}

/// Adds the keywords for `rules`, and a comment with the names of the rules that have no keyword and of those
/// in `left_out`.
fn constrain(schema: &mut Schema, rules: &[&Rule], left_out: &[RuleName]) {
    let mut left_out: Vec<&'static str> = left_out.iter().map(|rule| rule.name()).collect();
    for rule in rules {
        let name = rule.check.rule_name();
        // The keyword of a function covers only a part of what the function checks.
        let partly = matches!(rule.check, Check::Function(..));
        match keyword(schema, rule) {
            Keyword::Range(min, max) => {
                schema.insert("minimum".into(), min.into());
                schema.insert("maximum".into(), max.into());
            }
            Keyword::Is(keyword, value) => {
                schema.insert(keyword.into(), value);
                if partly {
                    left_out.push(name.name());
                }
            }
            Keyword::None if left_out.contains(&name.name()) => {}
            Keyword::None => left_out.push(name.name()),
        }
    }
    if !left_out.is_empty() {
        let comment = format!("presend checks further: {}", left_out.join(", "));
        schema.insert("$comment".into(), comment.into());
    }
}

/// How the draft expresses a rule.
enum Keyword {
    /// A keyword and its value.
    Is(&'static str, Value),
    /// The two keywords for a range.
    Range(u32, u32),
    /// It has no keyword for the rule.
    None,
}

/// Whether a value that breaks the rule is always refused.
fn applies_always(rule: &Rule) -> bool {
    rule.severity == Severity::Error && rule.site.is_none() && rule.when.is_none()
}

fn keyword(schema: &Schema, rule: &Rule) -> Keyword {
    let of_object = schema.get("type").and_then(Value::as_str) == Some("object");
    let [at_least, at_most] = if of_object {
        ["minProperties", "maxProperties"]
    } else {
        ["minItems", "maxItems"]
    };
    let of_integer = schema.get("type").and_then(Value::as_str) == Some("integer");
    match rule.check {
        Check::Deprecated | Check::SwitchedOff(_) => Keyword::Is("deprecated", true.into()),
        _ if !applies_always(rule) => Keyword::None,
        Check::NotEmpty => Keyword::Is("minLength", 1.into()),
        Check::AtLeast(min, Unit::Characters) => Keyword::Is("minLength", min.into()),
        Check::AtMost(max, Unit::Characters) => Keyword::Is("maxLength", max.into()),
        Check::AtLeast(min, Unit::Items) => Keyword::Is(at_least, min.into()),
        Check::AtMost(max, Unit::Items) => Keyword::Is(at_most, max.into()),
        Check::OneOf(allowed) => Keyword::Is("enum", allowed.into()),
        Check::OneOfIntegers(allowed) => Keyword::Is("enum", allowed.into()),
        Check::Between(min, max) if of_integer => Keyword::Range(min, max),
        Check::Is(format) => match format.keyword {
            Some([keyword, value]) => Keyword::Is(keyword, value.into()),
            None => Keyword::None,
        },
        Check::Function(function, _) => match function.keyword {
            Some(keyword) => {
                let (keyword, value) = keyword();
                Keyword::Is(keyword, value)
            }
            None => Keyword::None,
        },
        // The field is not allowed at all, or the draft has no keyword.
        Check::AtLeast(_, Unit::Bytes | Unit::DecodedBytes | Unit::EncodedBytes)
        | Check::AtMost(_, Unit::Bytes | Unit::DecodedBytes | Unit::EncodedBytes)
        | Check::Between(..)
        | Check::Time(_)
        | Check::InOrder(_)
        | Check::WithinDays(..)
        | Check::Base64
        | Check::Unsupported
        | Check::Unused
        // Tools of language models accept no `anyOf` at the top.
        | Check::AtLeastOneOf(_)
        | Check::TotalAtMost(_) => Keyword::None,
    }
}
