//! Operations that send mail.
//!
//! Unless a row says otherwise, its source is the SDK releases of 2026-08-21 (Python 3.1.162, Node.js
//! 4.1.299, Go 1.3.166) and their field texts. Sizes given there as "M" are read as 1,048,576 bytes.

#[cfg(any(feature = "answers", feature = "build"))]
use super::API;
use crate::operation::Operation;
use crate::providers::tencent::STRUCTURAL_CODES;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Base64, Integer, JsonText, List, Object, Text};
use crate::schema::Unit::{Characters, DecodedBytes, EncodedBytes, Items};
use crate::schema::{
    ATTACHMENT_NAME, DISJOINT, EMAIL_ADDRESS, HEADER_TEXT, JSON_OBJECT, MAILBOX, NO_HTML,
};
use crate::schema::{Field, Item, Rule, Shape, Site, Test, Total};

const SDK: &str = "SDK 2026-08-21";
const FAQ: &str = "FAQ on sending limits";
const ERROR_LIST: &str = "list of error codes";

const MIB: u32 = 1 << 20;
const MAX_ATTACHMENT_BYTES: u32 = 4 * MIB;
const MAX_REQUEST_BYTES: u32 = 8 * MIB;

const EMPTY_ADDRESS: &str = "InvalidParameterValue.EmailAddressIsNULL";
const WRONG_RECIPIENT: &str = "InvalidParameterValue.ReceiverEmailInvalid";
const WRONG_CONTENT: &str = "InvalidParameterValue.EmailContentIsWrong";
const NO_CONTENT: &str = "FailedOperation.MissingEmailContent";
const WRONG_VALUE: &str = "InvalidParameterValue";
const TOO_MANY_RECIPIENTS: &str = "FailedOperation.TooManyRecipients";
const WRONG_SUBJECT: &str = "InvalidParameterValue.SubjectLengthError";
const WRONG_TEMPLATE_DATA: &str = "FailedOperation.WrongContentJson";
const WRONG_ATTACHMENT_NAME: &str = "FailedOperation.InvalidAttachName";
const ATTACHMENTS_TOO_LARGE: &str = "FailedOperation.AttachContentToolarge";

/// What holds for a text that the provider puts into a mail header.
const IN_HEADER: Rule = Rule::uncoded(Test::Is(&HEADER_TEXT));

const RECIPIENTS: Item = Item {
    kind: Text,
    rules: &[
        Rule::new(Test::NotEmpty, EMPTY_ADDRESS),
        Rule::new(Test::Is(&EMAIL_ADDRESS), WRONG_RECIPIENT),
    ],
};

/// Sends one triggered mail.
pub static SEND_EMAIL: Operation = Operation {
    provider: "tencent_ses",
    name: "SendEmail",
    payload: &SEND_EMAIL_REQUEST,
    codes: &STRUCTURAL_CODES,
    #[cfg(feature = "build")]
    wire: &API,
    #[cfg(feature = "answers")]
    answers: &API,
    #[cfg(feature = "answers")]
    results: None,
    #[cfg(feature = "docs")]
    keyed: false,
    #[cfg(feature = "docs")]
    about: "Sends one triggered mail, normally from an approved template.",
};

