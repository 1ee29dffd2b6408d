//! How the calls of one service travel.

#[cfg(feature = "build")]
use alloc::vec::Vec;

#[cfg(feature = "answers")]
use super::envelope;
#[cfg(feature = "build")]
use super::headers;
#[cfg(feature = "answers")]
use crate::errors::Entry;
#[cfg(feature = "build")]
use crate::issue::Issue;
#[cfg(feature = "answers")]
use crate::operation::{Answers, Replies, Response};
#[cfg(feature = "build")]
use crate::operation::{Context, Head, Wire};
#[cfg(feature = "answers")]
use crate::text::Lang;

/// One service behind API 3.0.
pub(crate) struct Api {
    /// The service's name in a signature, which is the first label of its host too.
    #[cfg(feature = "build")]
    pub(crate) service: &'static str,
    /// The version of its API.
    #[cfg(feature = "build")]
    pub(crate) version: &'static str,
    /// The regions of the mainland site.
    #[cfg(feature = "build")]
    pub(crate) cn: Regions,
    /// The regions of the international site.
    #[cfg(feature = "build")]
    pub(crate) intl: Regions,
    /// The codes that it may answer with, its own first.
    #[cfg(feature = "answers")]
    pub(crate) catalogue: &'static [&'static [Entry]],
}

/// The regions that a service has.
#[cfg(feature = "build")]
#[derive(Clone, Copy)]
pub(crate) enum Regions {
    /// These, as the provider's pages say.
    Known(&'static [&'static str]),
    /// These at least, as far as can be told.
    Likely(&'static [&'static str]),
    /// No source names any.
    Unknown,
}

#[cfg(feature = "build")]
impl Wire for Api {
    fn check_context(&self, context: &Context<'_>, issues: &mut Vec<Issue>) {
        headers::check_context(self, context, issues);
    }

    fn head(&self, operation: &str, context: &Context<'_>, body: &[u8]) -> Head {
        headers::head(self, operation, context, body)
    }
}

#[cfg(feature = "answers")]
impl Answers for Api {
    fn catalogue(&self) -> &'static [&'static [Entry]] {
        self.catalogue
    }

    fn response(&self, call: &Replies, status: Option<u16>, body: &[u8], lang: Lang) -> Response {
        envelope::read(call, self.catalogue, status, body, lang)
    }
}
