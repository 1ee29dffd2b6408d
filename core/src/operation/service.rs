//! What all operations of one service share.

use super::Auth;
use crate::doc::Doc;
use crate::providers::ProviderId;
use crate::schema::StructuralCodes;

/// What all operations of one service share.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// Which provider it is.
    pub provider: ProviderId,
    /// What the service is called, with the version of its API.
    pub title: &'static str,
    /// The codes for what all fields have in common.
    pub codes: StructuralCodes,
    /// How a message travels.
    pub transport: Transport,
    /// Who may send it, and which options of `build` that takes.
    pub auth: Auth,
    /// Where the rows of its tables come from, unless an operation or a row says otherwise.
    pub source: Doc,
}

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// As the JSON body of an HTTPS request.
    Https,
    /// As a message that the host's SMTP client hands over.
    Smtp,
}
