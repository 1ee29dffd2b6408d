//! The output of the writer: a buffer, or only a count of the bytes.

use super::lines;

pub(super) trait Sink {
    fn push(&mut self, bytes: &[u8]);

    /// Writes `bytes` as lines of base64.
    fn push_base64(&mut self, bytes: &[u8]);

    /// Writes text that is base64 already as lines.
    fn push_wrapped(&mut self, base64: &str);
}

/// Writes into a buffer whose length has been calculated with [`Count`].
pub(super) struct Fill<'b> {
    rest: &'b mut [u8],
}

impl<'b> Fill<'b> {
    pub(super) fn new(buffer: &'b mut [u8]) -> Self {
        Fill { rest: buffer }
    }

    /// Lets `write` fill the next `len` bytes, unless the buffer is too small.
    fn fill(&mut self, len: usize, write: impl FnOnce(&mut [u8])) {
        let rest = core::mem::take(&mut self.rest);
        if let Some((target, rest)) = rest.split_at_mut_checked(len) {
            write(target);
            self.rest = rest;
        }
    }
}

impl Sink for Fill<'_> {
    fn push(&mut self, bytes: &[u8]) {
        self.fill(bytes.len(), |target| target.copy_from_slice(bytes));
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        self.fill(base64_lines_len(bytes), |target| {
            lines::encode(target, bytes);
        });
    }

    fn push_wrapped(&mut self, base64: &str) {
        self.fill(lines::len(base64.len()), |target| {
            lines::wrap(target, base64.as_bytes());
        });
    }
}

/// The length of bytes as lines of base64.
const fn base64_lines_len(bytes: &[u8]) -> usize {
    lines::len(bytes.len().div_ceil(3) * 4)
}

/// Counts the bytes without writing them.
#[derive(Default)]
pub(super) struct Count(pub(super) usize);

impl Sink for Count {
    fn push(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        self.0 += base64_lines_len(bytes);
    }

    fn push_wrapped(&mut self, base64: &str) {
        self.0 += lines::len(base64.len());
    }
}
