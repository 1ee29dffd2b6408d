//! Walks a payload along a schema and yields every issue, in schema order.
//!
//! For each object: its fields in the order of the table, then the names that the table does not know,
//! then the rules over several fields. What has the wrong type is looked at no further.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{
    Field, IntegerType, Item, Kind, Rule, RuleName, Shape, Site, StructuralCodes, Test, Unit,
};
use crate::formats::reason::{Fault, Reason};
use crate::formats::{
    attachment_name, base64, control_character, email_address, mailbox, template_data,
};
use crate::issue::{Issue, Param, Path, Severity, Step};
use crate::payload::Payload;
use crate::payload::json::{order, sorted};
use crate::schema::encode::encoded_len;

/// How many unknown names of one object are compared with the known ones. An object with more of them
/// is not misspelt but something else, and each comparison costs far more than the rest of the check.
const MAX_SUGGESTIONS: usize = 64;

/// What a check has to know beside the payload.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckContext {
    /// The site that the request is for.
    pub site: Site,
    /// The present in Unix seconds, for rules about past and future.
    pub now: Option<i64>,
}

/// Every issue of `payload`, in schema order.
pub fn check(
    shape: &'static Shape,
    codes: &StructuralCodes,
    payload: &Payload<'_>,
    context: CheckContext,
) -> Vec<Issue> {
    let mut walk = Walk {
        codes,
        context,
        path: Vec::new(),
        issues: Vec::new(),
    };
    walk.value(&Kind::Object(shape), &[], payload);
    walk.issues
}

struct Walk<'w> {
    codes: &'w StructuralCodes,
    context: CheckContext,
    path: Vec<Step<'w>>,
    issues: Vec<Issue>,
}

