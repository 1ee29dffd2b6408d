//! Checks a value against its rules.

use alloc::borrow::Cow;

use super::Walk;
use super::findings::{At, Mark};
use crate::formats::base64;
use crate::formats::calendar::LocalTime;
use crate::issue::{Issue, Param, RuleName, Severity};
use crate::payload::Payload;
use crate::schema::encode::{longest_encoding, text_len};
use crate::schema::formats::Warnings;
use crate::schema::{Check, Format, Function, Kind, Rule, TimeLimit, Total, Unit};

impl Walk<'_> {
    pub(super) fn rules(
        &mut self,
        at: At<'_>,
        rules: &'static [Rule],
        kind: &Kind,
        value: &Payload<'_>,
    ) {
        let before = self.findings.mark();
        for rule in rules {
            if rule.site.is_some_and(|site| site != self.context.site)
                || self.is_covered(at, rule, before)
                || rule.when.is_some_and(|condition| !self.holds(condition))
            {
                continue;
            }
            let count = self.findings.since(before).len();
            self.rule(at, rule, kind, value);
            // An empty value is not checked against further rules.
            if matches!(rule.check, Check::NotEmpty) && self.findings.since(before).len() > count {
                return;
            }
        }
    }

    /// Checks a name in an object with names that the caller chooses.
    pub(super) fn name(&mut self, at: At<'_>, rules: &'static [Rule], name: &str) {
        let before = self.findings.mark();
        self.rules(at, rules, &Kind::Text, &Payload::Str(Cow::Borrowed(name)));
        for issue in self.findings.since_mut(before) {
            issue.with("of", Param::Name("name"));
        }
    }

    /// Whether `rule` is a warning that an error reported since `before` about the same value already covers.
    fn is_covered(&self, at: At<'_>, rule: &Rule, before: Mark) -> bool {
        rule.severity == Severity::Warning
            && self.findings.since(before).iter().any(|issue| {
                issue.rule == rule.check.rule_name() && issue.path.0.len() == at.depth()
            })
    }

    fn broken(&mut self, at: At<'_>, rule: &Rule) -> &mut Issue {
        let issue = self.report(at, rule.check.rule_name(), rule.code);
        issue.severity = rule.severity;
        issue
    }

    fn rule(&mut self, at: At<'_>, rule: &'static Rule, kind: &Kind, value: &Payload<'_>) {
        let text = value.as_str().unwrap_or_default();
        match rule.check {
            Check::NotEmpty => {
                let is_empty = match value {
                    Payload::Bytes(bytes) => bytes.is_empty(),
                    _ => text.is_empty(),
                };
                if is_empty {
                    self.broken(at, rule);
                }
            }
            Check::AtLeast(min, unit) => {
                if let Some(actual) = self.measure(value, kind, unit)
                    && actual < u64::from(min)
                {
                    self.limit(at, rule, "min", min, actual, unit);
                }
            }
            Check::AtMost(max, unit @ Unit::EncodedBytes)
                if self.longest_encoding(at, value) <= u64::from(max) =>
            {
                let mut exact = || self.measure(value, kind, unit);
                debug_assert!(exact().is_none_or(|exact| exact <= max.into()));
            }
            Check::AtMost(max, unit) => {
                if let Some(actual) = self.measure(value, kind, unit)
                    && actual > u64::from(max)
                {
                    self.limit(at, rule, "max", max, actual, unit);
                }
            }
            Check::OneOf(allowed) => {
                if !allowed.contains(&text) {
                    self.broken(at, rule).with("allowed", Param::Names(allowed));
                }
            }
            Check::OneOfIntegers(allowed) => {
                if !matches!(value, Payload::Int(value) if allowed.contains(value)) {
                    self.broken(at, rule)
                        .with("allowed", Param::Numbers(allowed));
                }
            }
            Check::Between(min, max) => {
                if !integer(value).is_none_or(|value| (min..=max).contains(&value)) {
                    self.broken(at, rule)
                        .with("min", Param::Number(min.into()))
                        .with("max", Param::Number(max.into()));
                }
            }
            Check::Time(limit) => self.time(at, rule, limit, value),
            Check::InOrder([first, second]) => {
                let times = object_times(value, first, second);
                if times.is_some_and(|(first, second)| first > second) {
                    self.broken(At::Field(&at, second), rule)
                        .with("field", Param::Name(first));
                }
            }
            Check::WithinDays([first, second], days) => {
                let max = i64::from(days) * SECONDS_PER_DAY;
                let times = object_times(value, first, second);
                if times.is_some_and(|(first, second)| second.saturating_sub(first) > max) {
                    self.broken(At::Field(&at, second), rule)
                        .with("field", Param::Name(first))
                        .with("days", Param::Number(days.into()));
                }
            }
            Check::Is(format) => self.format(at, rule, format, text),
            Check::Base64 => {
                if let Err(byte) = self.base64.decoded_len(text) {
                    let issue = self.broken(at, rule);
                    issue.with("byte", Param::Number(byte as u64));
                    if let Some(reason) = base64::reason(text) {
                        issue.with("reason", Param::Reason(reason));
                    }
                }
            }
            Check::Function(function, names) => self.function(at, rule, function, names, value),
            // An empty list contains nothing that is not supported.
            Check::Unsupported if value.as_list().is_some_and(<[_]>::is_empty) => {}
            // Empty text has no effect either.
            Check::Unused if value.as_str() == Some("") => {}
            Check::Unsupported | Check::Deprecated | Check::Unused => {
                self.broken(at, rule);
            }
            Check::SwitchedOff(end) => {
                if self.context.now.is_some_and(|now| now >= end.timestamp) {
                    self.broken(at, rule).with("date", Param::Name(end.date));
                }
            }
            Check::AtLeastOneOf(names) => {
                let is_present = |name: &&str| match (kind.field(name), value.given(name)) {
                    (Some(Kind::List(_)), Some(Payload::List(entries))) => !entries.is_empty(),
                    (Some(Kind::Base64), Some(Payload::Str(text))) => !text.is_empty(),
                    (Some(Kind::Base64), Some(Payload::Bytes(bytes))) => !bytes.is_empty(),
                    (_, value) => value.is_some(),
                };
                if !names.iter().any(is_present) {
                    self.broken(at, rule).with("fields", Param::Names(names));
                }
            }
            Check::TotalAtMost(total) => self.total(at, rule, kind, value, total),
        }
    }

    /// A number of bytes that the value does not exceed in a request.
    fn longest_encoding(&self, at: At<'_>, value: &Payload<'_>) -> u64 {
        let unescaped = match at {
            At::Root => self.plain_bytes + self.base64.bytes_of_base64(),
            _ => 0,
        };
        longest_encoding(value, unescaped)
    }

    fn limit(
        &mut self,
        at: At<'_>,
        rule: &Rule,
        name: &'static str,
        limit: u32,
        actual: u64,
        unit: Unit,
    ) {
        self.broken(at, rule)
            .with(name, Param::Number(limit.into()))
            .with("actual", Param::Number(actual))
            .with("unit", Param::Unit(unit));
    }

    fn format(&mut self, at: At<'_>, rule: &Rule, format: &Format, text: &str) {
        match (format.check)(text) {
            Err(fault) => {
                let issue = self.broken(at, rule);
                // A reason with the same name as the rule would add nothing.
                if fault.reason.name() != format.rule.name() {
                    issue.with("reason", Param::Reason(fault.reason));
                }
                issue.with("character", Param::Number(fault.position as u64));
            }
            Ok(Warnings {
                length,
                doubt,
                punycode,
            }) => {
                if let Some(length) = length {
                    let issue = self.broken(at, rule);
                    issue.severity = Severity::Warning;
                    issue
                        .with("reason", Param::Reason(length.reason))
                        .with("max", Param::Number(length.max as u64))
                        .with("actual", Param::Number(length.actual as u64));
                }
                if let Some(reason) = doubt {
                    let issue = self.broken(at, rule);
                    issue.severity = Severity::Warning;
                    issue.with("reason", Param::Reason(reason));
                }
                if punycode {
                    self.report(at, RuleName::Punycode, None).severity = Severity::Warning;
                }
            }
        }
    }

    fn time(&mut self, at: At<'_>, rule: &Rule, limit: TimeLimit, value: &Payload<'_>) {
        // An integer is in Unix seconds; for a text, the zone is not known.
        let span = match value {
            Payload::Int(seconds) => Some((*seconds, *seconds)),
            Payload::Str(text) => LocalTime::read(text).map(|of| (of.earliest(), of.latest())),
            _ => None,
        };
        let Some((now, (earliest, latest))) = self.context.now.zip(span) else {
            return;
        };
        let broken = match limit {
            TimeLimit::NotPast => latest < now,
            TimeLimit::NotFuture => earliest > now,
            TimeLimit::DaysAgo(days) => {
                latest < now.saturating_sub(i64::from(days) * SECONDS_PER_DAY)
            }
        };
        if broken {
            let issue = self.broken(at, rule);
            if let TimeLimit::DaysAgo(days) = limit {
                issue.with("days", Param::Number(days.into()));
            }
        }
    }

    fn function(
        &mut self,
        at: At<'_>,
        rule: &Rule,
        function: &Function,
        names: &'static [&'static str],
        value: &Payload<'_>,
    ) {
        (function.check)(names, value, &mut |steps, params| {
            let issue = self.broken(at, rule);
            for step in steps {
                issue.path.push(step.clone());
            }
            issue.with_all(params);
            // A list of issues about the entries of one value may be long. None of them covers another rule.
            if !steps.is_empty() {
                self.findings.settle();
            }
        });
    }

    fn total(&mut self, at: At<'_>, rule: &Rule, kind: &Kind, object: &Payload<'_>, total: &Total) {
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
            .filter_map(|entry| self.measure(entry.get(field.name)?, &field.kind, unit))
            .sum();
        if actual > u64::from(max) {
            self.limit(At::Field(&at, list), rule, "max", max, actual, unit);
        }
    }

    /// The size of `value`. `None` if it cannot be determined because another rule is broken.
    fn measure(&mut self, value: &Payload<'_>, kind: &Kind, unit: Unit) -> Option<u64> {
        let amount = match (unit, value) {
            (Unit::Characters, Payload::Str(text)) => text.chars().count(),
            (Unit::Bytes, Payload::Str(text)) => text.len(),
            (Unit::Items, Payload::List(entries)) => entries.len(),
            (Unit::Items, Payload::Map(entries)) => entries.len(),
            (Unit::DecodedBytes, Payload::Bytes(bytes)) => bytes.len(),
            (Unit::DecodedBytes, Payload::Str(text)) => self.base64.decoded_len(text).ok()?,
            (Unit::EncodedBytes, _) => match kind {
                Kind::Object(shape) => self.base64.body_len(shape, value),
                Kind::JsonText => text_len(value),
                _ => return None,
            },
            _ => return None,
        };
        Some(amount as u64)
    }
}

const SECONDS_PER_DAY: i64 = 86_400;

/// An integer that may be written as text. An integer that is too large or negative is the largest one. `None` if it is not
/// an integer, which another rule reports.
fn integer(value: &Payload<'_>) -> Option<u32> {
    match value {
        Payload::Int(value) => Some(u32::try_from(*value).unwrap_or(u32::MAX)),
        Payload::Uint(_) => Some(u32::MAX),
        Payload::Str(text) => {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse().unwrap_or(u32::MAX))
        }
        _ => None,
    }
}

/// The times or numbers in two fields, if both have one of the same kind.
fn object_times(object: &Payload<'_>, first: &str, second: &str) -> Option<(i64, i64)> {
    match (object.given(first)?, object.given(second)?) {
        (Payload::Int(first), Payload::Int(second)) => Some((*first, *second)),
        (Payload::Str(first), Payload::Str(second)) => {
            let (first, second) = (LocalTime::read(first)?, LocalTime::read(second)?);
            Some((first.start, second.start))
        }
        _ => None,
    }
}
