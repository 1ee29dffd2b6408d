//! The results for individual recipients, in a response that reports no error for the request as a whole.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::operation::{Failure, ProviderError, Results, Status};
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
            let Some(value) = text(status.field) else {
                return results.of_this_request.then_some(None);
            };
            let own = status.failing.code(value)?;
            let code = status.code.and_then(text).unwrap_or(own);
            Some(Some(match status.prefix {
                "" => code,
                prefix => [prefix, &*code].concat().into(),
            }))
        });
        match failed {
            None => accepted = true,
            Some(code) if failures.len() < MAX_FAILURES => failures.push(Failure {
                index,
                recipient: text(results.recipient).map(Cow::into_owned),
                error: {
                    // The receipts of messages have one field for both.
                    let both = |status: &Status| status.code == Some(results.message);
                    let message =
                        text(results.message).filter(|_| !results.statuses.iter().any(both));
                    explained(code, message)
                },
            }),
            Some(_) => {}
        }
    }
    (accepted || !failures.is_empty()).then_some(Read { failures, accepted })
}
