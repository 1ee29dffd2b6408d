//! Sending a message.

use super::SERVICE;
use crate::operation::Operation;
use crate::schema::Field;
use crate::schema::IntegerType::Int64;
use crate::schema::Kind::{Integer, Text};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[&MESSAGE];

/// Hands one message to the mail server.
///
/// The status of an answer is the code of the reply, unless the text begins with it or is what a client says of a
/// connection; of several codes, the highest counts. The data are the codes and what the server said besides the
/// error's message; with them, what else the API says.
pub static MESSAGE: Operation = Operation::new(&SERVICE, "Message")
    .about("Hands one message to the mail server. Only its reply can be read so far.")
    .response(&[
        Field::optional("code", Integer(Int64)).about("The code of the reply."),
        Field::optional("enhanced_code", Text)
            .about("The enhanced status code of RFC 3463, as in `2.0.0`."),
        Field::optional("text", Text).about("What the server said besides the error's message."),
    ]);
