//! Operations and error codes to reference pages in Markdown.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::{NOTICE, nested};
use crate::errors::{Entry, Foreseeable};
use crate::explain::Catalogue;
use crate::operation::Operation;
use crate::schema::{Condition, Field, Item, Kind, Need, Rule, Shape, Site, Test, Total, Unit};
use crate::text::Lang;

/// The page of one operation: its fields, their rules, and the code for breaking each.
pub fn operation(operation: &Operation) -> String {
    let mut page = format!(
        "<!-- {NOTICE} -->\n# {}\n\n{}\n",
        operation.id(),
        operation.about
    );
    page.push_str(&format!(
        "\n## Payload\n{}",
        shape(operation.payload, operation)
    ));
    for object in nested(operation.payload) {
        page.push_str(&format!(
            "\n## {}\n{}",
            object.name,
            shape(object, operation)
        ));
    }
    page
}

fn shape(shape: &'static Shape, operation: &Operation) -> String {
    let mut text =
        String::from("\n| field | type | what it is | source |\n| --- | --- | --- | --- |\n");
    for Field {
        name,
        kind,
        need,
        about,
        source,
        ..
    } in shape.fields
    {
        let required = match need {
            Need::Optional => String::new(),
            Need::Required => ", required".into(),
            Need::RequiredWhen(condition) => format!(", required {}", when(condition)),
        };
        text.push_str(&format!(
            "| `{name}` | {}{required} | {about} | {source} |\n",
            kind_name(kind)
        ));
    }
    text.push_str(
        "\n| where | what must hold | rule | code | severity |\n| --- | --- | --- | --- | --- |\n",
    );
    for field in shape.fields {
        let condition = match field.need {
            Need::Optional => None,
            Need::Required => Some(String::new()),
            Need::RequiredWhen(condition) => Some(format!(" ({})", when(condition))),
        };
        if let Some(condition) = condition {
            let code = field.missing.unwrap_or(operation.codes.required);
            text.push_str(&format!(
                "| `{}` | there{condition} | `required` | `{code}` | error |\n",
                field.name
            ));
        }
        for rule in field.rules {
            text.push_str(&rule_row(field.name, rule));
        }
        let (names, entries): (&[Rule], &[Rule]) = match field.kind {
            Kind::List(Item { rules, .. }) => (&[], rules),
            Kind::Map(of) => (of.names, of.values.rules),
            _ => (&[], &[]),
        };
        for rule in names {
            text.push_str(&rule_row(&format!("{}, the names", field.name), rule));
        }
        for rule in entries {
            text.push_str(&rule_row(&format!("{}[]", field.name), rule));
        }
    }
    for rule in shape.rules {
        text.push_str(&rule_row("", rule));
    }
    text
}

fn rule_row(place: &str, rule: &Rule) -> String {
    let place = if place.is_empty() {
        "the whole".into()
    } else {
        format!("`{place}`")
    };
    let code = rule.code.map_or("none".into(), |code| format!("`{code}`"));
    let site = match rule.site {
        None => "",
        Some(Site::Cn) => " (mainland site)",
        Some(Site::Intl) => " (international site)",
    };
    let condition = rule
        .when
        .map_or(String::new(), |condition| format!(" ({})", when(condition)));
    format!(
        "| {place} | {}{site}{condition} | `{}` | {code} | {} |\n",
        what_holds(&rule.test),
        rule.test.rule_name().name(),
        rule.severity.name(),
    )
}

fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text".into(),
        Kind::Integer(integer) => integer.word().name().into(),
        Kind::Base64 => "base64 text, or bytes".into(),
        Kind::JsonText => "JSON text, or an object".into(),
        Kind::List(Item { kind, .. }) => format!("list of {}", kind_name(kind)),
        Kind::Object(shape) => format!("object `{}`", shape.name),
        Kind::Boolean => "true or false".into(),
        Kind::Map(of) => format!("object of {}", kind_name(&of.values.kind)),
        Kind::Free => "object of anything".into(),
    }
}

fn when(condition: &Condition) -> String {
    match condition {
        Condition::Absent(field) => format!("without `{field}`"),
        Condition::Holds(predicate, field) => filled(predicate.about, &[field]),
    }
}

/// `about` with the names of fields in place of `{0}` and `{1}`.
fn filled(about: &str, fields: &[&str]) -> String {
    let mut text = String::from(about);
    for (place, field) in fields.iter().enumerate() {
        text = text.replace(&format!("{{{place}}}"), field);
    }
    text
}

fn names(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Characters => "characters (Unicode scalar values)",
        Unit::Bytes => "bytes in UTF-8",
        Unit::Items => "entries",
        Unit::DecodedBytes => "bytes after decoding",
        Unit::EncodedBytes => "bytes as sent",
    }
}

fn what_holds(test: &Test) -> String {
    match test {
        Test::NotEmpty => "not empty".into(),
        Test::AtLeast(min, of) => format!("at least {min} {}", unit(*of)),
        Test::AtMost(max, of) => format!("at most {max} {}", unit(*of)),
        Test::OneOf(allowed) => format!("one of {}", names(allowed)),
        Test::OneOfIntegers(allowed) => {
            let allowed: Vec<_> = allowed.iter().map(ToString::to_string).collect();
            format!("one of {}", allowed.join(", "))
        }
        Test::Is(format) => format.about.into(),
        Test::Base64 => "base64 with padding and without line breaks".into(),
        Test::Function(function, fields) => filled(function.about, fields),
        Test::Unsupported => "absent: the provider accepts it from nobody".into(),
        Test::Unused => "absent: it has no effect".into(),
        Test::Deprecated => "absent, unless the account has an old permission".into(),
        Test::AtLeastOneOf(fields) => format!("at least one of {}", names(fields)),
        Test::TotalAtMost(Total {
            list,
            field,
            max,
            unit: of,
        }) => {
            format!(
                "at most {max} {} in all `{list}[].{field}` together",
                unit(*of)
            )
        }
    }
}

/// The page of all error codes: what each means and what to do.
pub fn error_codes(catalogues: &[Catalogue]) -> String {
    let mut page = format!("<!-- {NOTICE} -->\n# Error codes\n");
    for Catalogue {
        id, title, entries, ..
    } in catalogues
    {
        page.push_str(&format!("\n## {title}\n\nFor `explain`: `{id}`.\n"));
        for entry in *entries {
            page.push_str(&error_code(entry));
        }
    }
    page
}

fn error_code(entry: &Entry) -> String {
    let advice = entry.advice(Lang::En);
    let foreseeable = match entry.foreseeable {
        Foreseeable::Yes => "`validate` foresees it",
        Foreseeable::Partly => "`validate` foresees some of its causes",
        Foreseeable::No => "only the provider can tell",
    };
    let mut text = format!(
        "\n### `{}`\n\n{} {}\n\nKind `{}`, retry `{}`",
        entry.code,
        advice.meaning,
        advice.fix,
        entry.kind.name(),
        entry.retry.when.name(),
    );
    if let Some(seconds) = entry.retry.after_seconds {
        text.push_str(&format!(" after {seconds} s"));
    }
    if entry.retry.may_duplicate {
        text.push_str(", and the first try may have been accepted");
    }
    text.push_str(&format!("; {foreseeable}."));
    if !entry.fields.is_empty() {
        text.push_str(&format!(" Fields: {}.", names(entry.fields)));
    }
    text.push('\n');
    text
}
