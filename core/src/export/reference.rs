//! Operations and error codes to reference pages in Markdown.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::{NOTICE, nested};
use crate::doc::Doc;
use crate::errors::{Catalogue, Entry, Foreseeable};
use crate::operation::{Failing, Operation, Results};
use crate::schema::{
    Check, Condition, Field, Item, Kind, Need, Rule, Shape, Site, TimeLimit, Total, Unit,
};
use crate::text::Lang;

/// The page of one operation: its fields, their rules and error codes, the fields of a response, the error
/// codes that it can contain, and the rate limit.
pub fn operation(operation: &'static Operation) -> String {
    let mut page = format!(
        "<!-- {NOTICE} -->\n# {}\n\n{}\n",
        operation.id(),
        operation.about.text()
    );
    if let Some(requests) = operation.rate_limit {
        let noun = if requests == 1 { "request" } else { "requests" };
        page.push_str(&format!(
            "\nThe provider accepts {requests} {noun} per second.\n"
        ));
    }
    match operation.site {
        None => {}
        Some(Site::Cn) => page.push_str("\nOnly the mainland site has it.\n"),
        Some(Site::Intl) => page.push_str("\nOnly the international site has it.\n"),
    }
    let request = &operation.request;
    page.push_str(&format!("\n## Payload\n{}", shape(request, operation)));
    for object in nested(request) {
        page.push_str(&format!(
            "\n## {}\n{}",
            object.name,
            shape(object, operation)
        ));
    }
    page.push_str("\n## Response\n");
    page.push_str(&response_fields(&operation.response, operation));
    for object in nested(&operation.response) {
        page.push_str(&format!("\n### {}\n", object.name));
        page.push_str(&response_fields(object, operation));
    }
    if let Some(Results { list, statuses, .. }) = operation.results {
        let failed: Vec<_> = statuses
            .iter()
            .map(|status| {
                let is = match status.failing {
                    Failing::Except(_) | Failing::Unless(_) => "is not",
                    Failing::Only(..) => "is",
                };
                let (Failing::Except(known) | Failing::Unless(known) | Failing::Only(known, _)) =
                    status.failing;
                let failing = format!("`{}` {is} {}", status.field, one_of(known));
                match status.code {
                    Some(code) if !status.no_failure.is_empty() => {
                        format!(
                            "{failing} and `{code}` is not {}",
                            one_of(status.no_failure)
                        )
                    }
                    _ => failing,
                }
            })
            .collect();
        page.push_str(&format!(
            "\nIf {} in an entry of `{list}`, the entry is also listed in `failures`.\n",
            failed.join(", or ")
        ));
    }
    if !operation.errors.is_empty() {
        page.push_str("\n## Error codes\n\nThe provider lists these codes for this operation:\n\n");
        for code in operation.errors {
            page.push_str(&format!("- `{code}`\n"));
        }
    }
    page
}

/// The source of a field: its own, or that of the service.
fn source(row: Doc, operation: &Operation) -> &'static str {
    let sources = [row, operation.service.source];
    let given = sources.into_iter().find(|source| *source != Doc::NONE);
    given.unwrap_or(Doc::NONE).text()
}

fn response_fields(shape: &Shape, operation: &Operation) -> String {
    if shape.fields.is_empty() {
        return String::from("\nIt has no fields apart from the request ID.\n");
    }
    let mut text =
        String::from("\n| field | type | description | source |\n| --- | --- | --- | --- |\n");
    for field in shape.fields {
        text.push_str(&format!(
            "| `{}` | {}{} | {} | {} |\n",
            field.name,
            kind_name(&field.kind),
            if field.nullable { " or null" } else { "" },
            field.about.text(),
            source(field.source, operation),
        ));
    }
    text
}

