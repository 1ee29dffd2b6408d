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

/// The entries of a map whose values are chosen, sorted by the bytes of their keys. Most often there are none.
pub(crate) fn chosen<'m, 'a>(
    entries: &'m [(Cow<'a, str>, Payload<'a>)],
    choose: impl Fn(&Payload<'a>) -> bool,
) -> Vec<&'m (Cow<'a, str>, Payload<'a>)> {
    let chosen: Vec<_> = entries.iter().filter(|(_, value)| choose(value)).collect();
    let indexes = order(chosen.iter().map(|(key, _)| &**key)).into_iter();
    indexes
        .filter_map(|index| chosen.get(index).copied())
        .collect()
}

/// The indexes of `keys`, sorted by the bytes of the keys. Equal keys keep their order.
pub(crate) fn order<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<usize> {
    let mut sorted: Vec<(&str, usize)> = keys.zip(0..).collect();
    sorted.sort_unstable();
    sorted.into_iter().map(|(_, index)| index).collect()
}

/// Keeps only the last of the entries that have the same name, as most JSON parsers do.
pub(crate) fn without_repetitions(mut value: Payload<'_>) -> Payload<'_> {
    remove_repetitions(&mut value);
    value
}

fn remove_repetitions(value: &mut Payload<'_>) {
    match value {
        Payload::List(items) => items.iter_mut().for_each(remove_repetitions),
        Payload::Map(entries) => {
            keep_last_of_each_name(entries);
            for (_, value) in entries {
                remove_repetitions(value);
            }
        }
        _ => {}
    }
}

/// Whether a name occurs twice.
pub(crate) fn has_repetitions(entries: &[(Cow<'_, str>, Payload<'_>)]) -> bool {
    /// The number of names up to which comparing each with each takes less time than sorting them.
    const FEW: usize = 8;
    if entries.len() <= FEW {
        let mut entries = entries.iter();
        while let Some((name, _)) = entries.next() {
            if entries.clone().any(|(other, _)| other == name) {
                return true;
            }
        }
        return false;
    }
    let sorted = sorted(entries);
    sorted
        .windows(2)
        .any(|pair| matches!(pair, [(one, _), (next, _)] if one == next))
}

/// Does what [`without_repetitions`] does, for the entries of one map and not for those inside their values.
pub(crate) fn keep_last_of_each_name(entries: &mut Vec<(Cow<'_, str>, Payload<'_>)>) {
    if !has_repetitions(entries) {
        return;
    }
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
    let mut last = last.into_iter();
    entries.retain(|_| last.next().unwrap_or(true));
}
