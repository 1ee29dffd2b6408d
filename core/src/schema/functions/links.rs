//! Functions over links.

use crate::doc::Doc;
use crate::formats::link;
use crate::issue::{Param, RuleName};
use crate::payload::Payload;
use crate::schema::functions::{Function, Report};

/// Of a text: no domain with a path in any spelling.
pub(crate) static NO_LIKELY_LINK: Function = Function {
    rule: RuleName::NoUrl,
    judge: no_likely_link,
    about: Doc::new("no domain with a path in any spelling"),
};

fn no_likely_link(_: &'static [&'static str], text: &Payload<'_>, report: &mut Report<'_>) {
    if let Some(position) = text.as_str().and_then(link::find_likely) {
        report(&[], &[("character", Param::Number(position as u64))]);
    }
}
