//! Which field somebody meant who wrote another name.

use alloc::vec::Vec;

use crate::schema::Field;

/// How many unknown names of one object are compared with the known ones. An object with more of them
/// is not misspelt but something else, and each comparison costs far more than the rest of the check.
pub(super) const MAX_SUGGESTIONS: usize = 64;

/// The field whose name somebody most likely meant by `name`, if any is near enough.
pub(super) fn nearest(name: &str, fields: &'static [Field]) -> Option<&'static str> {
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
    // One row of the usual table: `row[j]` is the distance to the first `j` letters of `b`.
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
