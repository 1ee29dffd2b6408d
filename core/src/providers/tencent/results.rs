//! The results for individual recipients, in a response that reports no error for the request as a whole.

use alloc::borrow::Cow;
use alloc::string::String;
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
/// `is_known` returns whether the catalogue explains a code; `explained` creates an error from a code and the provider's
/// message.
pub(super) fn read<'d>(
    results: &Results,
    data: &'d Payload<'_>,
    is_known: impl Fn(&str) -> bool,
    explained: impl Fn(Option<Cow<'d, str>>, Option<Cow<'d, str>>) -> ProviderError,
) -> Option<Read> {
    let entries = data.get(results.list)?.as_list()?;
    let mut failures = Vec::new();
    let mut accepted = false;
    for (index, entry) in entries.iter().enumerate() {
        let text = |name| entry.get(name).and_then(Payload::to_text);
        let failed = results.statuses.iter().find_map(|status| {
            let Some(value) = text(status.field) else {
                return results
                    .of_this_request
                    .then(|| (None, text(results.message)));
            };
            let own = status.failing.code(value)?;
            let own = match status.prefix {
                "" => own,
                prefix => [prefix, &*own].concat().into(),
            };
            match status.code.and_then(text) {
                Some(code) if status.is_no_failure(&code) => None,
                // The receipts of messages have one field for both.
                Some(code) if status.code == Some(results.message) => {
                    Some(match known_code(&code, &is_known) {
                        Some(known) => (Some(known), None),
                        None => (Some(own), Some(code)),
                    })
                }
                code => Some((code.or(Some(own)), text(results.message))),
            }
        });
        match failed {
            None => accepted = true,
            Some((code, message)) if failures.len() < MAX_FAILURES => failures.push(Failure {
                index,
                recipient: text(results.recipient).map(Cow::into_owned),
                error: explained(code, message),
            }),
            Some(_) => {}
        }
    }
    (accepted || !failures.is_empty()).then_some(Read { failures, accepted })
}

/// The code as the catalogue knows it: without blanks, and if need be in capitals. `None` if it does not explain the code.
fn known_code<'d>(code: &str, is_known: impl Fn(&str) -> bool) -> Option<Cow<'d, str>> {
    let without_blanks: String = code.split_whitespace().collect();
    let capitals = without_blanks.to_ascii_uppercase();
    let forms = [code.trim().into(), without_blanks, capitals];
    let known = |code: &String| !code.is_empty() && is_known(code);
    forms.into_iter().find(known).map(Cow::Owned)
}
