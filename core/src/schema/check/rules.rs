//! Judges a value by its rules.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Walk;
use crate::formats::reason::Reason;
use crate::formats::{base64, email_address, template_data};
use crate::issue::{Issue, Param, RuleName, Severity, Step};
use crate::payload::Payload;
use crate::payload::json::order;
use crate::schema::encode::encoded_len;
use crate::schema::format::Doubts;
use crate::schema::{Format, Kind, Rule, Test, Total, Unit};

impl<'w> Walk<'w> {
    pub(super) fn rules(&mut self, rules: &'static [Rule], kind: &Kind, value: &'w Payload<'_>) {
        let before = self.issues.len();
        for rule in rules {
            if rule.site.is_some_and(|site| site != self.context.site) || self.milder(rule, before)
            {
                continue;
            }
            let count = self.issues.len();
            self.rule(rule, kind, value);
            // Of what is empty there is nothing to hold against further rules.
            if matches!(rule.test, Test::NotEmpty) && self.issues.len() > count {
                return;
            }
        }
    }

    /// Whether `rule` is the milder reading of what was reported of the same place since `before`.
    fn milder(&self, rule: &Rule, before: usize) -> bool {
        let name = rule.test.rule_name();
        let depth = self.path.len();
        let reported = self.issues.get(before..).unwrap_or_default();
        rule.severity == Severity::Warning
            && reported
                .iter()
                .any(|issue| issue.rule == name && issue.path.0.len() == depth)
    }

    fn broken(&mut self, rule: &Rule) -> &mut Issue {
        let issue = self.report(rule.test.rule_name(), rule.code);
        issue.severity = rule.severity;
        issue
    }

    fn rule(&mut self, rule: &'static Rule, kind: &Kind, value: &'w Payload<'_>) {
        let text = value.as_str().unwrap_or_default();
        match rule.test {
            Test::NotEmpty => {
                if text.is_empty() {
                    self.broken(rule);
                }
            }
            Test::AtLeast(min, unit) => {
                if let Some(actual) = measure(value, kind, unit)
                    && actual < u64::from(min)
                {
                    self.limit(rule, "min", min, actual, unit);
                }
            }
            Test::AtMost(max, unit) => {
                if let Some(actual) = measure(value, kind, unit)
                    && actual > u64::from(max)
                {
                    self.limit(rule, "max", max, actual, unit);
                }
            }
            Test::OneOf(allowed) => {
                if !allowed.contains(&text) {
                    self.broken(rule).with("allowed", Param::Names(allowed));
                }
            }
            Test::OneOfIntegers(allowed) => {
                if !matches!(value, Payload::Int(value) if allowed.contains(value)) {
                    self.broken(rule).with("allowed", Param::Numbers(allowed));
                }
            }
            Test::Is(format) => self.format(rule, format, text),
            Test::Base64 => {
                if let Err(byte) = base64::decoded_len(text) {
                    self.broken(rule).with("byte", Param::Number(byte as u64));
                }
            }
            Test::JsonObject => self.json_object(rule, value),
            Test::NoHtml => self.no_html(rule, value),
            Test::Unsupported | Test::Deprecated => {
                self.broken(rule);
            }
            Test::AtLeastOneOf(names) => {
                let there = |name: &&str| match (kind.field(name), value.get(name)) {
                    (Some(Kind::List(_)), Some(Payload::List(entries))) => !entries.is_empty(),
                    (_, value) => value.is_some(),
                };
                if !names.iter().any(there) {
                    self.broken(rule).with("fields", Param::Names(names));
                }
            }
            Test::Disjoint([of, with]) => self.disjoint(rule, value, of, with),
            Test::TotalAtMost(total) => self.total(rule, kind, value, total),
        }
    }

    fn limit(&mut self, rule: &Rule, name: &'static str, limit: u32, actual: u64, unit: Unit) {
        self.broken(rule)
            .with(name, Param::Number(limit.into()))
            .with("actual", Param::Number(actual))
            .with("unit", Param::Word(unit.word()));
    }

