//! Operations to a Python module: `TypedDict`s for payloads, and the operations themselves.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::{
    NOTICE, allowed_integers, allowed_texts, deprecated, nested, supported, word_lists,
};
use crate::operation::{Operation, Replies};
use crate::schema::{Field, Item, Kind, Shape};

/// The module of a provider of whose calls only the answers are read.
pub fn replies_module(about: &str, calls: &[&Replies]) -> String {
    let mut module = format!(
        "# {NOTICE}\n\"\"\"{about}\"\"\"\n\nfrom __future__ import annotations\n\n\
         from ._native import Replies, replies\n\n__all__ = [\n"
    );
    for Replies { name, .. } in calls {
        module.push_str(&format!("    \"{name}\",\n"));
    }
    module.push_str("]\n");
    for Replies {
        provider,
        name,
        about,
        ..
    } in calls
    {
        module.push_str(&format!(
            "\n{name}: Replies = replies(\"{provider}.{name}\")\n\
             \"\"\"{about}\"\"\"\n"
        ));
    }
    module
}

/// The module of one provider's operations.
pub fn module(about: &str, operations: &[&Operation]) -> String {
    let literal = operations
        .iter()
        .flat_map(|operation| {
            nested(operation.payload)
                .into_iter()
                .chain([operation.payload])
        })
        .flat_map(|shape| shape.fields)
        .any(|field| !allowed_texts(field).is_empty() || !allowed_integers(field).is_empty());
    let typing = if literal {
        "Any, Literal, TypedDict"
    } else {
        "Any, TypedDict"
    };
    let mut module = format!(
        "# {NOTICE}\n\"\"\"{about}\"\"\"\n\nfrom __future__ import annotations\n\n\
         from typing import {typing}\n\n\
         from ._native import Operation, operation\n\n"
    );
    let mut names: Vec<String> = Vec::new();
    let mut body = String::new();
    for operation in operations {
        for shape in nested(operation.payload) {
            if !names.iter().any(|name| name == shape.name) {
                names.push(shape.name.into());
                body.push_str(&typed_dict(shape.name, shape));
            }
        }
        let payload = format!("{}Payload", operation.name);
        body.push_str(&typed_dict(&payload, operation.payload));
        names.push(payload);
        names.push(operation.name.into());
    }
    for operation in operations {
        let Operation {
            provider,
            name,
            about,
            ..
        } = operation;
        body.push_str(&format!(
            "\n\n{name}: Operation[{name}Payload] = operation(\"{provider}.{name}\")\n\"\"\"{about}\"\"\"\n"
        ));
    }
    names.sort();
    module.push_str("__all__ = [\n");
    for name in names {
        module.push_str(&format!("    \"{name}\",\n"));
    }
    module.push_str("]\n\n");
    module.push_str(
        "Base64 = str | bytes | bytearray | memoryview\n\
         \"\"\"Base64 text, or the bytes that become it.\"\"\"\n\n\
         JsonText = str | dict[str, Any]\n\
         \"\"\"The text of a JSON object, or the dict that becomes it.\"\"\"\n",
    );
    module.push_str(&body);
    module
}

/// The module of the closed lists of names.
pub fn words() -> String {
    let mut module = format!(
        "# {NOTICE}\n\"\"\"The closed lists of names.\"\"\"\n\nfrom typing import Literal\n"
    );
    for (name, about, words) in word_lists() {
        let words: Vec<_> = words
            .iter()
            .map(|word| format!("    \"{word}\",\n"))
            .collect();
        module.push_str(&format!(
            "\n{name} = Literal[\n{}]\n\"\"\"{about}\"\"\"\n",
            words.concat()
        ));
    }
    module
}

/// The words of Python that a field of some provider is called by.
const KEYWORDS: &[&str] = &["from"];

/// A `TypedDict`. Python 3.10 knows required and optional keys only as two classes.
fn typed_dict(name: &str, shape: &'static Shape) -> String {
    let required: Vec<_> = supported(shape)
        .filter(|field| field.required_always())
        .collect();
    let optional: Vec<_> = supported(shape)
        .filter(|field| !field.required_always())
        .collect();
    let about = if name == shape.name {
        format!("The object `{name}`.")
    } else {
        format!("The payload of `{}`.", shape.name)
    };
    let class = |name: &str, base: &str, fields: &[&Field]| {
        let mut class = format!("\n\nclass {name}({base}):\n    \"\"\"{about}\"\"\"\n");
        for field in fields {
            class.push_str(&member(field));
        }
        class
    };
    let (reserved, optional): (Vec<&Field>, Vec<&Field>) = optional
        .into_iter()
        .partition(|field| KEYWORDS.contains(&field.name));
    if !reserved.is_empty() {
        // A name that is a word of Python can only be written as a text.
        let base = format!("_{name}Reserved");
        let mut classes = format!("\n\n{base} = TypedDict(\n    \"{base}\",\n    {{");
        for field in reserved {
            classes.push_str(&format!("\"{}\": \"{}\"", field.name, field_type(field)));
        }
        classes.push_str("},\n    total=False,\n)\n");
        let required_base = format!("_{name}Required");
        if required.is_empty() {
            classes.push_str(&class(name, &format!("{base}, total=False"), &optional));
        } else {
            classes.push_str(&class(&required_base, &base, &required));
            classes.push_str(&class(
                name,
                &format!("{required_base}, total=False"),
                &optional,
            ));
        }
        return classes;
    }
    if optional.is_empty() {
        class(name, "TypedDict", &required)
    } else if required.is_empty() {
        class(name, "TypedDict, total=False", &optional)
    } else {
        let base = format!("_{name}Required");
        let mut classes = class(&base, "TypedDict", &required);
        classes.push_str(&class(name, &format!("{base}, total=False"), &optional));
        classes
    }
}

fn member(field: &Field) -> String {
    let note = if deprecated(field) {
        " Deprecated."
    } else {
        ""
    };
    let Field { name, about, .. } = field;
    format!(
        "\n    {name}: {}\n    \"\"\"{about}{note}\"\"\"\n",
        field_type(field)
    )
}

fn field_type(field: &Field) -> String {
    let texts = allowed_texts(field);
    let integers = allowed_integers(field);
    if !texts.is_empty() {
        let texts: Vec<_> = texts.iter().map(|text| format!("\"{text}\"")).collect();
        return format!("Literal[{}]", texts.join(", "));
    }
    if !integers.is_empty() {
        let integers: Vec<_> = integers.iter().map(ToString::to_string).collect();
        return format!("Literal[{}]", integers.join(", "));
    }
    kind_type(&field.kind)
}

fn kind_type(kind: &Kind) -> String {
    match kind {
        Kind::Text => "str".into(),
        Kind::Integer(_) => "int".into(),
        Kind::Base64 => "Base64".into(),
        Kind::JsonText => "JsonText".into(),
        Kind::List(Item { kind, .. }) => format!("list[{}]", kind_type(kind)),
        Kind::Object(shape) => shape.name.into(),
        Kind::Boolean => "bool".into(),
        Kind::Map(of) => format!("dict[str, {}]", kind_type(&of.values.kind)),
        Kind::Free => "dict[str, Any]".into(),
    }
}
