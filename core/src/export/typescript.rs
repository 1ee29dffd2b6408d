//! Operations to TypeScript declarations, and the JavaScript modules that belong to them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::{self, Class, Declared, NOTICE, Narrowed, declared, supported};
use crate::operation::Operation;
use crate::providers::Provider;
use crate::schema::{Field, Item, Kind};

/// The module of one provider's operations.
pub fn module(provider: &Provider) -> String {
    let mut module = format!("// {NOTICE}\nimport {{ operation }} from \"../operation.js\";\n");
    for operation in provider.operations() {
        module.push_str(&format!(
            "\nexport const {} = {};\n",
            operation.name,
            expression(operation)
        ));
    }
    module
}

/// The module that lists all operations whose requests can be built.
pub fn list<'o>(operations: impl Iterator<Item = &'o Operation>) -> String {
    let mut module = format!(
        "// {NOTICE}\nimport {{ operation }} from \"./operation.js\";\n\n\
         /** Lists every operation whose request can be checked and built. */\n\
         export const operations = () => [\n"
    );
    for operation in operations {
        module.push_str(&format!("  {},\n", expression(operation)));
    }
    module.push_str("];\n");
    module
}

/// The expression for an operation.
fn expression(operation: &Operation) -> String {
    let id = operation.id();
    let kind = Class::of(operation).kind;
    format!("operation(\"{id}\", \"{kind}\")")
}

/// The declarations for [`module`].
pub fn declarations(provider: &Provider) -> String {
    let mut body = String::new();
    for declared in declared(provider) {
        body.push_str(&interface(&declared));
    }
    let mut imports: Vec<&str> = Vec::new();
    for operation in provider.operations() {
        let Class {
            name: class,
            parameters,
            ..
        } = Class::of(operation);
        imports.push(class);
        body.push_str(&format!(
            "\n/** {} */\nexport declare const {}: {class}<{parameters}>;\n",
            operation.about.text(),
            operation.name,
        ));
    }
    imports.extend(
        ["Base64", "Entries", "JsonText"]
            .into_iter()
            .filter(|name| body.contains(name)),
    );
    imports.sort_unstable();
    imports.dedup();
    format!(
        "// {NOTICE}\nimport type {{ {} }} from \"../index.js\";\n{body}",
        imports.join(", ")
    )
}

/// The declarations of the closed lists of names.
pub fn name_lists() -> String {
    let mut text = format!("// {NOTICE}\n");
    for (name, about, values) in types::name_lists() {
        let values: Vec<_> = values
            .iter()
            .map(|value| format!("\n  | \"{value}\""))
            .collect();
        text.push_str(&format!(
            "\n/** {about} */\nexport type {name} ={};\n",
            values.concat()
        ));
    }
    text
}

fn interface(declared: &Declared) -> String {
    let Declared {
        name,
        about,
        shape,
        in_response,
    } = declared;
    if shape.fields.is_empty() {
        return format!("\n/** {about} */\nexport interface {name} {{}}\n");
    }
    let mut text = format!("\n/** {about} */\nexport interface {name} {{\n");
    for (field, narrowed) in supported(shape) {
        let tag = if narrowed.deprecated {
            " @deprecated"
        } else {
            ""
        };
        let required = field.required_always() && !in_response;
        let optional = if required { "" } else { "?" };
        let about = types::described(field, *in_response);
        text.push_str(&format!("  /** {about}{tag} */\n"));
        text.push_str(&format!(
            "  {}{optional}: {};\n",
            field.name,
            field_type(field, &narrowed, *in_response)
        ));
    }
    text.push_str("}\n");
    text
}

/// The type of a field.
fn field_type(field: &Field, narrowed: &Narrowed, in_response: bool) -> String {
    let texts = narrowed.texts.iter().map(|text| format!("\"{text}\""));
    let integers = narrowed.integers.iter().map(ToString::to_string);
    let values: Vec<_> = texts.chain(integers).collect();
    let own = if values.is_empty() {
        kind_type(&field.kind, in_response)
    } else {
        values.join(" | ")
    };
    if types::may_be_null(field, in_response) {
        own + " | null"
    } else {
        own
    }
}

/// The type of a value. A payload accepts readonly lists and objects of any interface.
fn kind_type(kind: &Kind, in_response: bool) -> String {
    match kind {
        Kind::Text => "string".into(),
        Kind::Integer(_) => "number | bigint".into(),
        Kind::Base64 => "Base64".into(),
        Kind::JsonText => "JsonText".into(),
        Kind::List(Item { kind, .. }) => {
            let readonly = if in_response { "" } else { "readonly " };
            let item = kind_type(kind, in_response);
            if item.contains(" | ") {
                format!("{readonly}({item})[]")
            } else {
                format!("{readonly}{item}[]")
            }
        }
        Kind::Object(shape) => shape.name.into(),
        Kind::Boolean => "boolean".into(),
        Kind::Map(of) => entries(&kind_type(&of.values.kind, in_response), in_response),
        Kind::Free => entries("unknown", in_response),
    }
}

fn entries(values: &str, in_response: bool) -> String {
    if in_response {
        format!("{{ [name: string]: {values} }}")
    } else {
        format!("Entries<{values}>")
    }
}
