//! Checks that vectors cover every row of every table: each change of a table must make a vector fail.

use presend::issue::Param;
use presend::schema::check::check;
use presend::schema::{
    Check, Field, Item, Kind, MapOf, Need, Rule, Shape, SwitchedOff, TimeLimit, Total, Unit,
};
use presend::{CheckContext, Issue, Operation, Payload, Severity, Site};
use presend_tests::{File, check_context, files, payload};
use serde_json::Value;

/// A payload that a vector validates, and its issues.
struct Case<'v> {
    payload: Payload<'v>,
    context: CheckContext,
    issues: Vec<Issue>,
}

/// The validation cases of an operation; small ones come first.
fn cases<'v>(operation: &'static Operation, files: &'v [File]) -> Vec<Case<'v>> {
    let of_it = files
        .iter()
        .filter(|file| file.operation() == operation.id());
    let mut cases: Vec<&Value> = of_it.flat_map(|file| file.cases("validate")).collect();
    cases.sort_by_cached_key(|case| case["payload"].to_string().len());
    cases
        .into_iter()
        .map(|case| {
            let context = check_context(case);
            let payload = payload(&case["payload"]);
            // `vectors.rs` checks that these issues are those of the vector.
            let issues = operation.validate(&payload, context);
            Case {
                payload,
                context,
                issues,
            }
        })
        .collect()
}

/// A change at one place of a table.
struct Mutation {
    /// The place, as in `SendEmail.Attachments[].FileName rule 2`.
    place: String,
    what: &'static str,
    noticed: Noticed,
}

/// Which vector has to detect a change.
#[derive(Clone, Copy)]
enum Noticed {
    /// Any vector.
    ByAny,
    /// A vector whose payload is accepted.
    ByAccepted,
    /// A vector whose issues do not name this limit, because the value just complies with it.
    Within(u32),
}

use Noticed::{ByAccepted, ByAny, Within};

