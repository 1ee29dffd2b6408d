//! Compares the tables with the facts. The facts were gathered from the providers' documentation
//! independently of the tables, so that mistakes on either side show up as differences.
//!
//! Both sides are written as statements about places, such as `SendEmail.Subject: at most 998 characters`. A
//! place in a nested object begins with the name of the object.

use std::collections::BTreeSet;

use presend::schema::{
    Check, Condition, Field, Format, Function, Item, Kind, Need, Rule, Shape, Site, TimeLimit,
    Total, Unit,
};
use presend::{CheckContext, Operation, PROVIDERS, ProviderId, RuleName, Severity};
use serde_json::Value;

/// The intended differences, which `tests/facts/differences.json` lists with their reasons.
fn deliberate() -> BTreeSet<String> {
    let text = include_str!("../facts/differences.json");
    let groups: Vec<Value> = serde_json::from_str(text).expect("valid JSON");
    let differences = groups.iter().flat_map(|group| texts(&group["differences"]));
    differences.map(String::from).collect()
}

/// The facts about a provider's operations.
fn facts(provider: ProviderId) -> Option<Value> {
    let text = match provider {
        ProviderId::TencentSes => include_str!("../facts/tencent_ses.json"),
        ProviderId::TencentSms => include_str!("../facts/tencent_sms.json"),
        ProviderId::Perfit => include_str!("../facts/perfit.json"),
        // The only operation sends a message to a mail server. No source lists fields, and those of its
        // response are defined by this library.
        ProviderId::TencentSesSmtp => return None,
        other => panic!("{}: no facts", other.name()),
    };
    Some(serde_json::from_str(text).expect("the facts are JSON"))
}

/// The fields of responses that are not part of the data: the request ID, and whether there is an error.
fn is_taken_out(provider: ProviderId, name: &str) -> bool {
    match provider {
        ProviderId::TencentSes | ProviderId::TencentSms => name == "RequestId",
        ProviderId::Perfit => name == "success",
        _ => false,
    }
}

/// A statement, and the error codes for breaking it. Without codes in the facts, any code is accepted.
type Statement<'a> = (String, Vec<&'a str>);

/// The unit in a statement about a limit.
fn counted(unit: Unit) -> &'static str {
    match unit {
        Unit::Characters => "characters",
        Unit::Bytes => "bytes",
        Unit::Items => "entries",
        Unit::DecodedBytes => "bytes after decoding",
        Unit::EncodedBytes => "bytes as sent",
        other => panic!("{}: no other unit", other.name()),
    }
}

const REQUIRED: &str = "required";
const REQUIRED_IN_SOME_CASES: &str = "required in some cases";
const CLOSED: &str = "closed";
/// Objects that have another name in the tables, because an operation has theirs.
const RENAMED: &[(&str, &str)] = &[
    ("CallbackStatusStatistics", "CallbackStatusCounts"),
    ("PullSmsReplyStatus", "PullSmsReplyStatusEntry"),
    ("PullSmsSendStatus", "PullSmsSendStatusEntry"),
    ("SendStatusStatistics", "SendStatusCounts"),
    ("SmsPackagesStatistics", "SmsPackage"),
];

const NULLABLE: &str = "null or a value";
const DEPRECATED: &str = "deprecated";
const BASE64: &str = "checked as base64";
const JSON_OBJECT: &str = "checked as a JSON object";
const NO_HTML: &str = "no HTML in a value";
const NO_LINK: &str = "no link";
const ONE_REGION: &str = "all of mainland China or none";
const UNUSED: &str = "unused";

/// The statements of the facts.
struct Facts<'a> {
    provider: ProviderId,
    all: &'a Value,
    found: Vec<Statement<'a>>,
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().filter_map(Value::as_str).collect()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// A text unchanged, and any other value as JSON.
fn shown(value: &Value) -> String {
    value.as_str().map_or(value.to_string(), str::to_owned)
}

fn joined(values: &Value) -> String {
    let values: Vec<_> = list(values).iter().map(shown).collect();
    values.join(", ")
}

impl<'a> Facts<'a> {
    fn add(&mut self, place: &str, what: &str) {
        self.found.push((format!("{place}: {what}"), Vec::new()));
    }

    fn operation(&mut self, name: &str, action: &'a Value) {
        if let Some(rate) = action["rate_limit"].as_u64() {
            self.add(name, &format!("{rate} requests per second"));
        }
        for code in texts(&action["errors"]) {
            self.add(name, &format!("error {code}"));
        }
        if let Some(date) = self.all["switched_off"].as_str() {
            self.add(name, &format!("switched off on {date}"));
        }
        self.object(name, &action["request"], true);
        self.object(name, &action["response"], false);
        let rules = list(&action["rules"]);
        for rule in rules {
            self.rule(name, action, rule);
        }
        if !rules.iter().any(|rule| rule["rule"] == "max_body_bytes") {
            let max = &self.all["max_request_bytes"];
            self.add(name, &format!("at most {max} bytes as sent"));
        }
    }

