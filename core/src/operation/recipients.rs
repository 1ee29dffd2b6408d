//! The results of a response, compared with the recipients of the request.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::{Failure, Requested, Response, ResponseTable, Results};
use crate::formats::phone_number::{self, Region};
use crate::payload::Payload;
use crate::sorting::sorted_by;
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

/// A text that is equal for two numbers that differ only in a sign or a prefix for other countries.
fn loose_key(recipient: &str) -> &str {
    let recipient = recipient.trim();
    let without_sign = recipient.strip_prefix('+');
    without_sign
        .or_else(|| recipient.strip_prefix("00"))
        .unwrap_or(recipient)
}

/// The places of recipients that are equal, in order, of which those before `next` have a result.
#[derive(Default)]
struct Same {
    places: Vec<usize>,
    next: usize,
}

impl Same {
    /// The first place without a result, or else the first one.
    fn place(&mut self, has_result: &[bool]) -> Option<usize> {
        while let Some(place) = self.places.get(self.next) {
            if !has_result.get(*place).copied().unwrap_or_default() {
                return Some(*place);
            }
            self.next += 1;
        }
        self.places.first().copied()
    }
}

/// Which recipient of the request each result belongs to.
struct Places {
    /// For each result, the place of its recipient.
    of_entries: Vec<Option<usize>>,
    /// For each recipient, whether it has a result.
    has_result: Vec<bool>,
    /// For each recipient, the first place of the same one.
    first_of: Vec<usize>,
    /// For the first place of a recipient, whether any of its places has a result.
    any_has_result: Vec<bool>,
}

impl Places {
    fn find(
        requested: &[Option<&str>],
        entries: &[Payload<'_>],
        results: &Results,
        one_message_each: bool,
    ) -> Self {
        let mut known: BTreeMap<_, Same> = BTreeMap::new();
        let mut loosely_known: BTreeMap<_, Same> = BTreeMap::new();
        let mut first_of = Vec::with_capacity(requested.len());
        for (index, recipient) in requested.iter().enumerate() {
            let first = recipient.and_then(|recipient| {
                let same = loosely_known.entry(loose_key(recipient)).or_default();
                same.places.push(index);
                let same = known.entry(key(recipient)).or_default();
                same.places.push(index);
                same.places.first().copied()
            });
            first_of.push(first.unwrap_or(index));
        }
        let recipients: Vec<_> = entries
            .iter()
            .map(|entry| entry.get(results.recipient).and_then(Payload::as_str))
            .collect();
        let as_many = entries.len() == requested.len();
        let mut places = Places {
            of_entries: alloc::vec![None; entries.len()],
            has_result: alloc::vec![false; requested.len()],
            first_of,
            any_has_result: alloc::vec![false; requested.len()],
        };
        // The results have the order of the request.
        for (index, (recipient, wanted)) in recipients.iter().zip(requested).enumerate() {
            if let (Some(recipient), Some(wanted)) = (recipient, wanted)
                && as_many
                && key(recipient) == key(wanted)
            {
                places.put(index, index);
            }
        }
        for (index, recipient) in recipients.iter().enumerate() {
            if let Some(recipient) = recipient
                && places.is_open(index)
            {
                let same = known.get_mut(&key(recipient));
                let same = same.or_else(|| loosely_known.get_mut(loose_key(recipient)));
                if let Some(place) = same.and_then(|same| same.place(&places.has_result)) {
                    places.put(index, place);
                }
            }
        }
        // The provider may leave out a number, mask it or write it in another form. If the lists have the same length, such
        // a result belongs to the recipient at the same place, unless that one has a result.
        for index in 0..entries.len() {
            let is_free = !places.has_result.get(index).copied().unwrap_or(true);
            if as_many && is_free && places.is_open(index) {
                places.put(index, index);
            }
        }
        places.put_rest(requested, &recipients, one_message_each);
        places
    }

    fn put(&mut self, index: usize, place: usize) {
        if let Some(of_entry) = self.of_entries.get_mut(index) {
            *of_entry = Some(place);
        }
        if let Some(has_result) = self.has_result.get_mut(place) {
            *has_result = true;
        }
        let first = self.first_of.get(place);
        if let Some(any) = first.and_then(|first| self.any_has_result.get_mut(*first)) {
            *any = true;
        }
    }

    /// Whether the place of a result is not known.
    fn is_open(&self, index: usize) -> bool {
        matches!(self.of_entries.get(index), Some(None))
    }

    /// The results without a number belong to the recipients that have no result, if there are as many.
    fn put_rest(
        &mut self,
        requested: &[Option<&str>],
        recipients: &[Option<&str>],
        one_message_each: bool,
    ) {
        let is_empty =
            |recipient: Option<&str>| recipient.is_none_or(|recipient| recipient.trim().is_empty());
        let without_number = recipients
            .iter()
            .enumerate()
            .filter(|(index, recipient)| self.is_open(*index) && is_empty(**recipient));
        let without_number: Vec<_> = without_number.map(|(index, _)| index).collect();
        let without_result = requested.iter().enumerate().filter(|(index, recipient)| {
            recipient.is_some() && !self.has_result(*index, one_message_each)
        });
        let without_result: Vec<_> = without_result.map(|(index, _)| index).collect();
        if without_number.len() == without_result.len() {
            for (index, place) in without_number.into_iter().zip(without_result) {
                self.put(index, place);
            }
        }
    }

    /// Whether a recipient of the request has a result. Unless each entry is a message of its own, a number that occurs
    /// twice gets one message, and one result.
    fn has_result(&self, index: usize, one_message_each: bool) -> bool {
        let has_result = if one_message_each {
            self.has_result.get(index)
        } else {
            let first = self.first_of.get(index);
            first.and_then(|first| self.any_has_result.get(*first))
        };
        has_result.copied().unwrap_or_default()
    }
}

/// Whether the provider carried out the request, but the response has no result.
fn has_no_results(
    response: &Response<'_>,
    table: &ResponseTable,
    status: Option<u16>,
    lang: Lang,
) -> bool {
    let expected = table.unreadable(Unreadable::NoResults, status, lang);
    let expected = expected.with_request_id(response.request_id.as_deref());
    response.error.as_ref() == Some(&expected)
}

/// Lets the index of each failure count the recipients of the request, and adds a failure for each recipient that the
/// response has no result for.
pub(super) fn compare(
    response: &mut Response<'_>,
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
    let entries = list.and_then(Payload::as_list).unwrap_or_default();
    let failed = response.error.is_some() && response.failures.is_empty();
    if failed && !has_no_results(response, table, status, lang) {
        // The request failed as a whole.
        return;
    }
    let requested = requested(payload, of_request);
    let places = Places::find(&requested, entries, results, of_request.one_message_each);
    for failure in &mut response.failures {
        if let Some(Some(index)) = places.of_entries.get(failure.index) {
            failure.index = *index;
        }
    }
    let request_id = response.request_id.as_deref();
    let missing = requested
        .iter()
        .enumerate()
        .filter_map(|(index, recipient)| {
            let recipient = (*recipient)?;
            if places.has_result(index, of_request.one_message_each) {
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
    let index = |failure: &Failure| u32::try_from(failure.index).unwrap_or(u32::MAX);
    response.failures = sorted_by(mem::take(&mut response.failures), index);
}
