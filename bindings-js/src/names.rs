//! The names that are part of the program: of rules, fields, params, headers and the like. A name crosses as its index, and
//! JavaScript asks once for the texts of those that it has not seen. Each thread has its own list: a copy of the package's
//! JavaScript never runs on two threads.

use std::cell::RefCell;
use std::ptr;

use presend::payload::json::append_text;

use crate::json::text_of;

/// The names that have crossed on one thread, in the order of their indexes.
#[derive(Default)]
pub(crate) struct Names {
    names: Vec<&'static str>,
    /// A hash table of indexes, each larger by 1; 0 is an empty slot. The number of slots is a power of 2. With a `HashMap`, six
    /// issues take a tenth more time in Node.js, 20,000 issues a third, and the module for browsers is 1.3 kB larger.
    slots: Vec<usize>,
}

/// The number of slots at first.
const SLOTS: usize = 256;

impl Names {
    /// The index of a name. Its address is looked up, which takes less time than its text; a text at two addresses has two
    /// indexes.
    pub(crate) fn index(&mut self, name: &'static str) -> u64 {
        // At least half of the slots are empty, so that the search is short.
        if 2 * self.names.len() >= self.slots.len() {
            self.slots = vec![0; SLOTS.max(2 * self.slots.len())];
            for (index, name) in self.names.iter().enumerate() {
                *slot(&self.names, &mut self.slots, name) = index + 1;
            }
        }
        let slot = slot(&self.names, &mut self.slots, name);
        if *slot == 0 {
            self.names.push(name);
            *slot = self.names.len();
        }
        *slot as u64 - 1
    }
}

/// The slot with the index of a name, or the empty one for it.
fn slot<'s>(names: &[&'static str], slots: &'s mut [usize], name: &'static str) -> &'s mut usize {
    // The upper bits of the product depend on all bits of the address.
    let hash = (name.as_ptr().addr() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
    let mask = slots.len() - 1;
    let mut slot = hash as usize & mask;
    while slots[slot] > 0 && !ptr::eq(names[slots[slot] - 1], name) {
        slot = (slot + 1) & mask;
    }
    &mut slots[slot]
}

thread_local! {
    static NAMES: RefCell<Names> = RefCell::default();
}

/// Calls `work` with the names of this thread.
pub(crate) fn with_names<T>(work: impl FnOnce(&mut Names) -> T) -> T {
    NAMES.with_borrow_mut(work)
}

/// The JSON text of a list of the names from this index on.
pub fn names_from(first: u32) -> String {
    let first = usize::try_from(first).unwrap_or(usize::MAX);
    let mut list = vec![b'['];
    with_names(|known| {
        for (index, name) in known.names.iter().enumerate().skip(first) {
            if index > first {
                list.push(b',');
            }
            append_text(&mut list, name);
        }
    });
    list.push(b']');
    text_of(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_index_while_the_table_grows() {
        // Parts of one text, which have different addresses or lengths.
        let text: &'static str = "name".repeat(1000).leak();
        let parts: Vec<&'static str> = (0..2000).map(|start| &text[start..start + 5]).collect();
        let mut names = Names::default();
        for (index, part) in parts.iter().enumerate() {
            assert_eq!(names.index(part), index as u64);
            let earlier = index / 2;
            assert_eq!(names.index(parts[earlier]), earlier as u64);
        }
        assert_eq!(names.names, parts);
        assert_eq!(names.index(&text[..4]), 2000);
    }
}
