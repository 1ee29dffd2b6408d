//! The statements that a table makes.

use std::collections::BTreeSet;

use presend::schema::{
    Check, Condition, Field, Format, Function, Item, Kind, Need, Rule, Shape, Site, TimeLimit,
    Total,
};
use presend::{Operation, RuleName, Severity};

use crate::attachment_names::{certain_attachment_name, extensions};
use crate::statement::{
    BASE64, CLOSED, DEPRECATED, JSON_OBJECT, NO_HTML, NO_LINK, NULLABLE, ONE_REGION, REQUIRED,
    REQUIRED_IN_SOME_CASES, Statement, UNUSED, counted,
};

/// The statements of a table.
pub(crate) struct Table {
    /// The error code for an absent field, if the field has no code of its own.
    required: Option<&'static str>,
    pub(crate) found: Vec<Statement<'static>>,
}

impl Table {
    pub(crate) const fn new(required: Option<&'static str>) -> Self {
        Table {
            required,
            found: Vec::new(),
        }
    }

    fn add(&mut self, place: &str, what: &str) {
        self.found.push((format!("{place}: {what}"), Vec::new()));
    }

    pub(crate) fn operation(&mut self, operation: &'static Operation) {
        let name = operation.name;
        if let Some(rate) = operation.rate_limit {
            self.add(name, &format!("{rate} requests per second"));
        }
        for code in operation.errors {
            self.add(name, &format!("error {code}"));
        }
        self.object(&operation.request, true);
        self.rules(
            name,
            operation.size_rule().map_or(&[], std::slice::from_ref),
        );
        self.object(&operation.response, false);
    }

    fn object(&mut self, shape: &'static Shape, in_request: bool) {
        let answer = if in_request { "" } else { "answer " };
        for field in shape.fields {
            let place = format!("{answer}{}.{}", shape.name, field.name);
            let unsupported = |rule: &Rule| matches!(rule.check, Check::Unsupported);
            match field.kind {
                // Its entries are not compared.
                Kind::List(_) if field.rules.iter().any(unsupported) => self.add(&place, "a list"),
                kind => self.value(&place, kind, in_request),
            }
            if field.nullable {
                self.add(&place, NULLABLE);
            }
            if in_request {
                self.need(&place, shape, field);
                self.rules(&place, field.rules);
            }
        }
        if in_request {
            self.rules(shape.name, shape.rules);
        }
    }

    fn need(&mut self, place: &str, shape: &Shape, field: &Field) {
        let one_of = |rule: &Rule| match rule.check {
            Check::AtLeastOneOf(names) => names.contains(&field.name),
            _ => false,
        };
        match field.need {
            Need::Required => self.add(place, REQUIRED),
            Need::RequiredWhen(condition) => {
                self.add(place, REQUIRED_IN_SOME_CASES);
                let statement = format!("{place}: required, when {}", when(condition));
                let code = field.missing.or(self.required);
                self.found.push((statement, code.into_iter().collect()));
            }
            Need::Optional if shape.rules.iter().any(one_of) => {
                self.add(place, REQUIRED_IN_SOME_CASES);
            }
            Need::Optional => {}
        }
    }

