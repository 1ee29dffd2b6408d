//! The order of keys, which no host may decide.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::Payload;

/// The entries of a map in the order of their keys' bytes.
pub(crate) fn sorted<'m, 'a>(
    entries: &'m [(Cow<'a, str>, Payload<'a>)],
) -> Vec<&'m (Cow<'a, str>, Payload<'a>)> {
    let places = order(entries.iter().map(|(key, _)| &**key));
    places
        .into_iter()
        .filter_map(|place| entries.get(place))
        .collect()
}

/// The places of `keys` in the order of their bytes; of equal ones, the first comes first.
pub(crate) fn order<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<usize> {
    let mut sorted: Vec<(&str, usize)> = keys.zip(0..).collect();
    sorted.sort_unstable();
    sorted.into_iter().map(|(_, place)| place).collect()
}

/// The same value with the last of the entries that share a name, as every reader of JSON has it that
/// keeps one of them.
pub(crate) fn without_repetitions(value: Payload<'_>) -> Payload<'_> {
    match value {
        Payload::List(items) => Payload::List(items.into_iter().map(without_repetitions).collect()),
        Payload::Map(entries) => {
            let mut last = alloc::vec![true; entries.len()];
            let places = order(entries.iter().map(|(key, _)| &**key));
            let key = |place: usize| entries.get(place).map(|(key, _)| key);
            for (one, next) in places.iter().zip(places.iter().skip(1)) {
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
