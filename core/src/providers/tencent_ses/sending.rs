//! Operations that send mail.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 (Python 3.1.162, Node.js
//! 4.1.299, Go 1.3.166) and their field descriptions. "M" in these texts is read as 1,048,576 bytes.

use super::SERVICE;
use super::attachment_names::FILE_NAME;
use crate::doc::Doc;
use crate::operation::Operation;
use crate::payload::Payload;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Base64, Integer, JsonText, List, Object, Text};
use crate::schema::Unit::{Characters, DecodedBytes, EncodedBytes, Items};
use crate::schema::formats::{
    EMAIL_ADDRESS, HEADER_LINES, HEADER_MAILBOX, HEADER_TEXT, MAILBOX, NOT_BLANK,
};
use crate::schema::functions::{
    DISJOINT, DISTINCT_OR_DISJOINT, JSON_OBJECT, NO_HTML, NOT_ENCODED, PLAIN_VALUES, UTF8_CONTENT,
};
use crate::schema::rules::{
    at_least, at_least_one_of, at_most, base64, deprecated, is, not_empty, one_of, one_of_integers,
    passes, total_at_most, unsupported,
};
use crate::schema::{Condition, Field, Item, Predicate, Rule, Shape, Site, Total};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new("Sending mail", &[&SEND_EMAIL]);

const FAQ: &str = "FAQ on sending limits";
const ERROR_LIST: &str = "list of error codes";

const MIB: u32 = 1 << 20;
const MAX_ATTACHMENT_BYTES: u32 = 4 * MIB;
/// Of a whole mail.
pub(super) const MAX_MAIL_BYTES: u32 = 4 * MIB;
const MAX_REQUEST_BYTES: u32 = 8 * MIB;

const EMPTY_ADDRESS: &str = "InvalidParameterValue.EmailAddressIsNULL";
const WRONG_RECIPIENT: &str = "InvalidParameterValue.ReceiverEmailInvalid";
const WRONG_CONTENT: &str = "InvalidParameterValue.EmailContentIsWrong";
const NO_CONTENT: &str = "FailedOperation.MissingEmailContent";
const WRONG_VALUE: &str = "InvalidParameterValue";
const TOO_MANY_RECIPIENTS: &str = "FailedOperation.TooManyRecipients";
const WRONG_SUBJECT: &str = "InvalidParameterValue.SubjectLengthError";
const ATTACHMENTS_TOO_LARGE: &str = "FailedOperation.AttachContentToolarge";

/// Whether a text has characters.
static IS_NOT_EMPTY: Predicate = Predicate {
    holds: |text| text.and_then(Payload::as_str) != Some(""),
    about: Doc::new("if `{0}` is not empty"),
};

static WITH_REPLY_TO: Condition = Condition::Holds(&IS_NOT_EMPTY, "ReplyToAddresses");

/// The language of the unsubscribe link is not an empty text, for which no source documents a refusal.
static WITH_UNSUBSCRIBE: Condition = Condition::Holds(&IS_NOT_EMPTY, "Unsubscribe");

/// The rule for a text that the provider puts into a mail header.
pub(super) const IN_HEADER: Rule = is(&HEADER_TEXT);

static NO_TEMPLATE: Condition = Condition::Absent("Template");

static RECIPIENTS: Item = Item::of(Text).rules(&[
    not_empty().code(EMPTY_ADDRESS),
    is(&EMAIL_ADDRESS).code(WRONG_RECIPIENT),
]);

