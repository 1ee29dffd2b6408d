//! Operations that send mail.
//!
//! Unless a row says otherwise, its source is the manual of the transactional API, 2021 edition, and the
//! provider's page on limits and errors. Sizes given there as "KB" and "MB" are read as 1,024 and 1,048,576
//! bytes.

use super::SERVICE;
use super::batch_code::BATCH_CODE;
use crate::operation::Operation;
use crate::schema::Kind::{Base64, Boolean, Free, List, Map, Object, Text};
use crate::schema::Unit::{Bytes, Characters, Items};
use crate::schema::formats::{DATE_TIME, EMAIL_ADDRESS, HEADER_TEXT};
use crate::schema::rules::{at_least, at_least_one_of, at_most, base64, is};
use crate::schema::{Condition, Field, Item, MapOf, Rule, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[&SEND_MAIL];

const LIMITS: &str = "page on limits and errors";

const MAX_CONTENT_BYTES: u32 = 300 << 10;

const REQUIRED_ONE: &str = "required_at_least_one";
const TOO_LONG: &str = "max_length_exceeded";
const TOO_MANY: &str = "too_many_items";
const WRONG_VALUE: &str = "invalid_value";

/// What holds for a text that the provider puts into a mail header.
const IN_HEADER: Rule = is(&HEADER_TEXT).code(WRONG_VALUE);

/// No source says what the provider makes of empty text. A reader gets nothing of it in any case.
const NOT_EMPTY: Rule = at_least(1, Characters).warning();

/// A template has its own sender, subject and content.
static NO_TEMPLATE: Condition = Condition::Absent("template_id");

/// Queues one content for one or many recipients.
pub static SEND_MAIL: Operation = Operation::new(&SERVICE, "SendMail")
    .about(
"Queues one content for one or many recipients. The service was switched off on \
                 2026-03-01.",
)
    .request(&[
        Field::required_when("from", Object(&MAILBOX), &NO_TEMPLATE)
            .about("The sender. Beside a template, it takes the place of the template's."),
        Field::optional("reply_to", Object(&MAILBOX)).about("Where answers go."),
        Field::required_when("subject", Text, &NO_TEMPLATE)
            .rules(&[
                at_most(200, Characters).code(TOO_LONG),
                IN_HEADER,
                NOT_EMPTY,
            ])
            .about("The subject line. It may hold tags such as `${object.key}`.").source(LIMITS),
        Field::required_when("content", Object(&CONTENT), &NO_TEMPLATE)
            .missing(REQUIRED_ONE)
            .about("The bodies of the mail."),
        Field::optional("template_id", Text)
            .rules(&[NOT_EMPTY])
            .about("A template, which brings its own sender, subject and content."),
        Field::optional("attachments", List(&ATTACHMENTS)).about(
"Attached files: pdf, png, jpg, gif, txt, csv, xls, xlsx, doc or docx. They have to \
                 be enabled by support.",
),
        Field::optional("headers", Map(&HEADERS))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("More headers, by name. Both editions of the manual give names 900 and values 50 characters, which \
                 look exchanged: what breaks either reading is a warning.").source(LIMITS),
        Field::required("recipients", List(&RECIPIENTS))
            .missing(REQUIRED_ONE)
            .rules(&[
                at_least(1, Items).code(REQUIRED_ONE),
                at_most(1000, Items).code(TOO_MANY),
            ])
            .about("Each gets a mail of its own.").source(LIMITS),
        Field::optional("substitutions", Free)
            .about("What the tags in subject and content become, for all recipients."),
        Field::optional("tracking", Object(&TRACKING)).about("What is tracked."),
        Field::optional("batch_code", Text)
            .rules(&[
                at_most(30, Characters).code(TOO_LONG),
                is(&BATCH_CODE).warning(),
            ])
            .about("The caller's name for the batch, of small letters and digits.").source(LIMITS),
        Field::optional("tags", List(&TAGS))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("The caller's words for the batch.").source(LIMITS),
        Field::optional("launch_date", Text)
            .rules(&[is(&DATE_TIME).code(WRONG_VALUE)])
            .about("When the batch is sent; at once without it."),
    ])
    .response(&[Field::optional("data", Text).about("The ID of the batch.")])
    .errors(&[
        "bad_request",
        "validation_error",
        "unauthorized",
        "forbidden",
        "internal_server_error",
        "service_unavailable",
    ]);

static MAILBOX: Shape = Shape {
    name: "Mailbox",
    fields: &[
        Field::required("email", Text)
            .rules(&[is(&EMAIL_ADDRESS).code(WRONG_VALUE)])
            .about("The address."),
        Field::optional("name", Text)
            .rules(&[at_most(100, Characters).code(TOO_LONG), IN_HEADER])
            .about("The name that a reader sees.")
            .source(LIMITS),
    ],
    rules: &[],
};

static MAILBOXES: Item = Item::of(Object(&MAILBOX));

static CONTENT: Shape = Shape {
    name: "Content",
    fields: &[
        Field::optional("html", Text)
            .rules(&[at_most(MAX_CONTENT_BYTES, Bytes).code(TOO_LONG), NOT_EMPTY])
            .about("The HTML body.")
            .source(LIMITS),
        Field::optional("text", Text)
            .rules(&[at_most(MAX_CONTENT_BYTES, Bytes).code(TOO_LONG), NOT_EMPTY])
            .about("The plain text body.")
            .source(LIMITS),
    ],
    rules: &[at_least_one_of(&["html", "text"])
        .code(REQUIRED_ONE)
        .when(&NO_TEMPLATE)],
};

static ATTACHMENTS: Item = Item::of(Object(&ATTACHMENT));

static ATTACHMENT: Shape = Shape {
    name: "Attachment",
    fields: &[
        Field::required("file_name", Text)
            .rules(&[IN_HEADER, NOT_EMPTY])
            .about("The name that the recipient sees."),
        Field::required("mime_type", Text)
            .rules(&[IN_HEADER, NOT_EMPTY])
            .about("The media type, such as `application/pdf`."),
        Field::required("data", Base64)
            .rules(&[base64().code(WRONG_VALUE)])
            .about("What is in the file."),
    ],
    rules: &[],
};

static HEADERS: MapOf = MapOf {
    names: &[
        IN_HEADER,
        at_most(900, Characters).code(TOO_LONG).warning(),
        at_most(50, Characters).code(TOO_LONG).warning(),
    ],
    values: Item::of(Text).rules(&[
        IN_HEADER,
        at_most(900, Characters).code(TOO_LONG).warning(),
        at_most(50, Characters).code(TOO_LONG).warning(),
    ]),
};

static RECIPIENTS: Item = Item::of(Object(&RECIPIENT));

static RECIPIENT: Shape = Shape {
    name: "Recipient",
    fields: &[
        Field::required("to", Object(&MAILBOX)).about("Who gets the mail."),
        Field::optional("cc", List(&MAILBOXES))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("Who gets a copy, seen by all.")
            .source(LIMITS),
        Field::optional("bcc", List(&MAILBOXES))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("Who gets a copy, seen by none.")
            .source(LIMITS),
        Field::optional("substitutions", Free)
            .about("What the tags in subject and content become, for this recipient."),
        Field::optional("custom_args", Map(&CUSTOM_ARGS))
            .about("Texts of the caller's that come back with events."),
        Field::optional("tags", List(&TAGS))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("The caller's words for this mail.")
            .source(LIMITS),
    ],
    rules: &[],
};

static CUSTOM_ARGS: MapOf = MapOf {
    names: &[],
    values: Item::of(Text),
};

static TAGS: Item = Item::of(Text).rules(&[at_most(100, Characters).code(TOO_LONG)]);

static TRACKING: Shape = Shape {
    name: "Tracking",
    fields: &[
        Field::optional("open", Object(&SWITCH)).about("Whether the mail was opened."),
        Field::optional("click", Object(&SWITCH)).about("Which links were clicked."),
        Field::optional("ganalytics", Object(&CAMPAIGN))
            .about("What Google Analytics is told about a click."),
    ],
    rules: &[],
};

static SWITCH: Shape = Shape {
    name: "Switch",
    fields: &[Field::optional("enable", Boolean).about("Whether it is tracked; true when absent.")],
    rules: &[],
};

static CAMPAIGN: Shape = Shape {
    name: "Campaign",
    fields: &[
        Field::optional("utm_source", Text).about("The source of the click, such as `newsletter`."),
        Field::optional("utm_medium", Text).about("The medium, such as `email`."),
        Field::optional("utm_campaign", Text).about("The campaign."),
        Field::optional("utm_content", Text).about("The content that was clicked."),
        Field::optional("utm_term", Text).about("The search term."),
    ],
    rules: &[],
};