fn shape(shape: &'static Shape, operation: &'static Operation) -> String {
    let mut text = String::from(if shape.fields.is_empty() {
        "\nIt has no fields.\n"
    } else {
        "\n| field | type | description | source |\n| --- | --- | --- | --- |\n"
    });
    for Field {
        name,
        kind,
        need,
        about,
        source: own,
        ..
    } in shape.fields
    {
        let required = match need {
            Need::Optional => String::new(),
            Need::Required => ", required".into(),
            Need::RequiredWhen(condition) => format!(", required {}", when(condition)),
        };
        text.push_str(&format!(
            "| `{name}` | {}{required} | {} | {} |\n",
            kind_name(kind),
            about.text(),
            source(*own, operation),
        ));
    }
    let mut rows = String::new();
    for field in shape.fields {
        let condition = match field.need {
            Need::Optional => None,
            Need::Required => Some(String::new()),
            Need::RequiredWhen(condition) => Some(format!(" ({})", when(condition))),
        };
        if let Some(condition) = condition {
            let code = field.missing.or(operation.service.codes.required);
            let code = code.map_or_else(String::new, |code| format!("`{code}`"));
            rows.push_str(&format!(
                "| `{}` | present{condition} | `required` | {code} | error |\n",
                field.name
            ));
        }
        for rule in field.rules {
            rows.push_str(&rule_row(&format!("`{}`", field.name), rule));
        }
        let (names, entries): (&[Rule], &[Rule]) = match field.kind {
            Kind::List(Item { rules, .. }) => (&[], rules),
            Kind::Map(of) => (of.names, of.values.rules),
            _ => (&[], &[]),
        };
        for rule in names {
            rows.push_str(&rule_row(&format!("names in `{}`", field.name), rule));
        }
        for rule in entries {
            rows.push_str(&rule_row(&format!("`{}[]`", field.name), rule));
        }
    }
    let is_payload = core::ptr::eq(operation.request.fields, shape.fields);
    let size_limit = operation.size_rule().filter(|_| is_payload);
    let whole = if is_payload {
        "the payload"
    } else {
        "the object"
    };
    for rule in shape.rules.iter().chain(size_limit) {
        rows.push_str(&rule_row(whole, rule));
    }
    if !rows.is_empty() {
        text.push_str(
            "\n| where | requirement | rule | code | severity |\n| --- | --- | --- | --- | --- |\n",
        );
        text.push_str(&rows);
    }
    text
}

fn rule_row(place: &str, rule: &Rule) -> String {
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
        what_holds(&rule.check),
        rule.check.rule_name().name(),
        rule.severity.name(),
    )
}

fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text".into(),
        Kind::Integer(integer) => integer.type_name().name().into(),
        Kind::Base64 => "base64 text or bytes".into(),
        Kind::JsonText => "JSON text or object".into(),
        Kind::List(Item { kind, .. }) => format!("list of {}", kind_name(kind)),
        Kind::Object(shape) => format!("object `{}`", shape.name),
        Kind::Boolean => "boolean".into(),
        Kind::Map(of) => format!("object of {}", kind_name(&of.values.kind)),
        Kind::Free => "object with any content".into(),
    }
}

fn when(condition: &Condition) -> String {
    match condition {
        Condition::Absent(field) => format!("if there is no `{field}`"),
        Condition::Equals(field, values) => {
            let values: Vec<_> = values.iter().map(ToString::to_string).collect();
            format!("if `{field}` is {}", values.join(" or "))
        }
        Condition::Holds(predicate, field) => filled(predicate.about.text(), &[field]),
        Condition::On(Site::Cn, condition) => format!("{}, on the mainland site", when(condition)),
        Condition::On(Site::Intl, condition) => {
            format!("{}, on the international site", when(condition))
        }
    }
}

/// Replaces `{0}` and `{1}` in `about` by the names of fields.
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

/// Names, of which one applies.
fn one_of(all: &[&str]) -> String {
    let quoted: Vec<_> = all.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(" or ")
}

/// A number and its unit, in singular or plural.
fn counted(number: u32, unit: Unit) -> String {
    let (one, many) = match unit {
        Unit::Characters => ("character", "characters"),
        Unit::Bytes => ("byte in UTF-8", "bytes in UTF-8"),
        Unit::Items => ("entry", "entries"),
        Unit::DecodedBytes => ("byte after decoding", "bytes after decoding"),
        Unit::EncodedBytes => ("byte as sent", "bytes as sent"),
    };
    format!("{number} {}", if number == 1 { one } else { many })
}

