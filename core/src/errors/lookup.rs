//! Finds the catalogue entry for a code, or for the text of an error message.

use alloc::vec::Vec;

use super::Entry;

/// The entry that was found for a code or a text.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The entry.
    pub entry: &'static Entry,
    /// How closely the entry matches.
    pub nearness: Nearness,
}

/// How closely an entry matches the code that was looked up. The order is from the closest match to the least close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// The entry is the one for exactly this code.
    Exact,
    /// The code is incomplete or may be: it lacks the last letter of the entry's code, or the response ends in the
    /// middle of the code.
    Truncated,
    /// The code itself has no entry; the entry covers a whole group of codes that this code belongs to.
    Family,
}

impl Found {
    /// Returns whether the catalogue has an entry for exactly this code.
    pub fn known(&self) -> bool {
        self.nearness == Nearness::Exact
    }
}

/// Returns the entry for `code`. If several of the `tables` have one, the first table takes precedence.
///
/// If no table contains the code, the following are tried in this order:
///
/// 1. the entry whose code is `code` plus one letter, if `code` contains a full stop: the last letter is missing from a
///    code in the manual of one provider;
/// 2. the entry for the part before the first full stop: `FailedOperation` for `FailedOperation.New`;
/// 3. for the reply code of a mail server, which has three digits, the entry for the reply code without the enhanced
///    code that follows it, and then the entry for its first digit: `421` for `421 4.4.2`, and `5` for `599`.
pub fn look_up(tables: &[&'static [Entry]], code: &str) -> Option<Found> {
    let exactly = |code: &str| exactly(tables, code);
    let cut = || {
        tables.iter().find_map(|table| {
            let place = table.partition_point(|entry| entry.code < code);
            let entry = table.get(place)?;
            let rest = entry.code.strip_prefix(code)?;
            (code.contains('.') && rest.len() == 1).then_some(entry)
        })
    };
    let family = || exactly(code.split_once('.')?.0);
    let digits = |code: &&str| code.bytes().all(|byte| byte.is_ascii_digit());
    let reply = || {
        let code = code
            .split(' ')
            .next()
            .filter(|code| code.len() == 3)
            .filter(digits)?;
        exactly(code).or_else(|| exactly(code.get(..1)?))
    };
    let found = |nearness| move |entry| Found { entry, nearness };
    exactly(code)
        .map(found(Nearness::Exact))
        .or_else(|| cut().map(found(Nearness::Truncated)))
        .or_else(|| family().or_else(reply).map(found(Nearness::Family)))
}

/// Returns the entry for exactly this code.
fn exactly(tables: &[&'static [Entry]], code: &str) -> Option<&'static Entry> {
    tables.iter().find_map(|table| {
        let place = table.binary_search_by(|entry| entry.code.cmp(code)).ok()?;
        table.get(place)
    })
}

/// Returns the entry for the last code in `text` that the `tables` contain. Only codes with a full stop are considered,
/// because a code without one could be an ordinary word.
pub fn look_up_in(tables: &[&'static [Entry]], text: &str) -> Option<Found> {
    let words = text.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    let entry = words
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.contains('.'))
        .find_map(|word| exactly(tables, word))?;
    Some(Found {
        entry,
        nearness: Nearness::Exact,
    })
}

/// Returns the entry of `table` with a pattern in [`phrases`](field@Entry::phrases) that matches somewhere in `text`.
///
/// A pattern matches whole words only, and the case of ASCII letters is ignored. `*` in a pattern matches any sequence
/// of ASCII letters, digits and hyphens, even an empty one; a match of such a pattern is [`Nearness::Family`].
///
/// If patterns match at several positions, the last position counts, because messages name the cause last. If several
/// patterns match at the same position, the last one in the table counts. The table is sorted by code and `*` sorts
/// before letters, so a pattern with a word takes precedence over one with `*`.
pub fn look_up_in_text(table: &'static [Entry], text: &str) -> Option<Found> {
    let phrases: Vec<_> = table
        .iter()
        .flat_map(|entry| entry.phrases.iter().map(move |phrase| (entry, *phrase)))
        .collect();
    let mut found = None;
    let mut in_word = false;
    for (at, byte) in text.bytes().enumerate() {
        if !in_word {
            let rest = text.as_bytes().get(at..)?;
            let here = phrases
                .iter()
                .rfind(|(_, phrase)| begins_with(rest, phrase.as_bytes()));
            found = here.or(found);
        }
        in_word = byte.is_ascii_alphanumeric();
    }
    found.map(|(entry, phrase)| Found {
        entry,
        nearness: if phrase.contains(ANY_WORD) {
            Nearness::Family
        } else {
            Nearness::Exact
        },
    })
}

/// The wildcard in a pattern.
const ANY_WORD: char = '*';

/// Returns whether the pattern `phrase` matches at the start of `text` and the match ends at the end of a word.
fn begins_with(text: &[u8], phrase: &[u8]) -> bool {
    let mut rest = text;
    // Most patterns differ in the first byte already, so it is compared first to save time.
    if !rest
        .first()
        .zip(phrase.first())
        .is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
    {
        return false;
    }
    for (place, part) in phrase.split(|byte| *byte == ANY_WORD as u8).enumerate() {
        if place > 0 {
            let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
            let end = rest.iter().position(|byte| !word(byte));
            rest = rest.get(end.unwrap_or(rest.len())..).unwrap_or_default();
        }
        match rest.split_at_checked(part.len()) {
            Some((here, behind)) if here.eq_ignore_ascii_case(part) => rest = behind,
            _ => return false,
        }
    }
    !rest.first().is_some_and(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::{Foreseeable, Kind, When};

    #[test]
    fn words_are_found_whole_and_in_any_case() {
        static TABLE: &[Entry] = &[
            Entry::new("a", Kind::Other, When::Later, Foreseeable::No)
                .phrases(&["msg.* is null", "EOF"]),
            Entry::new("b", Kind::Other, When::Later, Foreseeable::No)
                .phrases(&["broken pipe", "msg.From is null"]),
        ];
        let found =
            |text| look_up_in_text(TABLE, text).map(|found| (found.entry.code, found.known()));
        for (text, code) in [
            ("EOF", Some(("a", true))),
            ("unexpected eof.", Some(("a", true))),
            ("geoffrey", None),
            ("geof EOFs", None),
            ("[Errno 32] Broken pipe", Some(("b", true))),
            ("broken pipe, then EOF", Some(("a", true))),
            ("EOF after a broken pipe", Some(("b", true))),
            ("broken pip", None),
            ("msg.From is null", Some(("b", true))),
            ("x: msg.ReplyTo is null.", Some(("a", false))),
            ("msg.Reply-To is null", Some(("a", false))),
            ("msg. is null", Some(("a", false))),
            ("msg.From is nullable", None),
            ("", None),
        ] {
            assert_eq!(found(text), code, "{text}");
        }
    }
}
