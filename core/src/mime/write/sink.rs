//! The output of the writer: the bytes, or only their number.

use alloc::vec::Vec;

use super::lines;

pub(super) trait Sink {
    fn push(&mut self, bytes: &[u8]);

    /// Writes `bytes` as lines of base64.
    fn push_base64(&mut self, bytes: &[u8]);

    /// Writes text that is base64 already as lines.
    fn push_wrapped(&mut self, base64: &str);
}

impl Sink for Vec<u8> {
    fn push(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        lines::encode(self, bytes);
    }

    fn push_wrapped(&mut self, base64: &str) {
        lines::wrap(self, base64.as_bytes());
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
        self.0 += lines::len(bytes.len().div_ceil(3) * 4);
    }

    fn push_wrapped(&mut self, base64: &str) {
        self.0 += lines::len(base64.len());
    }
}
