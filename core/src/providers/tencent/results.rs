//! What an answer tells of single recipients: a success as a whole, in which each has a code of its own.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::operation::{Failure, ProviderError, Results};
use crate::payload::Payload;

/// What the list of recipients says.
pub(super) struct Read {
    /// The recipients that were not accepted.
    pub(super) failures: Vec<Failure>,
    /// Whether any was accepted.
    pub(super) accepted: bool,
}

/// How many failures are told of; a call takes 200 recipients, and a longer list is still in `data`.
const MOST_FAILURES: usize = 1_000;

/// Reads the list in `data`; nothing when it is missing or empty, which is no success. `explained` makes an error
/// of a code and the provider's words.
pub(super) fn read<'d>(
    results: &Results,
    data: &'d Payload<'_>,
    explained: impl Fn(Option<Cow<'d, str>>, Option<Cow<'d, str>>) -> ProviderError,
) -> Option<Read> {
    let entries = data.get(results.list)?.as_list()?;
    let mut failures = Vec::new();
    let mut accepted = false;
    for (index, entry) in entries.iter().enumerate() {
        let text = |name| entry.get(name).and_then(Payload::to_text);
        let code = text(results.code);
        if code.as_deref() == Some(results.success) {
            accepted = true;
        } else if failures.len() < MOST_FAILURES {
            failures.push(Failure {
                index,
                recipient: text(results.recipient).map(Cow::into_owned),
                error: explained(code, text(results.message)),
            });
        }
    }
    (accepted || !failures.is_empty()).then_some(Read { failures, accepted })
}
