//! Every row of every table is held by vectors on both sides: whatever is changed in a table, a vector notices.

use presend::issue::Param;
use presend::schema::check::check;
use presend::schema::table::{self, Table};
use presend::{CheckContext, Issue, Operation, Payload, Severity, Site};
use presend_tests::{File, files, payload, text};
use serde_json::{Value, json};

/// A payload that a vector validates, and its issues.
struct Case<'v> {
    payload: Payload<'v>,
    context: CheckContext,
    issues: Vec<Issue>,
}

/// The validations of one operation, small ones first.
fn cases<'v>(operation: &Operation, files: &'v [File]) -> Vec<Case<'v>> {
    let of_it = files
        .iter()
        .filter(|file| file.operation() == operation.id() && file.call() == "validate");
    let mut cases: Vec<&Value> = of_it.flat_map(File::cases).collect();
    cases.sort_by_cached_key(|case| case["payload"].to_string().len());
    cases
        .into_iter()
        .map(|case| {
            let site = text(&case["context"], "site").unwrap_or("cn");
            let context = CheckContext {
                site: Site::from_name(site).expect("a site"),
                now: case["context"]["now"].as_i64(),
            };
            let payload = payload(&case["payload"]);
            // What `vectors.rs` has compared with the vector.
            let issues = operation.validate(&payload, context);
            Case {
                payload,
                context,
                issues,
            }
        })
        .collect()
}

/// What is done to one place of a table.
struct Mutation {
    /// The place, as a JSON pointer.
    place: String,
    /// What stands there then.
    changed: Value,
    what: &'static str,
    noticed: Noticed,
}

/// By which vector a mutation has to be noticed.
#[derive(Clone, Copy)]
enum Noticed {
    /// By any.
    ByAny,
    /// By one that is accepted.
    ByAccepted,
    /// By one whose issues do not name this limit: it stays just within.
    Within(u64),
}

impl Noticed {
    fn by(self, before: &[Issue], after: &[Issue]) -> bool {
        let errors = |issues: &[Issue]| {
            let errors = issues
                .iter()
                .filter(|issue| issue.severity == Severity::Error);
            (errors.count(), issues.len())
        };
        match self {
            Noticed::ByAny => before != after,
            Noticed::ByAccepted => {
                let (before, after) = (errors(before), errors(after));
                before.0 == 0 && after.1 > before.1
            }
            Noticed::Within(limit) => {
                let number = Param::Number(limit);
                let names = |issue: &Issue| {
                    issue
                        .params
                        .iter()
                        .any(|(name, param)| *name != "actual" && *param == number)
                };
                before != after && !before.iter().any(names)
            }
        }
    }
}

fn is_rule(row: &[Value]) -> bool {
    let condition = |value: &Value| {
        let parts = value.as_array();
        parts.is_some_and(|parts| parts.len() == 2 && parts.iter().all(Value::is_string))
    };
    matches!(row, [code, severity, site, when, test, ..]
        if (code.is_null() || code.is_string())
            && severity.is_u64()
            && (site.is_null() || site.is_string())
            && (when.is_null() || condition(when))
            && test.as_str().is_some_and(|letter| letter.len() == 1))
}

fn is_field(row: &[Value]) -> bool {
    matches!(row, [name, need, missing, rules, kind, ..]
        if name.is_string()
            && (need.is_u64() || need.is_array())
            && (missing.is_null() || missing.is_string())
            && rules.is_array()
            && kind.is_string())
}

/// The same row with `value` at `place`.
fn with(row: &[Value], place: usize, value: Value) -> Value {
    let mut row = row.to_vec();
    row[place] = value;
    Value::Array(row)
}

