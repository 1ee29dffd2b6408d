//! The credentials that sign a request.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::issue::{Issue, Param, RuleName, Step};
use crate::operation::auth::without_secrets;
#[cfg(feature = "sign")]
use crate::operation::auth::{Key, LastKey};

/// A secret ID, a secret key and, for temporary credentials, a token. They are never printed: `Debug` hides
/// all of them.
#[derive(Clone)]
pub struct Credentials {
    secret_id: String,
    secret_key: String,
    token: Option<String>,
    #[cfg(feature = "sign")]
    last_key: LastKey,
}

impl Credentials {
    /// Creates credentials from a secret ID and a secret key, and a token if they are temporary.
    ///
    /// # Errors
    ///
    /// An issue for each part that is empty or contains anything but visible ASCII. A space or a line break
    /// that was copied along with the key is a common cause of the provider's errors
    /// `AuthFailure.SecretIdNotFound` and `AuthFailure.SignatureFailure`. Without the feature `sign`, the only issue says that
    /// credentials are not supported.
    pub fn new(secret_id: &str, secret_key: &str, token: Option<&str>) -> Result<Self, Vec<Issue>> {
        if !cfg!(feature = "sign") {
            return Err(alloc::vec![without_secrets("credentials")]);
        }
        let mut issues = Vec::new();
        let parts = [
            ("secret_id", Some(secret_id), "AuthFailure.SecretIdNotFound"),
            (
                "secret_key",
                Some(secret_key),
                "AuthFailure.SignatureFailure",
            ),
            ("token", token, "AuthFailure.TokenFailure"),
        ];
        for (name, value, code) in parts {
            issues
                .extend(value.and_then(|value| secret_issue(&["credentials", name], value, code)));
        }
        if !issues.is_empty() {
            return Err(issues);
        }
        Ok(Credentials {
            secret_id: secret_id.into(),
            secret_key: secret_key.into(),
            token: token.map(Into::into),
            #[cfg(feature = "sign")]
            last_key: LastKey::default(),
        })
    }

    /// The secret ID. It is not confidential: every signed request contains it.
    pub fn secret_id(&self) -> &str {
        &self.secret_id
    }

    /// Whether these are the parts of the credentials. A caller that gets the parts anew for each request can keep the
    /// credentials, and with them the signing key. How long the comparison takes depends on the parts, so they must come from
    /// the program itself and not from a stranger.
    pub fn consist_of(&self, secret_id: &str, secret_key: &str, token: Option<&str>) -> bool {
        (&*self.secret_id, &*self.secret_key, self.token()) == (secret_id, secret_key, token)
    }

    /// The key that signs the requests of a day to a service. The last one is kept.
    #[cfg(feature = "sign")]
    pub(crate) fn signing_key(&self, date: &str, service: &str) -> Key {
        self.last_key.of(&self.secret_key, date, service)
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

/// Returns an issue if the secret is empty, or contains a space, a line break or another character that is
/// not visible ASCII.
pub(crate) fn secret_issue(
    path: &[&'static str],
    value: &str,
    code: &'static str,
) -> Option<Issue> {
    // All characters before the first wrong one are in ASCII, so that its offset is its position.
    let wrong = value.bytes().position(|byte| !byte.is_ascii_graphic());
    if wrong.is_none() && !value.is_empty() {
        return None;
    }
    let path = path.iter().map(|key| Step::Key((*key).into())).collect();
    let issue = |rule| Issue::new(path, rule, Some(code));
    let Some(at) = wrong else {
        return Some(issue(RuleName::Required));
    };
    let mut issue = issue(RuleName::Credential);
    issue.with("character", Param::Number(at as u64));
    Some(issue)
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(secret_id=***, secret_key=***")?;
        if self.token.is_some() {
            f.write_str(", token=***")?;
        }
        f.write_str(")")
    }
}
