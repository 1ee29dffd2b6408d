//! What a reviewer of the provider would reject in a template.
//!
//! Sources: the review standards for templates (the mainland edition of 2025, the international one of 2024, and the
//! common one up to 2023) and the list of error codes, read on 2026-11-26. People apply these rules after the request,
//! so that each of them is a warning.

use super::template_words::{
    CODE_WORDS, FORBIDDEN, FORBIDDEN_ABROAD, OPT_OUT, OPT_OUT_BEFORE_2024, TOPICS,
};
use crate::doc::Doc;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::Function;
use crate::schema::functions::Report;
use alloc::string::String;
use alloc::vec::Vec;

/// The variables have the form that the provider replaces.
pub(super) static VARIABLES: Function = Function {
    rule: RuleName::Review,
    check: |names, template, report| Template::read(names, template, report, Template::variables),
    keyword: None,
    about: Doc::new(
        "variables of the form `{1}`, numbered from 1 without gaps, with text between them, and none inside a link or a number",
    ),
};

/// The text is one that reviewers accept.
pub(super) static TEXT: Function = Function {
    rule: RuleName::Review,
    check: |names, template, report| Template::read(names, template, report, Template::text),
    keyword: None,
    about: Doc::new(
        "no forbidden character or subject, no personal number, and the word for a code in verification codes",
    ),
};

/// Marketing says how to unsubscribe.
pub(super) static OPT_OUT_WORDS: Function = Function {
    rule: RuleName::Review,
    check: |names, template, report| Template::read(names, template, report, Template::opt_out),
    keyword: None,
    about: Doc::new("words at the end of marketing that say how to unsubscribe"),
};

/// Only verification codes for mainland China have variables.
pub(super) static VARIABLES_ALLOWED: Function = Function {
    rule: RuleName::Review,
    check: |names, template, report| {
        Template::read(names, template, report, Template::variables_allowed);
    },
    keyword: None,
    about: Doc::new(
        "no variables in marketing and notifications for mainland China, unless the account may use them",
    ),
};

/// The types of messages.
const MARKETING: i64 = 1;
const NOTIFICATION: i64 = 2;
const CODE: i64 = 3;

/// A template and what decides about it.
struct Template<'t> {
    content: &'t str,
    sms_type: Option<i64>,
    /// `None` if the payload does not say where the template is for.
    abroad: Option<bool>,
}

/// A variable: its number, and where it starts and ends in bytes.
struct Variable {
    number: u32,
    start: usize,
    end: usize,
}

/// A reason and the offset in bytes that it is about.
type Found = (Reason, usize);

impl<'t> Template<'t> {
    /// Reports what `find` finds in the field that is named first.
    fn read(
        names: &'static [&'static str],
        payload: &'t Payload<'_>,
        report: &mut Report<'_>,
        find: fn(&Template<'t>, &mut Vec<Found>),
    ) {
        let Some((name, content)) = names.first().and_then(|name| {
            let content = payload.given(name)?.as_str()?;
            Some((*name, content))
        }) else {
            return;
        };
        let number = |name| match payload.given(name) {
            Some(Payload::Int(number)) => Some(*number),
            _ => None,
        };
        let template = Template {
            content,
            sms_type: number("SmsType"),
            abroad: number("International").map(|number| number != 0),
        };
        let mut found = Vec::new();
        find(&template, &mut found);
        for (reason, at) in found {
            let before = content.get(..at).unwrap_or_default();
            let position = before.chars().count() as u64;
            let path = [Step::Key(name.into())];
            let mut params = alloc::vec![
                ("reason", Param::Reason(reason)),
                ("character", Param::Number(position)),
            ];
            if matches!(reason, Reason::VariableForm | Reason::VariableGap) {
                params.push(("form", Param::Name("{1}")));
            }
            report(&path, &params);
        }
    }

    /// The variables in order, and the offset of the first brace that belongs to none.
    fn parsed(&self) -> (Vec<Variable>, Option<usize>) {
        let (mut all, mut wrong) = (Vec::new(), None);
        let mut rest = self.content;
        while let Some(at) = rest.find(['{', '}', '｛', '｝']) {
            let start = self.content.len() - rest.len() + at;
            let inside = rest.get(at..).and_then(|rest| rest.strip_prefix('{'));
            let number = inside.and_then(|inside| {
                let (number, _) = inside.split_once('}')?;
                let digits = number.bytes().all(|byte| byte.is_ascii_digit());
                // A number that is too large for a `u32` is not one that follows the others either.
                digits.then(|| number.parse().ok().map(|value| (value, number.len())))?
            });
            let end = if let Some((number, len)) = number {
                let end = start + len + 2;
                all.push(Variable { number, start, end });
                end
            } else {
                wrong = wrong.or(Some(start));
                let brace = self
                    .content
                    .get(start..)
                    .and_then(|rest| rest.chars().next());
                start + brace.map_or(1, char::len_utf8)
            };
            rest = self.content.get(end..).unwrap_or_default();
        }
        (all, wrong)
    }

