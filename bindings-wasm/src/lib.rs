//! The bridge to a web page: bytes in and bytes out, in two functions.
//!
//! One kind of value crosses, so that no generated JavaScript is needed, and long text is not fed through it
//! letter by letter.

use std::cell::RefCell;

use presend_js::Payload;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: mini_alloc::MiniAlloc = mini_alloc::MiniAlloc::INIT;

thread_local! {
    /// What the page writes before it makes a call.
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for the `len` bytes of a call, and says where the page writes them.
// No other function of this name can be linked in: the module has no dependency that exports one.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(len: usize) -> *mut u8 {
    INPUT.with_borrow_mut(|input| {
        *input = vec![0; len];
        input.as_mut_ptr()
    })
}

/// Makes the call that was written: a line with the list of the blobs' sizes; then the lines of the call; then
/// the blobs.
///
/// What comes back is JSON, and behind a line break the body, when there is one: its place in the upper half of
/// the number and its length in the lower. It stays there until the page lets go of the instance.
#[unsafe(no_mangle)]
pub extern "C" fn call() -> u64 {
    let input = INPUT.take();
    let (lines, blobs) = parts(&input).unwrap_or_default();
    let answer = presend_js::call(lines, &blobs);
    let mut output = answer.json;
    if let Some(body) = answer.body {
        output.push(b'\n');
        output.extend_from_slice(&body);
    }
    let output = output.leak();
    (output.as_ptr().addr() as u64) << 32 | output.len() as u64
}

/// Exports a name by which the page sees that it has been given the right module.
macro_rules! named {
    ($($feature:literal: $name:ident),* $(,)?) => {
        $(
            /// Says what the module is for.
            #[cfg(feature = $feature)]
            #[unsafe(no_mangle)]
            pub extern "C" fn $name() {}
        )*
    };
}

named! {
    "tencent-ses": tencent_ses,
    "tencent-sms": tencent_sms,
    "perfit": perfit,
    "build": build,
    "schema": schema,
    "answers": answers,
}

fn parts(input: &[u8]) -> Option<(&str, Vec<&[u8]>)> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let sizes = Payload::from_json(input.get(..end)?).ok()?;
    let mut rest = input.get(end + 1..)?;
    let mut blobs = Vec::new();
    // From the last to the first, since what is left in the end are the lines.
    for size in sizes.as_list()?.iter().rev() {
        let Payload::Int(size) = size else {
            return None;
        };
        let start = rest.len().checked_sub(usize::try_from(*size).ok()?)?;
        let (before, blob) = rest.split_at_checked(start)?;
        blobs.push(blob);
        rest = before;
    }
    blobs.reverse();
    Some((str::from_utf8(rest).ok()?, blobs))
}
