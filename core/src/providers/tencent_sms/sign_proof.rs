//! The proof that an account may use a signature.

use crate::doc::Doc;
use crate::formats::base64;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::Function;
use crate::schema::functions::Report;

/// The kinds of documents that prove each type of signature. Other types are retired.
///
/// Source: the field descriptions of the SDK for the mainland site.
const DOCUMENTS: &[(i64, &[i64])] = &[(0, &[0, 1]), (1, &[0, 1, 2, 3, 4]), (4, &[7]), (5, &[2, 3])];

/// The kind of document proves the type of signature.
pub(super) static DOCUMENT_OF_TYPE: Function = Function {
    rule: RuleName::OneOf,
    check: document_of_type,
    keyword: None,
    about: Doc::new("`{1}` is a kind of document that proves the `{0}`"),
};

fn document_of_type(names: &'static [&'static str], sign: &Payload<'_>, report: &mut Report<'_>) {
    let [of_type, document] = names else { return };
    let number = |name| match sign.given(name) {
        Some(Payload::Int(number)) => Some(*number),
        _ => None,
    };
    let Some((of_type, kind)) = number(of_type).zip(number(document)) else {
        return;
    };
    let proofs = DOCUMENTS.iter().find(|(known, _)| *known == of_type);
    if let Some((_, proofs)) = proofs
        && !proofs.contains(&kind)
    {
        let path = [Step::Key((*document).into())];
        report(&path, &[("allowed", Param::Numbers(proofs))]);
    }
}

/// An app, a website, and an official account or a mini program.
const TYPES_WITH_REMARK: &[i64] = &[1, 2, 3];

/// The remark says where a reviewer finds the app, the website or the account.
///
/// Sources: the standard for signatures, undated and before 2025, and the SDK for what the types mean.
pub(super) static REMARK_OF_TYPE: Function = Function {
    rule: RuleName::Review,
    check: |names, sign, report| {
        let [of_type, remark] = names else { return };
        let of_type = matches!(sign.given(of_type), Some(Payload::Int(number)) if TYPES_WITH_REMARK.contains(number));
        let is_empty = match sign.given(remark) {
            None => true,
            Some(remark) => remark.as_str() == Some(""),
        };
        if of_type && is_empty {
            let path = [Step::Key((*remark).into())];
            report(&path, &[("reason", Param::Reason(Reason::NoRemark))]);
        }
    },
    keyword: None,
    about: Doc::new(
        "`{1}` names the store page of an app, the domain of a website or the full name of an account, if `{0}` is 1, 2 or \
         3 (standard for signatures, undated, read on 2026-11-26)",
    ),
};

/// The first bytes of the kinds of pictures that the console accepts: JPEG and PNG.
const PICTURES: &[&[u8]] = &[b"\xff\xd8\xff", b"\x89PNG"];

/// The number of base64 characters that contain these bytes.
const START: usize = 8;

/// The content is a picture that the console accepts.
pub(super) static PICTURE: Function = Function {
    rule: RuleName::Picture,
    check: picture,
    keyword: None,
    about: Doc::new("a picture in the format JPEG or PNG"),
};

fn picture(_: &'static [&'static str], value: &Payload<'_>, report: &mut Report<'_>) {
    let is_picture = |bytes: &[u8]| PICTURES.iter().any(|start| bytes.starts_with(start));
    let accepted = match value {
        Payload::Bytes(bytes) => is_picture(bytes),
        Payload::Str(text) => {
            // Text that is no base64 is left to another rule.
            let start = text.get(..START).unwrap_or(text);
            base64::decoded_len(start).is_err() || is_picture(&base64::decode(start))
        }
        _ => true,
    };
    // An empty value is no picture that could have another format.
    let is_empty = match value {
        Payload::Bytes(bytes) => bytes.is_empty(),
        value => value.as_str() == Some(""),
    };
    if !accepted && !is_empty {
        report(&[], &[]);
    }
}
