//! What all operations of one service share.

use super::Auth;
use crate::doc::Doc;
use crate::providers::ProviderId;
use crate::schema::{Rule, StructuralCodes};

/// What all operations of one service share.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The provider.
    pub provider: ProviderId,
    /// The name of the service, with the version of its API.
    pub title: &'static str,
    /// The error codes for problems that any field can have.
    pub codes: StructuralCodes,
    /// The maximum size of a request, unless an operation has its own limit.
    pub size_limit: Option<Rule>,
    /// How a request is sent.
    pub transport: Transport,
    /// The source of the tables, unless an operation or a field has its own.
    pub source: Doc,
}

/// How a request is sent.
#[derive(Clone, Copy, Debug)]
pub enum Transport {
    /// As the JSON body of an HTTPS request with this authentication.
    Https(Auth),
    /// As a message that the host's SMTP client sends. The client also handles the authentication.
    Smtp,
}

impl Transport {
    /// The options that `build` accepts, under the names that they have in Python.
    pub const fn options(&self) -> &'static [&'static str] {
        match self {
            Transport::Https(auth) => auth.options(),
            Transport::Smtp => &["date", "message_id"],
        }
    }
}
