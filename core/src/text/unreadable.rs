//! Answers that the catalogue cannot explain: what they are, and what their HTTP status says.

use alloc::vec::Vec;

use super::{Lang, en, es, zh};
use crate::errors::{Kind, Retry, When};
use crate::operation::ProviderError;

/// What an answer is, when it is not a code that the catalogue has.
#[derive(Clone, Copy)]
pub(crate) enum Unreadable {
    /// Nothing.
    Empty,
    /// Not JSON.
    NotJson,
    /// JSON, and not what the provider sends.
    NotTheEnvelope,
    /// A success in its form, a failure by its status.
    NoError,
    /// A success that does not say what became of the recipients.
    NoResults,
    /// No reply of a mail server, and nothing that a client says of a connection.
    NotAReply,
    /// An error without a code.
    NoCode,
    /// An error whose code and family nobody knows.
    UnknownCode,
}

/// What an HTTP status says where the body does not.
#[derive(Clone, Copy)]
pub(crate) enum Situation {
    /// Nothing: the provider's message is all there is.
    Unexplained,
    /// A success, or no status at all: the message may be on its way.
    Accepted,
    /// 3xx.
    Redirect,
    /// 401.
    Auth,
    /// 403.
    Permission,
    /// 404, 410.
    NotFound,
    /// 408.
    Timeout,
    /// 413.
    TooLarge,
    /// 429.
    RateLimit,
    /// Any other 4xx.
    Request,
    /// 5xx.
    Server,
}

impl Situation {
    const fn of(status: Option<u16>) -> Self {
        match status {
            Some(300..=399) => Situation::Redirect,
            Some(401) => Situation::Auth,
            Some(403) => Situation::Permission,
            Some(404 | 410) => Situation::NotFound,
            Some(408) => Situation::Timeout,
            Some(413) => Situation::TooLarge,
            Some(429) => Situation::RateLimit,
            Some(400..=499) => Situation::Request,
            Some(500..=599) => Situation::Server,
            _ => Situation::Accepted,
        }
    }

    /// Kind, when to send again, and whether the first try may have been accepted.
    const fn judgement(self) -> (Kind, When, bool) {
        match self {
            Situation::Unexplained => (Kind::Unknown, When::AfterFix, false),
            Situation::Accepted => (Kind::Unknown, When::Later, true),
            Situation::Auth => (Kind::Auth, When::AfterFix, false),
            Situation::Permission => (Kind::Permission, When::AfterFix, false),
            Situation::NotFound => (Kind::NotFound, When::AfterFix, false),
            Situation::TooLarge | Situation::Request | Situation::Redirect => {
                (Kind::InvalidRequest, When::AfterFix, false)
            }
            Situation::RateLimit => (Kind::RateLimit, When::Later, false),
            Situation::Timeout => (Kind::Network, When::Later, true),
            Situation::Server => (Kind::Server, When::Later, true),
        }
    }
}

/// The error that stands for an answer of which the catalogue knows nothing.
pub(crate) fn error(
    provider: &'static str,
    what: Unreadable,
    status: Option<u16>,
    lang: Lang,
) -> ProviderError {
    let situation = match (what, Situation::of(status)) {
        // The provider refused in its own words; a status of 200 says nothing against that.
        (Unreadable::NoCode | Unreadable::UnknownCode, Situation::Accepted) => {
            Situation::Unexplained
        }
        (_, situation) => situation,
    };
    let (meaning, fix) = match lang {
        Lang::En => (
            en::unreadable::meaning(what),
            en::unreadable::fix(situation),
        ),
        Lang::Zh => (
            zh::unreadable::meaning(what),
            zh::unreadable::fix(situation),
        ),
        Lang::Es => (
            es::unreadable::meaning(what),
            es::unreadable::fix(situation),
        ),
    };
    let (kind, when, may_duplicate) = situation.judgement();
    ProviderError {
        provider,
        code: None,
        message: None,
        request_id: None,
        status,
        known: false,
        kind,
        retry: Retry {
            when,
            after_seconds: None,
            may_duplicate,
        },
        meaning,
        fix,
        fields: &[],
        issues: Vec::new(),
    }
}
