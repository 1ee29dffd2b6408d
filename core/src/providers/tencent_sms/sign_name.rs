//! The formats of an SMS signature.

use crate::doc::Doc;
use crate::formats::reason::Reason;
use crate::formats::sign_name;
use crate::issue::{Param, RuleName};
use crate::schema::formats::Warnings;
use crate::schema::{Format, Function};

/// The signature of an SMS in mainland China.
pub(super) static SIGN_NAME: Format = Format::new(
    RuleName::SignName,
    |text| sign_name::check(text).map(|()| Warnings::default()),
    None,
    "2 to 12 Chinese characters, letters `A` to `Z` in either case, or digits",
);

/// The same for a new signature, apart from the maximum length, which has a rule of its own.
pub(super) static NEW_SIGN_NAME: Format = Format::new(
    RuleName::SignName,
    |text| match sign_name::check(text) {
        Err(fault) if fault.reason == Reason::SignLength && text.chars().count() > 2 => {
            Ok(Warnings::default())
        }
        checked => checked.map(|()| Warnings::default()),
    },
    None,
    "at least 2 Chinese characters, letters `A` to `Z` in either case, or digits",
);

/// The signature of an SMS to other countries.
pub(super) static SIGN_NAME_ABROAD: Format = Format::new(
    RuleName::SignName,
    |text| sign_name::check_abroad(text).map(|()| Warnings::default()),
    None,
    "2 to 15 characters without brackets",
);

/// Names that say nothing about who sends.
const NEUTRAL: &[&str] = &["测试", "aabb", "验证码", "通知", "会议通知"];

/// Subjects that a signature must not be about: gambling, pornography, drugs, religion, and party and government. A
/// subject is more than its word: people decide.
const SUBJECTS: &[&str] = &["赌博", "色情", "毒品", "宗教", "党政"];

/// The signature names somebody, and no subject that is not accepted. Whether a name is that of a person, which is not
/// accepted either, cannot be decided from the payload.
///
/// Sources: the standard for signatures and the answers on rejected signatures, both undated and read on 2026-11-26.
pub(super) static NOT_NEUTRAL: Function = Function {
    rule: RuleName::Review,
    check: |_, name, report| {
        let Some(text) = name.as_str() else { return };
        let subjects = SUBJECTS
            .iter()
            .filter_map(|word| Some((text.find(word)?, *word)));
        if NEUTRAL.iter().any(|name| name.eq_ignore_ascii_case(text)) {
            report(
                &[],
                &[
                    ("character", Param::Number(0)),
                    ("reason", Param::Reason(Reason::NeutralName)),
                ],
            );
        } else if let Some((at, word)) = subjects.min() {
            let before = text.get(..at).unwrap_or_default();
            let position = before.chars().count() as u64;
            report(
                &[],
                &[
                    ("reason", Param::Reason(Reason::ForbiddenTopic)),
                    ("character", Param::Number(position)),
                    ("words", Param::Name(word)),
                ],
            );
        }
    },
    keyword: None,
    about: Doc::new(
        "the name of a company, an app or a trademark, and of no forbidden subject (standard for signatures and answers on \
         rejected signatures, both undated, read on 2026-11-26)",
    ),
};
