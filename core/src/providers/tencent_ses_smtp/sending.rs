//! Operations that send mail.

use super::SERVICE;
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::Field;
use crate::schema::IntegerType::Int64;
use crate::schema::Kind::{Integer, Text};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new("Sending mail over SMTP", &[&MESSAGE]);

/// Sends one message to the mail server.
///
/// Pass the reply code as the status of the response, unless the text begins with it or is an error message of an SMTP
/// client. If there are several codes, the highest one is used. The data of the response consists of the codes, the
/// text of the server without the message of an error, and the other fields in the response of the API.
pub static MESSAGE: Operation = Operation::new(&SERVICE, "Message")
    .about("Sends one message to the mail server. So far, only the reply can be read.")
    .response(&[
        Field::optional("code", Integer(Int64)).about("The reply code."),
        Field::optional("enhanced_code", Text)
            .about("The enhanced status code of RFC 3463, as in `2.0.0`."),
        Field::optional("text", Text)
            .about("The text of the server, without the message of an error."),
    ]);
