//! The order of keys. It must not depend on the caller's language.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::Payload;

/// The entries of a map, sorted by the bytes of their keys.
pub(crate) fn sorted<'m, 'a>(
    entries: &'m [(Cow<'a, str>, Payload<'a>)],
) -> Vec<&'m (Cow<'a, str>, Payload<'a>)> {
    let indexes = order(entries.iter().map(|(key, _)| &**key));
    indexes
        .into_iter()
        .filter_map(|index| entries.get(index))
        .collect()
}

/// The indexes of `keys`, sorted by the bytes of the keys. Equal keys keep their order.
pub(crate) fn order<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<usize> {
    let mut sorted: Vec<(&str, usize)> = keys.zip(0..).collect();
    sorted.sort_unstable();
    sorted.into_iter().map(|(_, index)| index).collect()
}

/// Keeps only the last of the entries that have the same name, as most JSON parsers do.
pub(crate) fn without_repetitions(value: Payload<'_>) -> Payload<'_> {
    match value {
        Payload::List(items) => Payload::List(items.into_iter().map(without_repetitions).collect()),
        Payload::Map(entries) => {
            let mut last = alloc::vec![true; entries.len()];
            let indexes = order(entries.iter().map(|(key, _)| &**key));
            let key = |index: usize| entries.get(index).map(|(key, _)| key);
            for (one, next) in indexes.iter().zip(indexes.iter().skip(1)) {
                if key(*one) == key(*next)
                    && let Some(last) = last.get_mut(*one)
                {
                    *last = false;
                }
            }
            let kept = entries.into_iter().zip(last).filter(|(_, last)| *last);
            Payload::Map(
                kept.map(|((key, value), _)| (key, without_repetitions(value)))
                    .collect(),
            )
        }
        value => value,
    }
}
