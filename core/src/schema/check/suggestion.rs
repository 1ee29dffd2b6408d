//! Finds the field that was probably meant by an unknown name.

use alloc::vec::Vec;

use crate::schema::Field;

/// The maximum number of unknown names in one object that are compared with the known ones. With more of
/// them, typing mistakes are unlikely, and the comparisons would take much longer than the rest of the check.
pub(super) const MAX_SUGGESTIONS: usize = 64;

/// The field that was most likely meant by `name`, if its name is similar enough.
pub(super) fn nearest(name: &str, fields: &'static [Field]) -> Option<&'static str> {
    nearest_of(name, fields.iter().map(|field| field.name))
}

/// The one of `known` that was most likely meant by `name`, if it is similar enough.
pub(crate) fn nearest_of(
    name: &str,
    known: impl Iterator<Item = &'static str>,
) -> Option<&'static str> {
    // A longer name is unlikely to be a typing mistake, and the time for a comparison grows with the product
    // of both lengths.
    const MAX_NAME_LEN: usize = 64;
    if name.len() > MAX_NAME_LEN {
        return None;
    }
    known
        .map(|known| (distance(name, known), known))
        .filter(|(distance, known)| *distance <= known.len().max(name.len()) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// The Levenshtein distance in bytes. Upper and lower case are equal, and `_` is ignored.
fn distance(a: &str, b: &str) -> usize {
    // One row of the dynamic programming table: `row[j]` is the distance to the first `j` bytes of `b`.
    let mut row: Vec<usize> = Vec::new();
    for place in 0..=letters(b).count() {
        row.push(place);
    }
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
}
