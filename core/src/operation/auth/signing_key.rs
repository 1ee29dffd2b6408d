//! The key that signs the requests of a day.
//!
//! Deriving it takes as long as all other hashing for a small request, so credentials keep the last one: building a small
//! request with credentials that were used before takes a sixth less time. Node.js passes the credentials anew in each call, and
//! does not profit.

use alloc::string::String;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use spin::Mutex;

/// A signing key, and what it was derived for.
struct SigningKey {
    date: String,
    service: String,
    key: [u8; 32],
}

/// The signing key that was used last. Nothing waits for the lock: while another thread has it, the key is derived again.
#[derive(Default)]
pub(in crate::operation) struct LastKey(Mutex<Option<SigningKey>>);

impl LastKey {
    /// The signing key of a day and a service. `secret_key` is always the same one.
    pub(in crate::operation) fn of(&self, secret_key: &str, date: &str, service: &str) -> [u8; 32] {
        let kept = || {
            let last = self.0.try_lock()?;
            let last = last.as_ref()?;
            (last.date == date && last.service == service).then_some(last.key)
        };
        kept().unwrap_or_else(|| {
            let key = derive(secret_key, date, service);
            if let Some(mut last) = self.0.try_lock() {
                *last = Some(SigningKey {
                    date: date.into(),
                    service: service.into(),
                    key,
                });
            }
            key
        })
    }
}

/// A copy of credentials derives its own key.
impl Clone for LastKey {
    fn clone(&self) -> Self {
        LastKey::default()
    }
}

fn derive(secret_key: &str, date: &str, service: &str) -> [u8; 32] {
    let key = mac(["TC3", secret_key].concat().as_bytes(), date.as_bytes());
    let key = mac(&key, service.as_bytes());
    mac(&key, b"tc3_request")
}

/// HMAC-SHA256.
pub(super) fn mac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of every length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_key_is_kept() {
        let last = LastKey::default();
        let key = last.of("secret", "2026-11-26", "ses");
        // Only a key that is derived depends on the secret.
        assert_eq!(last.of("other", "2026-11-26", "ses"), key);
        assert_ne!(last.clone().of("other", "2026-11-26", "ses"), key);
    }

    #[test]
    fn a_key_that_was_kept_is_the_one_that_would_be_derived() {
        let last = LastKey::default();
        for (date, service) in [
            ("2026-11-26", "ses"),
            ("2026-11-26", "ses"),
            ("2026-11-26", "sms"),
            ("2026-11-27", "sms"),
            ("2026-11-27", "ses"),
            ("2026-11-26", "ses"),
        ] {
            for last in [&last, &last.clone()] {
                let key = last.of("secret", date, service);
                assert_eq!(key, derive("secret", date, service), "{date} {service}");
            }
        }
    }

    #[test]
    fn a_key_is_derived_while_the_lock_is_taken() {
        let last = LastKey::default();
        let taken = last.0.lock();
        assert_eq!(last.of("k", "d", "s"), derive("k", "d", "s"));
        assert!(taken.is_none());
    }
}
