//! The tables are well-formed as tables.

use std::collections::BTreeSet;

use presend::errors::{Kind, look_up};
use presend::schema::{Field, Item, Kind as FieldKind, Rule, Shape, table};
use presend::{CATALOGUES, Catalogue, Lang, OPERATIONS, PROVIDERS, explain, vocabulary};
use serde_json::Value;

/// What the entries of a list or a map are.
fn entries(kind: FieldKind) -> Option<&'static Item> {
    match kind {
        FieldKind::List(item) => Some(item),
        FieldKind::Map(of) => Some(&of.values),
        _ => None,
    }
}

/// Every object of a payload, the payload itself first.
fn shapes(shape: &'static Shape) -> Vec<&'static Shape> {
    let mut found = vec![shape];
    for field in shape.fields {
        let kind = entries(field.kind).map_or(field.kind, |item| item.kind);
        if let FieldKind::Object(inner) = kind {
            found.extend(shapes(inner));
        }
    }
    found
}

fn rules(shape: &'static Shape) -> impl Iterator<Item = &'static Rule> {
    let items = shape.fields.iter().filter_map(|field| entries(field.kind));
    let names = shape.fields.iter().filter_map(|field| match field.kind {
        FieldKind::Map(of) => Some(of.names),
        _ => None,
    });
    let fields = shape.fields.iter().map(|field: &Field| field.rules);
    fields
        .chain(items.map(|item| item.rules))
        .chain(names)
        .chain([shape.rules])
        .flatten()
}

#[test]
fn field_names_are_unique_in_their_object() {
    for operation in OPERATIONS {
        for shape in shapes(operation.payload) {
            let names: BTreeSet<_> = shape.fields.iter().map(|field| field.name).collect();
            assert_eq!(names.len(), shape.fields.len(), "{}", shape.name);
        }
    }
}

#[test]
fn every_field_says_what_it_is_and_where_that_comes_from() {
    for operation in OPERATIONS {
        for shape in shapes(operation.payload) {
            for field in shape.fields {
                assert!(field.about.ends_with('.'), "{}.{}", shape.name, field.name);
                assert!(!field.source.is_empty(), "{}.{}", shape.name, field.name);
            }
        }
    }
}

#[test]
fn a_table_that_travels_as_text_is_the_same_table() {
    for operation in OPERATIONS {
        let text = table::write(operation.payload, operation.codes);
        let words = vocabulary(operation.provider).expect("a provider has words");
        let travelled = table::read(&text, words).expect("what was written can be read");
        assert_eq!(table::write(travelled.payload, &travelled.codes), text);
    }
}

#[test]
fn the_words_of_a_provider_have_names_of_their_own() {
    for operation in OPERATIONS {
        let words = vocabulary(operation.provider).expect("a provider has words");
        let formats: BTreeSet<_> = words.formats.iter().map(|format| format.rule).collect();
        assert_eq!(formats.len(), words.formats.len(), "{words:?}");
        let functions: BTreeSet<_> = words.functions.iter().map(|word| word.rule).collect();
        assert_eq!(functions.len(), words.functions.len(), "{words:?}");
        let predicates: BTreeSet<_> = words.predicates.iter().map(|word| word.name).collect();
        assert_eq!(predicates.len(), words.predicates.len(), "{words:?}");
        assert!(!predicates.contains("absent"), "{words:?}");
    }
}

#[test]
fn a_table_with_a_wrong_word_is_none() {
    let words = &presend::tencent_sms::VOCABULARY;
    let table = |field: &str| format!(r#"["a","b",null,[{field}],[]]"#);
    let good = table(
        r#"["F",["absent","G"],"y",[["x",0,null,null,"<",5,0],[null,1,"cn",["holds_mainland_number","L"],"f","digits"],["x",0,null,null,"c","duplicate",["A"]]],"l",[],"m",[],[],"o",[],[]]"#,
    );
    assert!(table::read(&good, words).is_some());
    for field in [
        r#"["F",1,null,[],"?"]"#,
        r#"["F",1,null,[],"l"]"#,
        r#"["F",1,null,[]]"#,
        r#"["F","1",null,[],"t"]"#,
        r#"["F",["?","G"],null,[],"t"]"#,
        r#"["F",1,7,[],"t"]"#,
        r#"[7,1,null,[],"t"]"#,
        r#"["F",1,null,[[7,0,null,null,"e"]],"t"]"#,
        r#"["F",1,null,[["x",0,"mars",null,"e"]],"t"]"#,
        r#"["F",1,null,[["x",0,null,[],"e"]],"t"]"#,
        r#"["F",1,null,[["x",0,null,null,"<",-1,0]],"t"]"#,
        r#"["F",1,null,[["x",0,null,null,"<",5,99]],"t"]"#,
        r#"["F",1,null,[["x",0,null,null,"<",5]],"t"]"#,
        r#"["F",1,null,[["x",0,null,null,"f","no_format"]],"t"]"#,
        r#"["F",1,null,[["x",0,null,null,"f","mailbox"]],"t"]"#,
        r#"["F",1,null,[["x",0,null,null,"c","disjoint",["A","B"]]],"t"]"#,
    ] {
        assert!(table::read(&table(field), words).is_none(), "{field}");
    }
    for text in ["", "[]", "{}", r#"["a","b","c",[]]"#] {
        assert!(table::read(text, words).is_none(), "{text}");
    }
}

#[test]
fn every_code_of_a_rule_is_in_the_catalogue() {
    for operation in OPERATIONS {
        let codes = operation.codes;
        let structural = [codes.required, codes.wrong_type];
        let shapes = shapes(operation.payload);
        let ruled = shapes.iter().copied().flat_map(rules);
        let fields = shapes.iter().flat_map(|shape| shape.fields);
        let named = ruled
            .filter_map(|rule| rule.code)
            .chain(fields.filter_map(|field| field.missing))
            .chain(codes.unknown_field);
        for code in named.chain(structural) {
            let found = look_up(operation.answers.catalogue(), code).expect("a known family");
            assert!(found.known(), "{code}");
        }
    }
}

#[test]
fn operations_and_providers_name_each_other() {
    for operation in OPERATIONS {
        assert!(PROVIDERS.iter().any(|(id, _)| *id == operation.provider));
        let found = presend::operation(&operation.id()).expect("it is found by its id");
        assert!(std::ptr::eq(found, *operation));
    }
    assert!(presend::operation("tencent_ses").is_none());
    assert!(presend::operation("tencent_ses.sendEmail").is_none());
    assert!(presend::operation("").is_none());
}

#[test]
fn catalogues_are_sorted_and_without_repetition() {
    for Catalogue { title, entries, .. } in CATALOGUES {
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

/// A text without blanks, marks and capitals: `Sender verify fail` is `SenderVerifyFail`.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[test]
fn every_code_is_explained_in_three_languages_that_differ() {
    for Catalogue { entries, .. } in CATALOGUES {
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
                assert!(
                    part.iter()
                        .all(|text| !text.contains(entry.code) && letters(text) != own),
                    "{}",
                    entry.code
                );
            }
            assert_ne!(entry.kind, Kind::Unknown, "{}", entry.code);
        }
    }
}

#[test]
fn every_code_that_the_sources_list_is_as_they_say_and_explained() {
    // Kept apart from the catalogue, so that the two can disagree.
    let facts = include_str!("../facts/error-codes.json");
    let facts: Value = serde_json::from_str(facts).expect("the facts are JSON");
    let facts = facts["codes"].as_array().expect("a list of codes");
    assert_eq!(facts.len(), 317);
    for fact in facts {
        let text = |name: &str| fact[name].as_str().expect("a text");
        let (code, list) = (text("code"), text("provider"));
        let mut lists = CATALOGUES.iter().filter(|catalogue| catalogue.id == list);
        let entry = lists
            .find_map(|catalogue| catalogue.entries.iter().find(|entry| entry.code == code))
            .unwrap_or_else(|| panic!("{list} {code} is not in the catalogue"));
        assert_eq!(text("kind"), entry.kind.name(), "{code}");
        assert_eq!(text("retry"), entry.retry.when.name(), "{code}");
        let seconds = fact.get("retry_after_seconds").and_then(Value::as_u64);
        let known_seconds = entry.retry.after_seconds.map(u64::from);
        // A quota is new after the time it is counted over.
        let period = known_seconds.filter(|_| entry.kind == Kind::Quota);
        assert_eq!(seconds.or(period), known_seconds, "{code}");
        assert_eq!(text("foreseeable"), entry.foreseeable.name(), "{code}");
        for field in fact["fields"].as_array().expect("a list of fields") {
            let field = field.as_str().expect("the name of a field");
            assert!(entry.fields.contains(&field), "{code}: {field}");
        }
        for lang in Lang::ALL {
            let found = explain(code, Some(list), *lang).expect("it is found");
            assert!(found.known, "{code}");
            assert_eq!(found.meaning, entry.advice(*lang).meaning, "{code}");
        }
        assert!(
            explain(code, None, Lang::En).is_some_and(|found| found.known),
            "{code}"
        );
    }
}

#[test]
fn an_unknown_sub_code_is_told_by_its_family() {
    let tables = OPERATIONS[0].answers.catalogue();
    let found = look_up(tables, "FailedOperation.Brand.New").expect("the family is known");
    assert!(!found.known());
    assert_eq!(found.entry.code, "FailedOperation");
    // As in the provider's own example.
    let cut = look_up(tables, "FailedOperation.FrequencyLimi").expect("a letter is missing");
    assert!(!cut.known());
    assert_eq!(cut.entry.code, "FailedOperation.FrequencyLimit");
    assert!(look_up(tables, "Brand.New").is_none());
    assert!(look_up(tables, "").is_none());
}
