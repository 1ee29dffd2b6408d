//! How the calls of one service travel.

#[cfg(feature = "build")]
use alloc::vec::Vec;

#[cfg(feature = "build")]
use super::headers;
#[cfg(feature = "build")]
use crate::issue::Issue;
use crate::operation::Wire;
#[cfg(feature = "build")]
use crate::operation::{Context, Head};

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
    pub(crate) regions_cn: &'static [&'static str],
    /// The regions of the international site.
    #[cfg(feature = "build")]
    pub(crate) regions_intl: &'static [&'static str],
    /// The codes that it may answer with, its own first.
    #[cfg(feature = "answers")]
    pub(crate) catalogue: &'static [&'static [crate::errors::Entry]],
}

impl Wire for Api {
    #[cfg(feature = "build")]
    fn check_context(&self, context: &Context<'_>, issues: &mut Vec<Issue>) {
        headers::check_context(self, context, issues);
    }

    #[cfg(feature = "build")]
    fn head(&self, operation: &str, context: &Context<'_>, body: &[u8]) -> Head {
        headers::head(self, operation, context, body)
    }

    #[cfg(feature = "answers")]
    fn catalogue(&self) -> &'static [&'static [crate::errors::Entry]] {
        self.catalogue
    }

    #[cfg(feature = "answers")]
    fn response(
        &self,
        provider: &'static str,
        status: Option<u16>,
        body: &[u8],
        lang: crate::text::Lang,
    ) -> crate::operation::Response {
        super::envelope::read(provider, self.catalogue, status, body, lang)
    }
}