    fn object(&mut self, name: &str, fields: &'a Value, in_request: bool) {
        for field in list(fields) {
            let own = text(field, "name");
            if in_request || !is_taken_out(self.provider, own) {
                let answer = if in_request { "" } else { "answer " };
                self.field(&format!("{answer}{name}.{own}"), field, in_request);
            }
        }
    }

    fn field(&mut self, place: &str, field: &'a Value, in_request: bool) {
        let limits = &field["constraints"];
        let format = text(limits, "format");
        let entry = format!("{place}[]");
        match (text(field, "type"), text(field, "item_type")) {
            // The entries of a list that is not supported are not compared.
            ("array", _) if limits["max_items"] == 0 => self.add(place, "a list"),
            ("array", of) => {
                self.add(place, "a list");
                self.value(&entry, of, field, text(limits, "item_format"), in_request);
            }
            ("object", "") => self.add(place, "an object of anything"),
            ("object", "string") => {
                self.add(place, "an object of any names");
                self.value(&entry, "string", field, "", in_request);
            }
            ("object", of) => self.value(place, of, field, "", in_request),
            (of, _) => self.value(place, of, field, format, in_request),
        }
        // Responses are not checked.
        if !in_request {
            if field["nullable"] == true {
                self.add(place, NULLABLE);
            }
            return;
        }
        match &field["required"] {
            Value::Bool(true) => self.add(place, REQUIRED),
            Value::Bool(false) => {}
            _ => self.add(place, REQUIRED_IN_SOME_CASES),
        }
        if field["deprecated"] == true {
            self.add(place, DEPRECATED);
        }
        let when = match text(field, "constraints_when") {
            "" => String::new(),
            when => format!(", when {when}"),
        };
        let abroad = &field["constraints_abroad"];
        for (limits, when) in [(limits, &*when), (abroad, ", when abroad")] {
            for (key, value) in limits.as_object().into_iter().flatten() {
                for (at, what) in limit(key, value, limits) {
                    self.add(&format!("{place}{at}"), &format!("{what}{when}"));
                }
            }
        }
    }

    /// The statements about the type of a field or an entry.
    fn value(
        &mut self,
        place: &str,
        of: &'a str,
        field: &'a Value,
        format: &str,
        in_request: bool,
    ) {
        match (of, format) {
            // In a response, such values are text and never bytes or an object.
            ("string", "base64") if in_request => self.add(place, "base64"),
            ("string", "json_object_string") if in_request => self.add(place, "JSON text"),
            ("string", _) => self.add(place, "text"),
            ("integer", _) => self.add(place, text(field, "wire_type")),
            ("boolean", _) => self.add(place, "a boolean"),
            (name, _) => {
                let fields = &self.all["types"][name];
                // In a response, any field may be missing: objects of requests have another type there.
                let both = texts(&self.all["types_of_requests_and_responses"]).contains(&name);
                // An operation has the same name, so that the object needs another one.
                let renamed = RENAMED.iter().find(|(of, _)| *of == name);
                let name = renamed.map_or(name, |(_, to)| to);
                let name = if both && !in_request {
                    format!("{name}Data")
                } else {
                    name.into()
                };
                self.add(place, &format!("the object {name}"));
                self.object(&name, fields, in_request);
            }
        }
    }

