//! The formats of an SMS signature.

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
