//! Finds the catalogue entry for a code, or for the text of an error message.

use alloc::vec::Vec;

use super::phrases::{ANY_WORD, begins_with, starts};
use super::{Catalogue, Entry, Retry};

/// The entry that was found for a code or a text.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The entry.
    pub entry: &'static Entry,
    /// How closely the entry matches.
    pub nearness: Nearness,
    /// Whether and when to send again. It is the advice of the entry, unless the code itself says more.
    pub retry: Retry,
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
    /// The code itself has no entry; it only has the same form as the codes that the entry explains. Codes of other
    /// providers may have this form too.
    Form,
}

impl Found {
    /// Creates a result with the advice of the entry.
    pub(crate) const fn new(entry: &'static Entry, nearness: Nearness) -> Self {
        Found {
            entry,
            nearness,
            retry: entry.retry,
        }
    }

    /// Returns whether the catalogue has an entry for exactly this code.
    pub fn known(&self) -> bool {
        self.nearness == Nearness::Exact
    }
}

/// Finds the entry for a code among the entries of a [`Catalogue`].
pub(crate) type Lookup = fn(&'static [Entry], &str) -> Option<Found>;

/// Returns the closest entry for `code`. If several of the `catalogues` have one, the first of them takes precedence.
pub fn look_up(catalogues: &[&'static Catalogue], code: &str) -> Option<Found> {
    let mut nearest: Option<Found> = None;
    for found in catalogues.iter().filter_map(|list| list.find(code)) {
        if nearest.is_none_or(|nearest| found.nearness < nearest.nearness) {
            nearest = Some(found);
        }
        // No other catalogue can have a closer one.
        if found.known() {
            break;
        }
    }
    nearest
}

/// Returns the entry for a code that has a name, such as `FailedOperation.FrequencyLimit`.
///
/// If there is none for exactly this code, the following are tried in this order:
///
/// 1. the entry whose code is `code` plus one letter, if `code` contains a full stop: the last letter is missing from a
///    code in the manual of one provider;
/// 2. the entry for the part before the first full stop: `FailedOperation` for `FailedOperation.New`.
pub(crate) fn by_name(entries: &'static [Entry], code: &str) -> Option<Found> {
    let truncated = || {
        let place = entries.partition_point(|entry| entry.code < code);
        let entry = entries.get(place)?;
        let rest = entry.code.strip_prefix(code)?;
        (code.contains('.') && rest.len() == 1).then_some(entry)
    };
    let family = || exactly(entries, code.split_once('.')?.0);
    let found = |nearness| move |entry| Found::new(entry, nearness);
    exactly(entries, code)
        .map(found(Nearness::Exact))
        .or_else(|| truncated().map(found(Nearness::Truncated)))
        .or_else(|| family().map(found(Nearness::Family)))
}

/// Returns the entry for a status, which in the catalogue follows the name of its field: `SendStatus:1006`. Without that
/// name, the status is found as well, unless several fields have it.
pub(crate) fn by_status(entries: &'static [Entry], code: &str) -> Option<Found> {
    let without_field = || {
        let status_of = |entry: &Entry| entry.code.split_once(':').map(|(_, status)| status);
        let mut found = entries
            .iter()
            .filter(|entry| status_of(entry) == Some(code));
        found.next().filter(|_| found.next().is_none())
    };
    exactly(entries, code)
        .or_else(without_field)
        .map(|entry| Found::new(entry, Nearness::Exact))
}

/// Returns the entry for exactly this code.
pub(crate) fn exactly(entries: &'static [Entry], code: &str) -> Option<&'static Entry> {
    let place = entries.binary_search_by(|entry| entry.code.cmp(code)).ok();
    let own = place.and_then(|place| entries.get(place));
    own.or_else(|| entries.iter().find(|entry| entry.also.contains(&code)))
}

/// Returns the entry for the last code in `text` that the `catalogues` contain. Only codes with a full stop are considered,
/// because a code without one could be an ordinary word.
pub fn look_up_in(catalogues: &[&'static Catalogue], text: &str) -> Option<Found> {
    let words = text.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    let entry = words
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.contains('.'))
        .find_map(|word| {
            catalogues
                .iter()
                .find_map(|list| exactly(list.entries, word))
        })?;
    Some(Found::new(entry, Nearness::Exact))
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
    for at in starts(text) {
        let rest = text.as_bytes().get(at..)?;
        let here = phrases
            .iter()
            .rfind(|(_, phrase)| begins_with(rest, phrase.as_bytes()));
        found = here.or(found);
    }
    found.map(|(entry, phrase)| {
        let nearness = if phrase.contains(ANY_WORD) {
            Nearness::Family
        } else {
            Nearness::Exact
        };
        Found::new(entry, nearness)
    })
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
