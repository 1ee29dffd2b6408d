//! The field that every operation on messages has.

use crate::schema::Kind::Text;
use crate::schema::formats::DIGITS;
use crate::schema::rules::{is, not_empty};
use crate::schema::{Field, Rule};

const WRONG_APP: &str = "UnauthorizedOperation.SmsSdkAppIdVerifyFail";

const APP: &[Rule] = &[
    not_empty().code(WRONG_APP),
    // Only an example shows this form.
    is(&DIGITS).code(WRONG_APP).warning(),
];

/// The application that sends or has sent.
pub(super) const SMS_SDK_APP_ID: Field = Field::required("SmsSdkAppId", Text)
    .rules(APP)
    .about("The ID of the application in the SMS console.")
    .source("the provider's examples");
