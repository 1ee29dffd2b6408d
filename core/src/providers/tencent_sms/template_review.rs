//! What a reviewer of the provider would reject in a template.
//!
//! Sources: the review standards for templates (the mainland edition of 2025-06-17, the international one of 2024-05-24, and
//! the common one up to 2023), the answers on rejected templates (2021 to 2023) and the list of error codes, read on
//! 2026-11-26. People apply these rules after the request, so that each of them is a warning.
//!
//! A payload does not show whether these rules of the standards are met: the content of a variable, which must be no link,
//! and in a verification code short; whether a fixed link has an ICP record and opens; the hours of marketing; the kind
//! of the account; and the branch of the sender, of which real estate and education may send verification codes only,
//! and finance nothing. For other countries, the part of the standard about marketing could not be read.

use super::opt_out::{ENDING, ENDINGS_BEFORE_2024, REPLIES_ABROAD, names_reply};
use super::template_words::{CODE_WORD, CODE_WORDS, FORBIDDEN, FORBIDDEN_ABROAD, MEMBERS, topic};
use crate::doc::Doc;
use crate::formats::link;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::Function;
use crate::schema::functions::Report;
use crate::sorting::sorted_by;
use alloc::string::String;
use alloc::vec::Vec;

/// The variables have the form that the provider replaces.
pub(super) static VARIABLES: Function = Function {
    rule: RuleName::Review,
    check: |names, template, report| Template::read(names, template, report, Template::variables),
    keyword: None,
    about: Doc::new(
        "variables of the form `{n}`, numbered from 1 without gaps, with text between them, and none inside a link or a \
         number (review standards of 2025-06-17 and until 2023)",
    ),
};

/// The text is one that reviewers accept.
pub(super) static TEXT: Function = Function {
    rule: RuleName::Review,
    check: |names, template, report| Template::read(names, template, report, Template::text),
    keyword: None,
    about: Doc::new(
        "no forbidden character or subject, and no personal number (review standards of 2025-06-17 and 2024-05-24); in \
         verification codes, the word for a code (review standards of 2024-05-24 and until 2023) and no link (answers on \
         templates of 2025-04-18); in marketing, the word for members (review standard until 2023)",
    ),
};

/// Marketing says how to unsubscribe.
pub(super) static OPT_OUT_WORDS: Function = Function {
    rule: RuleName::Review,
    check: |names, template, report| Template::read(names, template, report, Template::opt_out),
    keyword: None,
    about: Doc::new(
        "words at the end of marketing that say how to unsubscribe (answers on templates of 2025-04-18; for other \
         countries, review standard until 2023)",
    ),
};

