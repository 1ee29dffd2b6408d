//! The key that signs the requests of a day.
//!
//! Deriving it takes as long as all other hashing for a small request, so credentials keep the last one, with its first block
//! already hashed.

use alloc::string::String;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use spin::Mutex;

/// A key of HMAC-SHA256, whose block has already been hashed. Only the message is missing.
pub(in crate::operation) type Key = Hmac<Sha256>;

/// A signing key, and what it was derived for.
struct SigningKey {
    date: String,
    service: String,
    key: Key,
}

/// The signing key that was used last. Nothing waits for the lock: while another thread has it, the key is derived again.
#[derive(Default)]
pub(in crate::operation) struct LastKey(Mutex<Option<SigningKey>>);

impl LastKey {
    /// The signing key of a day and a service, ready for a message. `secret_key` is always the same one.
    pub(in crate::operation) fn of(&self, secret_key: &str, date: &str, service: &str) -> Key {
        let kept = || {
            let last = self.0.try_lock()?;
            let last = last.as_ref()?;
            (last.date == date && last.service == service).then(|| last.key.clone())
        };
        kept().unwrap_or_else(|| {
            let key = derive(secret_key, date, service);
            if let Some(mut last) = self.0.try_lock() {
                *last = Some(SigningKey {
                    date: date.into(),
                    service: service.into(),
                    key: key.clone(),
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

fn derive(secret_key: &str, date: &str, service: &str) -> Key {
    let day = mac(
        new_key(["TC3", secret_key].concat().as_bytes()),
        date.as_bytes(),
    );
    let of_service = mac(new_key(&day), service.as_bytes());
    new_key(&mac(new_key(&of_service), b"tc3_request"))
}

fn new_key(bytes: &[u8]) -> Key {
    Hmac::new_from_slice(bytes).expect("HMAC takes keys of every length")
}

/// The HMAC-SHA256 of a message. It uses up the key, of which callers keep a clone.
pub(super) fn mac(mut key: Key, message: &[u8]) -> [u8; 32] {
    key.update(message);
    key.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(key: Key) -> [u8; 32] {
        mac(key, b"message")
    }

    #[test]
    fn the_last_key_is_kept() {
        let last = LastKey::default();
        let of = |last: &LastKey, secret| signed(last.of(secret, "2026-11-26", "ses"));
        let key = of(&last, "secret");
        // Only a key that is derived depends on the secret.
        assert_eq!(of(&last, "other"), key);
        assert_ne!(of(&last.clone(), "other"), key);
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
                let key = signed(last.of("secret", date, service));
                let expected = signed(derive("secret", date, service));
                assert_eq!(key, expected, "{date} {service}");
            }
        }
    }

    #[test]
    fn a_key_is_derived_while_the_lock_is_taken() {
        let last = LastKey::default();
        let taken = last.0.lock();
        assert_eq!(
            signed(last.of("k", "d", "s")),
            signed(derive("k", "d", "s"))
        );
        assert!(taken.is_none());
    }
}
