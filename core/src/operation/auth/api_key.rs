//! A service at one address, which takes a key in the header `Authorization`.

use alloc::borrow::ToOwned;
use alloc::vec;
use alloc::vec::Vec;

use crate::issue::Issue;
use crate::operation::credentials::secret_issue;
use crate::operation::{Context, Head};

/// A service that takes a key.
#[derive(Debug)]
pub struct ApiKey {
    /// Where its requests go.
    pub url: &'static str,
    /// The code that it answers with when the key is wrong.
    pub refused: &'static str,
}

impl ApiKey {
    /// Adds an issue for a key that cannot be one.
    pub(super) fn check(&self, context: &Context<'_>, issues: &mut Vec<Issue>) {
        if let Some(key) = context.api_key {
            issues.extend(secret_issue(&["api_key"], key, self.refused));
        }
    }

    /// Method, URL and headers, with the key where there is one.
    pub(super) fn head(&self, context: &Context<'_>) -> Head {
        let mut headers = vec![("Content-Type", "application/json".to_owned())];
        if let Some(key) = context.api_key {
            headers.push(("Authorization", ["Bearer ", key].concat()));
        }
        Head {
            method: "POST",
            url: self.url.to_owned(),
            headers,
        }
    }
}
