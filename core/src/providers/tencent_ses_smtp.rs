//! Tencent Cloud Simple Email Service over SMTP.

use crate::errors::Entry;
use crate::operation::{Answers, Replies, Response};
use crate::text::Lang;

mod api_answer;
mod codes;
mod connection;
mod line;
mod reply;

pub(crate) use codes::CODES;
pub(crate) use connection::CODES as CONNECTION;

/// Hands one message to the mail server.
///
/// The status is the code of its reply, unless the text begins with it or is what a client says of a connection; of
/// several codes, the highest counts. The data are `code`, `enhanced_code` and, as `text`, what the server said
/// besides the error's message; with them, what else the API says.
pub static MESSAGE: Replies = Replies {
    provider: "tencent_ses_smtp",
    name: "Message",
    answers: &Server,
    results: None,
    #[cfg(feature = "docs")]
    about: "Hands one message to the mail server; `data` has the `code`, `enhanced_code` and `text` of its reply.",
};

/// The codes that it may answer with, its own before those of the API.
pub(crate) static CATALOGUE: &[&[Entry]] = &[
    CODES,
    CONNECTION,
    super::tencent_ses::CODES,
    super::tencent::codes::CODES,
];

/// The mail server, which answers with a line of SMTP and the codes of the API in it.
struct Server;

impl Answers for Server {
    fn catalogue(&self) -> &'static [&'static [Entry]] {
        CATALOGUE
    }

    fn response(&self, call: &Replies, status: Option<u16>, body: &[u8], lang: Lang) -> Response {
        reply::read(call.provider, CATALOGUE, status, body, lang)
    }
}