    fn format(&mut self, rule: &Rule, format: &Format, text: &str) {
        match (format.judge)(text) {
            Err(fault) => {
                let issue = self.broken(rule);
                // Where there is only one, the rule says it.
                if fault.reason.name() != format.rule.name() {
                    issue.with("reason", Param::Reason(fault.reason));
                }
                issue.with("character", Param::Number(fault.position as u64));
            }
            Ok(Doubts { length, punycode }) => {
                if let Some(length) = length {
                    let issue = self.broken(rule);
                    issue.severity = Severity::Warning;
                    issue
                        .with("reason", Param::Reason(length.reason))
                        .with("max", Param::Number(length.max as u64))
                        .with("actual", Param::Number(length.actual as u64));
                }
                if punycode {
                    self.report(RuleName::Punycode, None).severity = Severity::Warning;
                }
            }
        }
    }

    fn json_object(&mut self, rule: &Rule, value: &Payload<'_>) {
        match template_data::object(value) {
            Err(reason) => {
                self.broken(rule).with("reason", Param::Reason(reason));
            }
            Ok(object) => template_data::check_values(&object, |key, reason| {
                self.within(key, rule, Some(reason));
            }),
        }
    }

    fn no_html(&mut self, rule: &Rule, value: &Payload<'_>) {
        if let Ok(object) = template_data::object(value) {
            template_data::find_html(&object, |key| self.within(key, rule, None));
        }
    }

    /// Reports at a key of a document that lives no longer than this call.
    fn within(&mut self, key: &str, rule: &Rule, reason: Option<Reason>) {
        self.at(Step::Key(Cow::Owned(key.into())), |walk| {
            let issue = walk.broken(rule);
            if let Some(reason) = reason {
                issue.with("reason", Param::Reason(reason));
            }
        });
    }

    fn disjoint(
        &mut self,
        rule: &Rule,
        object: &'w Payload<'_>,
        of: &'static str,
        with: &'static str,
    ) {
        let list = |name| {
            object
                .get(name)
                .and_then(Payload::as_list)
                .unwrap_or_default()
        };
        let key = |entry: &'w Payload<'_>| {
            let address = email_address::parse(entry.as_str()?).ok()?;
            let (domain, local) = address.key();
            let mut key = domain.into_owned();
            key.push('@');
            key.push_str(local);
            Some(key)
        };
        if list(of).is_empty() || list(with).is_empty() {
            return;
        }
        let keys: Vec<String> = list(with).iter().filter_map(key).collect();
        let order = order(keys.iter().map(String::as_str));
        let there = |key: &String| order.binary_search_by(|place| keys.get(*place).cmp(&Some(key)));
        for (index, entry) in list(of).iter().enumerate() {
            if key(entry).is_some_and(|key| there(&key).is_ok()) {
                self.at_key(of, |walk| {
                    walk.at(Step::Index(index), |walk| {
                        walk.broken(rule).with("field", Param::Name(with));
                    });
                });
            }
        }
    }

    fn total(&mut self, rule: &Rule, kind: &Kind, object: &Payload<'_>, total: &Total) {
        let Total {
            list,
            field,
            max,
            unit,
        } = *total;
        let Some((entries, field)) = object
            .get(list)
            .and_then(Payload::as_list)
            .zip(kind.entry_field(list, field))
        else {
            return;
        };
        let actual = entries
            .iter()
            .filter_map(|entry| measure(entry.get(field.name)?, &field.kind, unit))
            .sum();
        if actual > u64::from(max) {
            self.at_key(list, |walk| walk.limit(rule, "max", max, actual, unit));
        }
    }
}

/// How much there is of `value`; nothing when it cannot be told, because another rule is broken.
fn measure(value: &Payload<'_>, kind: &Kind, unit: Unit) -> Option<u64> {
    let amount = match (unit, value) {
        (Unit::Characters, Payload::Str(text)) => text.chars().count(),
        (Unit::Items, Payload::List(entries)) => entries.len(),
        (Unit::DecodedBytes, Payload::Bytes(bytes)) => bytes.len(),
        (Unit::DecodedBytes, Payload::Str(text)) => base64::decoded_len(text).ok()?,
        (Unit::EncodedBytes, _) => match kind {
            Kind::Object(shape) => encoded_len(shape, value),
            _ => return None,
        },
        _ => return None,
    };
    Some(amount as u64)
}
