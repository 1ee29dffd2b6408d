//! Checks of links in a text.

use crate::doc::Doc;
use crate::formats::link;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName};
use crate::payload::Payload;
use crate::schema::formats::Warnings;
use crate::schema::functions::{Function, Report};
use crate::schema::rules::{is, passes};
use crate::schema::{Format, Rule};

const LINK: &str = "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter";

/// The value of a variable contains no link.
pub(super) const WITHOUT_URL: Rule = is(&NO_URL).code(LINK);

/// The value of a variable contains nothing that may be a link. No source says what counts as one, so that this is a
/// warning.
pub(super) const WITHOUT_LIKELY_LINK: Rule = passes(&NO_LIKELY_LINK, &[]).code(LINK).warning();

/// The text contains no link with a scheme or `www.`.
static NO_URL: Format = Format::new(
    RuleName::NoUrl,
    |text| match link::find(text) {
        Some(position) => Err(Reason::Link.at(position)),
        None => Ok(Warnings::default()),
    },
    None,
    "no link with a scheme or `www.`",
);

/// The text contains no domain with a path.
static NO_LIKELY_LINK: Function = Function {
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
