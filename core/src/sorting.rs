//! Sorts values by numbers that belong to them.

use alloc::vec::Vec;

/// The bits of a sorted number that hold the index of a value.
const INDEX_BITS: u32 = 32;

/// The values in the order of their numbers. Those with the same number keep their order.
///
/// The numbers are sorted with the indexes of the values, and not the values themselves, because each type with a sort of its
/// own adds more than 1 kB to what a page loads.
pub(crate) fn sorted_by<T>(values: Vec<T>, number: impl Fn(&T) -> u32) -> Vec<T> {
    let numbered = values.iter().zip(0_u64..);
    let mut order: Vec<u64> = numbered
        .map(|(value, index)| u64::from(number(value)) << INDEX_BITS | index)
        .collect();
    order.sort_unstable();
    let mut values: Vec<_> = values.into_iter().map(Some).collect();
    let index = |entry: u64| usize::try_from(entry & ((1 << INDEX_BITS) - 1)).ok();
    let sorted = order.into_iter();
    sorted
        .filter_map(|entry| values.get_mut(index(entry)?)?.take())
        .collect()
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    #[test]
    fn values_with_the_same_number_keep_their_order() {
        let values = vec![(3, 'a'), (u32::MAX, 'b'), (0, 'c'), (3, 'd'), (0, 'e')];
        let sorted = sorted_by(values, |(number, _)| *number);
        let letters: Vec<_> = sorted.iter().map(|(_, letter)| *letter).collect();
        assert_eq!(letters, ['c', 'e', 'a', 'd', 'b']);
    }
}