/// Sends one mail.
pub static SEND_EMAIL: Operation = Operation::new(&SERVICE, "SendEmail")
    .about("Sends one mail, usually from an approved template.")
    .rate_limit(20)
    .request(&[
        Field::required("FromEmailAddress", Text)
            .rules(&[
                not_empty().code(EMPTY_ADDRESS),
                IN_HEADER,
                // The documentation requires exactly one space, and no colon in the alias.
                is(&MAILBOX).code("FailedOperation.IncorrectSender"),
            ])
            .about(
                "The sender: an address, or `alias <address>`. Its domain has to be \
                 verified.",
            ),
        Field::required("Subject", Text)
            .rules(&[
                at_least(1, Characters).code(WRONG_SUBJECT),
                at_most(998, Characters).code(WRONG_SUBJECT),
                // The text of the error code says 1 to 100 characters, but the code is listed for
                // BatchSendEmail only.
                at_most(100, Characters).code(WRONG_SUBJECT).warning(),
                IN_HEADER,
                is(&NOT_BLANK).warning(),
            ])
            .about("The subject line. It may contain template variables.")
            .source(FAQ),
        Field::optional("Destination", List(&RECIPIENTS))
            .rules(&[at_most(50, Items).code(TOO_MANY_RECIPIENTS)])
            .about("The recipients. Each of them can see all the others."),
        Field::optional("ReplyToAddresses", Text)
            .rules(&[
                is(&EMAIL_ADDRESS)
                    .code("FailedOperation.IncorrectEmail")
                    .when(&WITH_REPLY_TO),
                // No source says that an empty text is refused, and the provider's SDKs send it.
                at_least(1, Characters).warning(),
            ])
            .about(
                "The address for replies. Only one is allowed, in spite of the field's name. \
                 Without it, replies bounce.",
            ),
        Field::optional("Cc", List(&RECIPIENTS))
            .rules(&[at_most(20, Items).code(TOO_MANY_RECIPIENTS)])
            .about("Recipients of a copy, visible to all recipients."),
        Field::optional("Bcc", List(&RECIPIENTS))
            .rules(&[at_most(20, Items).code(TOO_MANY_RECIPIENTS)])
            .about(
                "Recipients of a blind copy, not visible to others. None of them may be in \
                 `Destination` as well.",
            ),
        Field::optional("Template", Object(&TEMPLATE))
            .about("The approved template and the values of its variables."),
        Field::optional("Simple", Object(&SIMPLE))
            .rules(&[deprecated()
                .code("FailedOperation.WithOutPermission")
                .warning()])
            .about(
                "Content without a template. Only accounts with an old permission may use \
                 it.",
            ),
        Field::optional("Attachments", List(&Item::of(Object(&ATTACHMENT))))
            .rules(&[at_most(10, Items).code("FailedOperation.TooManyAttachments")])
            .about(
                "Attached files, at most 4 MiB in total. The account needs a permission to \
                 send them.",
            )
            .source(ERROR_LIST),
        UNSUBSCRIBE,
        Field::optional("TriggerType", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1]).code(WRONG_VALUE)])
            .about(
                "`1` for mail that the recipient is waiting for, such as a verification \
                 code; `0`, the default, for other mail.",
            ),
        Field::optional("SmtpMessageId", Text)
            .rules(&[IN_HEADER])
            .about("The header `Message-Id`."),
        // It contains several headers in a syntax that no source describes. Line breaks may be part of it.
        Field::optional("SmtpHeaders", Text)
            .rules(&[is(&HEADER_LINES)])
            .about("Additional headers in one text. Its syntax is not documented."),
        Field::optional("HeaderFrom", Text)
            // No source says what the provider accepts here; this is what a header `From` consists of.
            .rules(&[IN_HEADER, is(&HEADER_MAILBOX).warning()])
            .about(
                "The header `From`. Its domain should be the same as that of \
                 `FromEmailAddress`.",
            ),
    ])
    .rules(&[
        at_least_one_of(&["Destination", "Cc", "Bcc"]).code(EMPTY_ADDRESS),
        passes(&DISJOINT, &["Bcc", "Destination"]).code(WRONG_VALUE),
        // No source says how the provider treats an address that occurs twice.
        passes(&DISTINCT_OR_DISJOINT, &["Destination", "Cc", "Bcc"]).warning(),
        at_least_one_of(&["Template", "Simple"]).code(NO_CONTENT),
        total_at_most(&Total {
            list: "Attachments",
            field: "Content",
            max: MAX_ATTACHMENT_BYTES,
            unit: DecodedBytes,
        })
        .code(ATTACHMENTS_TOO_LARGE),
    ])
    .size_limit(at_most(MAX_REQUEST_BYTES, EncodedBytes).code("RequestSizeLimitExceeded"))
    .response(&[Field::optional("MessageId", Text)
        .about("The ID of the mail, which `GetSendEmailStatus` and callbacks use too.")])
    .errors(&[
        "FailedOperation.AttachContentToolarge",
        "FailedOperation.EmailAddrInBlacklist",
        "FailedOperation.EmailContentToolarge",
        "FailedOperation.ExceedSendLimit",
        "FailedOperation.FileURLNotExist",
        "FailedOperation.FrequencyLimit",
        "FailedOperation.HighRejectionRate",
        "FailedOperation.IllegalURL",
        "FailedOperation.IncorrectEmail",
        "FailedOperation.IncorrectSender",
        "FailedOperation.InsufficientBalance",
        "FailedOperation.InsufficientQuota",
        "FailedOperation.InvalidAttachName",
        "FailedOperation.InvalidTemplateID",
        "FailedOperation.MissingEmailContent",
        "FailedOperation.NoAttachPermission",
        "FailedOperation.NotAuthenticatedSender",
        "FailedOperation.ProtocolCheckErr",
        "FailedOperation.ReceiverHasUnsubscribed",
        "FailedOperation.RejectedByRecipients",
        "FailedOperation.SendEmailErr",
        "FailedOperation.TemporaryBlocked",
        "FailedOperation.TooManyAttachments",
        "FailedOperation.TooManyRecipients",
        "FailedOperation.URLForbidden",
        "FailedOperation.UnsupportMailType",
        "FailedOperation.WithOutPermission",
        "FailedOperation.WrongContentJson",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.AttachContentIsWrong",
        "InvalidParameterValue.EmailAddressIsNULL",
        "InvalidParameterValue.EmailContentIsWrong",
        "InvalidParameterValue.InvalidEmailIdentity",
        "InvalidParameterValue.ReceiverEmailInvalid",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "RequestLimitExceeded",
        "ResourceInsufficient",
        "ResourceUnavailable",
        "UnknownParameter",
        "UnsupportedOperation",
    ]);

