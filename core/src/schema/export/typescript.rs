//! Operations to a TypeScript declaration file and the JavaScript module that it describes.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::{
    NOTICE, allowed_integers, allowed_texts, deprecated, nested, supported, word_lists,
};
use crate::operation::{Operation, Replies};
use crate::schema::{Field, Item, Kind, Shape, table};
use crate::text::{Lang, lines};

/// The module of a provider of whose calls only the answers are read.
pub fn replies_module(from: &str, calls: &[&Replies]) -> String {
    let mut module = format!("// {NOTICE}\nimport {{ replies }} from \"{from}\";\n");
    for Replies { provider, name, .. } in calls {
        module.push_str(&format!(
            "\nexport const {name} = replies(\"{provider}.{name}\");\n"
        ));
    }
    module
}

/// The declarations for [`replies_module`].
pub fn replies_declarations(calls: &[&Replies]) -> String {
    let mut text = format!("// {NOTICE}\nimport type {{ Replies }} from \"./index.js\";\n");
    for Replies { name, about, .. } in calls {
        text.push_str(&format!(
            "\n/** {about} */\nexport declare const {name}: Replies;\n"
        ));
    }
    text
}

/// The module of one provider's operations.
pub fn module(operations: &[&Operation]) -> String {
    let mut module = format!("// {NOTICE}\nimport {{ operation }} from \"./operation.js\";\n");
    for Operation { provider, name, .. } in operations {
        module.push_str(&format!(
            "\nexport const {name} = operation(\"{provider}.{name}\");\n"
        ));
    }
    module
}

/// The module of one operation for a page, which loads no table but those that it names.
pub fn module_with_table(operation: &Operation) -> String {
    let Operation {
        provider,
        name,
        payload,
        codes,
        ..
    } = operation;
    let table = quoted(&table::write(payload, codes));
    format!(
        "// {NOTICE}\nimport {{ operation }} from \"../../presend.js\";\nimport {{ form }} from \"./form.js\";\n\n\
         const table =\n  {table};\n\n\
         export const {name} = operation(\"{provider}.{name}\", {{ table, form }});\n"
    )
}

/// The module that loads the core with the words of one provider, for a page.
pub fn form_module(provider: &str) -> String {
    format!(
        "// {NOTICE}\nimport {{ wasmModule }} from \"../../presend.js\";\n\n\
         export const form = wasmModule(\"{provider}\", () => new URL(\"form.wasm\", import.meta.url));\n"
    )
}

/// The module of all operations of one provider for a page, which finds each in the folder `of`.
pub fn modules_with_tables(of: &str, operations: &[&Operation]) -> String {
    let mut module = format!("// {NOTICE}\n");
    for Operation { name, .. } in operations {
        module.push_str(&format!("export {{ {name} }} from \"./{of}/{name}.js\";\n"));
    }
    module
}

/// The declarations for [`module_with_table`].
pub fn declaration(of: &str, operation: &Operation) -> String {
    let name = operation.name;
    format!("// {NOTICE}\nexport {{ {name}, type {name}Payload }} from \"../{of}.js\";\n")
}

/// A string of JavaScript, in single quotes because most of what comes here is JSON.
fn quoted(text: &str) -> String {
    let text = text
        .replace('\\', r"\\")
        .replace('\'', r"\'")
        .replace('\n', "\\n\\\n");
    format!("'{text}'")
}

/// The declarations for [`module`].
pub fn declarations(operations: &[&Operation]) -> String {
    let keys = if operations.iter().any(|operation| operation.keyed) {
        ", KeyOptions"
    } else {
        ""
    };
    let imports = format!("Base64, JsonText{keys}, Operation");
    let mut text = format!("// {NOTICE}\nimport type {{ {imports} }} from \"./index.js\";\n");
    let mut declared: Vec<&str> = Vec::new();
    for operation in operations {
        for shape in nested(operation.payload) {
            if !declared.contains(&shape.name) {
                declared.push(shape.name);
                text.push_str(&interface(
                    shape.name,
                    &format!("The object `{}`.", shape.name),
                    shape,
                ));
            }
        }
        let Operation {
            name, about, keyed, ..
        } = operation;
        let options = if *keyed { ", KeyOptions" } else { "" };
        let payload = format!("{name}Payload");
        text.push_str(&interface(
            &payload,
            &format!("The payload of `{name}`."),
            operation.payload,
        ));
        text.push_str(&format!(
            "\n/** {about} */\nexport declare const {name}: Operation<{payload}{options}>;\n"
        ));
    }
    text
}

/// The module of one language's sentences.
pub fn sentences(lang: Lang) -> String {
    format!("// {NOTICE}\nexport default {};\n", quoted(&lines(lang)))
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

fn interface(name: &str, about: &str, shape: &'static Shape) -> String {
    let mut text = format!("\n/** {about} */\nexport interface {name} {{\n");
    for field in supported(shape) {
        let tag = if deprecated(field) {
            " @deprecated"
        } else {
            ""
        };
        let optional = if field.required_always() { "" } else { "?" };
        text.push_str(&format!("  /** {}{tag} */\n", field.about));
        text.push_str(&format!(
            "  {}{optional}: {};\n",
            field.name,
            field_type(field)
        ));
    }
    text.push_str("}\n");
    text
}

fn field_type(field: &Field) -> String {
    let texts = allowed_texts(field);
    let integers = allowed_integers(field);
    if !texts.is_empty() {
        let texts: Vec<_> = texts.iter().map(|text| format!("\"{text}\"")).collect();
        return texts.join(" | ");
    }
    if !integers.is_empty() {
        let integers: Vec<_> = integers.iter().map(ToString::to_string).collect();
        return integers.join(" | ");
    }
    kind_type(&field.kind)
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
