//! The authentication of requests, and the parts of a request other than its body.

use alloc::vec::Vec;

use super::{Context, Head};
use crate::issue::{Issue, Path, RuleName};
use crate::schema::StructuralCodes;

pub(crate) mod api_key;
#[cfg(feature = "sign")]
mod signature;
#[cfg(feature = "sign")]
mod signing_key;
pub(crate) mod tc3;

pub use api_key::ApiKey;
#[cfg(feature = "sign")]
pub(super) use signing_key::{Key, LastKey};
pub use tc3::{Regions, Tc3};

/// How requests are authenticated. Each kind has its own options for `build`.
#[derive(Clone, Copy, Debug)]
pub enum Auth {
    /// The signature of Tencent Cloud's API 3.0, TC3-HMAC-SHA256.
    Tc3(&'static Tc3),
    /// An API key in a header.
    ApiKey(&'static ApiKey),
}

impl Auth {
    /// The options that `build` accepts, under the names that they have in Python.
    pub const fn options(&self) -> &'static [&'static str] {
        match self {
            Auth::Tc3(_) => &[
                "region",
                "site",
                "credentials",
                "timestamp",
                "language",
                "unsigned_payload",
            ],
            Auth::ApiKey(_) => &["api_key"],
        }
    }

    /// Adds an issue for each problem in `context` that makes it impossible to build a request.
    pub(super) fn check(
        &self,
        context: &Context<'_>,
        codes: &StructuralCodes,
        issues: &mut Vec<Issue>,
    ) {
        for name in set_options(context) {
            if !self.options().contains(&name) {
                let path = Path::to(name);
                issues.push(Issue::new(path, RuleName::UnknownField, None));
            }
        }
        match self {
            Auth::Tc3(tc3) => tc3.check(context, codes, issues),
            Auth::ApiKey(key) => key.check(context, issues),
        }
    }

    /// Returns the method, URL and headers of the request with this body. The context must have been checked.
    pub(super) fn head(&self, operation: &'static str, context: &Context<'_>, body: &[u8]) -> Head {
        match self {
            Auth::Tc3(tc3) => tc3.head(operation, context, body),
            Auth::ApiKey(key) => key.head(context),
        }
    }
}

/// The options that the caller has set. The timestamp is not listed, because the bindings fill it in.
fn set_options(context: &Context<'_>) -> impl Iterator<Item = &'static str> {
    let Context {
        site,
        region,
        credentials,
        timestamp: _,
        language,
        api_key,
        unsigned_payload,
    } = context;
    [
        ("site", site.is_some()),
        ("region", region.is_some()),
        ("credentials", credentials.is_some()),
        ("language", language.is_some()),
        ("api_key", api_key.is_some()),
        ("unsigned_payload", *unsigned_payload),
    ]
    .into_iter()
    .filter_map(|(name, is_set)| is_set.then_some(name))
}

/// The issue for a secret in a build without the feature `sign`, which cannot use secrets.
pub(super) fn without_secrets(option: &'static str) -> Issue {
    let path = Path::to(option);
    Issue::new(path, RuleName::Unsupported, None)
}
