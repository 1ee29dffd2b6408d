//! The sender.

use super::super::limits::code;
use super::report::{Place, Report};
use crate::formats::header_mailbox;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName};
use crate::mime::read::Part;
use crate::mime::read::addresses::entries;
use crate::mime::read::scan::{Context, Scan, without_comments};
use crate::mime::read::words::decode_words;

pub(super) fn check(head: &Part<'_>, report: &mut Report) {
    if let Some(reason) = fault(&head.value("From")) {
        let reason = ("reason", Param::Reason(reason));
        let place = Place::header(head, "From");
        report.warning(
            place,
            RuleName::Mailbox,
            Some(code::WRONG_SENDER),
            &[reason],
        );
    }
}

fn fault(text: &str) -> Option<Reason> {
    if entries(text)
        .filter(|entry| entry.contains('@'))
        .nth(1)
        .is_some()
    {
        let quoted = header_mailbox::parse(without_comments(text).trim()).is_ok();
        return (!quoted).then_some(Reason::SeveralSenders);
    }
    if let Err(fault) = header_mailbox::parse(without_comments(text).trim()) {
        return Some(fault.reason);
    }
    let bracket =
        |(_, c, context): &(usize, char, Context)| *c == '<' && *context == Context::Plain;
    let (open, ..) = Scan::new(text).find(bracket)?;
    let before = text.get(..open).unwrap_or_default();
    let alias = before.trim_end();
    if alias.is_empty() {
        None
    } else if decode_words(alias).text.contains(':') {
        Some(Reason::AliasColon)
    } else {
        (before.strip_suffix(' ') != Some(alias)).then_some(Reason::AliasSpacing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_is_one_address_with_or_without_a_name() {
        for (text, expected) in [
            ("a@example.com", None),
            ("<a@example.com>", None),
            ("Acme <a@example.com>", None),
            ("\"Acme, Inc.\" <a@example.com>", None),
            ("\"a@b, c@d\" <a@example.com>", None),
            ("=?UTF-8?B?5byg?= <a@example.com>", None),
            ("Acme (HQ) <a@example.com>", None),
            ("(x) a@example.com", None),
            ("\"<x>\" <a@example.com>", None),
            ("Acme<a@example.com>", Some(Reason::AliasSpacing)),
            ("Acme  <a@example.com>", Some(Reason::AliasSpacing)),
            ("Acme\t<a@example.com>", Some(Reason::AliasSpacing)),
            ("\"Re: Acme\" <a@example.com>", Some(Reason::AliasColon)),
            (
                "=?UTF-8?Q?Re=3A_Acme?= <a@example.com>",
                Some(Reason::AliasColon),
            ),
            ("Re: Acme <a@example.com>", Some(Reason::UnquotedName)),
            ("Acme", Some(Reason::MissingAt)),
            ("Acme <a@localhost>", Some(Reason::MissingDot)),
            ("a@example.com, b@example.com", Some(Reason::SeveralSenders)),
            (
                "A <a@example.com>, B <b@example.com>",
                Some(Reason::SeveralSenders),
            ),
        ] {
            assert_eq!(fault(text), expected, "{text}");
        }
    }
}
