//! Functions for the content of a mail.

use crate::doc::Doc;
use crate::formats::base64;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName};
use crate::payload::Payload;
use crate::schema::functions::{Function, Report};

/// The content of a base64 field is UTF-8.
pub(crate) static UTF8_CONTENT: Function = Function {
    rule: RuleName::Base64,
    check: utf8_content,
    keyword: None,
    about: Doc::new("UTF-8 after decoding"),
};

/// Bytes of a base64 field are not base64 themselves.
pub(crate) static NOT_ENCODED: Function = Function {
    rule: RuleName::Base64,
    check: |_, value, report| {
        if matches!(value, Payload::Bytes(bytes) if base64::is_encoded(bytes)) {
            report(&[], &[("reason", Param::Reason(Reason::AlreadyEncoded))]);
        }
    },
    keyword: None,
    about: Doc::new("bytes that are not base64 themselves"),
};

fn utf8_content(_: &'static [&'static str], value: &Payload<'_>, report: &mut Report<'_>) {
    let is_utf8 = match value {
        Payload::Bytes(bytes) => str::from_utf8(bytes).is_ok(),
        // Another rule reports text that is not base64.
        Payload::Str(text) => {
            base64::decoded_len(text).is_err() || str::from_utf8(&base64::decode(text)).is_ok()
        }
        _ => true,
    };
    if !is_utf8 {
        report(&[], &[("reason", Param::Reason(Reason::WrongEncoding))]);
    }
}
