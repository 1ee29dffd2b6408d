//! What all operations of one service share.

use super::Auth;
use crate::doc::Doc;
use crate::providers::ProviderId;
use crate::schema::{Rule, StructuralCodes};

/// What all operations of one service share.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// Which provider it is.
    pub provider: ProviderId,
    /// What the service is called, with the version of its API.
    pub title: &'static str,
    /// The codes for what all fields have in common.
    pub codes: StructuralCodes,
    /// How large a request may be, unless an operation says otherwise.
    pub size_limit: Option<Rule>,
    /// How a message travels.
    pub transport: Transport,
    /// Where the rows of its tables come from, unless an operation or a row says otherwise.
    pub source: Doc,
}

/// How a message travels.
#[derive(Clone, Copy, Debug)]
pub enum Transport {
    /// As the JSON body of an HTTPS request, which needs this authentication.
    Https(Auth),
    /// As a message that the host's SMTP client hands over. The client logs in.
    Smtp,
}