    fn variables(&self, found: &mut Vec<Found>) {
        let (variables, wrong) = self.parsed();
        found.extend(wrong.map(|at| (Reason::VariableForm, at)));
        let Some(first) = variables.first() else {
            return;
        };
        let mut numbers: Vec<_> = variables.iter().map(|variable| variable.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        if numbers
            .iter()
            .zip(1..)
            .any(|(number, expected)| *number != expected)
        {
            found.push((Reason::VariableGap, first.start));
        }
        let mut pairs = variables.windows(2);
        let adjacent = pairs.find(|pair| matches!(pair, [one, next] if one.end == next.start));
        if self.abroad == Some(false)
            && let Some([_, next]) = adjacent
        {
            found.push((Reason::VariablesAdjacent, next.start));
        }
        let mut text = String::new();
        let mut end = 0;
        for variable in &variables {
            text.push_str(self.content.get(end..variable.start).unwrap_or_default());
            end = variable.end;
        }
        text.push_str(self.content.get(end..).unwrap_or_default());
        if text.trim().is_empty() {
            found.push((Reason::OnlyVariables, first.start));
        }
        if let Some(inside) = variables.iter().find(|variable| self.is_inside(variable)) {
            found.push((Reason::VariableInside, inside.start));
        }
    }

    /// Whether a variable is a part of a link or of a number.
    fn is_inside(&self, variable: &Variable) -> bool {
        let before = self.content.get(..variable.start).unwrap_or_default();
        let after = self.content.get(variable.end..).unwrap_or_default();
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        // Only the characters next to the variable that can be part of a link are read.
        let of_link = |c: char| c.is_ascii_graphic() && !matches!(c, '{' | '}' | '<' | '>' | '"');
        let start = before.rfind(|c| !of_link(c)).map_or(0, |at| at + 1);
        let word = before.get(start..).unwrap_or(before);
        let in_link = word.contains("://") || word.contains("www.");
        in_link || (digit(before.chars().next_back()) || digit(after.chars().next()))
    }

    fn text(&self, found: &mut Vec<Found>) {
        let content = self.content;
        let forbidden = FORBIDDEN.iter().filter_map(|text| content.find(text));
        found.extend(forbidden.min().map(|at| (Reason::ForbiddenCharacter, at)));
        if self.abroad == Some(true) {
            let at = content.find(FORBIDDEN_ABROAD);
            found.extend(at.map(|at| (Reason::ForbiddenCharacter, at)));
        }
        found.extend(content.find("\\n").map(|at| (Reason::EscapedLineBreak, at)));
        if self.sms_type == Some(CODE) {
            let lower = content.to_ascii_lowercase();
            let names_code = |word: &&str| lower.contains(*word);
            match self.abroad {
                Some(false) if !content.contains("验证码") => {
                    found.push((Reason::NoCodeWord, 0));
                }
                Some(true) if !CODE_WORDS.iter().any(names_code) => {
                    found.push((Reason::NoCodeWordAbroad, 0));
                }
                _ => {}
            }
        }
        if self.abroad == Some(false) {
            found.extend(personal_number(content).map(|at| (Reason::PersonalNumber, at)));
            let topics = TOPICS.split(' ').filter_map(|topic| content.find(topic));
            found.extend(topics.min().map(|at| (Reason::ForbiddenTopic, at)));
        }
    }

    fn opt_out(&self, found: &mut Vec<Found>) {
        if self.sms_type != Some(MARKETING) {
            return;
        }
        let text = self.content.trim_end();
        let text = text.trim_end_matches(['。', '.', '!', '！', ')', '）']);
        let end = self.content.len();
        match self.abroad {
            Some(false) if text.ends_with(OPT_OUT) => {}
            Some(false)
                if OPT_OUT_BEFORE_2024
                    .iter()
                    .any(|words| text.ends_with(words)) =>
            {
                found.push((Reason::OldOptOut, end));
            }
            Some(false) => found.push((Reason::NoOptOut, end)),
            Some(true) if !names_reply(text) => found.push((Reason::NoOptOutAbroad, end)),
            _ => {}
        }
    }

    fn variables_allowed(&self, found: &mut Vec<Found>) {
        let restricted = matches!(self.sms_type, Some(MARKETING | NOTIFICATION));
        if restricted && self.abroad == Some(false) {
            let (variables, _) = self.parsed();
            let first = variables.first();
            found.extend(first.map(|variable| (Reason::VariablesRestricted, variable.start)));
        }
    }
}

/// The offset of a mobile number of mainland China that stands alone.
fn personal_number(text: &str) -> Option<usize> {
    let mut at = 0;
    for run in text.split(|c: char| !c.is_ascii_digit()) {
        let mobile = matches!(run.as_bytes(), [b'1', b'3'..=b'9', ..]) && run.len() == 11;
        if mobile {
            return Some(at);
        }
        at += run.len();
        at += text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
    }
    None
}

/// Whether the end of a text names the reply with which a recipient unsubscribes: TD, T, N or another word.
fn names_reply(text: &str) -> bool {
    const END: usize = 24;
    let count = text.chars().count().saturating_sub(END);
    let start = text.char_indices().nth(count).map_or(0, |(at, _)| at);
    let end = text.get(start..).unwrap_or_default().to_ascii_uppercase();
    let mut words = end.split(|c: char| !c.is_ascii_alphanumeric());
    words.any(|word| matches!(word, "TD" | "T" | "N" | "R" | "STOP" | "UNSUBSCRIBE"))
}
