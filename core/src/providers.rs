//! The providers: one folder for each, with the same file names in all of them.
//!
//! `service` contains the URLs and the authentication. A file for each topic, such as `sending`, contains the
//! tables of operations. `codes`, `statuses` and `connection` contain the catalogue of error codes.
//! `response` reads responses. A provider only has the files that it needs. The folder `tencent` contains
//! what Tencent Cloud's services have in common; `providers/response` what the responses of all providers have in
//! common, and `providers/connection` what clients say if there was no response.

use core::fmt;

use crate::doc::Doc;
use crate::errors::Catalogue;
use crate::names::names;
use crate::operation::{Operation, Response, ResponseTable, Service};
use crate::text::Lang;

mod connection;
pub mod perfit;
mod response;
pub(crate) mod tencent;
pub mod tencent_ses;
pub mod tencent_ses_smtp;
pub mod tencent_sms;

/// Defines the list of providers and everything that depends on it: reading their responses, and their
/// catalogues.
///
/// A `match` is used instead of pointers in a table, so that the linker can remove these parts from a program
/// that never reads a response.
macro_rules! providers {
    ($($(#[$doc:meta])+ $variant:ident = $module:ident $name:literal,)+) => {
        names! {
            /// The ID of a provider.
            ProviderId {
                $($(#[$doc])+ $variant = $name,)+
            }
        }

        /// Every provider.
        pub static PROVIDERS: &[&Provider] = &[$(&$module::PROVIDER,)+];

        /// Reads a response.
        pub(crate) fn parse_response<'b>(response: RawResponse<'_, 'b>) -> Response<'b> {
            match response.operation.service.provider {
                $(ProviderId::$variant => $module::parse_response(response),)+
            }
        }

        impl ProviderId {
            /// The catalogues of the codes that its responses can contain: its own, then those that it shares
            /// with others.
            pub const fn codes(self) -> &'static [&'static Catalogue] {
                match self {
                    $(ProviderId::$variant => $module::RESPONSE_CODES,)+
                }
            }

            /// What is needed to read the responses to its operations.
            fn response_tables(self) -> &'static [ResponseTable] {
                match self {
                    $(ProviderId::$variant => {
                        const COUNT: usize = $module::PROVIDER.count();
                        static TABLES: [ResponseTable; COUNT] = $module::PROVIDER.response_tables();
                        &TABLES
                    })+
                }
            }

            /// Its own catalogues.
            const fn catalogues(self) -> &'static [&'static Catalogue] {
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
    /// Tencent Cloud Simple Email Service over SMTP.
    TencentSesSmtp = tencent_ses_smtp "tencent_ses_smtp",
    /// Tencent Cloud Short Message Service.
    TencentSms = tencent_sms "tencent_sms",
    /// Perfit transactional email.
    Perfit = perfit "perfit",
}

/// One provider.
pub struct Provider {
    /// Its name for people.
    pub title: Doc,
    /// What its operations have in common.
    pub service: &'static Service,
    /// Its operations by topic.
    pub topics: &'static [&'static Topic],
}

/// The operations on one subject.
pub struct Topic {
    /// The subject, for people.
    pub title: Doc,
    /// The operations.
    pub operations: &'static [&'static Operation],
}

impl Topic {
    pub(crate) const fn new(
        title: &'static str,
        operations: &'static [&'static Operation],
    ) -> Self {
        let title = Doc::new(title);
        Topic { title, operations }
    }
}

impl Provider {
    /// The number of its operations.
    const fn count(&self) -> usize {
        let (mut count, mut topic) = (0, 0);
        while topic < self.topics.len() {
            count += self.topics[topic].operations.len();
            topic += 1;
        }
        count
    }

    /// What is needed to read the responses to its operations, of which there are `COUNT`.
    const fn response_tables<const COUNT: usize>(&self) -> [ResponseTable; COUNT] {
        let mut tables = [ResponseTable::of(self.topics[0].operations[0]); COUNT];
        let (mut at, mut topic) = (0, 0);
        while topic < self.topics.len() {
            let operations = self.topics[topic].operations;
            let mut operation = 0;
            while operation < operations.len() {
                tables[at] = ResponseTable::of(operations[operation]);
                at += 1;
                operation += 1;
            }
            topic += 1;
        }
        tables
    }

    /// Its ID, such as `tencent_ses`.
    pub const fn id(&self) -> &'static str {
        self.service.provider.name()
    }

    /// Its operations.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> + use<> {
        let topics = self.topics.iter();
        topics.flat_map(|topic| topic.operations.iter().copied())
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Provider({})", self.id())
    }
}

/// A response as it was received.
#[derive(Clone, Copy)]
pub(crate) struct RawResponse<'t, 'b> {
    /// The operation that it belongs to.
    pub(crate) operation: &'t ResponseTable,
    /// The HTTP status or the reply code of an SMTP server, if there was one.
    pub(crate) status: Option<u16>,
    /// The body.
    pub(crate) body: &'b [u8],
    /// The language of the explanation.
    pub(crate) lang: Lang,
}

#[cfg(feature = "docs")]
pub(crate) use tencent_ses_smtp::RAW_MESSAGE_CODES;
pub(crate) use tencent_ses_smtp::{mail, validate_raw};

/// Every operation, in the order of [`PROVIDERS`].
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    PROVIDERS.iter().flat_map(|provider| provider.operations())
}

/// The operation with the ID `id`, such as `tencent_ses.SendEmail`.
pub fn operation(id: &str) -> Option<&'static Operation> {
    let (provider, name) = id.split_once('.')?;
    let provider = PROVIDERS.iter().find(|known| known.id() == provider)?;
    provider
        .operations()
        .find(|operation| operation.name == name)
}

/// What is needed to read the responses to the operation with the ID `id`.
pub fn response_table(id: &str) -> Option<&'static ResponseTable> {
    let (provider, name) = id.split_once('.')?;
    let provider = ProviderId::ALL
        .iter()
        .find(|known| known.name() == provider)?;
    let mut tables = provider.response_tables().iter();
    tables.find(|table| table.name == name)
}

/// Every catalogue, including those that several providers share.
pub fn catalogues() -> impl Iterator<Item = &'static Catalogue> {
    let own = ProviderId::ALL.iter().flat_map(|id| id.catalogues());
    own.chain(tencent::CATALOGUES)
        .copied()
        .chain([&connection::HTTPS])
}