/// Only verification codes for mainland China have variables.
pub(super) static VARIABLES_ALLOWED: Function = Function {
    rule: RuleName::Review,
    check: |names, template, report| {
        Template::read(names, template, report, Template::variables_allowed);
    },
    keyword: None,
    about: Doc::new(
        "no variables in marketing and notifications for mainland China, unless the account may use them (review standard \
         of 2025-06-17)",
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
            let words = match reason {
                Reason::ForbiddenTopic => {
                    topic(content).map(|(_, words)| ("words", Param::Name(words)))
                }
                _ => wording(reason),
            };
            params.extend(words);
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
                // Only the digits are read, so that many braces without an end do not take quadratic time.
                let len = inside.bytes().take_while(u8::is_ascii_digit).count();
                let (number, after) = inside.split_at_checked(len)?;
                // A number that is too large for a `u32` is not one that follows the others either.
                let number = number.parse().ok().filter(|_| after.starts_with('}'))?;
                Some((number, len))
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
        let numbers = variables.iter().map(|variable| variable.number).collect();
        let mut numbers = sorted_by(numbers, |number| *number);
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
        if let Some(inside) = self.first_inside(&variables) {
            found.push((Reason::VariableInside, inside.start));
        }
    }

    /// The first variable that is a part of a link or of a number.
    fn first_inside<'v>(&self, variables: &'v [Variable]) -> Option<&'v Variable> {
        let of_link = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | ',' | ';');
        let mut variables = variables.iter().peekable();
        let mut start = 0;
        for word in self.content.split(|c| !of_link(c)) {
            let end = start + word.len();
            let has_variable = variables.peek().is_some_and(|next| next.start < end);
            let link = has_variable.then(|| link_in(word)).flatten();
            while let Some(variable) = variables.next_if(|variable| variable.start < end) {
                let in_link = link.is_some_and(|link| start + link <= variable.start);
                if in_link || self.is_in_number(variable) {
                    return Some(variable);
                }
            }
            let next = self.content.get(end..).and_then(|rest| rest.chars().next());
            start = end + next.map_or(0, char::len_utf8);
        }
        None
    }

    /// Whether the digits directly beside a variable are a part of a telephone number.
    fn is_in_number(&self, variable: &Variable) -> bool {
        let before = self.content.get(..variable.start).unwrap_or_default();
        let after = self.content.get(variable.end..).unwrap_or_default();
        let start = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
        let digits = before.get(start.len()..).unwrap_or_default();
        // After a letter or one of these signs, the digits are another number.
        let other = |c: char| c.is_ascii_alphanumeric() || "#$€£¥￥.:/_".contains(c);
        let of_number = after.bytes().take_while(u8::is_ascii_digit).count();
        let is_start = match start.chars().next_back() {
            // A country code.
            Some('+') => digits.len() >= 3,
            Some(c) if other(c) => false,
            _ => starts_phone_number(digits),
        };
        is_start || of_number >= LOCAL_DIGITS
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
                Some(false) if !content.contains(CODE_WORD) => {
                    found.push((Reason::NoCodeWord, 0));
                }
                Some(true) if !CODE_WORDS.iter().any(names_code) => {
                    found.push((Reason::NoCodeWordAbroad, 0));
                }
                _ => {}
            }
        }
        if self.abroad == Some(false) {
            if self.sms_type == Some(CODE) {
                found.extend(first_link(content).map(|at| (Reason::LinkInCode, at)));
            }
            if self.sms_type == Some(MARKETING) && !content.contains(MEMBERS) {
                found.push((Reason::NoMembers, 0));
            }
            found.extend(personal_number(content).map(|at| (Reason::PersonalNumber, at)));
            found.extend(topic(content).map(|(at, _)| (Reason::ForbiddenTopic, at)));
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
            Some(false) if text.ends_with(ENDING) => {}
            Some(false)
                if ENDINGS_BEFORE_2024
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

/// The number of digits of a local telephone number.
const LOCAL_DIGITS: usize = 7;

/// Whether these digits and hyphens are the start of a telephone number of mainland China: of a mobile number, of one with
/// an area code, or of one that begins with 400 or 800.
fn starts_phone_number(digits: &str) -> bool {
    let mut digits = digits.bytes().filter(u8::is_ascii_digit);
    match [digits.next(), digits.next(), digits.next()] {
        [Some(b'1'), Some(b'3'..=b'9'), Some(_)] | [Some(b'0'), Some(_), Some(_)] => true,
        [Some(first), Some(b'0'), Some(b'0')] => matches!(first, b'4' | b'8'),
        _ => false,
    }
}

/// The words or the form that a reason asks for.
fn wording(reason: Reason) -> Option<(&'static str, Param)> {
    match reason {
        Reason::VariableForm | Reason::VariableGap => Some(("form", Param::Name("{1}"))),
        Reason::NoCodeWord => Some(("words", Param::Name(CODE_WORD))),
        Reason::NoCodeWordAbroad => CODE_WORDS.first().map(|word| ("words", Param::Name(word))),
        Reason::NoMembers => Some(("words", Param::Name(MEMBERS))),
        Reason::NoOptOut | Reason::OldOptOut => Some(("words", Param::Name(ENDING))),
        Reason::NoOptOutAbroad => Some(("words", Param::Names(REPLIES_ABROAD))),
        _ => None,
    }
}

/// The offset in a word from which on a variable is inside a link. Only a domain with a path is a link without a scheme, and
/// one with a scheme may follow a variable and a colon.
fn link_in(word: &str) -> Option<usize> {
    let marks = ["://", "www."].iter().filter_map(|mark| word.find(mark));
    marks.min().or_else(|| {
        // The digit 1 stands for each variable.
        let mut filled = String::new();
        for part in word.split_inclusive('}') {
            match part.split_once('{') {
                Some((before, _)) => filled.extend([before, "1"]),
                None => filled.push_str(part),
            }
        }
        link::find_likely(&filled).map(|_| 0)
    })
}

/// The offset of the first link, with or without a scheme.
fn first_link(text: &str) -> Option<usize> {
    let position = link::find(text).or_else(|| link::find_likely(text))?;
    text.char_indices().nth(position).map(|(at, _)| at)
}

/// The offset of a mobile number of mainland China that stands alone, with or without its country code, and with or without
/// hyphens or spaces in the form `137-1111-2222`.
fn personal_number(text: &str) -> Option<usize> {
    let mut at = 0;
    let runs = text.split(|c: char| !c.is_ascii_digit()).map(|run| {
        let start = at;
        at += run.len();
        let next = text.get(at..).and_then(|rest| rest.chars().next());
        at += next.map_or(0, char::len_utf8);
        (start, run, next)
    });
    let runs: Vec<_> = runs.filter(|(_, run, _)| !run.is_empty()).collect();
    let is_mobile =
        |digits: &str| matches!(digits.as_bytes(), [b'1', b'3'..=b'9', ..]) && digits.len() == 11;
    let whole = runs.iter().find(|(_, run, _)| {
        let codes = ["", "86", "0086"].iter();
        codes
            .filter_map(|code| run.strip_prefix(code))
            .any(is_mobile)
    });
    let joins = |end: usize, next: Option<char>, start: usize| {
        matches!(next, Some('-' | ' ')) && start == end + 1
    };
    let parted = runs
        .iter()
        .enumerate()
        .find(|(index, (start, first, next))| {
            let [
                Some((second_at, second, after_second)),
                Some((third_at, third, after_third)),
            ] = [1, 2].map(|step| runs.get(index + step))
            else {
                return false;
            };
            // Longer rows of digits are other numbers, apart from the country code.
            let joined_before = index.checked_sub(1).and_then(|before| runs.get(before));
            let joined_before = joined_before.is_some_and(|(at, run, next)| {
                joins(at + run.len(), *next, *start) && !matches!(*run, "86" | "0086")
            });
            let joined_after = runs.get(index + 3);
            let joined_after = joined_after
                .is_some_and(|(at, _, _)| joins(third_at + third.len(), *after_third, *at));
            first.len() == 3
                && second.len() == 4
                && next == after_second
                && joins(start + first.len(), *next, *second_at)
                && joins(second_at + second.len(), *after_second, *third_at)
                && is_mobile(&[*first, *second, *third].concat())
                && !joined_before
                && !joined_after
        });
    let whole = whole.map(|(start, _, _)| *start);
    let parted = parted.map(|(_, (start, _, _))| *start);
    match (whole, parted) {
        (Some(whole), Some(parted)) => Some(whole.min(parted)),
        (whole, parted) => whole.or(parted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_braces_take_linear_time() {
        for brace in ["{", "{1", "}", "{1}"] {
            let content = brace.repeat(400_000);
            let template = Template {
                content: &content,
                sms_type: Some(CODE),
                abroad: Some(false),
            };
            let mut found = Vec::new();
            template.variables(&mut found);
            template.text(&mut found);
            template.opt_out(&mut found);
            template.variables_allowed(&mut found);
            assert!(!found.is_empty(), "{brace}");
        }
    }
}
