//! Functions for the values of a template's variables.

use alloc::borrow::Cow;

use serde_json::{Map, Value};

use crate::doc::Doc;
use crate::formats::template_data;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::functions::{Function, Report};

/// A JSON object whose values are text, numbers or booleans.
pub(crate) static JSON_OBJECT: Function = Function {
    rule: RuleName::JsonObject,
    check: json_object,
    keyword: Some(plain_values),
    about: Doc::new("a JSON object whose values are texts, numbers or booleans"),
};

/// No value of a JSON object is the text of an object or a list, and no name occurs twice.
pub(crate) static PLAIN_VALUES: Function = Function {
    rule: RuleName::JsonObject,
    check: doubtful_values,
    keyword: None,
    about: Doc::new(
        "no value is the JSON text of an object or a list, and no name occurs twice in a JSON text",
    ),
};

/// The values of a JSON object contain no HTML tag.
pub(crate) static NO_HTML: Function = Function {
    rule: RuleName::NoHtml,
    check: no_html,
    keyword: None,
    about: Doc::new("no value contains an HTML tag"),
};

/// The JSON Schema keyword for an object whose values are texts, numbers or booleans.
fn plain_values() -> (&'static str, Value) {
    let mut values = Map::new();
    let plain = ["string", "number", "boolean"].as_slice();
    values.insert("type".into(), plain.into());
    ("additionalProperties", values.into())
}

fn json_object(_: &'static [&'static str], value: &Payload<'_>, report: &mut Report<'_>) {
    match template_data::object(value) {
        Err(reason) => report(&[], &[("reason", Param::Reason(reason))]),
        Ok(object) => template_data::check_values(&object, |key, reason| {
            report(
                &[Step::Key(Cow::Owned(key.into()))],
                &[("reason", Param::Reason(reason))],
            );
        }),
    }
}

fn doubtful_values(_: &'static [&'static str], value: &Payload<'_>, report: &mut Report<'_>) {
    if let Ok(object) = template_data::object(value) {
        template_data::find_doubtful(&object, |key, reason| {
            report(
                &[Step::Key(Cow::Owned(key.into()))],
                &[("reason", Param::Reason(reason))],
            );
        });
    }
}

fn no_html(_: &'static [&'static str], value: &Payload<'_>, report: &mut Report<'_>) {
    if let Ok(object) = template_data::object(value) {
        template_data::find_html(&object, |key| {
            report(&[Step::Key(Cow::Owned(key.into()))], &[]);
        });
    }
}
