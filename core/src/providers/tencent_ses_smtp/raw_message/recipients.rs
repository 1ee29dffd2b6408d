//! The recipients, all of whom are in `To`.

use alloc::vec::Vec;

use super::super::limits::{MAX_RECIPIENTS, code};
use super::report::{Place, Report, number};
use crate::formats::header_mailbox;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName};
use crate::mime::read::Part;
use crate::mime::read::addresses::entries;
use crate::mime::read::scan::without_comments;
use crate::schema::Unit;

/// The most addresses that are reported one by one.
const MAX_REPORTED: usize = 10;

/// Checks the addresses. Without any, `none` is the code.
pub(super) fn check(head: &Part<'_>, none: &'static str, report: &mut Report) {
    let place = Place::header(head, "To");
    let (count, faults) = read(&head.value("To"));
    if count > MAX_RECIPIENTS as usize {
        let params = [
            ("max", number(MAX_RECIPIENTS as usize)),
            ("actual", number(count)),
            ("unit", Param::Unit(Unit::Items)),
        ];
        let rule = RuleName::TooManyItems;
        report.error(place.clone(), rule, code::TOO_MANY_RECIPIENTS, &params);
    }
    if count == 0 && faults.is_empty() {
        report.warning(place.clone(), RuleName::Required, Some(none), &[]);
    }
    for (index, reason) in faults {
        report.warning(
            place.clone().entry(index),
            RuleName::EmailAddress,
            Some(code::WRONG_RECIPIENT),
            &[("reason", Param::Reason(reason))],
        );
    }
}

/// The number of addresses, and the first entries that are not addresses.
fn read(text: &str) -> (usize, Vec<(usize, Reason)>) {
    let (mut count, mut faults) = (0, Vec::new());
    for (index, entry) in entries(text).enumerate() {
        let bare = without_comments(entry);
        match header_mailbox::parse(bare.trim()) {
            Ok(_) => count += 1,
            Err(_) if bare.trim().is_empty() => {}
            Err(fault) if faults.len() < MAX_REPORTED => faults.push((index, fault.reason)),
            Err(_) => {}
        }
    }
    (count, faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_comments_are_allowed() {
        for (text, count) in [
            ("a@example.com", 1),
            ("A <a@example.com>, b@example.com (B)", 2),
            ("(x, y) a@example.com", 1),
            ("Team: a@example.com, B <b@example.com>;", 2),
            ("undisclosed-recipients:;", 0),
            ("a@example.com, (nobody)", 1),
            (
                "=?UTF-8?B?5byg?= <a@example.com>,\t\"B, C\" <b@example.com>,",
                2,
            ),
        ] {
            assert_eq!(read(text), (count, Vec::new()), "{text}");
        }
    }

    #[test]
    fn entries_that_are_not_addresses_are_reported() {
        assert_eq!(
            read("Foo, Joe <a@example.com>, b@localhost"),
            (1, [(0, Reason::MissingAt), (2, Reason::MissingDot)].into())
        );
        assert_eq!(read(&"x,".repeat(100)).1.len(), MAX_REPORTED);
    }
}