/// What a check demands, as the part of a sentence.
pub(super) fn what_holds(check: &Check) -> String {
    match check {
        Check::NotEmpty => "not empty".into(),
        Check::AtLeast(min, of) => format!("at least {}", counted(*min, *of)),
        Check::AtMost(max, of) => format!("at most {}", counted(*max, *of)),
        Check::OneOf(allowed) => format!("one of {}", names(allowed)),
        Check::OneOfIntegers(allowed) => {
            let allowed: Vec<_> = allowed.iter().map(ToString::to_string).collect();
            format!("one of {}", allowed.join(", "))
        }
        Check::Between(min, max) => format!("between {min} and {max}"),
        Check::Time(TimeLimit::NotPast) => "not in the past".into(),
        Check::Time(TimeLimit::NotFuture) => "not in the future".into(),
        Check::Time(TimeLimit::DaysAgo(days)) => format!("at most {days} days ago"),
        Check::InOrder([first, second]) => format!("`{first}` not after `{second}`"),
        Check::WithinDays([first, second], days) => {
            format!("at most {days} days from `{first}` to `{second}`")
        }
        Check::Is(format) => format.about.text().into(),
        Check::Base64 => "base64 with padding and without line breaks".into(),
        Check::Function(function, fields) => filled(function.about.text(), fields),
        Check::Unsupported => "absent: the provider does not support it".into(),
        Check::Unused => "absent: it has no effect".into(),
        Check::Deprecated => "absent, unless the account has an old permission".into(),
        Check::SwitchedOff(end) => format!("sent before {}", end.date),
        Check::AtLeastOneOf(fields) => format!("at least one of {}", names(fields)),
        Check::TotalAtMost(Total {
            list,
            field,
            max,
            unit,
        }) => {
            format!(
                "at most {} in all `{list}[].{field}` together",
                counted(*max, *unit)
            )
        }
    }
}

/// The page of all error codes in another language: meaning and advice.
pub fn error_texts<'c>(catalogues: impl Iterator<Item = &'c Catalogue>, lang: Lang) -> String {
    let mut page = format!("<!-- {NOTICE} -->\n");
    for Catalogue { id, entries, .. } in catalogues {
        page.push_str(&format!("\n## {id}\n\n"));
        for entry in *entries {
            let advice = entry.advice(lang);
            page.push_str(&format!(
                "- {}: {} {}\n",
                codes(entry),
                advice.meaning,
                advice.fix
            ));
        }
    }
    page
}

/// The page of all error codes: meaning and advice.
pub fn error_codes<'c>(catalogues: impl Iterator<Item = &'c Catalogue>) -> String {
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

/// The code of an entry, and the others that it explains.
fn codes(entry: &Entry) -> String {
    let mut all = alloc::vec![entry.code];
    all.extend(entry.also);
    names(&all)
}

fn error_code(entry: &Entry) -> String {
    let advice = entry.advice(Lang::En);
    let foreseeable = match entry.foreseeable {
        Foreseeable::Yes => "`validate` reports it in advance",
        Foreseeable::Partly => "`validate` reports some of its causes in advance",
        Foreseeable::No => "only the provider can detect it",
    };
    let mut text = format!(
        "\n### {}\n\n{} {}\n\nKind `{}`, retry `{}`",
        codes(entry),
        advice.meaning,
        advice.fix,
        entry.kind.name(),
        entry.retry.when.name(),
    );
    if let Some(seconds) = entry.retry.after_seconds {
        text.push_str(&format!(" after {seconds} s"));
    }
    if entry.retry.may_duplicate {
        text.push_str(", and the first attempt may have been accepted");
    }
    text.push_str(&format!("; {foreseeable}."));
    if !entry.fields.is_empty() {
        text.push_str(&format!(" Fields: {}.", names(entry.fields)));
    }
    text.push('\n');
    text
}
