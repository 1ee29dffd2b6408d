//! Attachments.

use super::super::limits::{MAX_ATTACHMENT_BYTES, code};
use super::report::{Place, Report, number};
use crate::formats::reason::{Fault, Reason};
use crate::issue::{Param, RuleName, Severity};
use crate::mime::read::decode::Decoded;
use crate::mime::read::parameters::{main_value, parameter};
use crate::mime::read::words::Text;
use crate::mime::read::{Content, Part};
use crate::providers::tencent_ses::attachment_names::{ATTACHMENT_NAME, MAX_CHARACTERS, doubts};
use crate::schema::Unit;

const DISPOSITION: &str = "Content-Disposition";
const ENCODING: &str = "Content-Transfer-Encoding";
const TYPE: &str = "Content-Type";

/// A part that is an attachment.
pub(super) struct Attachment<'p, 'a> {
    part: &'p Part<'a>,
    /// The value of `Content-Disposition` in lower case.
    disposition: alloc::string::String,
    /// The file name, and the header that contains it.
    name: Option<(Text, &'static str)>,
    /// The severity of what the provider documents to refuse in an attachment.
    severity: Severity,
}

impl<'p, 'a> Attachment<'p, 'a> {
    /// The part as an attachment, if it is one.
    pub(super) fn of(part: &'p Part<'a>) -> Option<Self> {
        if part.content != Content::Leaf {
            return None;
        }
        let header = part.value(DISPOSITION);
        let disposition = main_value(&header);
        let file_name = parameter(&header, "filename").map(|name| (name, DISPOSITION));
        let is_text = part.media_type.is_empty() || part.media_type.starts_with("text/");
        let is_attached = disposition == "attachment";
        // The type of a message without parts is checked as such.
        let is_other = !is_text && !part.is_message();
        // A text that only has a name in its type is a body.
        if !is_attached && file_name.is_none() && !is_other {
            return None;
        }
        let name = file_name.or_else(|| Some((parameter(&part.value(TYPE), "name")?, TYPE)));
        // The provider documents what it refuses in the parts that it sends as attachments.
        let severity = if is_attached && !part.is_message() {
            Severity::Error
        } else {
            Severity::Warning
        };
        Some(Attachment {
            part,
            disposition,
            name,
            severity,
        })
    }

    /// Whether the provider sends it.
    pub(super) fn is_sent(&self) -> bool {
        self.severity == Severity::Error
    }

    pub(super) fn check(&self, encoding: &str, decoded: Decoded, report: &mut Report) {
        let part = self.part;
        self.check_size(decoded.len, report);
        if self.disposition != "attachment" {
            let place = Place::header(part, DISPOSITION);
            let allowed = ("allowed", Param::Names(&["attachment"]));
            report.warning(place, RuleName::OneOf, None, &[allowed]);
        }
        self.check_name(report);
        if self.name.is_none() && self.disposition == "attachment" {
            let place = Place::header(part, DISPOSITION);
            report.warning(
                place,
                RuleName::Required,
                Some(code::WRONG_ATTACHMENT_NAME),
                &[],
            );
        }
        if encoding != "base64" {
            let place = Place::header(part, ENCODING);
            let code = Some(code::WRONG_ENCODING);
            let allowed = ("allowed", Param::Names(&["base64"]));
            report.add(place, RuleName::OneOf, self.severity, code, &[allowed]);
        } else if let Some(wrong) = decoded.wrong.or(decoded.space) {
            let place = Place::part(part).at(part.line_at(wrong));
            // Decoders differ in whether they skip spaces.
            let severity = match decoded.wrong {
                Some(_) => self.severity,
                None => Severity::Warning,
            };
            let code = Some(code::WRONG_ATTACHMENT);
            report.add(place, RuleName::Base64, severity, code, &[]);
        }
        for name in ["Content-ID", "Content-Location", "Content-Base"] {
            if part.header(name).is_some() {
                report.warning(Place::header(part, name), RuleName::Unsupported, None, &[]);
            }
        }
    }

    fn check_size(&self, actual: usize, report: &mut Report) {
        if actual <= MAX_ATTACHMENT_BYTES as usize {
            return;
        }
        let params = [
            ("max", number(MAX_ATTACHMENT_BYTES as usize)),
            ("actual", number(actual)),
            ("unit", Param::Unit(Unit::DecodedBytes)),
        ];
        let code = Some(code::ATTACHMENTS_TOO_LARGE);
        let place = Place::part(self.part);
        report.add(place, RuleName::TooManyBytes, self.severity, code, &params);
    }

    fn check_name(&self, report: &mut Report) {
        // Only the name itself can be checked, not the code of its characters in another charset.
        let Some((name, header)) = self.name.as_ref().filter(|(name, _)| name.complete) else {
            return;
        };
        let place = Place::header(self.part, header);
        let rule = RuleName::AttachmentName;
        let mut add = |fault: Fault, severity| {
            let params = [
                ("reason", Param::Reason(fault.reason)),
                ("character", number(fault.position)),
            ];
            report.add(
                place.clone(),
                rule,
                severity,
                Some(code::WRONG_ATTACHMENT_NAME),
                &params,
            );
        };
        match (ATTACHMENT_NAME.check)(&name.text) {
            Err(fault) if fault.reason == Reason::RefusedExtension => add(fault, self.severity),
            Err(fault) => add(fault, Severity::Warning),
            Ok(_) => doubts(&name.text).for_each(|fault| add(fault, Severity::Warning)),
        }
        let actual = name.text.chars().count();
        if actual > MAX_CHARACTERS as usize {
            let params = [
                ("max", number(MAX_CHARACTERS as usize)),
                ("actual", number(actual)),
                ("unit", Param::Unit(Unit::Characters)),
            ];
            report.warning(
                place,
                RuleName::TooLong,
                Some(code::WRONG_ATTACHMENT_NAME),
                &params,
            );
        }
    }
}
