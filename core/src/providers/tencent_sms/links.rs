//! Checks of links in a text.

use crate::doc::Doc;
use crate::formats::link;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName};
use crate::payload::Payload;
use crate::schema::Format;
use crate::schema::formats::Doubts;
use crate::schema::functions::{Function, Report};

/// No link.
pub(super) static NO_URL: Format = Format::new(
    RuleName::NoUrl,
    |text| match link::find(text) {
        Some(position) => Err(Reason::Link.at(position)),
        None => Ok(Doubts::default()),
    },
    None,
    "no link",
);

/// Of a text: no domain with a path in any spelling.
pub(super) static NO_LIKELY_LINK: Function = Function {
    rule: RuleName::NoUrl,
    judge: no_likely_link,
    keyword: None,
    about: Doc::new("no domain with a path in any spelling"),
};

fn no_likely_link(_: &'static [&'static str], text: &Payload<'_>, report: &mut Report<'_>) {
    if let Some(position) = text.as_str().and_then(link::find_likely) {
        report(&[], &[("character", Param::Number(position as u64))]);
    }
}
