//! The bodies of the parts: what they contain, and how large they are after decoding.

use super::attachments::Attachment;
use super::headers::transfer_encoding;
use super::report::{Place, Report};
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName};
use crate::mime::read::decode::{Decoded, base64, quoted_printable};
use crate::mime::read::{Content, Message, Part};

/// The sizes of the bodies, and whether there are any.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sizes {
    /// The number of attachments that are sent.
    pub(super) attachment_count: usize,
    /// All attachments that are sent, after decoding.
    pub(super) attachments: usize,
    /// All other bodies after decoding.
    pub(super) bodies: usize,
    /// All other bodies as sent.
    pub(super) encoded_bodies: usize,
    /// Whether there is any byte in any body.
    pub(super) has_bytes: bool,
    /// Whether there is any text besides attachments.
    pub(super) has_text: bool,
}

pub(super) fn check(message: &Message<'_>, report: &mut Report) -> Sizes {
    let mut sizes = Sizes::default();
    for part in &message.parts {
        if part.content == Content::Parts {
            continue;
        }
        let encoding = transfer_encoding(part);
        let decoded = match &*encoding {
            "base64" => base64(part.body),
            "quoted-printable" => quoted_printable(part.body),
            _ => Decoded {
                len: part.body.len(),
                ..Decoded::default()
            },
        };
        sizes.has_bytes |= !part.body.is_empty();
        if let Some(attachment) = Attachment::of(part) {
            attachment.check(&encoding, decoded, report);
            if attachment.is_sent() {
                sizes.attachments += decoded.len;
                sizes.attachment_count += 1;
            }
            continue;
        }
        sizes.encoded_bodies += part.body.len();
        sizes.has_text |= !part.body.trim_ascii().is_empty();
        // A multipart that cannot be split may contain attachments.
        if part.content == Content::Leaf {
            sizes.bodies += decoded.len;
            body(part, &encoding, decoded, report);
        }
    }
    sizes
}

/// Checks the encoding of a part that is not an attachment.
fn body(part: &Part<'_>, encoding: &str, decoded: Decoded, report: &mut Report) {
    let Some(wrong) = decoded.wrong.or(decoded.space) else {
        return;
    };
    let place = Place::part(part).at(part.line_at(wrong));
    if encoding == "base64" {
        report.warning(place, RuleName::Base64, None, &[]);
    } else {
        let reason = ("reason", Param::Reason(Reason::NotQuotedPrintable));
        report.warning(place, RuleName::Malformed, None, &[reason]);
    }
}
