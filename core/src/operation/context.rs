//! What a request needs beside its payload.

use crate::schema::Site;

/// What a request needs beside its payload. Nothing here is read from the machine: the core has no
/// clock, and whoever calls it has.
#[derive(Clone, Copy, Default)]
pub struct Context<'c> {
    /// The provider's site, which picks the host.
    pub site: Site,
    /// The provider's region, as in `ap-guangzhou`.
    pub region: Option<&'c str>,
    /// Who signs. Without credentials the request is not signed.
    #[cfg(feature = "sign")]
    pub credentials: Option<&'c super::Credentials>,
    /// When the request is made, in Unix seconds. A signature needs it.
    pub timestamp: Option<i64>,
    /// The language of the provider's own messages: `zh-CN` or `en-US`.
    pub language: Option<&'c str>,
    /// The key of a provider that takes one in place of a signature. Never shown.
    #[cfg(feature = "sign")]
    pub api_key: Option<&'c str>,
    /// Signs without hashing the body.
    pub unsigned_payload: bool,
}
