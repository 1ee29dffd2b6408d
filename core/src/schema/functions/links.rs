//! Functions over links.

use crate::formats::link;
use crate::issue::{Param, RuleName};
use crate::payload::Payload;
use crate::schema::vocabulary::{Function, Report};

/// Of a text: no domain with a path, which is a link most likely.
pub(crate) static NO_BARE_LINK: Function = Function {
    rule: RuleName::NoUrl,
    judge: no_bare_link,
    #[cfg(feature = "docs")]
    about: "no domain with a path",
};

fn no_bare_link(_: &'static [&'static str], text: &Payload<'_>, report: &mut Report<'_>) {
    if let Some(position) = text.as_str().and_then(link::find_bare) {
        report(&[], &[("character", Param::Number(position as u64))]);
    }
}