    fn value(&mut self, place: &str, kind: Kind, in_request: bool) {
        let entry = format!("{place}[]");
        let mut item = |item: &'static Item| {
            self.value(&entry, item.kind, in_request);
            if in_request {
                self.rules(&entry, item.rules);
            }
        };
        match kind {
            Kind::Text => self.add(place, "text"),
            Kind::Integer(of) => self.add(place, of.type_name().name()),
            Kind::Boolean => self.add(place, "a boolean"),
            Kind::Base64 => self.add(place, "base64"),
            Kind::JsonText => self.add(place, "JSON text"),
            Kind::Free => self.add(place, "an object of anything"),
            Kind::List(of) => {
                item(of);
                self.add(place, "a list");
            }
            Kind::Map(of) => {
                item(&of.values);
                self.add(place, "an object of any names");
                if in_request {
                    self.rules(&format!("{place}, the names"), of.names);
                }
            }
            Kind::Object(shape) => {
                self.add(place, &format!("the object {}", shape.name));
                self.object(shape, in_request);
            }
        }
    }

    fn rules(&mut self, place: &str, rules: &[Rule]) {
        for rule in rules {
            let mut suffix = String::new();
            if let Some(condition) = rule.when {
                suffix += &format!(", when {}", when(condition));
            }
            match rule.site {
                Some(Site::Cn) => suffix += ", on the site cn",
                Some(Site::Intl) => suffix += ", on the site intl",
                None => {}
            }
            let mild = matches!(
                rule.check,
                Check::Deprecated | Check::Unused | Check::SwitchedOff(_)
            );
            if rule.severity == Severity::Warning && !mild {
                suffix += ", as a warning";
            }
            for what in checked(&rule.check) {
                let code = rule.code.into_iter().collect();
                self.found.push((format!("{place}: {what}{suffix}"), code));
            }
        }
    }
}

fn when(condition: &Condition) -> String {
    match condition {
        Condition::Absent(name) => format!("{name} absent"),
        Condition::Equals(name, values) => {
            let values: Vec<_> = values.iter().map(ToString::to_string).collect();
            format!("{name}=={}", values.join("|"))
        }
        Condition::On(site, condition) => format!("{} on {site:?}", when(condition)),
        Condition::Holds(predicate, name) => {
            match predicate.about.text().replace("{0}", name).as_str() {
                "if `PhoneNumberSet` contains a number of mainland China" => "mainland".into(),
                "if `PhoneNumberSet` contains a number of another country and none of mainland China" => {
                    "abroad".into()
                }
                about => about.into(),
            }
        }
    }
}

fn checked(check: &Check) -> Vec<String> {
    let one = |what: &str| vec![what.to_owned()];
    match *check {
        // Empty text counts as absent.
        Check::NotEmpty => Vec::new(),
        Check::AtLeast(min, unit) => vec![format!("at least {min} {}", counted(unit))],
        Check::AtMost(max, unit) => vec![format!("at most {max} {}", counted(unit))],
        Check::OneOf(allowed) => vec![format!("one of {}", allowed.join(", "))],
        Check::OneOfIntegers(allowed) => {
            let allowed: Vec<_> = allowed.iter().map(ToString::to_string).collect();
            vec![format!("one of {}", allowed.join(", "))]
        }
        Check::Between(min, max) => match min {
            0 => vec![format!("max {max}")],
            min => vec![format!("min {min}"), format!("max {max}")],
        },
        Check::Time(TimeLimit::NotPast) => vec!["not_before now".into()],
        Check::Time(TimeLimit::NotFuture) => vec!["not after now".into()],
        Check::Time(TimeLimit::DaysAgo(days)) => vec![format!("at most {days} days ago")],
        Check::WithinDays([first, second], days) => {
            vec![format!("at most {days} days: {first}, {second}")]
        }
        Check::InOrder([first, second]) => vec![format!("ordered: {first}, {second}")],
        Check::Is(format) => in_format(format),
        Check::Base64 => one(BASE64),
        Check::Function(function, _) if function.rule == RuleName::AttachmentName => {
            certain_attachment_name()
        }
        Check::Function(function, names) => vec![passed(function, names)],
        Check::Unsupported => one(CLOSED),
        Check::Deprecated => one(DEPRECATED),
        Check::Unused => one(UNUSED),
        Check::SwitchedOff(end) => vec![format!("switched off on {}", end.date)],
        Check::AtLeastOneOf(names) => vec![format!("at least one of {}", names.join(", "))],
        Check::TotalAtMost(total) => {
            let Total {
                list,
                field,
                max,
                unit,
            } = *total;
            vec![format!(
                "at most {max} {} in all {list}.{field}",
                counted(unit)
            )]
        }
    }
}

