//! Finds values that occur several times in a long list.
//!
//! Lists of recipients have thousands of entries, and hardly any of them occurs twice. Short hashes of the entries are
//! therefore compared, which needs no copy of their text: those whose lowest bits occur twice are sorted, and only entries
//! with the same hash are compared as a whole. As the order of the hashes decides, entries that were chosen to have the same
//! hash cost no more than a sort of their texts.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::payload::json::order;
use crate::sorting::Numbered;

/// An entry that has occurred before.
pub(crate) struct Repetition {
    /// The index of the entry.
    pub(crate) index: usize,
    /// The index of the first entry with the same key.
    pub(crate) first: usize,
}

/// The hashes of the entries of a list, with the indexes of the entries.
pub(crate) struct Hashes(Vec<Numbered>);

impl Hashes {
    /// Collects about `count` hashes, `None` for an entry that is left out.
    pub(crate) fn new(count: usize, hashes: impl Iterator<Item = Option<u32>>) -> Self {
        let mut with_indexes = Vec::with_capacity(count);
        let mut index = 0;
        // With `for_each`, an iterator over several lists is a loop for each of them.
        hashes.for_each(|hash| {
            with_indexes.extend(hash.map(|hash| Numbered::new(hash, index)));
            index += 1;
        });
        Hashes(with_indexes)
    }

    /// The entries that have occurred before, in the order of their indexes. Entries are equal if `key` returns the same key
    /// for both; an entry without a key is equal to none.
    pub(crate) fn repetitions<'k>(
        self,
        key: &dyn Fn(usize) -> Option<Cow<'k, str>>,
    ) -> Vec<Repetition> {
        let Hashes(mut hashes) = self;
        retain_likely(&mut hashes);
        hashes.sort_unstable();
        // For each entry, the first one with the same key.
        let mut found: Vec<Option<usize>> = Vec::new();
        for same in hashes.chunk_by(|one, next| one.number() == next.number()) {
            if same.len() > 1 {
                compare(same, key, &mut found);
            }
        }
        let found = found.into_iter().enumerate();
        found
            .filter_map(|(index, first)| first.map(|first| Repetition { index, first }))
            .collect()
    }
}

/// Leaves out hashes whose lowest bits no other hash has. Few are left, and sorting all would take a fifth of the time for
/// the validation of a long list.
fn retain_likely(hashes: &mut Vec<Numbered>) {
    const WORD: usize = 64;
    if hashes.len() < WORD {
        return;
    }
    // If no entry occurs twice, at most about an eighth of them is left.
    let bits = (8 * hashes.len()).next_power_of_two();
    // For each hash, whether it occurs at all and whether it occurs twice: both in one place, which is read from memory once.
    let mut seen = alloc::vec![[0_u64; 2]; bits / WORD];
    let place = |entry: Numbered| {
        let bit = usize::try_from(entry.number()).unwrap_or_default() & (bits - 1);
        (bit / WORD, 1_u64 << (bit % WORD))
    };
    for entry in &*hashes {
        let (word, bit) = place(*entry);
        if let Some([once, twice]) = seen.get_mut(word) {
            *twice |= *once & bit;
            *once |= bit;
        }
    }
    hashes.retain(|entry| {
        let (word, bit) = place(*entry);
        seen.get(word).is_some_and(|[_, twice]| twice & bit != 0)
    });
}

