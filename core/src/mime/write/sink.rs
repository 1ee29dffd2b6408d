//! The output of the writer: a buffer, a vector, or only a count of the bytes.

use alloc::vec::Vec;

use crate::formats::base64::encoder::{append_lines, encoded_len, fill_lines, len_in_lines};

pub(super) trait Sink: Sized {
    fn push(&mut self, bytes: &[u8]);

    /// Writes `bytes` as lines of base64.
    fn push_base64(&mut self, bytes: &[u8]);

    /// Writes what `write` writes, which is `len` bytes. A count does not call `write`.
    fn push_len(&mut self, _len: usize, write: impl FnOnce(&mut Self)) {
        write(self);
    }
}

/// Writes into a buffer whose length has been calculated with [`Count`].
pub(super) struct Fill<'b> {
    rest: &'b mut [u8],
}

impl<'b> Fill<'b> {
    pub(super) fn new(buffer: &'b mut [u8]) -> Self {
        Fill { rest: buffer }
    }
}

impl Sink for Fill<'_> {
    fn push(&mut self, bytes: &[u8]) {
        let rest = core::mem::take(&mut self.rest);
        if let Some((target, rest)) = rest.split_at_mut_checked(bytes.len()) {
            target.copy_from_slice(bytes);
            self.rest = rest;
        }
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        let rest = core::mem::take(&mut self.rest);
        let len = len_in_lines(encoded_len(bytes.len()));
        if let Some((target, rest)) = rest.split_at_mut_checked(len) {
            fill_lines(target, bytes);
            self.rest = rest;
        }
    }
}

/// Unlike a buffer, a vector does not have to be filled with zeros first.
impl Sink for Vec<u8> {
    fn push(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        append_lines(self, bytes);
    }
}

/// Counts the bytes without writing them.
#[derive(Default)]
pub(super) struct Count(pub(super) usize);

impl Sink for Count {
    fn push(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        self.0 += len_in_lines(encoded_len(bytes.len()));
    }

    fn push_len(&mut self, len: usize, _write: impl FnOnce(&mut Self)) {
        self.0 += len;
    }
}