impl Noticed {
    fn by(self, before: &[Issue], after: &[Issue]) -> bool {
        let errors = |issues: &[Issue]| {
            let errors = issues
                .iter()
                .filter(|issue| issue.severity == Severity::Error);
            (errors.count(), issues.len())
        };
        match self {
            ByAny => before != after,
            ByAccepted => {
                let (before, after) = (errors(before), errors(after));
                before.0 == 0 && (after.0 > 0 || after.1 > before.1)
            }
            Within(limit) => {
                let number = Param::Number(limit.into());
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

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Receives a change and the part of a table that results from it.
type Found<'f, T> = &'f mut dyn FnMut(Mutation, T);

/// `parts` with one of them replaced.
fn with<T: Clone>(parts: &[T], index: usize, part: T) -> &'static [T] {
    let mut parts = parts.to_vec();
    parts[index] = part;
    parts.leak()
}

type Changed<T> = (&'static str, Noticed, T);

/// The other unit in which a text can be measured.
fn other_unit(unit: Unit) -> Option<Unit> {
    match unit {
        Unit::Characters => Some(Unit::Bytes),
        Unit::Bytes => Some(Unit::Characters),
        Unit::Items | Unit::DecodedBytes | Unit::EncodedBytes => None,
        other => panic!("{}: no other unit", other.name()),
    }
}

/// The same list without its first value, and without its last one.
fn fewer<T>(allowed: &'static [T]) -> [&'static [T]; 2] {
    [&allowed[1..], &allowed[..allowed.len() - 1]]
}

const TIGHTER: &str = "its limit is tighter by 1";
const OTHER_UNIT: &str = "it counts the other unit";
const FEWER: &str = "it allows one value less";

/// The possible changes of a check.
fn of_check(check: Check) -> Vec<Changed<Check>> {
    let mut found = Vec::new();
    match check {
        Check::AtLeast(min, unit) => {
            found.push((TIGHTER, Within(min), Check::AtLeast(min + 1, unit)));
            let other = other_unit(unit).map(|unit| Check::AtLeast(min, unit));
            found.extend(other.map(|other| (OTHER_UNIT, ByAny, other)));
        }
        Check::AtMost(max, unit) => {
            let tighter = max.checked_sub(1).map(|max| Check::AtMost(max, unit));
            found.extend(tighter.map(|tighter| (TIGHTER, Within(max), tighter)));
            let other = other_unit(unit).map(|unit| Check::AtMost(max, unit));
            found.extend(other.map(|other| (OTHER_UNIT, ByAny, other)));
        }
        Check::TotalAtMost(total) => {
            let max = total.max - 1;
            let tighter = Check::TotalAtMost(leak(Total { max, ..*total }));
            found.push((TIGHTER, Within(total.max), tighter));
        }
        Check::Between(min, max) => {
            found.push((TIGHTER, Within(max), Check::Between(min, max - 1)));
            if min > 0 {
                found.push((TIGHTER, Within(min), Check::Between(min + 1, max)));
            }
        }
        Check::Time(TimeLimit::DaysAgo(days)) => {
            let tighter = Check::Time(TimeLimit::DaysAgo(days - 1));
            found.push((TIGHTER, Within(days), tighter));
        }
        Check::WithinDays(names, days) => {
            found.push((TIGHTER, Within(days), Check::WithinDays(names, days - 1)));
        }
        Check::InOrder([first, second]) => {
            found.push((
                "the order is reversed",
                ByAny,
                Check::InOrder([second, first]),
            ));
        }
        Check::OneOf(allowed) => {
            let changed = fewer(allowed).map(|fewer| (FEWER, ByAccepted, Check::OneOf(fewer)));
            found.extend(changed);
        }
        Check::OneOfIntegers(allowed) => {
            let changed = fewer(allowed).map(Check::OneOfIntegers);
            found.extend(changed.map(|check| (FEWER, ByAccepted, check)));
        }
        Check::SwitchedOff(end) => {
            for seconds in [-1, 1] {
                let timestamp = end.timestamp + seconds;
                let changed = Check::SwitchedOff(leak(SwitchedOff { timestamp, ..*end }));
                found.push(("it ends at another second", ByAny, changed));
            }
        }
        // These checks already refuse every value.
        Check::Unsupported | Check::Deprecated | Check::Unused => return found,
        Check::NotEmpty
        | Check::Time(TimeLimit::NotPast | TimeLimit::NotFuture)
        | Check::Is(_)
        | Check::Base64
        | Check::Function(..)
        | Check::AtLeastOneOf(_) => {}
    }
    found.push(("it refuses any value", ByAccepted, Check::Unsupported));
    found
}

fn of_rule(rule: Rule) -> Vec<Changed<Rule>> {
    let other_severity = match rule.severity {
        Severity::Error => Severity::Warning,
        Severity::Warning => Severity::Error,
    };
    let mut found = vec![
        ("it has another code", ByAny, rule.code("another")),
        (
            "it has the other severity",
            ByAny,
            Rule {
                severity: other_severity,
                ..rule
            },
        ),
    ];
    let checks = of_check(rule.check).into_iter();
    found.extend(checks.map(|(what, noticed, check)| (what, noticed, Rule { check, ..rule })));
    if let Some(site) = rule.site {
        let other = match site {
            Site::Cn => Site::Intl,
            Site::Intl => Site::Cn,
        };
        found.push(("it applies on the other site", ByAny, rule.on(other)));
    }
    if rule.when.is_some() {
        // A payload for which a warning does not apply may always be refused for another reason.
        let noticed = match rule.severity {
            Severity::Error => ByAccepted,
            Severity::Warning => ByAny,
        };
        found.push(("it always applies", noticed, Rule { when: None, ..rule }));
    }
    found
}

/// The possible changes of whether a field is required, and of the code for its absence.
fn of_need(field: Field) -> Vec<Changed<Field>> {
    let mut found = Vec::new();
    let need = |need| Field { need, ..field };
    if !matches!(field.need, Need::Optional) {
        found.push(("it is optional", ByAny, need(Need::Optional)));
    }
    if !field.required_always() {
        found.push(("it is always required", ByAccepted, need(Need::Required)));
    }
    if field.missing.is_some() {
        let changed = Field {
            missing: None,
            ..field
        };
        found.push(("its absence has no code of its own", ByAny, changed));
    }
    found
}

fn mutate_rules(rules: &'static [Rule], place: &str, found: Found<'_, &'static [Rule]>) {
    for (index, rule) in rules.iter().enumerate() {
        let mutation = |what, noticed| Mutation {
            place: format!("{place} rule {}", index + 1),
            what,
            noticed,
        };
        let mut others = rules.to_vec();
        others.remove(index);
        found(mutation("it is removed", ByAny), others.leak());
        for (what, noticed, changed) in of_rule(*rule) {
            found(mutation(what, noticed), with(rules, index, changed));
        }
    }
}

fn mutate_item(item: Item, place: &str, found: Found<'_, Item>) {
    mutate_rules(item.rules, place, &mut |mutation, rules| {
        found(mutation, item.rules(rules));
    });
    mutate_kind(item.kind, place, &mut |mutation, kind| {
        found(mutation, Item { kind, ..item });
    });
}

fn mutate_kind(kind: Kind, place: &str, found: Found<'_, Kind>) {
    match kind {
        Kind::List(item) => {
            let place = format!("{place}[]");
            mutate_item(*item, &place, &mut |mutation, item| {
                found(mutation, Kind::List(leak(item)));
            });
        }
        Kind::Map(of) => {
            let names = format!("{place}, the names,");
            mutate_rules(of.names, &names, &mut |mutation, names| {
                found(mutation, Kind::Map(leak(MapOf { names, ..*of })));
            });
            let values = format!("{place}[]");
            mutate_item(of.values, &values, &mut |mutation, values| {
                found(mutation, Kind::Map(leak(MapOf { values, ..*of })));
            });
        }
        Kind::Object(shape) => mutate_shape(*shape, place, &mut |mutation, shape| {
            found(mutation, Kind::Object(leak(shape)));
        }),
        Kind::Text
        | Kind::Integer(_)
        | Kind::Boolean
        | Kind::Base64
        | Kind::JsonText
        | Kind::Free => {}
    }
}

fn mutate_shape(shape: Shape, place: &str, found: Found<'_, Shape>) {
    for (index, field) in shape.fields.iter().enumerate() {
        let place = format!("{place}.{}", field.name);
        let mut found = |mutation, changed| {
            let fields = with(shape.fields, index, changed);
            found(mutation, Shape { fields, ..shape });
        };
        for (what, noticed, changed) in of_need(*field) {
            let place = place.clone();
            let mutation = Mutation {
                place,
                what,
                noticed,
            };
            found(mutation, changed);
        }
        mutate_rules(field.rules, &place, &mut |mutation, rules| {
            found(mutation, field.rules(rules));
        });
        mutate_kind(field.kind, &place, &mut |mutation, kind| {
            found(mutation, Field { kind, ..*field });
        });
    }
    mutate_rules(shape.rules, place, &mut |mutation, rules| {
        found(mutation, Shape { rules, ..shape });
    });
}

/// The cases of all operations, each with its operation.
fn all_cases(files: &[File]) -> Vec<(&'static Operation, Vec<Case<'_>>)> {
    presend::operations()
        .map(|operation| (operation, cases(operation, files)))
        .collect()
}

/// Whether a case of the operation detects that the table or the size limit has changed.
fn detects(
    operation: &'static Operation,
    cases: &[Case<'_>],
    shape: &'static Shape,
    size_limit: Option<&'static Rule>,
    noticed: Noticed,
) -> bool {
    let codes = &operation.service.codes;
    cases.iter().any(|case| {
        let issues = check(shape, size_limit, codes, &case.payload, case.context);
        noticed.by(&case.issues, &issues)
    })
}

#[test]
fn every_change_of_a_table_is_detected_by_a_vector() {
    let files = files();
    let all = all_cases(&files);
    let mut undetected = Vec::new();
    for (operation, cases) in &all {
        let shape = operation.request;
        let mut count = 0;
        mutate_shape(shape, operation.name, &mut |mutation, changed| {
            count += 1;
            let limit = operation.size_rule();
            if !detects(operation, cases, leak(changed), limit, mutation.noticed) {
                let provider = operation.provider();
                undetected.push(format!("{provider}: {}: {}", mutation.place, mutation.what));
            }
        });
        assert!(count > 0 || shape.fields.is_empty(), "{}", operation.id());
    }
    assert!(
        undetected.is_empty(),
        "{} changes that no vector detects:\n{}",
        undetected.len(),
        undetected.join("\n")
    );
}

#[test]
fn every_change_of_a_size_limit_is_detected_by_a_vector() {
    let files = files();
    let all = all_cases(&files);
    let limits: Vec<&Rule> = all
        .iter()
        .filter_map(|(operation, _)| operation.size_rule())
        .collect();
    for limit in limits {
        // The operations that share the limit of their service are tested together.
        let users: Vec<_> = all
            .iter()
            .filter(|(operation, _)| {
                operation
                    .size_rule()
                    .is_some_and(|rule| std::ptr::eq(rule, limit))
            })
            .collect();
        let place = format!("{}, the size", users[0].0.id());
        mutate_rules(
            std::slice::from_ref(limit),
            &place,
            &mut |mutation, rules| {
                let noticed = users.iter().any(|(operation, cases)| {
                    detects(
                        operation,
                        cases,
                        &operation.request,
                        rules.first(),
                        mutation.noticed,
                    )
                });
                assert!(noticed, "{}: {}", mutation.place, mutation.what);
            },
        );
    }
}