    /// A statement about several fields, or one that has an error code.
    fn rule(&mut self, name: &str, action: &'a Value, rule: &'a Value) {
        let fields = texts(&rule["fields"]);
        let value = shown(&rule["value"]);
        let whole = |path: &str| self.place(name, action, path);
        let first = whole(fields[0]);
        let parent = first.rsplit_once('.').map_or(name, |(parent, _)| parent);
        let names: Vec<_> = fields
            .iter()
            .map(|path| path.rsplit('.').next().unwrap_or(path))
            .collect();
        let names = names.join(", ");
        let when = match text(rule, "when") {
            "" => String::new(),
            when => format!(", when {when}"),
        };
        let each = |what: &str| -> Vec<String> {
            let statement = fields.iter().map(|path| format!("{}: {what}", whole(path)));
            statement.collect()
        };
        let statement = match text(rule, "rule") {
            "max_items" => each(&format!("at most {value} entries")),
            "min_items" => each(&format!("at least {value} entries")),
            "valid_base64" => each(BASE64),
            "json_object_text" => each(JSON_OBJECT),
            "must_be_absent" => each(CLOSED),
            "template_only_without_permission" => each(DEPRECATED),
            "homogeneous" => each(ONE_REGION),
            "required_if" => each(&format!("required{when}")),
            "unused_for_mainland" => each("unused, when mainland"),
            "no_url_in_params" => vec![format!("{first}[]: {NO_LINK}")],
            "at_least_one_non_empty" | "content_present" => {
                vec![format!("{parent}: at least one of {names}{when}")]
            }
            "disjoint" => vec![format!("{parent}: disjoint: {names}")],
            "max_total_decoded_bytes" => {
                let path = fields[0];
                vec![format!(
                    "{name}: at most {value} bytes after decoding in all {path}"
                )]
            }
            "max_body_bytes" => vec![format!("{name}: at most {value} bytes as sent")],
            other => vec![format!("{name}: {other}: {}{when}", fields.join(", "))],
        };
        let codes = texts(&rule["codes"]);
        self.found.extend(
            statement
                .into_iter()
                .map(|statement| (statement, codes.clone())),
        );
    }

    /// The place of a field, which rules identify by its path in the payload.
    fn place(&self, name: &str, action: &Value, path: &str) -> String {
        let mut place = name.to_owned();
        let mut fields = &action["request"];
        for step in path.split('.') {
            // A rule about a nested field belongs to the nested object.
            let inner = place.rsplit_once('.').map(|(_, inner)| inner.to_owned());
            let holder = inner.and_then(|inner| {
                let field = list(fields).iter().find(|field| field["name"] == *inner)?;
                Some(text(field, "item_type").to_owned())
            });
            if let Some(holder) = holder {
                fields = &self.all["types"][&holder];
                place = holder;
            }
            place = format!("{place}.{step}");
        }
        place
    }
}

/// The statements of a constraint, each with a suffix for the place of the field.
fn limit(key: &str, value: &Value, limits: &Value) -> Vec<(&'static str, String)> {
    let other = || format!("{key} {}", shown(value));
    let here = |what: String| vec![("", what)];
    let format = |at| vec![(at, format!("format {}", shown(value)))];
    match key {
        "min_chars" => here(format!("at least {value} characters")),
        "max_chars" | "max_chars_total_sms" => here(format!("at most {value} characters")),
        "max_bytes" => here(format!("at most {value} bytes")),
        "min_items" => here(format!("at least {value} entries")),
        "max_items" => here(format!("at most {value} entries")),
        "max_decoded_bytes" => here(format!("at most {value} bytes after decoding")),
        "key_max_chars" => vec![(", the names", format!("at most {value} characters"))],
        "value_max_chars" | "item_max_chars" | "item_max_chars_new_accounts" => {
            vec![("[]", format!("at most {value} characters"))]
        }
        "enum" => {
            let differs = limits.get("enum_intl").is_some_and(|intl| intl != value);
            let site = if differs { ", on the site cn" } else { "" };
            here(format!("one of {}{site}", joined(value)))
        }
        // The type of an unsigned integer says so too.
        "min" if *value == 0 => Vec::new(),
        "enum_intl" if limits.get("enum") == Some(value) => Vec::new(),
        "enum_intl" => here(format!("one of {}, on the site intl", joined(value))),
        "const" => here(format!("one of {value}")),
        // The type of an integer says so.
        "format" if value == "unix_seconds" => Vec::new(),
        "not_before" if value == "now-7d" => here("at most 7 days ago".into()),
        // A rule on both fields follows.
        "not_before" | "after" if value == "BeginTime" => Vec::new(),
        "before" if value == "now" => here("not after now".into()),
        "format" if value == "base64" => here(BASE64.into()),
        "format" if value == "json_object_string" => here(JSON_OBJECT.into()),
        "format" => format(""),
        "item_format" => format("[]"),
        "item_forbid" if value == "url" => vec![("[]", NO_LINK.into())],
        "values_forbid" if value == "html" => here(NO_HTML.into()),
        "chars" => here(format!("of {}", joined(value))),
        "forbidden_chars" => {
            let chars: BTreeSet<_> = texts(value).into_iter().collect();
            here(format!("none of {chars:?}"))
        }
        "alias_forbidden_chars" => here(format!("no {value} in the alias")),
        "alias_separator" => here(format!("one {value} after the alias")),
        "mainland_prefixes" => {
            let digits = &limits["mainland_digits"];
            vec![("[]", format!("{digits} digits after {value}"))]
        }
        "forbidden" => here(CLOSED.into()),
        "kept_chars" => here(format!("keeps {}", shown(value))),
        "allowed_extensions" | "refused_extensions" | "refused_extensions_of_earlier_page" => {
            here(format!("{key}, {} of them", list(value).len()))
        }
        // Text with the prefix is not base64, the default of an absent value is not checked, and `mainland_digits` is
        // covered above.
        "forbid_prefix" | "default" | "mainland_digits" => Vec::new(),
        _ => here(other()),
    }
}

