//! Operations that send mail.
//!
//! Unless a row says otherwise, its source is the manual of the transactional API, 2021 edition, and the
//! provider's page on limits and errors. Sizes given there as "KB" and "MB" are read as 1,024 and 1,048,576
//! bytes.

#[cfg(any(feature = "answers", feature = "build"))]
use super::API;
use crate::operation::Operation;
use crate::schema::Kind::{Base64, Boolean, Free, List, Map, Object, Text};
use crate::schema::Unit::{Bytes, Characters, EncodedBytes, Items};
use crate::schema::{BATCH_CODE, DATE_TIME, EMAIL_ADDRESS, HEADER_TEXT};
use crate::schema::{Condition, Field, Item, MapOf, Rule, Shape, StructuralCodes, Test};

const MANUAL: &str = "manual of 2021";
const LIMITS: &str = "page on limits and errors";

const MAX_CONTENT_BYTES: u32 = 300 << 10;
const MAX_REQUEST_BYTES: u32 = 10 << 20;

const REQUIRED: &str = "required";
const REQUIRED_ONE: &str = "required_at_least_one";
const TOO_LONG: &str = "max_length_exceeded";
const TOO_MANY: &str = "too_many_items";
const WRONG_VALUE: &str = "invalid_value";

static CODES_OF_ALL: StructuralCodes = StructuralCodes {
    required: REQUIRED,
    wrong_type: WRONG_VALUE,
    unknown_field: None,
};

/// What holds for a text that the provider puts into a mail header.
const IN_HEADER: Rule = Rule::new(Test::Is(&HEADER_TEXT), WRONG_VALUE);

/// No source says what the provider makes of empty text. A reader gets nothing of it in any case.
const NOT_EMPTY: Rule = Rule::uncoded(Test::AtLeast(1, Characters)).warning();

/// A template has its own sender, subject and content.
static NO_TEMPLATE: Condition = Condition::Absent("template_id");

/// Queues one content for one or many recipients.
pub static SEND_MAIL: Operation = Operation {
    provider: "perfit",
    name: "SendMail",
    payload: &SEND_MAIL_REQUEST,
    codes: &CODES_OF_ALL,
    #[cfg(feature = "build")]
    wire: &API,
    #[cfg(feature = "answers")]
    answers: &API,
    #[cfg(feature = "answers")]
    results: None,
    #[cfg(feature = "docs")]
    keyed: true,
    #[cfg(feature = "docs")]
    about: "Queues one content for one or many recipients. The service was switched off on 2026-03-01.",
};

static SEND_MAIL_REQUEST: Shape = Shape {
    name: "SendMail",
    fields: &[
        Field::required_when("from", Object(&MAILBOX), &NO_TEMPLATE)
            .about("The sender. Beside a template, it takes the place of the template's.", MANUAL),
        Field::optional("reply_to", Object(&MAILBOX)).about("Where answers go.", MANUAL),
        Field::required_when("subject", Text, &NO_TEMPLATE)
            .rules(&[
                Rule::new(Test::AtMost(200, Characters), TOO_LONG),
                IN_HEADER,
                NOT_EMPTY,
            ])
            .about("The subject line. It may hold tags such as `${object.key}`.", LIMITS),
        Field::required_when("content", Object(&CONTENT), &NO_TEMPLATE)
            .missing(REQUIRED_ONE)
            .about("The bodies of the mail.", MANUAL),
        Field::optional("template_id", Text)
            .rules(&[NOT_EMPTY])
            .about("A template, which brings its own sender, subject and content.", MANUAL),
        Field::optional("attachments", List(&ATTACHMENTS)).about(
            "Attached files: pdf, png, jpg, gif, txt, csv, xls, xlsx, doc or docx. They have to be enabled by support.",
            MANUAL,
        ),
        Field::optional("headers", Map(&HEADERS))
            .rules(&[Rule::new(Test::AtMost(10, Items), TOO_MANY)])
            .about(
                "More headers, by name. Both editions of the manual give names 900 and values 50 characters, which \
                 look exchanged: what breaks either reading is a warning.",
                LIMITS,
            ),
        Field::required("recipients", List(&RECIPIENTS))
            .missing(REQUIRED_ONE)
            .rules(&[
                Rule::new(Test::AtLeast(1, Items), REQUIRED_ONE),
                Rule::new(Test::AtMost(1000, Items), TOO_MANY),
            ])
            .about("Each gets a mail of its own.", LIMITS),
        Field::optional("substitutions", Free)
            .about("What the tags in subject and content become, for all recipients.", MANUAL),
        Field::optional("tracking", Object(&TRACKING)).about("What is watched.", MANUAL),
        Field::optional("batch_code", Text)
            .rules(&[
                Rule::new(Test::AtMost(30, Characters), TOO_LONG),
                Rule::uncoded(Test::Is(&BATCH_CODE)).warning(),
            ])
            .about("The caller's name for the batch, of small letters and digits.", LIMITS),
        Field::optional("tags", List(&TAGS))
            .rules(&[Rule::new(Test::AtMost(10, Items), TOO_MANY)])
            .about("The caller's words for the batch.", LIMITS),
        Field::optional("launch_date", Text)
            .rules(&[Rule::new(Test::Is(&DATE_TIME), WRONG_VALUE)])
            .about("When the batch is sent; at once without it.", MANUAL),
    ],
    // No source says what the service answers to a larger one.
    rules: &[Rule::uncoded(Test::AtMost(MAX_REQUEST_BYTES, EncodedBytes))],
};

