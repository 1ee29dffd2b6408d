//! Explains responses without an entry in the catalogue by their content and their HTTP status.

use alloc::vec::Vec;

use super::{Lang, en, es, zh};
use crate::errors::{Kind, Retry, When};
use crate::operation::ProviderError;

/// The reason why the catalogue has no entry for a response.
#[derive(Clone, Copy)]
pub(crate) enum Unreadable {
    /// The response is empty.
    Empty,
    /// The response is not JSON.
    NotJson,
    /// The response is JSON, but not in the provider's format.
    NotTheEnvelope,
    /// The body reports a success, but the HTTP status reports a failure.
    NoError,
    /// The response reports a success, but has no result for any recipient.
    NoResults,
    /// The response has results, but none for this recipient.
    NoResult,
    /// The text is neither a response of a provider nor an HTTP client's description of a connection failure.
    NotAResponse,
    /// The text is neither a reply of a mail server nor an SMTP client's description of a connection failure.
    NotAReply,
    /// The response contains an error without a code.
    NoCode,
    /// The catalogue has an entry neither for the code nor for the group of codes that it belongs to.
    UnknownCode,
}

/// The meaning of the HTTP status, for a response whose body does not explain the error.
#[derive(Clone, Copy)]
pub(crate) enum Situation {
    /// The provider reports an error, and its message is the only explanation.
    Unexplained,
    /// A success, or no status at all: the message may have been accepted.
    Accepted,
    /// Status 3xx.
    Redirect,
    /// Status 401.
    Auth,
    /// Status 403.
    Permission,
    /// Status 404 or 410.
    NotFound,
    /// Status 408.
    Timeout,
    /// Status 413.
    TooLarge,
    /// Status 429.
    RateLimit,
    /// Any other status 4xx.
    Request,
    /// A success, or no status at all, for an operation that sends nothing.
    Query,
    /// Status 5xx.
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

    /// The kind of the error, when to send the request again, and whether the first attempt may have been
    /// accepted.
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
            Situation::Query => (Kind::Unknown, When::Later, false),
        }
    }
}

/// The error for a response that the catalogue cannot explain.
pub(crate) fn error(
    provider: &'static str,
    what: Unreadable,
    status: Option<u16>,
    lang: Lang,
) -> ProviderError {
    let situation = match (what, Situation::of(status)) {
        // If the provider reports an error, a status such as 200 does not mean that the request was accepted.
        (Unreadable::NoCode | Unreadable::UnknownCode, Situation::Accepted) => {
            Situation::Unexplained
        }
        (_, situation) => situation,
    };
    in_situation(provider, what, situation, status, lang)
}

/// The same for an operation that sends nothing, so that it can be repeated.
pub(crate) fn of_query(
    provider: &'static str,
    what: Unreadable,
    status: Option<u16>,
    lang: Lang,
) -> ProviderError {
    let reported = matches!(what, Unreadable::NoCode | Unreadable::UnknownCode);
    match Situation::of(status) {
        Situation::Accepted if !reported => {
            in_situation(provider, what, Situation::Query, status, lang)
        }
        _ => error(provider, what, status, lang),
    }
}

fn in_situation(
    provider: &'static str,
    what: Unreadable,
    situation: Situation,
    status: Option<u16>,
    lang: Lang,
) -> ProviderError {
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
