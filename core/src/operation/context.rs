//! What a request needs beside its payload.

use super::Credentials;
use crate::schema::Site;

/// What a request needs beside its payload. Nothing here is read from the machine: the core has no
/// clock, and whoever calls it has.
///
/// Which of these options there are depends on the [`Auth`](super::Auth) of the service.
#[derive(Clone, Copy, Default)]
pub struct Context<'c> {
    /// The provider's site, which decides about the host and about some rules; the mainland's when absent.
    pub site: Option<Site>,
    /// The provider's region, as in `ap-guangzhou`.
    pub region: Option<&'c str>,
    /// Who signs. Without credentials the request is not signed. A build without the feature `sign` refuses them.
    pub credentials: Option<&'c Credentials>,
    /// When the request is made, in Unix seconds. A signature needs it.
    pub timestamp: Option<i64>,
    /// The language of the provider's own messages: `zh-CN` or `en-US`.
    pub language: Option<&'c str>,
    /// The key of a service that takes one in place of a signature. Never shown.
    pub api_key: Option<&'c str>,
    /// Signs without hashing the body.
    pub unsigned_payload: bool,
}
