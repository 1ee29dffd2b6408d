//! Finds the field that was probably meant by an unknown name.

use alloc::vec::Vec;

use crate::schema::Field;

/// The maximum number of unknown names in one object that are compared with the known ones. With more of
/// them, typing mistakes are unlikely, and the comparisons would take much longer than the rest of the check.
pub(super) const MAX_SUGGESTIONS: usize = 64;

/// The maximum length of a name that is compared. A longer name is unlikely to be a typing mistake, and the time for
/// a comparison grows with the product of both lengths.
const MAX_NAME_LEN: usize = 64;

/// The field that was most likely meant by `name`, if its name is similar enough.
pub(super) fn nearest(name: &str, fields: &'static [Field]) -> Option<&'static str> {
    let known = || fields.iter().map(|field| field.name);
    nearest_of(name, known()).or_else(|| longer(name, known()))
}

/// The only one of `known` that begins with `name` as whole words. If there is none, the only one that ends with it,
/// or else the only one that contains it. `Sign` is part of `SignName` in this way.
fn longer(name: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    /// Shorter names are part of too many other names.
    const MIN_LETTERS: usize = 3;
    if name.len() > MAX_NAME_LEN || letters(name).count() < MIN_LETTERS {
        return None;
    }
    // For each kind of place, the first known name that contains `name` there, and the number of such names.
    let mut found = [(None, 0); Place::COUNT];
    for known in known {
        if let Some(place) = place(name, known)
            && let Some((first, count)) = found.get_mut(place as usize)
        {
            first.get_or_insert(known);
            *count += 1;
        }
    }
    let only = found.iter().find(|(_, count)| *count == 1);
    only.and_then(|(first, _)| *first)
}

/// Where a name is part of a longer one.
#[derive(Clone, Copy)]
enum Place {
    Start,
    End,
    Inside,
}

impl Place {
    const COUNT: usize = 3;
}

/// The place at which `name` is part of `known` as whole words.
fn place(name: &str, known: &str) -> Option<Place> {
    let len = letters(name).count();
    let total = letters(known).count();
    let mut before = b'_';
    let mut at = 0;
    let mut found = None;
    // The number of letters up to the end of the last match that starts at a word.
    let mut match_end = None;
    for byte in known.bytes() {
        if byte != b'_' {
            // A word starts after `_`, and at a capital after a small letter.
            let starts =
                before == b'_' || byte.is_ascii_uppercase() && !before.is_ascii_uppercase();
            if match_end == Some(at) && starts {
                found = found.or(Some(at - len));
            }
            if starts && letters(known).skip(at).take(len).eq(letters(name)) {
                match_end = Some(at + len);
            }
            at += 1;
        }
        before = byte;
    }
    if match_end == Some(total) {
        found = found.or(Some(total - len));
    }
    Some(match found? {
        0 => Place::Start,
        start if start + len == total => Place::End,
        _ => Place::Inside,
    })
}

/// The one of `known` that was most likely meant by `name`, if it is similar enough.
pub(crate) fn nearest_of(
    name: &str,
    known: impl Iterator<Item = &'static str>,
) -> Option<&'static str> {
    if name.len() > MAX_NAME_LEN {
        return None;
    }
    let len = letters(name).count();
    known
        .filter_map(|known| {
            let max = known.len().max(name.len()) / 3;
            // The distance is at least the difference of the lengths, which takes much less time.
            let may_be_near = letters(known).count().abs_diff(len) <= max;
            let distance = may_be_near.then(|| distance(name, known))?;
            (distance <= max).then_some((distance, known))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// The Levenshtein distance in bytes. Upper and lower case are equal, and `_` is ignored.
fn distance(a: &str, b: &str) -> usize {
    // One row of the dynamic programming table: `row[j]` is the distance to the first `j` bytes of `b`.
    let mut row: Vec<usize> = (0..=letters(b).count()).collect();
    for (i, left) in letters(a).enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        let mut cells = row.iter_mut();
        if let Some(first) = cells.next() {
            *first = before;
        }
        for (cell, right) in cells.zip(letters(b)) {
            let substituted = diagonal + usize::from(left != right);
            diagonal = *cell;
            before = substituted.min(diagonal + 1).min(before + 1);
            *cell = before;
        }
    }
    row.last().copied().unwrap_or_default()
}

fn letters(text: &str) -> impl Iterator<Item = u8> {
    text.bytes()
        .filter(|byte| *byte != b'_')
        .map(|byte| byte.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Kind;

    #[test]
    fn a_misspelt_name_gets_a_suggestion() {
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

    #[test]
    fn a_part_of_a_name_gets_a_suggestion() {
        const FIELDS: &[Field] = &[
            Field::optional("FromEmailAddress", Kind::Text),
            Field::optional("HeaderFrom", Kind::Text),
            Field::optional("SignName", Kind::Text),
            Field::optional("PhoneNumberSet", Kind::Text),
            Field::optional("ParamSet", Kind::Text),
            Field::optional("FileURL", Kind::Text),
            Field::optional("template_id", Kind::Text),
        ];
        for (name, expected) in [
            ("Sign", Some("SignName")),
            ("sign", Some("SignName")),
            ("From", Some("FromEmailAddress")),
            ("Address", Some("FromEmailAddress")),
            ("email_address", Some("FromEmailAddress")),
            ("PhoneNumber", Some("PhoneNumberSet")),
            ("Param", Some("ParamSet")),
            ("url", Some("FileURL")),
            ("template", Some("template_id")),
            // Two fields end with it.
            ("Set", None),
            // It is not a whole word.
            ("Hone", None),
            ("Mail", None),
            ("Sig", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, FIELDS), expected, "{name}");
        }
    }
}