/// Compares entries that have the same hash.
fn compare<'k>(
    same: &[Numbered],
    key: &dyn Fn(usize) -> Option<Cow<'k, str>>,
    found: &mut Vec<Option<usize>>,
) {
    let indexes = same.iter().map(|entry| entry.index());
    let keys: Vec<_> = indexes
        .filter_map(|index| Some((key(index)?, index)))
        .collect();
    let mut first: Option<&(Cow<'_, str>, usize)> = None;
    for entry in order(keys.iter().map(|(key, _)| &**key)) {
        let Some(entry) = keys.get(entry) else {
            continue;
        };
        match first {
            Some(first) if first.0 == entry.0 => {
                if found.len() <= entry.1 {
                    found.resize(entry.1 + 1, None);
                }
                if let Some(of_entry) = found.get_mut(entry.1) {
                    *of_entry = Some(first.1);
                }
            }
            _ => first = Some(entry),
        }
    }
}

/// What [`hash`] finds out about a text.
#[derive(Clone, Copy)]
pub(crate) struct Hashed {
    /// A hash that does not depend on the case of ASCII letters.
    pub(crate) number: u32,
    /// Whether the text is ASCII.
    pub(crate) in_ascii: bool,
}

/// Hashes a text, and finds out in the same pass whether it is ASCII.
pub(crate) fn hash(text: &str) -> Hashed {
    /// The multiplier of `FxHash`. It spreads the bits of a word over the upper half of the product.
    const MULTIPLIER: u64 = 0x517c_c1b7_2722_0a95;
    const SMALL_LETTERS: u64 = 0x2020_2020_2020_2020;
    const BEYOND_ASCII: u64 = 0x8080_8080_8080_8080;
    let bytes = text.as_bytes();
    let (words, rest) = bytes.as_chunks::<8>();
    // The last word overlaps the one before, unless the text is shorter than a word.
    let last = match bytes.last_chunk() {
        Some(last) => u64::from_le_bytes(*last),
        None => rest
            .iter()
            .fold(0, |last, byte| last << 8 | u64::from(*byte)),
    };
    let add = |hash: u64, word: u64| {
        let product = (hash ^ (word | SMALL_LETTERS)).wrapping_mul(MULTIPLIER);
        product ^ (product >> 32)
    };
    let mut all = last;
    let mut hash = add(0, text.len() as u64);
    for word in words {
        let word = u64::from_le_bytes(*word);
        all |= word;
        hash = add(hash, word);
    }
    let [low @ .., _, _, _, _] = add(hash, last).to_le_bytes();
    Hashed {
        number: u32::from_le_bytes(low),
        in_ascii: all & BEYOND_ASCII == 0,
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Hashes, hash};

    fn found(hash: impl Fn(&str) -> Option<u32>, entries: &[&str]) -> Vec<(usize, usize)> {
        let hashes = entries.iter().map(|entry| hash(entry));
        let found = Hashes::new(entries.len(), hashes)
            .repetitions(&|index| (entries[index] != "?").then(|| entries[index].into()));
        found.iter().map(|one| (one.index, one.first)).collect()
    }

    #[test]
    fn entries_are_compared_with_the_first_one() {
        let entries = ["b", "a", "?", "b", "c", "b", "a", "?", "-", "-"];
        let expected = [(3, 0), (5, 0), (6, 1)];
        let listed = |entry: &str| entry != "-";
        assert_eq!(
            found(|entry| listed(entry).then(|| hash(entry).number), &entries),
            expected
        );
        // Also among many others.
        let many: Vec<_> = (0..1000)
            .map(|number| alloc::format!("a{number}"))
            .collect();
        let mut many: Vec<&str> = many.iter().map(|entry| &**entry).collect();
        many.splice(500..500, entries);
        let moved = expected.map(|(index, first)| (index + 500, first + 500));
        assert_eq!(
            found(|entry| listed(entry).then(|| hash(entry).number), &many),
            moved
        );
        // Also if all hashes are the same.
        assert_eq!(
            found(|entry| listed(entry).then_some(7), &entries),
            expected
        );
    }

    #[test]
    fn the_hash_of_a_text_is_the_same_in_capitals() {
        let number = |text: &str| hash(text).number;
        assert_eq!(
            number("Ana.Example@EXAMPLE.com"),
            number("ana.example@example.com")
        );
        assert_ne!(
            number("user00001@example.com"),
            number("user00010@example.com")
        );
        assert_ne!(number(""), number("a"));
        // Numbered addresses, as in test data, have few hashes in common: about one pair in 10,000.
        let numbered = (0..20_000).map(|user| number(&alloc::format!("user{user:05}@example.com")));
        let mut hashes: Vec<_> = numbered.collect();
        hashes.sort_unstable();
        hashes.dedup();
        assert!(hashes.len() > 19_990, "{}", hashes.len());
    }

    #[test]
    fn the_hash_tells_whether_a_text_is_ascii() {
        for len in 0..300 {
            let text = "a".repeat(len);
            assert!(hash(&text).in_ascii, "{len}");
            for at in [0, len / 2, len] {
                for other in ['\u{80}', 'é', '\u{7ff}', '世', '\u{ffff}', '😀'] {
                    let mut text = text.clone();
                    text.insert(at, other);
                    assert!(!hash(&text).in_ascii, "{text}");
                }
                let mut text = text.clone();
                text.insert(at, '\u{7f}');
                assert!(hash(&text).in_ascii, "{text}");
            }
        }
    }
}