static SEND_EMAIL_REQUEST: Shape = Shape {
    name: "SendEmail",
    fields: &[
        Field::required("FromEmailAddress", Text)
            .rules(&[
                Rule::new(Test::NotEmpty, EMPTY_ADDRESS),
                IN_HEADER,
                // Says exactly one space, and no colon in the alias.
                Rule::new(Test::Is(&MAILBOX), "FailedOperation.IncorrectSender"),
            ])
            .about("The sender: an address, or `alias <address>`. Its domain has to be verified.", SDK),
        Field::required("Subject", Text)
            .rules(&[
                Rule::new(Test::AtLeast(1, Characters), WRONG_SUBJECT),
                Rule::new(Test::AtMost(998, Characters), WRONG_SUBJECT),
                // The code's own text says 1 to 100 characters, but it is listed for BatchSendEmail only.
                Rule::new(Test::AtMost(100, Characters), WRONG_SUBJECT).warning(),
                IN_HEADER,
            ])
            .about("The subject line. It may hold template variables.", FAQ),
        Field::optional("Destination", List(&RECIPIENTS))
            .rules(&[Rule::new(Test::AtMost(50, Items), TOO_MANY_RECIPIENTS)])
            .about("The recipients. Each of them sees all the others.", SDK),
        Field::optional("ReplyToAddresses", Text)
            .rules(&[Rule::new(Test::Is(&EMAIL_ADDRESS), "FailedOperation.IncorrectEmail")])
            .about("Where answers go: one address, in spite of the name. Without it they bounce.", SDK),
        Field::optional("Cc", List(&RECIPIENTS))
            .rules(&[Rule::new(Test::AtMost(20, Items), TOO_MANY_RECIPIENTS)])
            .about("Recipients of a copy, seen by all.", SDK),
        Field::optional("Bcc", List(&RECIPIENTS))
            .rules(&[Rule::new(Test::AtMost(20, Items), TOO_MANY_RECIPIENTS)])
            .about("Recipients of a copy, seen by none. None of them may be in `Destination` too.", SDK),
        Field::optional("Template", Object(&TEMPLATE))
            .about("The approved template, and what its variables become.", SDK),
        Field::optional("Simple", Object(&SIMPLE))
            .rules(&[Rule::new(Test::Deprecated, "FailedOperation.WithOutPermission").warning()])
            .about("Content without a template; for accounts with an old permission only.", SDK),
        Field::optional("Attachments", List(&Item { kind: Object(&ATTACHMENT), rules: &[] }))
            .rules(&[Rule::new(Test::AtMost(10, Items), "FailedOperation.TooManyAttachments")])
            .about("Attached files, 4 MiB together. The account needs a permission for them.", ERROR_LIST),
        Field::optional("Unsubscribe", Text)
            .rules(&[
                Rule::new(Test::OneOf(UNSUBSCRIBE_CN), WRONG_VALUE).on(Site::Cn),
                Rule::new(Test::OneOf(UNSUBSCRIBE_INTL), WRONG_VALUE).on(Site::Intl),
            ])
            .about(
                "The language of the unsubscribe link, `0` for none. The two sites exchange `1` and `2`: \
                 Simplified Chinese and English on the mainland site, the reverse on the international.",
                SDK,
            ),
        Field::optional("TriggerType", Integer(Uint64))
            .rules(&[Rule::new(Test::OneOfIntegers(&[0, 1]), WRONG_VALUE)])
            .about("`1` for mail that somebody waits for, such as a verification code; `0`, the default, for the rest.", SDK),
        Field::optional("SmtpMessageId", Text)
            .rules(&[IN_HEADER])
            .about("The header `Message-Id`.", SDK),
        // Holds several headers in a syntax that no source describes, so that line breaks may belong
        // to it: nothing is checked.
        Field::optional("SmtpHeaders", Text)
            .about("More headers, in one text. Their syntax is not documented.", SDK),
        Field::optional("HeaderFrom", Text)
            .rules(&[IN_HEADER])
            .about("The header `From`. Its domain should be that of `FromEmailAddress`.", SDK),
    ],
    rules: &[
        Rule::new(Test::AtLeastOneOf(&["Destination", "Cc", "Bcc"]), EMPTY_ADDRESS),
        Rule::new(Test::Function(&DISJOINT, &["Bcc", "Destination"]), WRONG_VALUE),
        Rule::new(Test::AtLeastOneOf(&["Template", "Simple"]), NO_CONTENT),
        Rule::new(
            Test::TotalAtMost(&Total {
                list: "Attachments",
                field: "Content",
                max: MAX_ATTACHMENT_BYTES,
                unit: DecodedBytes,
            }),
            ATTACHMENTS_TOO_LARGE,
        ),
        Rule::new(Test::AtMost(MAX_REQUEST_BYTES, EncodedBytes), "RequestSizeLimitExceeded"),
    ],
};

static TEMPLATE: Shape = Shape {
    name: "Template",
    fields: &[
        Field::required("TemplateID", Integer(Uint64))
            .about("The template's number in the console.", SDK),
        Field::required("TemplateData", JsonText)
            .rules(&[
                Rule::new(Test::Function(&JSON_OBJECT, &[]), WRONG_TEMPLATE_DATA),
                Rule::new(
                    Test::Function(&NO_HTML, &[]),
                    "InvalidParameterValue.InValidTemplateData",
                )
                .warning(),
            ])
            .about(
                "What the template's variables become: text, numbers or booleans by variable name.",
                SDK,
            ),
    ],
    rules: &[],
};

static SIMPLE: Shape = Shape {
    name: "Simple",
    fields: &[
        Field::optional("Html", Base64)
            .rules(&[Rule::new(Test::Base64, WRONG_CONTENT)])
            .about("The HTML body, UTF-8. Style sheets of its own only.", SDK),
        Field::optional("Text", Base64)
            .rules(&[Rule::new(Test::Base64, WRONG_CONTENT)])
            .about("The plain text body, UTF-8.", SDK),
    ],
    // Says Html, Text or both.
    rules: &[Rule::new(Test::AtLeastOneOf(&["Html", "Text"]), NO_CONTENT)],
};

static ATTACHMENT: Shape = Shape {
    name: "Attachment",
    fields: &[
        Field::required("FileName", Text)
            .rules(&[
                Rule::new(Test::AtMost(255, Characters), WRONG_ATTACHMENT_NAME),
                Rule::new(Test::Is(&ATTACHMENT_NAME), WRONG_ATTACHMENT_NAME),
            ])
            .about("The name that the recipient sees. Some extensions are refused; no list could be read.", SDK),
        // The SDKs call it optional because FileURL exists; FileURL is closed, so nothing else is left.
        Field::required("Content", Base64)
            .rules(&[
                Rule::new(Test::Base64, "InvalidParameterValue.AttachContentIsWrong"),
                Rule::new(Test::AtMost(MAX_ATTACHMENT_BYTES, DecodedBytes), ATTACHMENTS_TOO_LARGE),
            ])
            .about("What is in the file.", SDK),
        Field::optional("FileURL", Text)
            .rules(&[Rule::new(Test::Unsupported, "FailedOperation.FileURLNotExist")])
            .about("A link to the file. The provider has not opened this to anybody.", SDK),
    ],
    rules: &[],
};

const UNSUBSCRIBE_CN: &[&str] = &[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
];
const UNSUBSCRIBE_INTL: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];
