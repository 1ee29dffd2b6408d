//! The output of the writer: a buffer, a vector, or only a count of the bytes.

use alloc::vec::Vec;

use super::lines::{LINE, WITH_END, with_end};

pub(super) trait Sink: Sized {
    fn push(&mut self, bytes: &[u8]);

    /// Writes lines of base64, each with CRLF.
    fn push_lines(&mut self, lines: &[[u8; LINE]]);

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

    fn push_lines(&mut self, lines: &[[u8; LINE]]) {
        let rest = core::mem::take(&mut self.rest);
        if let Some((target, rest)) = rest.split_at_mut_checked(lines.len() * WITH_END) {
            for (target, line) in target.as_chunks_mut().0.iter_mut().zip(lines) {
                *target = with_end(line);
            }
            self.rest = rest;
        }
    }
}

/// Unlike a buffer, a vector does not have to be filled with zeros first.
impl Sink for Vec<u8> {
    fn push(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }

    fn push_lines(&mut self, lines: &[[u8; LINE]]) {
        self.extend(lines.iter().flat_map(with_end));
    }
}

/// Counts the bytes without writing them.
#[derive(Default)]
pub(super) struct Count(pub(super) usize);

impl Sink for Count {
    fn push(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }

    fn push_lines(&mut self, lines: &[[u8; LINE]]) {
        self.0 += lines.len() * WITH_END;
    }

    fn push_len(&mut self, len: usize, _write: impl FnOnce(&mut Self)) {
        self.0 += len;
    }
}
