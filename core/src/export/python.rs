//! Operations to two Python modules: the operations themselves, and `TypedDict`s for payloads and responses.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::{self, Class, Declared, NOTICE, Narrowed, declared, supported};
use crate::operation::Operation;
use crate::providers::Provider;
use crate::schema::{Field, Item, Kind};

/// The names of the types of one provider, and their code.
fn types_of(provider: &Provider) -> (Vec<String>, String) {
    let mut body = String::new();
    let mut names: Vec<String> = Vec::new();
    for declared in declared(provider) {
        body.push_str(&typed_dict(&declared));
        names.push(declared.name);
    }
    names.sort();
    (names, body)
}

/// A statement that defines a list of names, one on each line.
fn list_of(names: &[String]) -> String {
    let lines: Vec<_> = names
        .iter()
        .map(|name| format!("    \"{name}\",\n"))
        .collect();
    format!("\n__all__ = [\n{}]\n", lines.concat())
}

/// The first lines of a module.
fn head(about: &str) -> String {
    format!("# {NOTICE}\n\"\"\"{about}\"\"\"\n\nfrom __future__ import annotations\n\n")
}

/// The module of the types of one provider. The module of its operations imports it when a type is used.
pub fn types(provider: &Provider) -> String {
    let (names, body) = types_of(provider);
    let mut module = head(&format!("The types of `presend.{}`.", provider.id()));
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        let used = names.iter().filter(|name| code_contains(&body, name));
        used.copied().collect()
    };
    let typing = used(&["Any", "Literal"]);
    if !typing.is_empty() {
        module.push_str(&format!("from typing import {}\n\n", typing.join(", ")));
    }
    let shared = used(&["Base64", "JsonText"]);
    if !shared.is_empty() {
        module.push_str(&format!("from .._names import {}\n", shared.join(", ")));
    }
    module.push_str("from .._typing import TypedDict, keep_unknown_fields\n");
    module.push_str(&list_of(&names));
    module.push_str(&body);
    module.push_str("\n\nkeep_unknown_fields(globals())\n");
    module
}

/// The module of one provider's operations.
pub fn module(provider: &Provider) -> String {
    let (types, _) = types_of(provider);
    let mut names = types.clone();
    let mut body = String::new();
    let mut classes: Vec<&str> = Vec::new();
    for operation in provider.operations() {
        let Operation { name, about, .. } = operation;
        let Class {
            name: class,
            parameters,
            ..
        } = Class::of(operation);
        let statement = format!(
            "{name}: {class}[{parameters}] = {class}(\"{}\")",
            operation.id()
        );
        body.push_str(&format!(
            "\n{}\n\"\"\"{}\"\"\"\n",
            as_one_line(statement),
            about.text(),
        ));
        names.push((*name).into());
        if !classes.contains(&class) {
            classes.push(class);
        }
    }
    names.sort();
    classes.sort_unstable();
    // The order in which the formatter wants imported names.
    let mut imported = types;
    imported.sort_by_key(|name| name.to_lowercase());
    let imported: Vec<_> = imported
        .iter()
        .map(|name| format!("        {name},\n"))
        .collect();
    let mut module = head(provider.service.title);
    module.push_str(&format!(
        "from ._native import {}\n\nTYPE_CHECKING = False\n\
         if TYPE_CHECKING:\n    from ._types.{} import (\n{}    )\nelse:\n    \
         from ._lazy import lazy_types\n\n    \
         __getattr__, __dir__ = lazy_types(globals())\n",
        classes.join(", "),
        provider.id(),
        imported.concat(),
    ));
    module.push_str(&list_of(&names));
    module.push_str(&body);
    module
}

/// Whether a name occurs in the module outside its documentation.
fn code_contains(module: &str, name: &str) -> bool {
    module
        .lines()
        .filter(|line| !line.trim_start().starts_with("\"\"\""))
        .any(|line| line.contains(name))
}

/// The statement on one line, with a comment that turns the formatter off if the line is too long for it.
fn as_one_line(statement: String) -> String {
    const LIMIT: usize = 100;
    if statement.chars().count() > LIMIT {
        statement + "  # fmt: skip"
    } else {
        statement
    }
}

