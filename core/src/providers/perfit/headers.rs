//! What a request needs beside its body: the address and the key.

use alloc::borrow::ToOwned;
use alloc::vec;
use alloc::vec::Vec;

use crate::issue::Issue;
use crate::operation::{Context, Head};

const URL: &str = "https://transactional.myperfit.com/v1/mail/send";

/// Adds an issue for a key that cannot be one.
#[cfg_attr(
    not(feature = "sign"),
    expect(
        unused_variables,
        clippy::ptr_arg,
        reason = "a build without secrets has no key"
    )
)]
pub(super) fn check_context(context: &Context<'_>, issues: &mut Vec<Issue>) {
    #[cfg(feature = "sign")]
    if let Some(key) = context.api_key {
        issues.extend(crate::operation::secret_issue(
            &["api_key"],
            key,
            "unauthorized",
        ));
    }
}

/// Method, URL and headers, with the key where there is one.
///
/// The reference has `Bearer` before the key; the manual's own examples for curl leave it out.
#[cfg_attr(
    not(feature = "sign"),
    expect(
        unused_mut,
        unused_variables,
        reason = "a build without secrets has no key"
    )
)]
pub(super) fn head(context: &Context<'_>) -> Head {
    let mut headers = vec![("Content-Type", "application/json".to_owned())];
    #[cfg(feature = "sign")]
    if let Some(key) = context.api_key {
        headers.push(("Authorization", ["Bearer ", key].concat()));
    }
    Head {
        method: "POST",
        url: URL.to_owned(),
        headers,
    }
}
