//! Operations that send mail.
//!
//! Unless a field has its own source, the source is the manual of the transactional API, 2021 edition, and
//! the provider's page on limits and errors. "KB" and "MB" in these pages are read as 1,024 and 1,048,576
//! bytes.

use super::SERVICE;
use super::batch_code::BATCH_CODE;
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::Kind::{Base64, Boolean, Free, List, Map, Object, Text};
use crate::schema::Unit::{Bytes, Characters, Items};
use crate::schema::formats::{DATE_TIME, EMAIL_ADDRESS, HEADER_TEXT, NOT_BLANK};
use crate::schema::functions::{DISTINCT_ADDRESSES, NOT_ENCODED};
use crate::schema::rules::{at_least, at_least_one_of, at_most, base64, is, passes, switched_off};
use crate::schema::{Condition, Field, Item, MapOf, Rule, Shape, SwitchedOff};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new("Sending mail", &[&SEND_MAIL]);

const LIMITS: &str = "page on limits and errors";

const MAX_CONTENT_BYTES: u32 = 300 << 10;

const REQUIRED_ONE: &str = "required_at_least_one";
const TOO_LONG: &str = "max_length_exceeded";
const TOO_MANY: &str = "too_many_items";
const WRONG_VALUE: &str = "invalid_value";

/// The rule for a text that the provider puts into a mail header.
const IN_HEADER: Rule = is(&HEADER_TEXT).code(WRONG_VALUE);

/// No source says how the provider treats empty text, so this is only a warning.
const NOT_EMPTY: Rule = at_least(1, Characters).warning();

/// Without a template, the payload itself has to contain the sender, the subject and the content.
static NO_TEMPLATE: Condition = Condition::Absent("template_id");

static END: SwitchedOff = SwitchedOff {
    date: "2026-03-01",
    timestamp: 1_772_323_200,
};

/// Queues one mail for one or more recipients.
pub static SEND_MAIL: Operation = Operation::new(&SERVICE, "SendMail")
    .about(
"Queues one mail for one or more recipients. The service was switched off on \
                 2026-03-01.",
)
    .request(&[
        Field::required_when("from", Object(&MAILBOX), &NO_TEMPLATE)
            .about("The sender. With a template, it replaces the sender of the template."),
        Field::optional("reply_to", Object(&MAILBOX)).about("The address for replies."),
        Field::required_when("subject", Text, &NO_TEMPLATE)
            .rules(&[
                at_most(200, Characters).code(TOO_LONG),
                IN_HEADER,
                NOT_EMPTY,
                is(&NOT_BLANK).warning(),
            ])
            .about("The subject line. It may contain tags such as `${object.key}`.").source(LIMITS),
        Field::required_when("content", Object(&CONTENT), &NO_TEMPLATE)
            .missing(REQUIRED_ONE)
            .about("The HTML and plain text bodies of the mail."),
        Field::optional("template_id", Text)
            .rules(&[NOT_EMPTY])
            .about("The ID of a template, which has its own sender, subject and content."),
        Field::optional("attachments", List(&ATTACHMENTS)).about(
"Attached files: pdf, png, jpg, gif, txt, csv, xls, xlsx, doc or docx. Support has to \
                 enable attachments for the account.",
),
        Field::optional("headers", Map(&HEADERS))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("Additional headers: names and values. Both editions of the manual allow 900 characters for \
                 names and 50 for values, which may be swapped. Anything that exceeds the limit in either \
                 reading is therefore a warning.").source(LIMITS),
        Field::required("recipients", List(&RECIPIENTS))
            .missing(REQUIRED_ONE)
            .rules(&[
                at_least(1, Items).code(REQUIRED_ONE),
                at_most(1000, Items).code(TOO_MANY),
            ])
            .about("The recipients. Each of them gets a separate mail.").source(LIMITS),
        Field::optional("substitutions", Free)
            .about("The values of the tags in subject and content, for all recipients."),
        Field::optional("tracking", Object(&TRACKING)).about("Settings for the tracking of opens and clicks."),
        Field::optional("batch_code", Text)
            .rules(&[
                at_most(30, Characters).code(TOO_LONG),
                is(&BATCH_CODE).warning(),
            ])
            .about("Your own identifier for the batch, made of lower-case letters and digits.").source(LIMITS),
        Field::optional("tags", List(&TAGS))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("Your own tags for the batch.").source(LIMITS),
        Field::optional("launch_date", Text)
            .rules(&[is(&DATE_TIME).code(WRONG_VALUE)])
            .about("The time at which the batch is sent. Without it, the batch is sent at once."),
    ])
    .rules(&[switched_off(&END).warning()])
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
            .about("The display name that is shown with the address.")
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
            // Nothing is published about names.
            .rules(&[NOT_EMPTY, IN_HEADER.warning()])
            .about("The file name that the recipient sees."),
        Field::required("mime_type", Text)
            .rules(&[IN_HEADER, NOT_EMPTY])
            .about("The media type, such as `application/pdf`."),
        Field::required("data", Base64)
            .rules(&[
                base64().code(WRONG_VALUE),
                passes(&NOT_ENCODED, &[]).code(WRONG_VALUE).warning(),
            ])
            .about("The content of the file."),
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
        Field::required("to", Object(&MAILBOX)).about("The recipient of the mail."),
        Field::optional("cc", List(&MAILBOXES))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("Recipients of a copy, visible to all recipients.")
            .source(LIMITS),
        Field::optional("bcc", List(&MAILBOXES))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("Recipients of a blind copy, not visible to others.")
            .source(LIMITS),
        Field::optional("substitutions", Free)
            .about("The values of the tags in subject and content, for this recipient."),
        Field::optional("custom_args", Map(&CUSTOM_ARGS))
            .about("Your own texts, which the provider returns in its events."),
        Field::optional("tags", List(&TAGS))
            .rules(&[at_most(10, Items).code(TOO_MANY)])
            .about("Your own tags for this mail.")
            .source(LIMITS),
    ],
    // No source says how the provider treats an address that occurs twice.
    rules: &[passes(&DISTINCT_ADDRESSES, &["to", "cc", "bcc"]).warning()],
};

static CUSTOM_ARGS: MapOf = MapOf {
    names: &[],
    values: Item::of(Text),
};

static TAGS: Item = Item::of(Text).rules(&[at_most(100, Characters).code(TOO_LONG)]);

static TRACKING: Shape = Shape {
    name: "Tracking",
    fields: &[
        Field::optional("open", Object(&SWITCH)).about("Tracks whether the mail is opened."),
        Field::optional("click", Object(&SWITCH)).about("Tracks which links are clicked."),
        Field::optional("ganalytics", Object(&CAMPAIGN))
            .about("The campaign parameters that are sent to Google Analytics for a click."),
    ],
    rules: &[],
};

static SWITCH: Shape = Shape {
    name: "Switch",
    fields: &[
        Field::optional("enable", Boolean).about("Whether tracking is on. The default is true.")
    ],
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
