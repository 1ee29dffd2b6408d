//! Services with a single URL that expect an API key in the header `Authorization`.

use alloc::vec;
use alloc::vec::Vec;

use super::without_secrets;
use crate::issue::Issue;
use crate::operation::credentials::secret_issue;
use crate::operation::{Context, Head, Headers};

/// A service that expects an API key.
#[derive(Debug)]
pub struct ApiKey {
    /// The URL of all requests.
    pub url: &'static str,
    /// The error code for a wrong key.
    pub refused: &'static str,
}

impl ApiKey {
    /// Adds an issue if the key is missing or malformed.
    pub(super) fn check(&self, context: &Context<'_>, issues: &mut Vec<Issue>) {
        let Some(key) = context.api_key else { return };
        issues.extend(secret_issue(&["api_key"], key, self.refused));
        if !cfg!(feature = "sign") {
            issues.push(without_secrets("api_key"));
        }
    }

    /// Method, URL and headers, with the key if there is one.
    pub(super) fn head(&self, context: &Context<'_>) -> Head {
        let mut headers: Headers = vec![("Content-Type", "application/json".into())];
        if let Some(key) = context.api_key.filter(|_| cfg!(feature = "sign")) {
            headers.push(("Authorization", ["Bearer ", key].concat().into()));
        }
        Head {
            method: "POST",
            url: self.url,
            headers,
        }
    }
}
