//! What concerns the whole message: whether it has a body, and its sizes.

use super::super::limits::{
    ADVISED_BYTES, CLOSING_BYTES, FAQ_BYTES, MAX_ATTACHMENTS, MAX_ATTACHMENTS_BYTES,
    MAX_BODY_BYTES, code,
};
use super::bodies::Sizes;
use super::report::{Place, Report, number};
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName, Severity};
use crate::mime::read::Message;
use crate::schema::Unit;

/// Sizes of the message, from the largest on, above which the provider may refuse it. The connection was seen to close at
/// about 9 MB; below it, sources name 8 MB, and 4 MiB.
const MESSAGE_BYTES: &[(u32, Option<&str>)] = &[
    (CLOSING_BYTES, Some(code::CLOSED)),
    (ADVISED_BYTES, None),
    (FAQ_BYTES, None),
];

pub(super) fn check(message: &Message<'_>, bytes: usize, sizes: Sizes, report: &mut Report) {
    // If the headers are malformed or parts were not read, the body may be elsewhere.
    let all_read = message.too_many.is_none() && message.too_deep.is_none();
    let is_complete = all_read && (message.has_body || !has_wrong_header(message));
    if !sizes.has_text {
        let severity = if sizes.has_bytes || !is_complete {
            Severity::Warning
        } else {
            Severity::Error
        };
        let place = Place::all("body");
        report.add(
            place,
            RuleName::Required,
            severity,
            Some(code::NO_BODY),
            &[],
        );
    }
    if sizes.attachment_count > MAX_ATTACHMENTS as usize {
        let params = [
            ("max", number(MAX_ATTACHMENTS as usize)),
            ("actual", number(sizes.attachment_count)),
            ("unit", Param::Unit(Unit::Items)),
        ];
        let place = Place::all("attachments");
        let code = Some(code::TOO_MANY_ATTACHMENTS);
        report.add(
            place,
            RuleName::TooManyItems,
            Severity::Error,
            code,
            &params,
        );
    }
    let mut too_large = |place, (actual, max, unit), severity, code| {
        let params = [
            ("max", number(max)),
            ("actual", number(actual)),
            ("unit", Param::Unit(unit)),
        ];
        report.add(place, RuleName::TooManyBytes, severity, code, &params);
    };
    if sizes.bodies > MAX_BODY_BYTES as usize {
        let size = (sizes.bodies, MAX_BODY_BYTES as usize, Unit::DecodedBytes);
        too_large(
            Place::all("body"),
            size,
            Severity::Error,
            Some(code::BODY_TOO_LARGE),
        );
    } else if sizes.encoded_bodies > MAX_BODY_BYTES as usize {
        let size = (
            sizes.encoded_bodies,
            MAX_BODY_BYTES as usize,
            Unit::EncodedBytes,
        );
        too_large(
            Place::all("body"),
            size,
            Severity::Warning,
            Some(code::BODY_TOO_LARGE),
        );
    }
    if sizes.attachments > MAX_ATTACHMENTS_BYTES as usize {
        let size = (
            sizes.attachments,
            MAX_ATTACHMENTS_BYTES as usize,
            Unit::DecodedBytes,
        );
        let code = Some(code::ATTACHMENTS_TOO_LARGE);
        too_large(Place::all("attachments"), size, Severity::Error, code);
    }
    if let Some((max, code)) = MESSAGE_BYTES.iter().find(|(max, _)| bytes > *max as usize) {
        let size = (bytes, *max as usize, Unit::EncodedBytes);
        too_large(Place::whole(), size, Severity::Warning, *code);
    }
}

/// Whether a line among the headers of the message is not a header.
fn has_wrong_header(message: &Message<'_>) -> bool {
    let mut flaws = message.parts.iter().take(1).flat_map(|part| &part.flaws);
    flaws.any(|flaw| flaw.reason == Reason::HeaderColon)
}
