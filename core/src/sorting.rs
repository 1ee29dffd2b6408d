//! Sorts values by numbers that belong to them.

use alloc::vec::Vec;

/// A number and the index of the value to which it belongs, as one number that is sorted. Among equal numbers, the index decides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Numbered(u64);

impl Numbered {
    const INDEX_BITS: u32 = 32;

    /// An index beyond 32 bits does not occur, because a payload has fewer values and a message fewer lines.
    pub(crate) fn new(number: u32, index: usize) -> Self {
        Numbered(u64::from(number) << Self::INDEX_BITS | index as u64)
    }

    pub(crate) fn number(self) -> u64 {
        self.0 >> Self::INDEX_BITS
    }

    pub(crate) fn index(self) -> usize {
        usize::try_from(self.0 & ((1 << Self::INDEX_BITS) - 1)).unwrap_or(usize::MAX)
    }
}

/// The values in the order of their numbers. Those with the same number keep their order.
///
/// The numbers are sorted with the indexes of the values, and not the values themselves, because each type with a sort of its
/// own adds more than 1 kB to what a page loads.
pub(crate) fn sorted_by<T>(values: Vec<T>, number: impl Fn(&T) -> u32) -> Vec<T> {
    let numbered = values.iter().zip(0..);
    let mut order: Vec<_> = numbered
        .map(|(value, index)| Numbered::new(number(value), index))
        .collect();
    order.sort_unstable();
    let mut values: Vec<_> = values.into_iter().map(Some).collect();
    let sorted = order.into_iter();
    sorted
        .filter_map(|entry| values.get_mut(entry.index())?.take())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_with_the_same_number_keep_their_order() {
        let mut number = 1_u32;
        for len in 0..200 {
            let values: Vec<(u32, usize)> = (0..len)
                .map(|index| {
                    number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    // Few different numbers, the largest one among them.
                    ((number >> 28).wrapping_sub(1), index)
                })
                .collect();
            let mut expected = values.clone();
            expected.sort_by_key(|(number, _)| *number);
            assert_eq!(sorted_by(values, |(number, _)| *number), expected);
        }
    }
}
