//! Who signs a request.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::issue::{Issue, Param, Path, Severity, Step};
use crate::schema::RuleName;

/// A secret ID, its key, and a token when the two are temporary. Never shown: `Debug` hides
/// all of them.
#[derive(Clone)]
pub struct Credentials {
    secret_id: String,
    secret_key: String,
    token: Option<String>,
}

impl Credentials {
    /// Takes a key pair, and a token with temporary ones.
    ///
    /// # Errors
    ///
    /// An issue for each part that is empty or holds anything but visible ASCII: a blank or a line
    /// break that came along when the key was copied is what the provider answers with
    /// `AuthFailure.SecretIdNotFound` or `AuthFailure.SignatureFailure`.
    pub fn new(secret_id: &str, secret_key: &str, token: Option<&str>) -> Result<Self, Vec<Issue>> {
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
            let Some(value) = value else { continue };
            let params = if value.is_empty() {
                Vec::new()
            } else {
                match value.chars().position(|c| !c.is_ascii_graphic()) {
                    Some(at) => alloc::vec![("character", Param::Number(at as u64))],
                    None => continue,
                }
            };
            let rule = if value.is_empty() {
                RuleName::Required
            } else {
                RuleName::Credential
            };
            issues.push(Issue {
                path: Path(
                    ["credentials", name]
                        .map(|key| Step::Key(key.into()))
                        .into(),
                ),
                rule,
                code: Some(code),
                severity: Severity::Error,
                params,
            });
        }
        if !issues.is_empty() {
            return Err(issues);
        }
        Ok(Credentials {
            secret_id: secret_id.into(),
            secret_key: secret_key.into(),
            token: token.map(Into::into),
        })
    }

    /// The secret ID, which every signed request shows.
    pub fn secret_id(&self) -> &str {
        &self.secret_id
    }

    pub(crate) fn secret_key(&self) -> &str {
        &self.secret_key
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
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
