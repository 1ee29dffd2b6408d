//! The providers: one folder each, the same file names in all of them.
//!
//! `service` says where requests go and who may send them; a file for each topic, such as `sending`, holds the
//! tables of operations; `codes`, `statuses` and `connection` the catalogue of error codes; `response` the form of an
//! answer. A provider that needs no file of some name has none. `tencent` holds what its services share, `answer` what
//! all answers have in common.

use core::fmt;

use crate::errors::{Catalogue, Entry};
use crate::names::names;
use crate::operation::{Operation, Response, Service};
use crate::text::Lang;

mod answer;
pub mod perfit;
pub(crate) mod tencent;
pub mod tencent_ses;
pub mod tencent_ses_smtp;
pub mod tencent_sms;

/// Writes the list of providers and all that follows from it: what reads their answers, and their catalogues.
///
/// Answers and catalogues are found by a `match` and not through a pointer in a table, so that the linker drops them
/// from a program that never reads an answer.
macro_rules! providers {
    ($($(#[$doc:meta])+ $variant:ident = $module:ident $name:literal,)+) => {
        names! {
            /// Which provider, by its id.
            ProviderId {
                $($(#[$doc])+ $variant = $name,)+
            }
        }

        /// Every provider.
        pub static PROVIDERS: &[&Provider] = &[$(&$module::PROVIDER,)+];

        /// What an answer means.
        pub(crate) fn parse_response(answer: Answer<'_>) -> Response {
            match answer.operation.service.provider {
                $(ProviderId::$variant => $module::parse_response(answer),)+
            }
        }

        impl ProviderId {
            /// The lists of codes that its answers may hold, its own before those it shares with others.
            pub const fn codes(self) -> &'static [&'static [Entry]] {
                match self {
                    $(ProviderId::$variant => $module::CODES_OF_ANSWERS,)+
                }
            }

            /// Its own lists of codes.
            const fn catalogues(self) -> &'static [Catalogue] {
                match self {
                    $(ProviderId::$variant => $module::CATALOGUES,)+
                }
            }
        }
    };
}

providers! {
    /// Tencent Cloud Simple Email Service.
    TencentSes = tencent_ses "tencent_ses",
    /// The same over SMTP.
    TencentSesSmtp = tencent_ses_smtp "tencent_ses_smtp",
    /// Tencent Cloud Short Message Service.
    TencentSms = tencent_sms "tencent_sms",
    /// Perfit transactional email.
    Perfit = perfit "perfit",
}

/// One provider.
pub struct Provider {
    /// What its operations share.
    pub service: &'static Service,
    /// Its operations, a list for each topic.
    pub topics: &'static [&'static [&'static Operation]],
}

impl Provider {
    /// Its id, as in `tencent_ses`.
    pub const fn id(&self) -> &'static str {
        self.service.provider.name()
    }

    /// Its operations.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> + use<> {
        self.topics.iter().copied().flatten().copied()
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Provider({})", self.id())
    }
}

/// An answer to a call, as it came.
#[derive(Clone, Copy)]
pub(crate) struct Answer<'a> {
    /// The call.
    pub(crate) operation: &'static Operation,
    /// The HTTP status or the code of an SMTP reply, where there was one.
    pub(crate) status: Option<u16>,
    /// The body.
    pub(crate) body: &'a [u8],
    /// The language of what is said about it.
    pub(crate) lang: Lang,
}

/// Every operation whose request can be checked and built, in the order of [`PROVIDERS`].
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    let all = PROVIDERS.iter().flat_map(|provider| provider.operations());
    all.filter(|operation| operation.auth().is_some())
}

/// The operation called `id`, as in `tencent_ses.SendEmail`; one of which only answers are read too.
pub fn operation(id: &str) -> Option<&'static Operation> {
    let (provider, name) = id.split_once('.')?;
    let provider = PROVIDERS.iter().find(|known| known.id() == provider)?;
    provider
        .operations()
        .find(|operation| operation.name == name)
}

/// Every list of codes, those that several providers share among them.
pub fn catalogues() -> impl Iterator<Item = &'static Catalogue> {
    let own = ProviderId::ALL.iter().flat_map(|id| id.catalogues());
    own.chain(tencent::CATALOGUES)
}
