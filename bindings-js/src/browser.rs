//! Reads calls that cross from a page.

use js_sys::Uint8Array;

use crate::{Call, Refused};

/// Reads a call, whose text is in UTF-8, and gives what `work` makes of it.
///
/// # Errors
///
/// A refusal by `work`, or for a call that is not as it was written.
pub fn on_call<T>(
    text: &[u8],
    tape: &[u32],
    blobs: &[Uint8Array],
    work: impl FnOnce(&Call<'_>) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let blobs: Vec<_> = blobs.iter().map(Uint8Array::to_vec).collect();
    let blobs: Vec<_> = blobs.iter().map(Vec::as_slice).collect();
    let text = str::from_utf8(text).map_err(|_| "the call is not UTF-8")?;
    work(&Call::read(text, tape, &blobs)?)
}
