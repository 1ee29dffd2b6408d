//! The names of attachments.
//!
//! Source: the two editions of the provider's page on attachment types. The later one lists the extensions that are
//! accepted, and also some that are refused. The earlier one lists only refused ones, some of which are on
//! neither list of the later one. It also names the characters that a file name must not contain, including the
//! space. No source says whether upper case matters.

use crate::doc::Doc;
use crate::formats::attachment_name::{bidi_control, check, extension, space};
use crate::formats::reason::{Fault, Reason};
use crate::issue::{Param, RuleName};
use crate::payload::Payload;
use crate::schema::Kind::Text;
use crate::schema::Unit::Characters;
use crate::schema::formats::Warnings;
use crate::schema::functions::{Function, Report};
use crate::schema::rules::{at_most, is, passes};
use crate::schema::{Field, Format, Rule};

/// The error code for a name that is refused.
pub(in crate::providers) const WRONG_NAME: &str = "FailedOperation.InvalidAttachName";

/// The maximum length of a name.
pub(in crate::providers) const MAX_CHARACTERS: u32 = 255;

const RULES: &[Rule] = &[
    at_most(MAX_CHARACTERS, Characters).code(WRONG_NAME),
    is(&ATTACHMENT_NAME).code(WRONG_NAME),
    passes(&ACCEPTED_ATTACHMENT_NAME, &[])
        .code(WRONG_NAME)
        .warning(),
];

/// The field with the name of an attached file.
pub(in crate::providers) const FILE_NAME: Field = Field::required("FileName", Text)
    .rules(RULES)
    .about(
        "The file name that the recipient sees. Its extension should be one that the provider accepts, such as `pdf`.",
    )
    .source("pages on attachment types");

/// The extensions that the later page accepts, separated by spaces.
static ALLOWED: &str = "\
    xlsx xls ods docx docm doc csv pdf txt gif jpg jpeg png tif tiff rtf bmp cgm css shtml html htm zip xml \
    ppt pptx tar ez ics mobi msg pub eps odt mp3 m4a";

/// The extensions that the later page refuses, separated by spaces.
static REFUSED: &str = "\
    m4v wma ogg flac wav aif aifc aiff mp4 mov avi mkv mpeg mpg wmv ade adp app asp bas bat cer chm cmd com \
    cpl crt csh der exe fxp gadget hlp hta inf ins isp its js jse ksh lib lnk mad maf mag mam maq mar mas \
    mat mau mav maw mda mdb mde mdt mdw mdz msc msh msh1 msh2 mshxml msh1xml msh2xml msi msp";

/// The name of an attached file.
pub(in crate::providers) static ATTACHMENT_NAME: Format = Format::new(
    RuleName::AttachmentName,
    |name| {
        check(name)?;
        match extension(name) {
            Some(extension) if is_in(REFUSED, extension) => {
                let position = name.chars().count() - extension.chars().count();
                Err(Reason::RefusedExtension.at(position))
            }
            _ => Ok(Warnings::default()),
        }
    },
    None,
    "a file name without control characters, without a vertical bar and any of `? \\ * \" < > : /`, and without an \
     extension that the provider refuses",
);

/// The name of an attached file contains nothing that the provider may refuse.
pub(in crate::providers) static ACCEPTED_ATTACHMENT_NAME: Function = Function {
    rule: RuleName::AttachmentName,
    check: accepted_name,
    keyword: None,
    about: Doc::new(
        "an extension that the provider lists as accepted, no space, and no control character for the direction of \
         text",
    ),
};

fn accepted_name(_: &'static [&'static str], value: &Payload<'_>, report: &mut Report<'_>) {
    for Fault { reason, position } in doubts(value.as_str().unwrap_or_default()) {
        let params = [
            ("reason", Param::Reason(reason)),
            ("character", Param::Number(position as u64)),
        ];
        report(&[], &params);
    }
}

/// The reasons why the provider may refuse a name.
pub(in crate::providers) fn doubts(name: &str) -> impl Iterator<Item = Fault> {
    let extension = extension(name).unwrap_or_default();
    let start = name.chars().count() - extension.chars().count();
    let unlisted = (!is_in(ALLOWED, extension)).then_some(start);
    [
        (Reason::FileNameSpace, space(name)),
        (Reason::BidiControl, bidi_control(name)),
        (Reason::UnlistedExtension, unlisted),
    ]
    .into_iter()
    .filter_map(|(reason, position)| Some(reason.at(position?)))
}

fn is_in(list: &str, extension: &str) -> bool {
    let mut known = list.as_bytes().split(|byte| *byte == b' ');
    known.any(|known| known.eq_ignore_ascii_case(extension.as_bytes()))
}
