//! Checks of links in a text.

use crate::doc::Doc;
use crate::formats::link;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName};
use crate::payload::Payload;
use crate::schema::Format;
use crate::schema::formats::Warnings;
use crate::schema::functions::{Function, Report};

/// The text contains no link with a scheme or `www.`.
pub(super) static NO_URL: Format = Format::new(
    RuleName::NoUrl,
    |text| match link::find(text) {
        Some(position) => Err(Reason::Link.at(position)),
        None => Ok(Warnings::default()),
    },
    None,
    "no link with a scheme or `www.`",
);

/// The text contains no domain with a path.
pub(super) static NO_LIKELY_LINK: Function = Function {
    rule: RuleName::NoUrl,
    check: no_likely_link,
    keyword: None,
    about: Doc::new("no domain with a path, which may be a link"),
};

fn no_likely_link(_: &'static [&'static str], text: &Payload<'_>, report: &mut Report<'_>) {
    if let Some(position) = text.as_str().and_then(link::find_likely) {
        report(&[], &[("character", Param::Number(position as u64))]);
    }
}