static MAILBOX: Shape = Shape {
    name: "Mailbox",
    fields: &[
        Field::required("email", Text)
            .rules(&[Rule::new(Test::Is(&EMAIL_ADDRESS), WRONG_VALUE)])
            .about("The address.", MANUAL),
        Field::optional("name", Text)
            .rules(&[
                Rule::new(Test::AtMost(100, Characters), TOO_LONG),
                IN_HEADER,
            ])
            .about("The name that a reader sees.", LIMITS),
    ],
    rules: &[],
};

static MAILBOXES: Item = Item {
    kind: Object(&MAILBOX),
    rules: &[],
};

static CONTENT: Shape = Shape {
    name: "Content",
    fields: &[
        Field::optional("html", Text)
            .rules(&[
                Rule::new(Test::AtMost(MAX_CONTENT_BYTES, Bytes), TOO_LONG),
                NOT_EMPTY,
            ])
            .about("The HTML body.", LIMITS),
        Field::optional("text", Text)
            .rules(&[
                Rule::new(Test::AtMost(MAX_CONTENT_BYTES, Bytes), TOO_LONG),
                NOT_EMPTY,
            ])
            .about("The plain text body.", LIMITS),
    ],
    rules: &[Rule::new(Test::AtLeastOneOf(&["html", "text"]), REQUIRED_ONE).when(&NO_TEMPLATE)],
};

static ATTACHMENTS: Item = Item {
    kind: Object(&ATTACHMENT),
    rules: &[],
};

static ATTACHMENT: Shape = Shape {
    name: "Attachment",
    fields: &[
        Field::required("file_name", Text)
            .rules(&[IN_HEADER, NOT_EMPTY])
            .about("The name that the recipient sees.", MANUAL),
        Field::required("mime_type", Text)
            .rules(&[IN_HEADER, NOT_EMPTY])
            .about("The media type, such as `application/pdf`.", MANUAL),
        Field::required("data", Base64)
            .rules(&[Rule::new(Test::Base64, WRONG_VALUE)])
            .about("What is in the file.", MANUAL),
    ],
    rules: &[],
};

static HEADERS: MapOf = MapOf {
    names: &[
        IN_HEADER,
        Rule::new(Test::AtMost(900, Characters), TOO_LONG).warning(),
        Rule::new(Test::AtMost(50, Characters), TOO_LONG).warning(),
    ],
    values: Item {
        kind: Text,
        rules: &[
            IN_HEADER,
            Rule::new(Test::AtMost(900, Characters), TOO_LONG).warning(),
            Rule::new(Test::AtMost(50, Characters), TOO_LONG).warning(),
        ],
    },
};

static RECIPIENTS: Item = Item {
    kind: Object(&RECIPIENT),
    rules: &[],
};

static RECIPIENT: Shape = Shape {
    name: "Recipient",
    fields: &[
        Field::required("to", Object(&MAILBOX)).about("Who gets the mail.", MANUAL),
        Field::optional("cc", List(&MAILBOXES))
            .rules(&[Rule::new(Test::AtMost(10, Items), TOO_MANY)])
            .about("Who gets a copy, seen by all.", LIMITS),
        Field::optional("bcc", List(&MAILBOXES))
            .rules(&[Rule::new(Test::AtMost(10, Items), TOO_MANY)])
            .about("Who gets a copy, seen by none.", LIMITS),
        Field::optional("substitutions", Free).about(
            "What the tags in subject and content become, for this recipient.",
            MANUAL,
        ),
        Field::optional("custom_args", Map(&CUSTOM_ARGS))
            .about("Texts of the caller's that come back with events.", MANUAL),
        Field::optional("tags", List(&TAGS))
            .rules(&[Rule::new(Test::AtMost(10, Items), TOO_MANY)])
            .about("The caller's words for this mail.", LIMITS),
    ],
    rules: &[],
};

static CUSTOM_ARGS: MapOf = MapOf {
    names: &[],
    values: Item {
        kind: Text,
        rules: &[],
    },
};

static TAGS: Item = Item {
    kind: Text,
    rules: &[Rule::new(Test::AtMost(100, Characters), TOO_LONG)],
};

static TRACKING: Shape = Shape {
    name: "Tracking",
    fields: &[
        Field::optional("open", Object(&SWITCH)).about("Whether the mail was opened.", MANUAL),
        Field::optional("click", Object(&SWITCH)).about("Which links were clicked.", MANUAL),
        Field::optional("ganalytics", Object(&CAMPAIGN))
            .about("What Google Analytics is told about a click.", MANUAL),
    ],
    rules: &[],
};

static SWITCH: Shape = Shape {
    name: "Switch",
    fields: &[
        Field::optional("enable", Boolean).about("Whether to watch it; true when absent.", MANUAL)
    ],
    rules: &[],
};

static CAMPAIGN: Shape = Shape {
    name: "Campaign",
    fields: &[
        Field::optional("utm_source", Text).about("Where the click came from.", MANUAL),
        Field::optional("utm_medium", Text).about("By which means.", MANUAL),
        Field::optional("utm_campaign", Text).about("For which campaign.", MANUAL),
        Field::optional("utm_content", Text).about("From which content.", MANUAL),
        Field::optional("utm_term", Text).about("For which term.", MANUAL),
    ],
    rules: &[],
};
