//! The options of a request, apart from its payload.

use super::Credentials;
use crate::schema::Site;

/// The options of a request, apart from its payload. The core never reads the clock, the environment or a
/// file: the caller passes everything.
///
/// Which options apply depends on the [`Auth`] of the service.
///
/// [`Auth`]: super::Auth
#[derive(Clone, Copy, Default)]
pub struct Context<'c> {
    /// The provider's site, which determines the host and some rules. The default is the mainland site.
    pub site: Option<Site>,
    /// The provider's region, such as `ap-guangzhou`.
    pub region: Option<&'c str>,
    /// The credentials that sign the request. Without them the request is not signed. Without the feature `sign` there are
    /// none, because [`Credentials::new`] refuses to create them.
    pub credentials: Option<&'c Credentials>,
    /// The time of the request in Unix seconds. It is required for a signature, and ignored by services whose
    /// requests contain no time.
    pub timestamp: Option<i64>,
    /// The language of the provider's messages: `zh-CN` or `en-US`.
    pub language: Option<&'c str>,
    /// The API key, for a service that uses one instead of a signature. It is never printed.
    pub api_key: Option<&'c str>,
    /// Signs the request without hashing its body.
    pub unsigned_payload: bool,
}