/// The statements of a table.
struct Table {
    /// The error code for an absent field, if the field has no code of its own.
    required: Option<&'static str>,
    found: Vec<Statement<'static>>,
}

impl Table {
    fn add(&mut self, place: &str, what: &str) {
        self.found.push((format!("{place}: {what}"), Vec::new()));
    }

    fn operation(&mut self, operation: &'static Operation) {
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

/// The extensions in the facts, and all others of one to three letters or digits.
fn extensions() -> Vec<String> {
    let facts = facts(ProviderId::TencentSes).expect("it has facts");
    let limits = &facts["types"]["Attachment"][0]["constraints"];
    let lists = limits.as_object().expect("limits").values().map(texts);
    let mut all: BTreeSet<String> = lists.flatten().map(ToString::to_string).collect();
    all.retain(|extension| extension.chars().all(char::is_alphanumeric));
    let mut short = vec![String::new()];
    for _ in 0..3 {
        let longer = short.iter().flat_map(|start| {
            let letters = ('a'..='z').chain('0'..='9');
            letters.map(move |letter| format!("{start}{letter}"))
        });
        short = longer.collect();
        all.extend(short.iter().cloned());
    }
    all.into_iter().collect()
}

/// The issues of an attachment with this name.
fn attachment_issues(name: &str) -> Vec<Severity> {
    let attachment = serde_json::json!({"FileName": name, "Content": ""});
    let payload = serde_json::json!({"Attachments": [attachment]}).to_string();
    let payload = presend::Payload::from_json(payload.as_bytes()).expect("JSON");
    let issues = presend::tencent_ses::SEND_EMAIL.validate(&payload, CheckContext::default());
    let of_name = |issue: &presend::Issue| issue.rule == RuleName::AttachmentName;
    let of_name = issues.iter().filter(|issue| of_name(issue));
    of_name.map(|issue| issue.severity).collect()
}

/// The statements about names of attachments that cause a warning.
fn certain_attachment_name() -> Vec<String> {
    let warns = |name: &str| attachment_issues(name) == [Severity::Warning];
    let allowed = extensions();
    let allowed = allowed
        .iter()
        .filter(|extension| !warns(&format!("a.{extension}")));
    let refused = |extension: &&&String| {
        attachment_issues(&format!("a.{extension}")).contains(&Severity::Error)
    };
    let allowed: Vec<_> = allowed.collect();
    let count = allowed.len() - allowed.iter().filter(refused).count();
    let doubtful = (' '..='~').map(String::from);
    let doubtful: BTreeSet<_> = doubtful.filter(|c| warns(&format!("a{c}b.txt"))).collect();
    vec![
        format!("allowed_extensions, {count} of them"),
        format!("none of {doubtful:?}"),
    ]
}

#[test]
fn the_extensions_of_attachments_agree_with_the_facts() {
    let facts = facts(ProviderId::TencentSes).expect("it has facts");
    let limits = &facts["types"]["Attachment"][0]["constraints"];
    let in_list = |list: &str, extension: &str| texts(&limits[list]).contains(&extension);
    for extension in extensions() {
        let expected: &[Severity] = if in_list("refused_extensions", &extension) {
            &[Severity::Error]
        } else if in_list("allowed_extensions", &extension) {
            &[]
        } else {
            &[Severity::Warning]
        };
        assert_eq!(
            attachment_issues(&format!("a.{extension}")),
            expected,
            "{extension}"
        );
        let capitals = extension.to_uppercase();
        assert_eq!(
            attachment_issues(&format!("a.{capitals}")),
            expected,
            "{capitals}"
        );
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

/// Adds to `differences` the statements of only one side, and the rules whose error code the facts do not
/// expect.
fn compare(operation: &'static Operation, facts: &Value, differences: &mut BTreeSet<String>) {
    let id = operation.id();
    let Some(action) = facts["actions"].get(operation.name) else {
        differences.insert(format!("{id}: no facts"));
        return;
    };
    let mut expected = Facts {
        provider: operation.service.provider,
        all: facts,
        found: Vec::new(),
    };
    expected.operation(operation.name, action);
    let mut table = Table {
        required: operation.service.codes.required,
        found: Vec::new(),
    };
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
