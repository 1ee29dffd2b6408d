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
const NEUTRAL: &[&str] = &["测试", "aabb", "验证码", "通知", "会议通知", "test"];

/// The signature names somebody. Source: the provider's answers on rejected signatures.
pub(super) static NOT_NEUTRAL: Format = Format::new(
    RuleName::Review,
    |text| {
        if NEUTRAL.iter().any(|name| name.eq_ignore_ascii_case(text)) {
            Err(Reason::NeutralName.at(0))
        } else {
            Ok(Warnings::default())
        }
    },
    None,
    "the name of a company, an app or a trademark",
);
