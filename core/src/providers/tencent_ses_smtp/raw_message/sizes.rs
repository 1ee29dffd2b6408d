//! What concerns the whole message: whether it has a body, and its sizes.

use super::bodies::Sizes;
use super::report::{Place, Report, number};
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName, Severity};
use crate::mime::read::Message;
use crate::schema::Unit;

const NO_BODY: &str = "FailedOperation: msg.Body is null";
const TOO_LARGE: &str = "FailedOperation: The email is too large. Remove some content...";
pub(super) const ATTACHMENTS_TOO_LARGE: &str = "FailedOperation: The attachments are too large...";
/// The connection is closed without a reply.
const CLOSED: &str = "EOF";

/// All attachments together.
const MAX_ATTACHMENTS_BYTES: usize = 10 << 20;
/// The message without its attachments.
const MAX_BODY_BYTES: usize = 1 << 20;

/// Sizes of the message, from the largest on, above which the provider may refuse it. The connection was seen to close at
/// about 9 MB; below it, sources name 8 MB, and 4 MiB.
const MESSAGE_BYTES: &[(usize, Option<&str>)] = &[
    (9_000_000, Some(CLOSED)),
    (8_000_000, None),
    (4 << 20, None),
];

pub(super) fn check(message: &Message<'_>, bytes: usize, sizes: Sizes, report: &mut Report) {
    // If the headers are malformed or parts were not read, the body may be elsewhere.
    let is_complete =
        message.too_many.is_none() && (message.has_body || !has_wrong_header(message));
    if !sizes.has_text {
        let severity = if sizes.has_bytes || !is_complete {
            Severity::Warning
        } else {
            Severity::Error
        };
        let place = Place::all("body");
        report.add(place, RuleName::Required, severity, Some(NO_BODY), &[]);
    }
    let mut too_large = |place, (actual, max, unit), severity, code| {
        let params = [
            ("max", number(max)),
            ("actual", number(actual)),
            ("unit", Param::Unit(unit)),
        ];
        report.add(place, RuleName::TooManyBytes, severity, code, &params);
    };
    if sizes.bodies > MAX_BODY_BYTES {
        let size = (sizes.bodies, MAX_BODY_BYTES, Unit::DecodedBytes);
        too_large(Place::all("body"), size, Severity::Error, Some(TOO_LARGE));
    } else if sizes.encoded_bodies > MAX_BODY_BYTES {
        let size = (sizes.encoded_bodies, MAX_BODY_BYTES, Unit::EncodedBytes);
        too_large(Place::all("body"), size, Severity::Warning, Some(TOO_LARGE));
    }
    if sizes.attachments > MAX_ATTACHMENTS_BYTES {
        let size = (sizes.attachments, MAX_ATTACHMENTS_BYTES, Unit::DecodedBytes);
        let code = Some(ATTACHMENTS_TOO_LARGE);
        too_large(Place::all("attachments"), size, Severity::Error, code);
    }
    if let Some((max, code)) = MESSAGE_BYTES.iter().find(|(max, _)| bytes > *max) {
        let size = (bytes, *max, Unit::EncodedBytes);
        too_large(Place::whole(), size, Severity::Warning, *code);
    }
}

/// Whether a line among the headers of the message is not a header.
fn has_wrong_header(message: &Message<'_>) -> bool {
    let mut flaws = message.parts.iter().take(1).flat_map(|part| &part.flaws);
    flaws.any(|flaw| flaw.reason == Reason::HeaderColon)
}