fn passed(function: &Function, names: &[&str]) -> String {
    match function.rule {
        RuleName::JsonObject => JSON_OBJECT.into(),
        RuleName::NoHtml => NO_HTML.into(),
        RuleName::Base64 => function.about.text().into(),
        RuleName::NoUrl => NO_LINK.into(),
        RuleName::MixedRegions => ONE_REGION.into(),
        rule if names.is_empty() => rule.name().into(),
        rule => format!("{}: {}", rule.name(), names.join(", ")),
    }
}

/// The statements about a format: its name in the facts, and what it accepts and refuses when it is tried.
fn in_format(format: &Format) -> Vec<String> {
    let takes = |text: &str| (format.check)(text).is_ok();
    let called = |name: &str| format!("format {name}");
    match format.rule {
        RuleName::EmailAddress => vec![called("email")],
        RuleName::Digits => vec![called("decimal_string")],
        RuleName::DateTime if takes("2026112608") => vec![called("datehour")],
        RuleName::DateTime => vec![called("date_time")],
        RuleName::NoUrl => vec![NO_LINK.into()],
        RuleName::Mailbox => {
            let alias = |alias: &str| takes(&format!("{alias}<a@example.com>"));
            if alias("ab") {
                return vec![called("from_header")];
            }
            let mut statement = vec![called("email_or_alias")];
            if alias("a b ") && !alias("a:b ") {
                statement.push(r#"no ":" in the alias"#.into());
            }
            if alias("ab ") && !alias("ab") && !alias("ab  ") {
                statement.push(r#"one " " after the alias"#.into());
            }
            statement
        }
        RuleName::PhoneNumber => {
            let mut prefixes = vec!["+86", "0086", "86", "", "086", "+0086"];
            prefixes.retain(|prefix| takes(&format!("{prefix}13711112222")));
            let prefixes = serde_json::json!(prefixes);
            vec![
                called("e164_or_mainland"),
                format!("11 digits after {prefixes}"),
            ]
        }
        RuleName::SignName => {
            let lengths: Vec<_> = (1..100)
                .filter(|length| takes(&"云".repeat(*length)))
                .collect();
            let kinds = [
                ("云", "Chinese"),
                ("a", "Latin"),
                ("7", "digit"),
                ("-", "mark"),
                (" ", "blank"),
            ];
            let kinds: Vec<_> = kinds
                .into_iter()
                .filter_map(|(one, kind)| takes(&one.repeat(lengths[0])).then_some(kind))
                .collect();
            let refused = (' '..='~').map(String::from);
            let refused: BTreeSet<_> = refused.filter(|c| !takes(&c.repeat(2))).collect();
            let most = lengths[lengths.len() - 1];
            // The maximum of a new signature has a rule of its own.
            let most = (most < 99).then(|| format!("at most {most} characters"));
            let least = format!("at least {} characters", lengths[0]);
            let characters = if kinds.len() < 5 {
                format!("of {}", kinds.join(", "))
            } else {
                format!("none of {refused:?}")
            };
            [least]
                .into_iter()
                .chain(most)
                .chain([characters])
                .collect()
        }
        RuleName::AttachmentName => {
            let refused = (' '..='~')
                .map(String::from)
                .filter(|c| !takes(&format!("a{c}b.txt")));
            let extensions = extensions();
            let extensions = extensions
                .iter()
                .filter(|extension| !takes(&format!("a.{extension}")));
            vec![
                format!("none of {:?}", refused.collect::<BTreeSet<_>>()),
                format!("refused_extensions, {} of them", extensions.count()),
            ]
        }
        RuleName::Stripped => {
            let pattern = format.keyword.map_or("", |[_, pattern]| pattern);
            vec![format!(
                "keeps {}",
                pattern.trim_start_matches('^').trim_end_matches("*$")
            )]
        }
        // No source documents this rule. It exists because the text becomes a mail header.
        RuleName::ControlCharacter => Vec::new(),
        rule => vec![called(rule.name())],
    }
}