/// The module of the closed lists of names.
pub fn name_lists() -> String {
    let mut module = format!(
        "# {NOTICE}\n\"\"\"The closed lists of names, and types that several payloads share.\"\"\"\n\n\
         from typing import Any, Literal\n\nfrom ._typing import Buffer\n\n\
         Base64 = str | bytes | Buffer\n\
         \"\"\"Base64 text, or the bytes that become it.\"\"\"\n\n\
         JsonText = str | dict[str, Any]\n\
         \"\"\"The text of a JSON object, or the dict that becomes it.\"\"\"\n"
    );
    for (name, about, values) in types::name_lists() {
        let values: Vec<_> = values
            .iter()
            .map(|value| format!("    \"{value}\",\n"))
            .collect();
        module.push_str(&format!(
            "\n{name} = Literal[\n{}]\n\"\"\"{about}\"\"\"\n",
            values.concat()
        ));
    }
    module
}

/// The keywords of Python, which cannot be field names in a class.
const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// A `TypedDict`. In Python 3.10, required and optional keys need two classes.
fn typed_dict(declared: &Declared) -> String {
    let Declared {
        name,
        about,
        shape,
        in_response,
    } = declared;
    let (required, optional): (Vec<_>, Vec<_>) =
        supported(shape).partition(|(field, _)| field.required_always() && !in_response);
    let (reserved, optional): (Vec<_>, Vec<_>) = optional
        .into_iter()
        .partition(|(field, _)| KEYWORDS.contains(&field.name));
    let class = |name: &str, base: &str, fields: &[(&Field, Narrowed)]| {
        let line = as_one_line(format!("class {name}({base}):"));
        let mut class = format!("\n\n{line}\n    \"\"\"{about}\"\"\"\n");
        for (field, narrowed) in fields {
            class.push_str(&member(field, narrowed, *in_response));
        }
        class
    };
    let mut classes = String::new();
    let mut base = String::from("TypedDict");
    if !reserved.is_empty() {
        // A name that is a keyword of Python can only be written as a string.
        base = format!("_{name}Reserved");
        classes.push_str(&format!("\n\n{base} = TypedDict(\n    \"{base}\",\n    {{"));
        let members = reserved.iter().map(|(field, narrowed)| {
            format!(
                "\"{}\": \"{}\"",
                field.name,
                field_type(field, narrowed, *in_response)
            )
        });
        classes.push_str(&members.collect::<Vec<_>>().join(", "));
        classes.push_str("},\n    total=False,\n)\n");
    }
    if optional.is_empty() && reserved.is_empty() && !required.is_empty() {
        classes.push_str(&class(name, &base, &required));
        return classes;
    }
    if !required.is_empty() {
        let with_required = format!("_{name}Required");
        classes.push_str(&class(&with_required, &base, &required));
        base = with_required;
    }
    classes.push_str(&class(name, &format!("{base}, total=False"), &optional));
    classes
}

fn member(field: &Field, narrowed: &Narrowed, in_response: bool) -> String {
    let note = if narrowed.deprecated {
        " Deprecated."
    } else {
        ""
    };
    let statement = format!(
        "    {}: {}",
        field.name,
        field_type(field, narrowed, in_response)
    );
    format!(
        "\n{}\n    \"\"\"{}{note}\"\"\"\n",
        as_one_line(statement),
        types::described(field, in_response).replace('\\', "\\\\"),
    )
}

/// The type of a field.
fn field_type(field: &Field, narrowed: &Narrowed, in_response: bool) -> String {
    let texts = narrowed.texts.iter().map(|text| format!("\"{text}\""));
    let integers = narrowed.integers.iter().map(ToString::to_string);
    let values: Vec<_> = texts.chain(integers).collect();
    let own = if values.is_empty() {
        kind_type(&field.kind)
    } else {
        format!("Literal[{}]", values.join(", "))
    };
    if types::may_be_null(field, in_response) {
        own + " | None"
    } else {
        own
    }
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
