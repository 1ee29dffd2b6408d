//! What is malformed or too long in the message as such, whatever it contains. The provider documents only the limit of the
//! length of a line.

use super::super::limits::code;
use super::LINES;
use super::headers::transfer_encoding;
use super::report::{Place, Report, number};
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName, Severity};
use crate::mime::read::{Content, LongLine, MAX_DEPTH, MAX_PARTS, Message, Part};
use crate::schema::Unit;

pub(super) fn check(message: &Message<'_>, report: &mut Report) {
    let Some(head) = message.parts.first() else {
        return;
    };
    let mut malformed = |place: Place, reason, params: &[_]| {
        let reason = ("reason", Param::Reason(reason));
        let params = [&[reason], params].concat();
        report.warning(place, RuleName::Malformed, None, &params);
    };
    for (reason, occurrences) in [
        (Reason::BareLf, message.bare_lf),
        (Reason::BareCr, message.bare_cr),
        (Reason::NulByte, message.nul),
    ] {
        if let Some(found) = occurrences {
            let place = Place::part(head).at(found.line);
            malformed(place, reason, &[("count", number(found.count))]);
        }
    }
    for (reason, line, max) in [
        (Reason::NestedTooDeep, message.too_deep, MAX_DEPTH),
        (Reason::TooManyParts, message.too_many, MAX_PARTS),
    ] {
        if let Some(line) = line {
            malformed(Place::part(head).at(line), reason, &[("max", number(max))]);
        }
    }
    for part in &message.parts {
        for flaw in &part.flaws {
            let place = match flaw.header {
                Some(name) => Place::header(part, name),
                None => Place::part(part),
            };
            malformed(place.at(flaw.line), flaw.reason, &[]);
        }
        if let Some(line) = part.eight_bit.filter(|_| is_seven_bit(part)) {
            malformed(Place::part(part).at(line), Reason::EightBitBody, &[]);
        }
    }
    if let Some(long) = message.long_header {
        long_line(head, long, Severity::Warning, report);
    }
    for part in &message.parts {
        if let Some(long) = part.long_line {
            long_line(part, long, Severity::Error, report);
        }
    }
}

/// Whether the body must be ASCII.
fn is_seven_bit(part: &Part<'_>) -> bool {
    part.content == Content::Leaf && matches!(&*transfer_encoding(part), "" | "7bit")
}

/// The provider documents the refusal of `severity` for a line of a body only.
fn long_line(part: &Part<'_>, long: LongLine, severity: Severity, report: &mut Report) {
    let (severity, code, max, unit) = if long.characters {
        let code = Some(code::LONG_LINE);
        (severity, code, LINES.characters, Unit::Characters)
    } else {
        (Severity::Warning, None, LINES.bytes, Unit::Bytes)
    };
    let place = Place::part(part).at(long.line);
    let params = [
        ("max", number(max)),
        ("actual", number(long.actual)),
        ("unit", Param::Unit(unit)),
    ];
    report.add(place, RuleName::LongLine, severity, code, &params);
}