type Changed = (&'static str, Noticed, Value);

fn of_rule(row: &[Value]) -> Vec<Changed> {
    use Noticed::{ByAccepted, ByAny, Within};

    let number = |place: usize| row.get(place).and_then(Value::as_u64).expect("a number");
    let limit = |place: usize, tighter: u64| {
        (
            "its limit is tighter by 1",
            Within(number(place)),
            with(row, place, json!(tighter)),
        )
    };
    let mut found = vec![
        ("it has another code", ByAny, with(row, 0, json!("another"))),
        (
            "it is as severe as it is not",
            ByAny,
            with(row, 1, json!(u8::from(row[1] == 0))),
        ),
    ];
    match row[4].as_str() {
        Some("<") => found.push(limit(5, number(5) - 1)),
        Some(">") => found.push(limit(5, number(5) + 1)),
        Some("+") => found.push(limit(7, number(7) - 1)),
        Some("=" | "#") => {
            let allowed = row[5].as_array().expect("a list");
            for fewer in [&allowed[1..], &allowed[..allowed.len() - 1]] {
                let changed = with(row, 5, json!(fewer));
                found.push(("it allows one value less", ByAccepted, changed));
            }
        }
        _ => {}
    }
    // What is there is what they refuse.
    if !matches!(row[4].as_str(), Some("x" | "d" | "n")) {
        let always = json!([row[0], row[1], row[2], row[3], "x"]);
        found.push(("it refuses whatever is there", ByAccepted, always));
    }
    if let Some(site) = row[2].as_str() {
        let other = if site == "cn" { "intl" } else { "cn" };
        found.push((
            "it holds on the other site",
            ByAny,
            with(row, 2, json!(other)),
        ));
    }
    if !row[3].is_null() {
        found.push(("it holds always", ByAccepted, with(row, 3, Value::Null)));
    }
    // Characters, or bytes of a text.
    if matches!(row[4].as_str(), Some("<" | ">")) && number(6) < 2 {
        let changed = with(row, 6, json!(1 - number(6)));
        found.push(("it counts the other unit", ByAny, changed));
    }
    found
}

fn of_field(row: &[Value]) -> Vec<Changed> {
    use Noticed::{ByAccepted, ByAny};

    let mut found = Vec::new();
    if row[1] != 0 {
        found.push(("it may be left out", ByAny, with(row, 1, json!(0))));
    }
    if row[1] != 1 {
        found.push(("it is required always", ByAccepted, with(row, 1, json!(1))));
    }
    if !row[2].is_null() {
        let changed = with(row, 2, Value::Null);
        found.push(("its absence has no code of its own", ByAny, changed));
    }
    found
}

fn mutations(value: &Value, place: &str, found: &mut Vec<Mutation>) {
    let Some(parts) = value.as_array() else {
        return;
    };
    if is_rule(parts) || is_field(parts) {
        let all = if is_rule(parts) {
            of_rule(parts)
        } else {
            of_field(parts)
        };
        found.extend(all.into_iter().map(|(what, noticed, changed)| Mutation {
            place: place.into(),
            changed,
            what,
            noticed,
        }));
    }
    for (index, part) in parts.iter().enumerate() {
        // Without one of its rules.
        if part.as_array().is_some_and(|row| is_rule(row)) {
            let mut fewer = parts.clone();
            fewer.remove(index);
            found.push(Mutation {
                place: place.into(),
                changed: Value::Array(fewer),
                what: "a rule less",
                noticed: Noticed::ByAny,
            });
        }
        mutations(part, &format!("{place}/{index}"), found);
    }
}

#[test]
fn whatever_is_changed_in_a_table_a_vector_notices() {
    let files = files();
    let mut unnoticed = Vec::new();
    for operation in presend::OPERATIONS {
        let cases = cases(operation, &files);
        let words = presend::vocabulary(operation.provider).expect("a provider has words");
        let text = table::write(operation.payload, operation.codes);
        let whole: Value = serde_json::from_str(&text).expect("a table is JSON");
        let mut all = Vec::new();
        mutations(&whole, "", &mut all);
        assert!(!all.is_empty(), "{}", operation.id());
        for mutation in all {
            let mut changed = whole.clone();
            let place = changed.pointer_mut(&mutation.place).expect("the place");
            let before = std::mem::replace(place, mutation.changed.clone());
            let Table { payload, codes } =
                table::read(&changed.to_string(), words).expect("it is a table still");
            let noticed = cases.iter().any(|case| {
                let issues = check(payload, &codes, &case.payload, case.context);
                mutation.noticed.by(&case.issues, &issues)
            });
            if !noticed {
                unnoticed.push(format!(
                    "{}: {}: {} {before}",
                    operation.id(),
                    mutation.place,
                    mutation.what
                ));
            }
        }
    }
    assert!(
        unnoticed.is_empty(),
        "{} changes that no vector notices:\n{}",
        unnoticed.len(),
        unnoticed.join("\n")
    );
}
