//! Compares the tables with the facts. The facts were gathered from the providers' documentation
//! independently of the tables, so that mistakes on either side show up as differences.
//!
//! Both sides are written as statements about places, such as `SendEmail.Subject: at most 998 characters`. A
//! place in a nested object begins with the name of the object.

use std::collections::BTreeSet;

use presend::{Operation, PROVIDERS, ProviderId};
use serde_json::Value;

use crate::provider::{Facts, facts, texts};
use crate::statement::Statement;
use crate::table::Table;

mod attachment_names;
mod provider;
mod statement;
mod table;

/// The intended differences, which `tests/facts/differences.json` lists with their reasons.
fn deliberate() -> BTreeSet<String> {
    let text = include_str!("../../facts/differences.json");
    let groups: Vec<Value> = serde_json::from_str(text).expect("valid JSON");
    let differences = groups.iter().flat_map(|group| texts(&group["differences"]));
    differences.map(String::from).collect()
}
/// Adds to `differences` the statements of only one side, and the rules whose error code the facts do not
/// expect.
fn compare(operation: &'static Operation, facts: &Value, differences: &mut BTreeSet<String>) {
    let id = operation.id();
    let Some(action) = facts["actions"].get(operation.name) else {
        differences.insert(format!("{id}: no facts"));
        return;
    };
    let mut expected = Facts::new(operation.service.provider, facts);
    expected.operation(operation.name, action);
    let mut table = Table::new(operation.service.codes.required);
    table.operation(operation);
    let statements = |found: &[Statement<'_>]| -> BTreeSet<String> {
        found
            .iter()
            .map(|(statement, _)| statement.clone())
            .collect()
    };
    let (in_facts, in_table) = (statements(&expected.found), statements(&table.found));
    let provider = operation.provider();
    for statement in in_facts.difference(&in_table) {
        differences.insert(format!("{provider}: only in the facts: {statement}"));
    }
    for statement in in_table.difference(&in_facts) {
        differences.insert(format!("{provider}: only in the table: {statement}"));
    }
    for (statement, codes) in &expected.found {
        let mut rows = table.found.iter().filter(|(row, _)| row == statement);
        let coded = |(_, own): &Statement<'_>| own.iter().any(|code| codes.contains(code));
        if !codes.is_empty() && in_table.contains(statement) && !rows.any(coded) {
            differences.insert(format!("{provider}: another code: {statement}"));
        }
    }
    if texts(&action["errors"]) != operation.errors {
        differences.insert(format!("{id}: other errors, or in another order"));
    }
}

#[test]
fn tables_agree_with_the_facts() {
    let mut differences = BTreeSet::new();
    for provider in PROVIDERS {
        let Some(facts) = facts(provider.service.provider) else {
            let ids: Vec<_> = provider.operations().map(Operation::id).collect();
            assert_eq!(
                ids,
                ["tencent_ses_smtp.Message"],
                "operations without facts"
            );
            continue;
        };
        for operation in provider.operations() {
            compare(operation, &facts, &mut differences);
        }
    }
    let deliberate = deliberate();
    let unexpected: Vec<_> = differences.difference(&deliberate).cloned().collect();
    assert!(unexpected.is_empty(), "\n{}", unexpected.join("\n"));
    let settled: Vec<_> = deliberate.difference(&differences).cloned().collect();
    assert!(
        settled.is_empty(),
        "no longer different:\n{}",
        settled.join("\n")
    );
}

#[test]
fn all_actions_have_facts() {
    for (provider, count) in [
        (ProviderId::TencentSes, 36),
        (ProviderId::TencentSms, 19),
        (ProviderId::Perfit, 1),
    ] {
        let facts = facts(provider).expect("it has facts");
        let actions = facts["actions"].as_object().expect("an object");
        assert_eq!(actions.len(), count, "{}", provider.name());
    }
}
