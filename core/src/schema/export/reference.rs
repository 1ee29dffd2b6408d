//! Operations and error codes to reference pages in Markdown.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::{NOTICE, nested};
use crate::errors::{Entry, Foreseeable};
use crate::operation::Operation;
use crate::schema::{Field, Item, Kind, Rule, Shape, Site, Test, Total, Unit};
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
        required,
        about,
        source,
        ..
    } in shape.fields
    {
        let required = if *required { ", required" } else { "" };
        text.push_str(&format!(
            "| `{name}` | {}{required} | {about} | {source} |\n",
            kind_name(kind)
        ));
    }
    text.push_str(
        "\n| where | what must hold | rule | code | severity |\n| --- | --- | --- | --- | --- |\n",
    );
    for field in shape.fields {
        if field.required {
            let code = operation.codes.required;
            text.push_str(&format!(
                "| `{}` | there | `required` | `{code}` | error |\n",
                field.name
            ));
        }
        for rule in field.rules {
            text.push_str(&rule_row(field.name, rule));
        }
        if let Kind::List(Item { rules, .. }) = field.kind {
            for rule in *rules {
                text.push_str(&rule_row(&format!("{}[]", field.name), rule));
            }
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
    format!(
        "| {place} | {}{site} | `{}` | {code} | {} |\n",
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
    }
}

fn names(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Characters => "characters (Unicode scalar values)",
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
        Test::JsonObject => "a JSON object of text, numbers and booleans".into(),
        Test::NoHtml => "no HTML tag in a value".into(),
        Test::Unsupported => "absent: the provider accepts it from nobody".into(),
        Test::Deprecated => "absent, unless the account has an old permission".into(),
        Test::AtLeastOneOf(fields) => format!("at least one of {}", names(fields)),
        Test::Disjoint([of, with]) => format!("no address of `{of}` is in `{with}` too"),
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
pub fn error_codes(tables: &[(&str, &[Entry])]) -> String {
    let mut page = format!("<!-- {NOTICE} -->\n# Error codes\n");
    for (title, entries) in tables {
        page.push_str(&format!("\n## {title}\n"));
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
