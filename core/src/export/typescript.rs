//! Operations to TypeScript declarations and the JavaScript modules that these describe.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::{Class, Declared, NOTICE, Narrowed, declared, supported, word_lists};
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
            made(operation)
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
        module.push_str(&format!("  {},\n", made(operation)));
    }
    module.push_str("];\n");
    module
}

/// The expression for an operation.
fn made(operation: &Operation) -> String {
    let id = operation.id();
    match Class::of(operation).kind {
        Some(kind) => format!("operation(\"{id}\", \"{kind}\")"),
        None => format!("operation(\"{id}\")"),
    }
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
        ["Base64", "JsonText"]
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
pub fn words() -> String {
    let mut text = format!("// {NOTICE}\n");
    for (name, about, words) in word_lists() {
        let words: Vec<_> = words
            .iter()
            .map(|word| format!("\n  | \"{word}\""))
            .collect();
        text.push_str(&format!(
            "\n/** {about} */\nexport type {name} ={};\n",
            words.concat()
        ));
    }
    text
}

fn interface(declared: &Declared) -> String {
    let Declared {
        name,
        about,
        shape,
        in_answer,
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
        let required = field.required_always() && !in_answer;
        let optional = if required { "" } else { "?" };
        text.push_str(&format!("  /** {}{tag} */\n", field.about.text()));
        text.push_str(&format!(
            "  {}{optional}: {};\n",
            field.name,
            field_type(field, &narrowed)
        ));
    }
    text.push_str("}\n");
    text
}

fn field_type(field: &Field, narrowed: &Narrowed) -> String {
    let texts = narrowed.texts.iter().map(|text| format!("\"{text}\""));
    let integers = narrowed.integers.iter().map(ToString::to_string);
    let values: Vec<_> = texts.chain(integers).collect();
    if values.is_empty() {
        kind_type(&field.kind)
    } else {
        values.join(" | ")
    }
}

fn kind_type(kind: &Kind) -> String {
    match kind {
        Kind::Text => "string".into(),
        Kind::Integer(_) => "number | bigint".into(),
        Kind::Base64 => "Base64".into(),
        Kind::JsonText => "JsonText".into(),
        Kind::List(Item { kind, .. }) => format!("{}[]", kind_type(kind)),
        Kind::Object(shape) => shape.name.into(),
        Kind::Boolean => "boolean".into(),
        Kind::Map(of) => format!("{{ [name: string]: {} }}", kind_type(&of.values.kind)),
        Kind::Free => "{ [name: string]: unknown }".into(),
    }
}
