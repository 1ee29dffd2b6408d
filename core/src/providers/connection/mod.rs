//! Failures of a connection, which clients describe in their own words when there was no response.

use crate::errors::{Catalogue, Entry, Foreseeable::No, Kind, Matches, When, by_name, explained};
use crate::operation::ProviderError;
use crate::payload::json::lossy;
use crate::text::Lang;

mod error_numbers;
mod phrases;
mod texts;

/// What happened to a connection. Nothing was sent, unless a variant says something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The certificate of the server was not accepted.
    Certificate,
    /// The client and the server do not agree on TLS.
    NotTls,
    /// The server offers neither the encryption nor the login that the client needs.
    LoginNotOffered,
    /// The client has no credentials for the login.
    NotLoggedIn,
    /// The name of the host was not resolved.
    HostNotFound,
    /// Nothing accepts connections there, or it cannot be reached.
    Refused,
    /// No connection was made in time.
    ConnectTimedOut,
    /// The connection ended before TLS was established or before the server's greeting.
    NoGreeting,
    /// No response came in time. Everything may have been sent.
    TimedOut,
    /// The connection was reset. Everything may have been sent.
    Reset,
    /// The connection was closed. Everything may have been sent.
    Closed,
    /// The connection was closed while the client was sending.
    BrokenPipe,
    /// The client does not say what happened. Everything may have been sent.
    Unnamed,
}

impl Failure {
    /// The failure that `text`, the words of a client, describes.
    ///
    /// Reasons that exclude others come first: a certificate that was not accepted also ends the connection. For an end or
    /// a timeout, the words say whether it came before anything was sent.
    pub(super) fn described_by(text: &str) -> Option<Self> {
        use phrases::Hint;
        let matches = Matches::of(phrases::HINTS, text);
        let hints = || matches.meanings(phrases::HINTS);
        let has = |hint| hints().any(|found| found == hint);
        let words = hints().find_map(|hint| match hint {
            Hint::Of(failure) => Some(failure),
            _ => None,
        });
        let failure = words.or_else(|| error_numbers::failure(text));
        let sent = has(Hint::AfterSending);
        let early = has(Hint::BeforeGreeting) && !sent;
        let connecting = (has(Hint::NotConnected) || has(Hint::WhileConnecting)) && !sent;
        match failure {
            None if early => Some(Failure::NoGreeting),
            None if has(Hint::NotConnected) => Some(Failure::Refused),
            Some(Failure::ConnectTimedOut) if sent => Some(Failure::TimedOut),
            Some(Failure::TimedOut) if connecting && !early => Some(Failure::ConnectTimedOut),
            Some(Failure::TimedOut | Failure::Closed | Failure::Reset | Failure::BrokenPipe)
                if early || connecting =>
            {
                Some(Failure::NoGreeting)
            }
            failure => failure,
        }
    }
}

/// The failures of a connection over HTTPS, for every provider.
pub(crate) static HTTPS: Catalogue = Catalogue::new(
    "connection",
    "The connection over HTTPS",
    &EXPLAINED,
    by_name,
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::HTTPS);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("certificate not trusted", Kind::Network, When::AfterFix, No),
    Entry::new("connect timed out", Kind::Network, When::Later, No),
    Entry::new("connection closed", Kind::Network, When::Later, No).may_duplicate(),
    Entry::new("connection refused", Kind::Network, When::Later, No),
    Entry::new("host not found", Kind::Network, When::Later, No),
    Entry::new("not TLS", Kind::Network, When::AfterFix, No),
    Entry::new("request failed", Kind::Network, When::Later, No).may_duplicate(),
    Entry::new("timed out", Kind::Network, When::Later, No).may_duplicate(),
];

/// The error for what an HTTP client says if there was no response. `None` if `text` does not describe a failure of the
/// connection.
pub(super) fn error_over_https(
    provider: &'static str,
    text: &[u8],
    lang: Lang,
) -> Option<ProviderError> {
    let text = lossy(text);
    let code = match Failure::described_by(&text)? {
        Failure::Certificate => "certificate not trusted",
        Failure::NotTls | Failure::LoginNotOffered => "not TLS",
        Failure::NotLoggedIn => return None,
        Failure::HostNotFound => "host not found",
        Failure::Refused => "connection refused",
        Failure::ConnectTimedOut | Failure::NoGreeting => "connect timed out",
        Failure::TimedOut => "timed out",
        Failure::Reset | Failure::Closed | Failure::BrokenPipe => "connection closed",
        Failure::Unnamed => "request failed",
    };
    let error = ProviderError::explained(provider, HTTPS.find(code)?, lang);
    Some(error.with_reported(None, Some(text)))
}
