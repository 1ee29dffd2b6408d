//! The results for individual recipients, in a response that reports no error for the request as a whole.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::operation::{Failure, ProviderError, Results};
use crate::payload::Payload;

/// The parsed results.
pub(super) struct Read {
    /// The recipients that were not accepted.
    pub(super) failures: Vec<Failure>,
    /// Whether at least one recipient was accepted.
    pub(super) accepted: bool,
}

/// The maximum number of failures that are reported. A request can have 200 recipients; if a list is longer,
/// the rest is only in `data`.
const MAX_FAILURES: usize = 1_000;

/// Reads the list in `data`. `None` if the list is missing or empty, which is not a success of a request that has results.
/// `explained` creates an error from a code and the provider's message.
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
        let failed = results.statuses.iter().find_map(|status| {
            let code = text(status.field);
            match code {
                Some(code) if status.no_failure.contains(&&*code) => None,
                Some(code) if status.prefix.is_empty() => Some(Some(code)),
                Some(code) => Some(Some([status.prefix, &*code].concat().into())),
                None if results.of_this_request => Some(None),
                None => None,
            }
        });
        match failed {
            None => accepted = true,
            Some(code) if failures.len() < MAX_FAILURES => failures.push(Failure {
                index,
                recipient: text(results.recipient).map(Cow::into_owned),
                error: explained(code, text(results.message)),
            }),
            Some(_) => {}
        }
    }
    (accepted || !failures.is_empty()).then_some(Read { failures, accepted })
}