/// The rules for the values of a template's variables, with the code for values of the wrong form.
pub(super) const fn template_data(wrong: &'static str) -> [Rule; 3] {
    [
        passes(&JSON_OBJECT, &[]).code(wrong),
        // A template can show the JSON text of an object, and no source says that the provider refuses it.
        passes(&PLAIN_VALUES, &[]).code(wrong).warning(),
        passes(&NO_HTML, &[])
            .code("InvalidParameterValue.InValidTemplateData")
            .warning(),
    ]
}

const TEMPLATE_DATA: &[Rule] = &template_data("FailedOperation.WrongContentJson");

/// The template of a mail, with the rules for the values of its variables.
pub(super) const fn template(data: &'static [Rule]) -> [Field; 2] {
    [
        Field::required("TemplateID", Integer(Uint64))
            .about("The ID of the template in the console."),
        Field::required("TemplateData", JsonText)
            .rules(data)
            .about("The values of the template's variables by name: texts, numbers or booleans."),
    ]
}

static TEMPLATE: Shape = Shape {
    name: "Template",
    fields: &template(TEMPLATE_DATA),
    rules: &[],
};

const CONTENT: &[Rule] = &[
    base64().code(WRONG_CONTENT),
    // A plain word such as `Test` is also valid base64, but its decoded bytes are most likely not UTF-8.
    passes(&UTF8_CONTENT, &[]).code(WRONG_CONTENT).warning(),
    // The limit of the content is not published, but a whole mail has at most 4 MiB.
    at_most(MAX_MAIL_BYTES, DecodedBytes)
        .code("FailedOperation.EmailContentToolarge")
        .warning(),
];

pub(super) static SIMPLE: Shape = Shape {
    name: "Simple",
    fields: &[
        Field::optional("Html", Base64)
            .rules(CONTENT)
            .about("The HTML body in UTF-8. It must not refer to external style sheets."),
        Field::optional("Text", Base64)
            .rules(CONTENT)
            .about("The plain text body in UTF-8."),
    ],
    // The text of the error code says that there is neither a template nor other content.
    rules: &[at_least_one_of(&["Html", "Text"])
        .code(NO_CONTENT)
        .when(&NO_TEMPLATE)],
};

static ATTACHMENT: Shape = Shape {
    name: "Attachment",
    fields: &[
        FILE_NAME,
        // The SDKs call it optional because FileURL exists, but FileURL is not available, so Content is
        // always needed.
        Field::required("Content", Base64)
            .rules(&[
                base64().code("InvalidParameterValue.AttachContentIsWrong"),
                passes(&NOT_ENCODED, &[])
                    .code("InvalidParameterValue.AttachContentIsWrong")
                    .warning(),
                at_most(MAX_ATTACHMENT_BYTES, DecodedBytes).code(ATTACHMENTS_TOO_LARGE),
            ])
            .about("The content of the file."),
        Field::optional("FileURL", Text)
            .rules(&[unsupported().code("FailedOperation.FileURLNotExist")])
            .about("A link to the file. The provider does not support it yet."),
    ],
    rules: &[],
};

const UNSUBSCRIBE_LANGUAGES: &[Rule] = &[
    one_of(UNSUBSCRIBE_CN)
        .code(WRONG_VALUE)
        .on(Site::Cn)
        .when(&WITH_UNSUBSCRIBE),
    one_of(UNSUBSCRIBE_INTL)
        .code(WRONG_VALUE)
        .on(Site::Intl)
        .when(&WITH_UNSUBSCRIBE),
    at_least(1, Characters).warning(),
];

/// The language of the unsubscribe link.
pub(super) const UNSUBSCRIBE: Field = Field::optional("Unsubscribe", Text)
    .rules(UNSUBSCRIBE_LANGUAGES)
    .about(
        "The language of the unsubscribe link, `0` for no link. `1` and `2` depend \
         on the site: on the mainland site they are Simplified Chinese and English, \
         on the international site the reverse.",
    );

const UNSUBSCRIBE_CN: &[&str] = &[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
];
const UNSUBSCRIBE_INTL: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];
