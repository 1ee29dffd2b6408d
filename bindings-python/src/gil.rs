//! Work during which other Python threads can run.

use pyo3::prelude::*;

/// The number of bytes above which the GIL is released. Releasing it for less costs a thread that waits for it more than it
/// gains: the interpreter would have to switch back after a fraction of a millisecond.
pub(crate) const MIN_BYTES: usize = 64 << 10;

/// Does `work` on `bytes` bytes, and releases the GIL for it if there are many. The work must not use Python objects other
/// than the memory of `str` and `bytes`, which cannot change, through references that keep the objects alive.
pub(crate) fn detached<T: Send>(
    py: Python<'_>,
    bytes: usize,
    work: impl FnOnce() -> T + Send,
) -> T {
    if bytes > MIN_BYTES {
        py.detach(work)
    } else {
        work()
    }
}