type Params<'p> = &'p [(&'static str, Param)];

impl<'w> Walk<'w> {
    fn at(&mut self, step: Step<'w>, walk: impl FnOnce(&mut Self)) {
        self.path.push(step);
        walk(self);
        self.path.pop();
    }

    fn at_key(&mut self, key: &'w str, walk: impl FnOnce(&mut Self)) {
        self.at(Step::Key(Cow::Borrowed(key)), walk);
    }

    fn report(
        &mut self,
        rule: RuleName,
        code: Option<&'static str>,
        severity: Severity,
        params: Params<'_>,
    ) {
        let owned = |step: &Step<'_>| match step {
            Step::Key(key) => Step::Key(Cow::Owned(key.clone().into_owned())),
            Step::Index(index) => Step::Index(*index),
        };
        self.issues.push(Issue {
            path: Path(self.path.iter().map(owned).collect()),
            rule,
            code,
            severity,
            params: params.to_vec(),
        });
    }

    fn broken(&mut self, rule: &Rule, params: Params<'_>) {
        self.report(rule.test.rule_name(), rule.code, rule.severity, params);
    }

    fn wrong_type(&mut self, kind: &Kind, value: &Payload<'_>) {
        let actual = match (kind, value) {
            (Kind::Integer(_), Payload::Int(_) | Payload::Uint(_)) => "integer_out_of_range",
            (Kind::Integer(_), Payload::Number(text))
                if text.ends_with(|c: char| c.is_ascii_digit()) =>
            {
                "inexact_number"
            }
            (Kind::Integer(_), Payload::Number(_)) => "not_finite",
            _ => value.type_name(),
        };
        let params = [
            ("expected", Param::Word(kind.type_name())),
            ("actual", Param::Word(actual)),
        ];
        self.report(
            RuleName::Type,
            Some(self.codes.wrong_type),
            Severity::Error,
            &params,
        );
    }

    /// One value: its type, its rules, then what it holds.
    fn value(&mut self, kind: &Kind, rules: &'static [Rule], value: &'w Payload<'_>) {
        match (kind, value) {
            (Kind::Object(shape), Payload::Map(entries)) => {
                self.rules(rules, kind, value);
                self.object(shape, value, entries);
            }
            (Kind::List(item), Payload::List(entries)) => {
                self.rules(rules, kind, value);
                self.list(item, entries);
            }
            (Kind::Integer(IntegerType::Uint64), Payload::Int(0..) | Payload::Uint(_))
            | (Kind::Integer(IntegerType::Int64), Payload::Int(_))
            | (Kind::Text, Payload::Str(_))
            | (Kind::Base64, Payload::Str(_) | Payload::Bytes(_))
            | (Kind::JsonText, Payload::Str(_) | Payload::Map(_)) => self.rules(rules, kind, value),
            _ => self.wrong_type(kind, value),
        }
    }

    fn list(&mut self, item: &'static Item, entries: &'w [Payload<'_>]) {
        for (index, entry) in entries.iter().enumerate() {
            self.at(Step::Index(index), |walk| {
                walk.value(&item.kind, item.rules, entry);
            });
        }
    }

    fn object(
        &mut self,
        shape: &'static Shape,
        object: &'w Payload<'_>,
        entries: &'w [(Cow<'_, str>, Payload<'_>)],
    ) {
        for field in shape.fields {
            self.field(field, object.get(field.name));
        }
        self.unknown_fields(shape, entries);
        self.rules(shape.rules, &Kind::Object(shape), object);
    }

    fn field(&mut self, field: &'static Field, value: Option<&'w Payload<'_>>) {
        self.at_key(field.name, |walk| match value {
            Some(value) => walk.value(&field.kind, field.rules, value),
            None if field.required => {
                let code = Some(walk.codes.required);
                walk.report(RuleName::Required, code, Severity::Error, &[]);
            }
            None => {}
        });
    }

    fn unknown_fields(
        &mut self,
        shape: &'static Shape,
        entries: &'w [(Cow<'_, str>, Payload<'_>)],
    ) {
        if entries.iter().all(|(name, _)| shape.field(name).is_some()) {
            return;
        }
        let mut unknown = 0;
        // Sorted, because not every host keeps the order in which names were written.
        for (name, _) in sorted(entries) {
            if shape.field(name).is_none() {
                unknown += 1;
                let suggestion = (unknown <= MAX_SUGGESTIONS)
                    .then(|| nearest(name, shape.fields))
                    .flatten();
                let params = suggestion.map(|known| ("suggestion", Param::Name(known)));
                let code = Some(self.codes.unknown_field);
                self.at_key(name, |walk| {
                    walk.report(
                        RuleName::UnknownField,
                        code,
                        Severity::Error,
                        params.as_slice(),
                    );
                });
            }
        }
    }

    fn rules(&mut self, rules: &'static [Rule], kind: &Kind, value: &'w Payload<'_>) {
        let before = self.issues.len();
        for rule in rules {
            let applies = rule.site.is_none_or(|site| site == self.context.site);
            // A warning of the same name at the same place is the milder reading of what is reported.
            let name = rule.test.rule_name();
            let depth = self.path.len();
            let milder = rule.severity == Severity::Warning
                && self.issues[before..]
                    .iter()
                    .any(|issue| issue.rule == name && issue.path.0.len() == depth);
            if applies && !milder {
                self.rule(rule, kind, value);
            }
            // There is nothing to hold against further rules.
            if self.issues[before..]
                .iter()
                .any(|issue| issue.rule == RuleName::Required)
            {
                return;
            }
        }
    }

    fn rule(&mut self, rule: &'static Rule, kind: &Kind, value: &'w Payload<'_>) {
        let text = value.as_str().unwrap_or_default();
        match rule.test {
            Test::NotEmpty if text.is_empty() => self.broken(rule, &[]),
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
            Test::OneOf(allowed) if !allowed.contains(&text) => {
                self.broken(rule, &[("allowed", Param::Names(allowed))]);
            }
            Test::OneOfIntegers(allowed) if !matches!(value, Payload::Int(value) if allowed.contains(value)) =>
            {
                self.broken(rule, &[("allowed", Param::Numbers(allowed))]);
            }
            Test::EmailAddress => self.address(rule, email_address::parse(text)),
            Test::Mailbox => {
                self.address(rule, mailbox::parse(text).map(|mailbox| mailbox.address));
            }
            Test::AttachmentName => {
                if let Err(fault) = attachment_name::check(text) {
                    self.fault(rule, fault);
                }
            }
            Test::Base64 => {
                if let Err(byte) = base64::decoded_len(text) {
                    self.broken(rule, &[("byte", Param::Number(byte as u64))]);
                }
            }
            Test::JsonObject => self.json_object(rule, value),
            Test::NoHtml => self.no_html(rule, value),
            Test::NoControlCharacter => {
                if let Some(position) = control_character(text) {
                    let params = [("character", Param::Number(position as u64))];
                    self.broken(rule, &params);
                }
            }
            Test::Unsupported | Test::Deprecated => self.broken(rule, &[]),
            Test::AtLeastOneOf(names) => {
                let there = |name: &&str| match (kind.field(name), value.get(name)) {
                    (Some(Kind::List(_)), Some(Payload::List(entries))) => !entries.is_empty(),
                    (_, value) => value.is_some(),
                };
                if !names.iter().any(there) {
                    self.broken(rule, &[("fields", Param::Names(names))]);
                }
            }
            Test::Disjoint(of, with) => self.disjoint(rule, value, of, with),
            Test::TotalAtMost {
                list,
                field,
                max,
                unit,
            } => {
                self.total(rule, kind, value, list, field, max, unit);
            }
            Test::NotEmpty | Test::OneOf(_) | Test::OneOfIntegers(_) => {}
        }
    }

    fn limit(&mut self, rule: &Rule, name: &'static str, limit: u32, actual: u64, unit: Unit) {
        let params = [
            (name, Param::Number(limit.into())),
            ("actual", Param::Number(actual)),
            ("unit", Param::Word(unit.name())),
        ];
        self.broken(rule, &params);
    }

    fn fault(&mut self, rule: &Rule, fault: Fault) {
        let params = [
            ("reason", Param::Reason(fault.reason)),
            ("character", Param::Number(fault.position as u64)),
        ];
        self.broken(rule, &params);
    }

    /// What an address is told: why it is none, or what not every receiver takes.
    fn address(&mut self, rule: &Rule, parsed: Result<email_address::EmailAddress<'_>, Fault>) {
        let address = match parsed {
            Ok(address) => address,
            Err(fault) => return self.fault(rule, fault),
        };
        if address.long_local {
            let params = [
                ("reason", Param::Reason(Reason::LongLocalPart)),
                ("max", Param::Number(email_address::MAX_LOCAL_OCTETS as u64)),
                ("actual", Param::Number(address.local.len() as u64)),
            ];
            self.report(rule.test.rule_name(), rule.code, Severity::Warning, &params);
        }
        if address.punycode {
            self.report(RuleName::Punycode, None, Severity::Warning, &[]);
        }
    }

    fn json_object(&mut self, rule: &Rule, value: &Payload<'_>) {
        match template_data::object(value) {
            Err(reason) => self.broken(rule, &[("reason", Param::Reason(reason))]),
            Ok(object) => template_data::check_values(&object, |key, reason| {
                self.within(key, rule, &[("reason", Param::Reason(reason))]);
            }),
        }
    }

    fn no_html(&mut self, rule: &Rule, value: &Payload<'_>) {
        if let Ok(object) = template_data::object(value) {
            template_data::find_html(&object, |key| self.within(key, rule, &[]));
        }
    }

    /// Reports at a key of a document that lives no longer than this call.
    fn within(&mut self, key: &str, rule: &Rule, params: Params<'_>) {
        self.at(Step::Key(Cow::Owned(key.into())), |walk| {
            walk.broken(rule, params);
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
            Some([&*domain, "@", local].concat())
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
                        walk.broken(rule, &[("field", Param::Name(with))]);
                    });
                });
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the words of one rule")]
    fn total(
        &mut self,
        rule: &Rule,
        kind: &Kind,
        object: &Payload<'_>,
        list: &'static str,
        field: &'static str,
        max: u32,
        unit: Unit,
    ) {
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

/// The field whose name somebody most likely meant by `name`, if any is near enough.
fn nearest(name: &str, fields: &'static [Field]) -> Option<&'static str> {
    // Longer than any field: no typing mistake, and the distance costs the product of both lengths.
    const LONGEST: usize = 64;
    if name.len() > LONGEST {
        return None;
    }
    fields
        .iter()
        .map(|field| (distance(name, field.name), field.name))
        .filter(|(distance, known)| *distance <= known.len().max(name.len()) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// The Levenshtein distance in bytes, where a change of case costs nothing and `_` is not there.
fn distance(a: &str, b: &str) -> usize {
    let letters = |text: &str| -> Vec<u8> {
        text.bytes()
            .filter(|byte| *byte != b'_')
            .map(|byte| byte.to_ascii_lowercase())
            .collect()
    };
    let (a, b) = (letters(a), letters(b));
    // One row of the usual table: `row[j]` is the distance to the first `j` letters of `b`.
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        let mut cells = row.iter_mut();
        if let Some(first) = cells.next() {
            *first = before;
        }
        for (cell, right) in cells.zip(&b) {
            let substituted = diagonal + usize::from(left != right);
            diagonal = *cell;
            before = substituted.min(diagonal + 1).min(before + 1);
            *cell = before;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_finds_the_one_that_was_meant() {
        const FIELDS: &[Field] = &[
            Field::optional("Subject", Kind::Text),
            Field::optional("FromEmailAddress", Kind::Text),
            Field::optional("Cc", Kind::Text),
            Field::optional("Bcc", Kind::Text),
        ];
        assert_eq!(nearest("Subjct", FIELDS), Some("Subject"));
        assert_eq!(nearest("subject", FIELDS), Some("Subject"));
        assert_eq!(
            nearest("from_email_address", FIELDS),
            Some("FromEmailAddress")
        );
        assert_eq!(nearest("cc", FIELDS), Some("Cc"));
        assert_eq!(nearest("BCC", FIELDS), Some("Bcc"));
        assert_eq!(nearest("Priority", FIELDS), None);
        assert_eq!(nearest("", FIELDS), None);
        assert_eq!(nearest(&"Subject".repeat(20), FIELDS), None);
    }
}
