//! The operations to an index page and a table in Markdown.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::types::NOTICE;
use crate::providers::Provider;

/// The page with every operation, by provider and topic.
pub fn page(providers: &[&Provider]) -> String {
    let mut page = format!(
        "<!-- {NOTICE} -->\n# Reference\n\n\
         - [Error codes](error-codes.md), also in [Chinese](error-codes.zh.md) and [Spanish](error-codes.es.md)\n\
         - [Codes that are known before the request](foreseen.md)\n\n\
         Characters are counted as Unicode scalar values, bytes of text in UTF-8.\n"
    );
    for provider in providers {
        let id = provider.id();
        page.push_str(&format!("\n## `{id}`: {}\n", provider.title.text()));
        for topic in provider.topics {
            page.push_str(&format!("\n{}:\n\n", topic.title.text()));
            for operation in topic.operations {
                let (name, about) = (operation.name, operation.about.text());
                page.push_str(&format!("- [`{name}`]({id}.{name}.md): {about}\n"));
            }
        }
    }
    page
}

/// A table with the number and the names of all operations.
pub fn table(providers: &[&Provider]) -> String {
    let total: usize = providers.iter().map(|one| one.operations().count()).sum();
    let mut table = format!("| provider | {total} operations |\n| --- | --- |\n");
    for provider in providers {
        let names: Vec<_> = provider
            .operations()
            .map(|operation| format!("`{}`", operation.name))
            .collect();
        let count = match names.len() {
            1 => String::new(),
            count => format!("all {count}: "),
        };
        table.push_str(&format!(
            "| `{}`: {} | {count}{} |\n",
            provider.id(),
            provider.title.text(),
            names.join(", "),
        ));
    }
    table
}
