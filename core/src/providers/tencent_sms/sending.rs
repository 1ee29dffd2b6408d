//! Operations that send messages.
//!
//! Unless a row says otherwise, its source is the SDK releases of 2026-08-21 (Python 3.1.162, Node.js
//! 4.1.299, Go 1.3.166) and their field texts.

#[cfg(any(feature = "answers", feature = "build"))]
use super::API;
use crate::operation::Operation;
#[cfg(feature = "answers")]
use crate::operation::Results;
use crate::providers::tencent::STRUCTURAL_CODES;
use crate::schema::Kind::{List, Text};
use crate::schema::Unit::{Bytes, Characters, EncodedBytes, Items};
use crate::schema::{Condition, Field, Item, Rule, Shape, Test};
use crate::schema::{
    DIGITS, DISTINCT_NUMBERS, HOLDS_MAINLAND_NUMBER, NO_LIKELY_LINK, NO_URL, ONE_REGION,
    PHONE_NUMBER, SIGN_NAME,
};

const SDK: &str = "SDK 2026-08-21";
const ERROR_LIST: &str = "list of error codes";
const EXAMPLES: &str = "the provider's examples";

/// The page on the request structure: 10 MB with TC3.
const MAX_REQUEST_BYTES: u32 = 10 << 20;

const NO_NUMBERS: &str = "MissingParameter.EmptyPhoneNumberSet";
const WRONG_APP: &str = "UnauthorizedOperation.SmsSdkAppIdVerifyFail";
const NO_TEMPLATE: &str = "FailedOperation.TemplateIdNotExist";
const WRONG_SIGNATURE: &str = "FailedOperation.SignatureIncorrectOrUnapproved";

static MAINLAND: Condition = Condition::Holds(&HOLDS_MAINLAND_NUMBER, "PhoneNumberSet");

/// Sends one message to up to 200 numbers.
pub static SEND_SMS: Operation = Operation {
    provider: "tencent_sms",
    name: "SendSms",
    payload: &SEND_SMS_REQUEST,
    codes: &STRUCTURAL_CODES,
    #[cfg(feature = "build")]
    wire: &API,
    #[cfg(feature = "answers")]
    answers: &API,
    #[cfg(feature = "answers")]
    results: Some(&Results {
        list: "SendStatusSet",
        recipient: "PhoneNumber",
        code: "Code",
        message: "Message",
        success: "Ok",
    }),
    #[cfg(feature = "docs")]
    keyed: false,
    #[cfg(feature = "docs")]
    about: "Sends one message, made from an approved template, to up to 200 numbers.",
};

static SEND_SMS_REQUEST: Shape = Shape {
    name: "SendSms",
    fields: &[
        Field::required("PhoneNumberSet", List(&NUMBER))
            .missing(NO_NUMBERS)
            .rules(&[
                Rule::new(Test::AtLeast(1, Items), NO_NUMBERS),
                Rule::new(Test::AtMost(200, Items), "LimitExceeded.PhoneNumberCountLimit"),
                Rule::new(
                    Test::Function(&ONE_REGION, &[]),
                    "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
                ),
                // No source says what becomes of the second one.
                Rule::uncoded(Test::Function(&DISTINCT_NUMBERS, &[])).warning(),
            ])
            .about("The numbers, all of mainland China or none of them.", SDK),
        Field::required("SmsSdkAppId", Text)
            .rules(&[
                Rule::new(Test::NotEmpty, WRONG_APP),
                Rule::new(Test::Is(&DIGITS), WRONG_APP),
            ])
            .about("The number of the application in the SMS console.", EXAMPLES),
        Field::required("TemplateId", Text)
            .rules(&[
                Rule::new(Test::NotEmpty, NO_TEMPLATE),
                Rule::new(Test::Is(&DIGITS), NO_TEMPLATE),
            ])
            .about(
                "The number of an approved template. Numbers outside mainland China need an international one.",
                EXAMPLES,
            ),
        Field::required_when("SignName", Text, &MAINLAND)
            .missing(WRONG_SIGNATURE)
            .rules(&[Rule::new(Test::Is(&SIGN_NAME), WRONG_SIGNATURE).when(&MAINLAND)])
            .about("The text of an approved signature, without its brackets.", ERROR_LIST),
        Field::optional("TemplateParamSet", List(&PARAMETER))
            .about("What the template's variables become, as many as it has.", ERROR_LIST),
        Field::optional("ExtendCode", Text)
            .about("An extension of the sender's number. It has to be enabled by support.", SDK),
        Field::optional("SessionContext", Text)
            // Says below 512 bytes.
            .rules(&[Rule::new(Test::AtMost(511, Bytes), "InvalidParameterValue")])
            .about("Text of the caller's that comes back with the answer and the receipt.", SDK),
        Field::optional("SenderId", Text)
            .rules(&[Rule::uncoded(Test::Unused).warning().when(&MAINLAND)])
            .about("The sender's name outside mainland China, where it has been approved.", SDK),
    ],
    rules: &[Rule::new(Test::AtMost(MAX_REQUEST_BYTES, EncodedBytes), "RequestSizeLimitExceeded")],
};

static NUMBER: Item = Item {
    kind: Text,
    rules: &[Rule::new(
        Test::Is(&PHONE_NUMBER),
        "InvalidParameterValue.IncorrectPhoneNumber",
    )],
};

static PARAMETER: Item = Item {
    kind: Text,
    rules: &[
        Rule::new(
            Test::Is(&NO_URL),
            "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
        ),
        // No source says what counts as a link: what may be something else is a warning.
        Rule::new(
            Test::Function(&NO_LIKELY_LINK, &[]),
            "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
        )
        .warning(),
        // Of accounts opened since 2024-01-25; older ones may have more.
        Rule::new(
            Test::AtMost(6, Characters),
            "InvalidParameterValue.TemplateParameterLengthLimit",
        )
        .warning()
        .when(&MAINLAND),
    ],
};
