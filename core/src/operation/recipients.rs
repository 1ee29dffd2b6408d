//! The results of a response, compared with the recipients of the request.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Failure, Requested, Response, ResponseTable, Results};
use crate::formats::phone_number::{self, Region};
use crate::payload::Payload;
use crate::text::Lang;
use crate::text::unreadable::Unreadable;

/// A text that is equal for two forms of the same phone number.
fn key(recipient: &str) -> (bool, Cow<'_, str>) {
    match phone_number::parse(recipient) {
        Ok(number) => (number.region == Region::Abroad, number.digits.into()),
        Err(_) => (false, recipient.trim().into()),
    }
}

/// The recipients of the request, in order. Entries that are no text have none.
fn requested<'p>(payload: &'p Payload<'_>, requested: &Requested) -> Vec<Option<&'p str>> {
    let list = payload.given(requested.list).and_then(Payload::as_list);
    let entries = list.unwrap_or_default().iter();
    entries
        .map(|entry| match requested.field {
            Some(field) => entry.given(field)?.as_str(),
            None => entry.as_str(),
        })
        .collect()
}

/// Lets the index of each failure count the recipients of the request, and adds a failure for each recipient that the
/// response has no result for.
pub(super) fn compare(
    response: &mut Response,
    table: &ResponseTable,
    results: &Results,
    payload: &Payload<'_>,
    status: Option<u16>,
    lang: Lang,
) {
    let Some(of_request) = &results.requested else {
        return;
    };
    let list = response.data.get(results.list);
    let Some(entries) = list.and_then(Payload::as_list) else {
        // The request failed as a whole.
        return;
    };
    let requested = requested(payload, of_request);
    // A number that occurs twice in the request gets one message, and one result.
    let mut known = BTreeMap::new();
    for (index, recipient) in requested.iter().enumerate() {
        if let Some(recipient) = recipient {
            known.entry(key(recipient)).or_insert(index);
        }
    }
    let mut places: Vec<Option<usize>> = entries
        .iter()
        .map(|entry| {
            let recipient = entry.get(results.recipient).and_then(Payload::as_str)?;
            known.get(&key(recipient)).copied()
        })
        .collect();
    let mut has_result = alloc::vec![false; requested.len()];
    for place in places.iter().flatten() {
        if let Some(has_result) = has_result.get_mut(*place) {
            *has_result = true;
        }
    }
    // The provider may leave out a number, mask it or write it in another form. If the lists have the same length, such a
    // result belongs to the recipient at the same place, unless that one has a result.
    if entries.len() == requested.len() {
        for ((place, has_result), index) in places.iter_mut().zip(&mut has_result).zip(0..) {
            if place.is_none() && !*has_result {
                *place = Some(index);
                *has_result = true;
            }
        }
    }
    for failure in &mut response.failures {
        if let Some(Some(index)) = places.get(failure.index) {
            failure.index = *index;
        }
    }
    let request_id = response.request_id.as_deref();
    let missing = requested
        .iter()
        .enumerate()
        .filter_map(|(index, recipient)| {
            let recipient = (*recipient)?;
            let first = known.get(&key(recipient)).copied()?;
            if has_result.get(first).copied().unwrap_or_default() {
                return None;
            }
            let error = table.unreadable(Unreadable::NoResult, status, lang);
            Some(Failure {
                index,
                recipient: Some(String::from(recipient)),
                error: error.with_request_id(request_id),
            })
        });
    let missing: Vec<_> = missing.collect();
    response.failures.extend(missing);
    response.failures.sort_by_key(|failure| failure.index);
}
