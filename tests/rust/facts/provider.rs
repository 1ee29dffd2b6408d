//! The facts about a provider, as they were gathered, and the statements that they make.

use std::collections::BTreeSet;

use presend::ProviderId;
use serde_json::Value;

use crate::statement::{
    BASE64, CLOSED, DEPRECATED, JSON_OBJECT, NO_HTML, NO_LINK, NULLABLE, ONE_REGION, REQUIRED,
    REQUIRED_IN_SOME_CASES, Statement,
};

/// Objects that have another name in the tables, because an operation has theirs.
const RENAMED: &[(&str, &str)] = &[
    ("CallbackStatusStatistics", "CallbackStatusCounts"),
    ("PullSmsReplyStatus", "PullSmsReplyStatusEntry"),
    ("PullSmsSendStatus", "PullSmsSendStatusEntry"),
    ("SendStatusStatistics", "SendStatusCounts"),
    ("SmsPackagesStatistics", "SmsPackage"),
];

/// The facts about a provider's operations.
pub(crate) fn facts(provider: ProviderId) -> Option<Value> {
    let text = match provider {
        ProviderId::TencentSes => include_str!("../../facts/tencent_ses.json"),
        ProviderId::TencentSms => include_str!("../../facts/tencent_sms.json"),
        ProviderId::Perfit => include_str!("../../facts/perfit.json"),
        // The only operation sends a message to a mail server. No source lists fields, and those of its
        // response are defined by this library.
        ProviderId::TencentSesSmtp => return None,
        other => panic!("{}: no facts", other.name()),
    };
    Some(serde_json::from_str(text).expect("the facts are JSON"))
}

/// The fields of responses that are not part of the data: the request ID, and whether there is an error.
pub(crate) fn is_taken_out(provider: ProviderId, name: &str) -> bool {
    match provider {
        ProviderId::TencentSes | ProviderId::TencentSms => name == "RequestId",
        ProviderId::Perfit => name == "success",
        _ => false,
    }
}
/// The statements of the facts.
pub(crate) struct Facts<'a> {
    provider: ProviderId,
    all: &'a Value,
    pub(crate) found: Vec<Statement<'a>>,
}

pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub(crate) fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().filter_map(Value::as_str).collect()
}

pub(crate) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// A text unchanged, and any other value as JSON.
pub(crate) fn shown(value: &Value) -> String {
    value.as_str().map_or(value.to_string(), str::to_owned)
}

pub(crate) fn joined(values: &Value) -> String {
    let values: Vec<_> = list(values).iter().map(shown).collect();
    values.join(", ")
}
impl<'a> Facts<'a> {
    pub(crate) fn new(provider: ProviderId, all: &'a Value) -> Self {
        Facts {
            provider,
            all,
            found: Vec::new(),
        }
    }

    fn add(&mut self, place: &str, what: &str) {
        self.found.push((format!("{place}: {what}"), Vec::new()));
    }

    pub(crate) fn operation(&mut self, name: &str, action: &'a Value) {
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
