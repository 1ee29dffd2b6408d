//! Operations that send mail.
//!
//! Unless a field has its own source, the source is the provider's guide to SMTP and its page on errors over SMTP of
//! 2022-01-19. "MB" in these texts is read as 1,048,576 bytes.

use super::SERVICE;
use super::limits::{
    MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS, MAX_ATTACHMENTS_BYTES, MAX_RECIPIENTS, code,
};
use super::message_rules::{
    API_SENDER, ASCII_RECIPIENT, ASCII_SENDER, BODY, BODY_SIZE, HEADER_NAME, MEDIA_TYPE,
    MESSAGE_OVER_4_MIB, MESSAGE_OVER_8_MB, MESSAGE_OVER_9_MB, NOT_ENCODED_WORD, RECIPIENT, SENDER,
};
use crate::operation::Operation;
use crate::providers::Topic;
use crate::providers::tencent_ses::attachment_names::FILE_NAME;
use crate::schema::IntegerType::Int64;
use crate::schema::Kind::{Base64, Integer, List, Map, Object, Text};
use crate::schema::Unit::{Characters, DecodedBytes, Items};
use crate::schema::formats::{HEADER_TEXT, NOT_BLANK};
use crate::schema::functions::{DISTINCT_MAILBOXES, NOT_ENCODED};
use crate::schema::rules::{
    at_least, at_most, base64, is, not_empty, passes, total_at_most, unsupported, unused,
};
use crate::schema::{Field, Item, MapOf, Rule, Shape, Total};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new("Sending mail over SMTP", &[&MESSAGE]);

const API: &str = "SDK releases of 2026-08-21, fields of `SendEmail`";

/// The rule for a text in a mail header.
const IN_HEADER: Rule = is(&HEADER_TEXT);

/// Sends one message to the mail server.
///
/// `build_message` gives the message, which an SMTP client sends. Pass the reply code as the status of the response,
/// unless the text begins with it or is an error message of an SMTP client. If there are several codes, the highest one
/// is used. The data of the response consists of the codes, the text of the server without the message of an error, and
/// the other fields in the response of the API.
pub static MESSAGE: Operation = Operation::new(&SERVICE, "Message")
    .about("Sends one message to the mail server.")
    .request(&[
        Field::required("From", Text)
            .missing(code::NO_SENDER)
            .rules(&[
                not_empty().code(code::NO_SENDER),
                IN_HEADER,
                is(&SENDER).code(code::WRONG_SENDER),
                is(&ASCII_SENDER),
                // Only the API documents that it needs exactly one space, and no colon in the alias.
                is(&API_SENDER).code(code::WRONG_SENDER).warning(),
                is(&NOT_ENCODED_WORD).warning(),
            ])
            .about("The sender: an address, or `alias <address>`. Its domain has to be verified."),
        Field::required("To", List(&RECIPIENTS))
            .missing(code::NO_RECIPIENT)
            .rules(&[
                at_least(1, Items).code(code::NO_RECIPIENT),
                at_most(MAX_RECIPIENTS, Items).code(code::TOO_MANY_RECIPIENTS),
            ])
            .about("The recipients, each as an address or `name <address>`. Each of them can see all the others.")
            .source(API),
        Field::required("Subject", Text)
            .missing(code::NO_SUBJECT)
            .rules(&[
                not_empty().code(code::NO_SUBJECT),
                at_most(998, Characters).code(code::WRONG_SUBJECT).warning(),
                IN_HEADER,
                is(&NOT_BLANK).warning(),
                is(&NOT_ENCODED_WORD).warning(),
            ])
            .about("The subject line."),
        Field::optional("Text", Text).about("The plain text body. Text and HTML have at most 1 MiB together."),
        Field::optional("Html", Text).about("The HTML body."),
        Field::optional("ReplyTo", Text)
            .rules(&[
                IN_HEADER,
                is(&SENDER),
                is(&ASCII_SENDER),
                // The provider's list of headers says that it is not used.
                unused().warning(),
            ])
            .about("The address for replies, which the provider ignores."),
        Field::optional("Cc", List(&Item::of(Text)))
            .rules(&[unsupported()])
            .about("Not supported: the mail server ignores it. Add the addresses to `To`, or send a message of its own to each."),
        Field::optional("Bcc", List(&Item::of(Text)))
            .rules(&[unsupported()])
            .about("Not supported: the mail server ignores it. Send a message of its own to each address."),
        Field::optional("Attachments", List(&Item::of(Object(&ATTACHMENT))))
            .rules(&[
                at_most(MAX_ATTACHMENTS, Items).code(code::TOO_MANY_ATTACHMENTS),
            ])
            .about("Attached files, at most 10 MiB in total. The account needs a permission to send them."),
        Field::optional("Headers", Map(&HEADERS))
            .about("Other headers: names and values. Headers that have a field of their own are not allowed here."),
    ])
    .rules(&[
        // No source says how the provider treats an address that occurs twice.
        passes(&DISTINCT_MAILBOXES, &["To"]).warning(),
        passes(&BODY, &["Text", "Html"]).code(code::NO_BODY),
        passes(&BODY_SIZE, &["Text", "Html"]).code(code::BODY_TOO_LARGE),
        total_at_most(&Total {
            list: "Attachments",
            field: "Content",
            max: MAX_ATTACHMENTS_BYTES,
            unit: DecodedBytes,
        })
        .code(code::ATTACHMENTS_TOO_LARGE),
        // Only the first of these is reported.
        passes(&MESSAGE_OVER_9_MB, &[]).code(code::CLOSED).warning(),
        passes(&MESSAGE_OVER_8_MB, &[]).warning(),
        passes(&MESSAGE_OVER_4_MIB, &[]).warning(),
    ])
    .response(&[
        Field::optional("code", Integer(Int64)).about("The reply code."),
        Field::optional("enhanced_code", Text)
            .about("The enhanced status code of RFC 3463, as in `2.0.0`."),
        Field::optional("text", Text)
            .about("The text of the server, without the message of an error."),
    ]);

static RECIPIENTS: Item = Item::of(Text).rules(&[
    not_empty().code(code::WRONG_RECIPIENT),
    IN_HEADER,
    is(&RECIPIENT).code(code::WRONG_RECIPIENT),
    is(&ASCII_RECIPIENT),
    is(&NOT_ENCODED_WORD).warning(),
]);

static ATTACHMENT: Shape = Shape {
    name: "Attachment",
    fields: &[
        FILE_NAME.missing(code::WRONG_ATTACHMENT_NAME),
        Field::required("Content", Base64)
            .missing(code::WRONG_ATTACHMENT)
            .rules(&[
                base64().code(code::WRONG_ATTACHMENT),
                passes(&NOT_ENCODED, &[]).code(code::WRONG_ATTACHMENT).warning(),
                at_most(MAX_ATTACHMENT_BYTES, DecodedBytes).code(code::ATTACHMENTS_TOO_LARGE),
            ])
            .about("The content of the file."),
        Field::optional("ContentType", Text)
            .rules(&[is(&MEDIA_TYPE)])
            .about("The media type. By default `application/octet-stream`, which the provider recommends."),
    ],
    rules: &[],
};

static HEADERS: MapOf = MapOf {
    // A name and an encoded word fit on one line.
    names: &[at_most(64, Characters), is(&HEADER_NAME)],
    values: Item::of(Text).rules(&[IN_HEADER]),
};
