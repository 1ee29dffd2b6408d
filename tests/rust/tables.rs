//! Checks that the tables are well-formed.

use std::collections::{BTreeMap, BTreeSet};

use presend::errors::{Kind as ErrorKind, look_up};
use presend::operation::{Failing, Results};
use presend::schema::{Check, Condition, Field, Kind, Need, Rule, Shape, Total};
use presend::{Auth, Catalogue, Lang, Operation, PROVIDERS, ProviderId, explain};
use serde_json::Value;

/// Every operation.
fn operations() -> impl Iterator<Item = &'static Operation> {
    PROVIDERS.iter().flat_map(|provider| provider.operations())
}

/// The objects in the payload and the response of an operation.
fn roots(operation: &'static Operation) -> impl Iterator<Item = &'static Shape> {
    [&operation.request, &operation.response].into_iter()
}

/// The kind of the entries of a list or a map, or the kind itself.
fn entry(kind: Kind) -> Kind {
    match kind {
        Kind::List(item) => item.kind,
        Kind::Map(of) => of.values.kind,
        kind => kind,
    }
}

/// Every object in an object, starting with itself.
fn shapes(shape: &'static Shape) -> Vec<&'static Shape> {
    let mut found = vec![shape];
    for field in shape.fields {
        if let Kind::Object(inner) = entry(field.kind) {
            found.extend(shapes(inner));
        }
    }
    found
}

/// Every field of an operation with the name of its object, including nested objects and responses.
fn fields(operation: &'static Operation) -> impl Iterator<Item = (&'static str, &'static Field)> {
    let all = roots(operation).flat_map(shapes);
    all.flat_map(|shape| shape.fields.iter().map(|field| (shape.name, field)))
}

/// Some rules, and the kind of the values that they apply to.
type RulesOfKind = (Kind, &'static [Rule]);

/// All rules of an object and of the values in it.
fn rules_in(shape: &'static Shape) -> Vec<RulesOfKind> {
    let mut found = Vec::new();
    for shape in shapes(shape) {
        found.push((Kind::Object(shape), shape.rules));
        for field in shape.fields {
            found.push((field.kind, field.rules));
            match field.kind {
                Kind::List(item) => found.push((item.kind, item.rules)),
                Kind::Map(of) => {
                    found.push((Kind::Text, of.names));
                    found.push((of.values.kind, of.values.rules));
                }
                _ => {}
            }
        }
    }
    found
}

fn rules(operation: &'static Operation) -> impl Iterator<Item = (Kind, &'static Rule)> {
    let all = roots(operation).flat_map(rules_in);
    all.flat_map(|(kind, rules)| rules.iter().map(move |rule| (kind, rule)))
}

#[test]
fn field_names_are_unique_in_their_object() {
    for operation in operations() {
        for shape in roots(operation).flat_map(shapes) {
            let names: BTreeSet<_> = shape.fields.iter().map(|field| field.name).collect();
            assert_eq!(names.len(), shape.fields.len(), "{}", shape.name);
        }
    }
}

/// Everything that generated types and pages say about an object.
/// What types and pages show of an object. The error codes may differ between operations.
fn description(shape: &Shape) -> String {
    let without_codes = |rules: &[Rule]| {
        let rules = rules.iter().map(|rule| Rule {
            code: None,
            ..*rule
        });
        format!("{:?}", rules.collect::<Vec<_>>())
    };
    let fields = shape.fields.iter().map(|field| {
        let rules = without_codes(field.rules);
        let Field {
            name,
            kind,
            need,
            about,
            ..
        } = field;
        format!("{name} {kind:?} {need:?} {rules} {}", about.text())
    });
    format!(
        "{:?} {}",
        fields.collect::<Vec<_>>(),
        without_codes(shape.rules)
    )
}

#[test]
fn objects_with_the_same_name_are_equal() {
    // Types and pages contain each object once for a provider.
    for provider in PROVIDERS {
        let mut known: BTreeMap<&str, String> = BTreeMap::new();
        for operation in provider.operations() {
            for shape in roots(operation).flat_map(|root| shapes(root).split_off(1)) {
                let description = description(shape);
                let first = known
                    .entry(shape.name)
                    .or_insert_with(|| description.clone());
                assert_eq!(*first, description, "{}: {}", operation.id(), shape.name);
            }
        }
        // Any field of a response may be missing, so its objects need their own types.
        let names = |of_responses: bool| -> BTreeSet<&str> {
            let roots = provider.operations().map(move |operation| {
                if of_responses {
                    &operation.response
                } else {
                    &operation.request
                }
            });
            let inner = roots.flat_map(|root| shapes(root).split_off(1));
            inner.map(|shape| shape.name).collect()
        };
        let both: Vec<_> = names(true).intersection(&names(false)).copied().collect();
        assert!(
            both.is_empty(),
            "objects of requests and responses: {both:?}"
        );
        // In Python, types and operations are names in the same module.
        for Operation { name, .. } in provider.operations() {
            for taken in [
                (*name).into(),
                format!("{name}Payload"),
                format!("{name}Data"),
            ] {
                let id = provider.id();
                assert!(
                    !known.contains_key(taken.as_str()),
                    "{id}: two names are {taken}"
                );
            }
        }
    }
}

#[test]
fn every_operation_and_field_has_a_description_and_a_source() {
    for operation in operations() {
        let id = operation.id();
        assert!(operation.about.text().ends_with('.'), "{id}");
        let sources = [operation.service.source].map(presend::Doc::text);
        for (shape, field) in fields(operation) {
            assert!(
                field.about.text().ends_with('.'),
                "{id}: {shape}.{}",
                field.name
            );
            let own = field.source.text();
            let named = sources.iter().any(|source| !source.is_empty()) || !own.is_empty();
            assert!(named, "{id}: {shape}.{}", field.name);
        }
    }
}

/// The names of fields that a check refers to. A function may refer to fields of a list's entries.
fn named(check: &Check) -> Vec<&'static str> {
    match *check {
        Check::AtLeastOneOf(names) | Check::Function(_, names) => names.to_vec(),
        Check::InOrder(names) | Check::WithinDays(names, _) => names.to_vec(),
        Check::TotalAtMost(Total { list, .. }) => vec![list],
        Check::NotEmpty
        | Check::AtLeast(..)
        | Check::AtMost(..)
        | Check::OneOf(_)
        | Check::OneOfIntegers(_)
        | Check::Between(..)
        | Check::Time(_)
        | Check::Is(_)
        | Check::Base64
        | Check::Unsupported
        | Check::Deprecated
        | Check::SwitchedOff(_)
        | Check::Unused => Vec::new(),
    }
}

/// The field called `name` of an object, or of the entries of a list of objects.
fn field(kind: Kind, name: &str) -> Option<&'static Field> {
    match entry(kind) {
        Kind::Object(shape) => shape.field(name),
        _ => None,
    }
}

#[test]
fn every_field_in_a_rule_exists() {
    for operation in operations() {
        for (kind, rule) in rules(operation) {
            let context = format!("{}: {:?}", operation.id(), rule.check);
            let of_object = matches!(kind, Kind::Object(_));
            let of_entries = matches!(rule.check, Check::Function(..));
            for name in named(&rule.check) {
                assert!(of_object || of_entries, "{context}");
                assert!(field(kind, name).is_some(), "{context}");
            }
            if let Check::TotalAtMost(total) = rule.check {
                let list = field(kind, total.list).expect("checked above");
                assert!(field(list.kind, total.field).is_some(), "{context}");
            }
        }
    }
}

#[test]
fn a_description_of_a_function_refers_to_the_first_field_or_to_none() {
    // The reference replaces `{0}` and `{1}` by names of fields, so that `{1}` must not stand for itself.
    for operation in operations() {
        for (_, rule) in rules(operation) {
            let Check::Function(function, names) = rule.check else {
                continue;
            };
            let about = function.about.text();
            let has = |place: usize| about.contains(&format!("{{{place}}}"));
            for place in 1..10 {
                let known = place < names.len() && has(place - 1);
                assert!(!has(place) || known, "{}: {about}", operation.id());
            }
        }
    }
}

#[test]
fn every_field_in_a_condition_is_a_field_of_the_payload() {
    for operation in operations() {
        let needs = fields(operation).filter_map(|(_, field)| match field.need {
            Need::RequiredWhen(condition) => Some(condition),
            Need::Optional | Need::Required => None,
        });
        for condition in needs.chain(rules(operation).filter_map(|(_, rule)| rule.when)) {
            let condition = match condition {
                Condition::On(_, condition) => condition,
                condition => condition,
            };
            let (Condition::Absent(name)
            | Condition::Equals(name, _)
            | Condition::Holds(_, name)
            | Condition::On(_, Condition::Equals(name, _))) = condition
            else {
                panic!("{}: {condition:?}", operation.id());
            };
            assert!(
                operation.request.field(name).is_some(),
                "{}: {condition:?}",
                operation.id()
            );
        }
    }
}

#[test]
fn results_are_in_a_list_of_the_response() {
    for operation in operations() {
        let Some(results) = operation.results else {
            continue;
        };
        let Results {
            list,
            recipient,
            requested: _,
            message,
            statuses,
            of_this_request: _,
        } = *results;
        let id = operation.id();
        let list = operation
            .response
            .field(list)
            .expect("the list is in the response");
        assert!(matches!(list.kind, Kind::List(_)), "{id}");
        let fields = statuses.iter().map(|status| status.field);
        for name in fields.chain([recipient, message]) {
            assert!(field(list.kind, name).is_some(), "{id}: {name}");
        }
        assert!(!statuses.is_empty(), "{id}");
        for status in statuses {
            let (Failing::Except(known) | Failing::Unless(known) | Failing::Only(known, _)) =
                status.failing;
            assert!(!known.is_empty(), "{id}: {}", status.field);
        }
    }
}

#[test]
fn every_code_is_in_the_catalogue_of_the_provider() {
    let mut missing = BTreeSet::new();
    for operation in operations() {
        let service = operation.service;
        let structural = [service.codes.required, service.codes.wrong_type];
        let refused = match operation.auth() {
            Some(Auth::ApiKey(key)) => Some(key.refused),
            Some(Auth::Tc3(_)) | None => None,
        };
        let of_rules = rules(operation).filter_map(|(_, rule)| rule.code);
        let of_fields = fields(operation).filter_map(|(_, field)| field.missing);
        let all = of_rules
            .chain(of_fields)
            .chain(structural.into_iter().flatten())
            .chain(service.codes.unknown_field)
            .chain(refused)
            .chain(operation.errors.iter().copied());
        for code in all {
            let found = look_up(service.provider.codes(), code);
            if !found.is_some_and(|found| found.known()) {
                missing.insert(format!("{}: {code}", operation.id()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn an_operation_lists_each_code_once() {
    for operation in operations() {
        let codes: BTreeSet<_> = operation.errors.iter().collect();
        assert_eq!(codes.len(), operation.errors.len(), "{}", operation.id());
    }
}

#[test]
fn operations_and_providers_refer_to_each_other() {
    assert!(
        PROVIDERS
            .iter()
            .map(|provider| provider.service.provider)
            .eq(ProviderId::ALL.iter().copied())
    );
    for provider in PROVIDERS {
        for operation in provider.operations() {
            assert!(
                std::ptr::eq(operation.service, provider.service),
                "{operation:?}"
            );
            assert_eq!(
                operation.id(),
                format!("{}.{}", provider.id(), operation.name)
            );
            let found = presend::operation(&operation.id()).expect("it is found by its id");
            assert!(std::ptr::eq(found, operation), "{operation:?}");
            let listed = presend::operations().any(|listed| std::ptr::eq(listed, operation));
            assert!(listed, "{operation:?}");
        }
    }
    assert!(presend::operation("tencent_ses").is_none());
    assert!(presend::operation("tencent_ses.sendEmail").is_none());
    assert!(presend::operation("").is_none());
}

#[test]
fn catalogues_are_sorted_and_have_no_duplicates() {
    for Catalogue { title, entries, .. } in presend::catalogues() {
        for pair in entries.windows(2) {
            assert!(
                pair[0].code < pair[1].code,
                "{title}: {} {}",
                pair[0].code,
                pair[1].code
            );
        }
    }
}

#[test]
fn a_catalogue_has_each_code_once() {
    for Catalogue { title, entries, .. } in presend::catalogues() {
        let mut codes = BTreeSet::new();
        for entry in *entries {
            for code in [entry.code].into_iter().chain(entry.also.iter().copied()) {
                assert!(codes.insert(code), "{title}: {code} occurs twice");
            }
            assert!(entry.also.is_sorted(), "{title}: {}", entry.code);
        }
    }
}

/// The lower-case letters and digits of a text: `Sender verify fail` is equal to `SenderVerifyFail`.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[test]
fn every_code_is_explained_in_three_languages_that_differ() {
    for Catalogue { entries, .. } in presend::catalogues() {
        for entry in *entries {
            for part in [
                Lang::ALL
                    .iter()
                    .map(|lang| entry.advice(*lang).meaning)
                    .collect::<BTreeSet<_>>(),
                Lang::ALL
                    .iter()
                    .map(|lang| entry.advice(*lang).fix)
                    .collect(),
            ] {
                assert_eq!(part.len(), Lang::ALL.len(), "{}", entry.code);
                assert!(
                    part.iter().all(|text| text.chars().count() > 5),
                    "{}",
                    entry.code
                );
                let own = letters(entry.code.rsplit('.').next().unwrap_or_default());
                // The code of an entry may be a single digit of a reply code, which any text may contain.
                let is_name = entry.code.len() > 1;
                let repeats =
                    |text: &str| is_name && text.contains(entry.code) || letters(text) == own;
                assert!(part.iter().all(|text| !repeats(text)), "{}", entry.code);
            }
            assert_ne!(entry.kind, ErrorKind::Unknown, "{}", entry.code);
        }
    }
}

#[test]
fn catalogues_agree_with_the_facts() {
    // The facts are independent of the catalogue, so that mistakes on either side show up.
    let facts = include_str!("../facts/error-codes.json");
    let facts: Value = serde_json::from_str(facts).expect("the facts are JSON");
    let facts = facts["codes"].as_array().expect("a list of codes");
    assert!(!facts.is_empty());
    for fact in facts {
        let text = |name: &str| fact[name].as_str().expect("a text");
        let (code, list) = (text("code"), text("provider"));
        let mut lists = presend::catalogues().filter(|catalogue| catalogue.id == list);
        let entry = lists
            .find_map(|catalogue| catalogue.entries.iter().find(|entry| entry.code == code))
            .unwrap_or_else(|| panic!("{list} {code} is not in the catalogue"));
        assert_eq!(text("kind"), entry.kind.name(), "{code}");
        assert_eq!(text("retry"), entry.retry.when.name(), "{code}");
        let seconds = fact.get("retry_after_seconds").and_then(Value::as_u64);
        let known_seconds = entry.retry.after_seconds.map(u64::from);
        // A quota is renewed after its period.
        let period = known_seconds.filter(|_| entry.kind == ErrorKind::Quota);
        assert_eq!(seconds.or(period), known_seconds, "{code}");
        assert_eq!(text("foreseeable"), entry.foreseeable.name(), "{code}");
        for field in fact["fields"].as_array().expect("a list of fields") {
            let field = field.as_str().expect("the name of a field");
            assert!(entry.fields.contains(&field), "{code}: {field}");
        }
        for lang in Lang::ALL {
            let found = explain(code, Some(list), *lang).expect("a provider");
            let found = found.expect("it is found");
            assert!(found.known, "{code}");
            assert_eq!(found.meaning, entry.advice(*lang).meaning, "{code}");
        }
        assert!(
            explain(code, None, Lang::En).is_ok_and(|found| found.is_some_and(|found| found.known)),
            "{code}"
        );
    }
}

#[test]
fn receipts_agree_with_the_facts() {
    let facts = include_str!("../facts/tencent_sms_receipts.json");
    let facts: Value = serde_json::from_str(facts).expect("the facts are JSON");
    let facts = facts["codes"].as_array().expect("a list of codes");
    assert!(facts.len() > 300, "{}", facts.len());
    for fact in facts {
        let text = |name: &str| fact[name].as_str().expect("a text");
        let code = text("code");
        for written in [code.to_owned(), format!("receipt:{code}")] {
            let found = explain(&written, Some("tencent_sms_status"), Lang::En);
            let found = found.expect("a provider").expect("it is found");
            assert!(found.known, "{written}");
            assert_eq!(text("kind"), found.kind.name(), "{written}");
            assert_eq!(text("retry"), found.retry.when.name(), "{written}");
        }
    }
}

#[test]
fn an_unknown_sub_code_is_explained_by_the_most_similar_entry() {
    let tables = ProviderId::TencentSes.codes();
    let found = look_up(tables, "FailedOperation.Brand.New").expect("a similar code is known");
    assert!(!found.known());
    assert_eq!(found.entry.code, "FailedOperation");
    // The code is from the provider's own example.
    let truncated = look_up(tables, "FailedOperation.FrequencyLimi").expect("a letter is missing");
    assert!(!truncated.known());
    assert_eq!(truncated.entry.code, "FailedOperation.FrequencyLimit");
    assert!(look_up(tables, "Brand.New").is_none());
    assert!(look_up(tables, "").is_none());
}
