//! The formats of an SMS signature.

use crate::formats::reason::Reason;
use crate::formats::sign_name;
use crate::issue::RuleName;
use crate::schema::Format;
use crate::schema::formats::Warnings;

/// The signature of an SMS in mainland China.
pub(super) static SIGN_NAME: Format = Format::new(
    RuleName::SignName,
    |text| sign_name::check(text).map(|()| Warnings::default()),
    None,
    "2 to 12 Chinese characters, letters `A` to `Z` in either case, or digits",
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
pub(super) static NOT_NEUTRAL: Format = Format::new(
    RuleName::Review,
    |text| {
        if NEUTRAL.iter().any(|name| name.eq_ignore_ascii_case(text)) {
            Err(Reason::NeutralName.at(0))
        } else if let Some(at) = SUBJECTS.iter().filter_map(|word| text.find(word)).min() {
            let before = text.get(..at).unwrap_or_default();
            Err(Reason::ForbiddenTopic.at(before.chars().count()))
        } else {
            Ok(Warnings::default())
        }
    },
    None,
    "the name of a company, an app or a trademark, and of no forbidden subject (standard for signatures and answers on \
     rejected signatures, both undated, read on 2026-11-26)",
);
