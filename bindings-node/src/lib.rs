//! The bridge to Node: one function, which carries a call to the core and its answer back.

use napi::bindgen_prelude::{Buffer, Either, Uint8ArraySlice};
use napi_derive::napi;

/// Up to here a body returns faster as text than as a buffer of its own, which costs about 2 µs.
const SMALL_BODY: usize = 16 << 10;

/// Makes the call that `lines` describes. A panic becomes an `Error`.
///
/// What comes back is JSON text; behind a line break the body, when there is one; a large body, or one that
/// is no text, apart from the JSON.
#[napi(catch_unwind)]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Node-API lends nothing but single slices"
)]
pub fn call(lines: String, blobs: Vec<Uint8ArraySlice<'_>>) -> Either<String, (String, Buffer)> {
    let blobs: Vec<&[u8]> = blobs.iter().map(AsRef::as_ref).collect();
    let presend_js::Answer { mut json, body } = presend_js::call(&lines, &blobs);
    let text = |json: Vec<u8>| match String::from_utf8(json) {
        Ok(text) => text,
        Err(broken) => String::from_utf8_lossy(broken.as_bytes()).into_owned(),
    };
    match body {
        None => {}
        Some(body) if body.len() <= SMALL_BODY && str::from_utf8(&body).is_ok() => {
            json.push(b'\n');
            json.extend_from_slice(&body);
        }
        Some(body) => return Either::B((text(json), body.into())),
    }
    Either::A(text(json))
}
