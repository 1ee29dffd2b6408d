//! Whether and when to send a request again after an error.

use serde::Serialize;

use crate::names::names;

names! {
    /// Under what condition sending again can succeed.
    When {
        /// Never: the provider will return the same error again.
        Never = "never",
        /// After the cause has been corrected, in the request, in the account or elsewhere.
        AfterFix = "after_fix",
        /// Later, with the same request.
        Later = "later",
        /// With the same payload and a new signature.
        FreshSignature = "fresh_signature",
    }
}

/// Whether and when to send a request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Retry {
    /// Under what condition sending again can succeed.
    pub when: When,
    /// The waiting time in seconds, if the provider's sources state one. For a quota, it is the length of the period
    /// over which the provider counts, such as 86,400 for a daily quota.
    pub after_seconds: Option<u32>,
    /// Whether the provider may have accepted the first attempt, so that another attempt may deliver the message twice.
    pub may_duplicate: bool,
}

/// The upper bound of the random part of [`Retry::delay_ms`] after any number of attempts, in milliseconds.
const LONGEST_MS: u64 = 300_000;

/// The upper bound of the random part of [`Retry::delay_ms`] after the first attempt, in milliseconds.
const FIRST_MS: u64 = 1_000;

impl Retry {
    /// Returns how long to wait before the next attempt, in milliseconds, or `None` if another attempt is useless.
    ///
    /// `attempt` is the number of attempts made so far, at least 1. `random` is a random number from 0 (inclusive) to
    /// 1 (exclusive); the caller draws a new one for each call.
    ///
    /// The delay is the waiting time that the provider's sources state, if any, plus `random` times a maximum. The
    /// maximum is one second after the first attempt, and doubles with each attempt up to five minutes (exponential
    /// backoff with full jitter). For [`When::FreshSignature`] the delay after the first attempt is 0.
    ///
    /// # Errors
    ///
    /// Returns [`OutOfRange`] if `attempt` or `random` is out of range.
    pub fn delay_ms(self, attempt: i64, random: f64) -> Result<Option<u64>, OutOfRange> {
        if attempt < 1 {
            return Err(OutOfRange(
                "attempt must be an integer of at least 1: the number of attempts made so far",
            ));
        }
        if !(0.0..1.0).contains(&random) {
            return Err(OutOfRange(
                "random must be a number of at least 0 and less than 1",
            ));
        }
        match self.when {
            When::Never | When::AfterFix => return Ok(None),
            When::FreshSignature if attempt == 1 => return Ok(Some(0)),
            When::FreshSignature | When::Later => {}
        }
        let doublings = (attempt - 1).min(16);
        let longest = (FIRST_MS << doublings).min(LONGEST_MS);
        let stated = u64::from(self.after_seconds.unwrap_or_default()) * 1000;
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "minutes, and not below 0"
        )]
        let part = (longest as f64 * random) as u64;
        Ok(Some(stated + part))
    }
}

/// The error for an argument that is out of range. The text names the argument and the values that are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange(pub &'static str);

impl core::fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.0)
    }
}

impl core::error::Error for OutOfRange {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_is_spread_and_has_an_end() {
        let later = Retry {
            when: When::Later,
            after_seconds: None,
            may_duplicate: false,
        };
        let wait = |retry: Retry, attempt, random| retry.delay_ms(attempt, random);
        assert_eq!(wait(later, 1, 0.0), Ok(Some(0)));
        assert_eq!(wait(later, 1, 0.999_999), Ok(Some(999)));
        assert_eq!(wait(later, 1, 0.5), Ok(Some(500)));
        assert_eq!(wait(later, 4, 0.5), Ok(Some(4_000)));
        assert_eq!(wait(later, i64::MAX, 0.5), Ok(Some(150_000)));
        let stated = Retry {
            after_seconds: Some(600),
            ..later
        };
        assert_eq!(wait(stated, 1, 0.5), Ok(Some(600_500)));
        let fresh = Retry {
            when: When::FreshSignature,
            ..later
        };
        assert_eq!(wait(fresh, 1, 0.9), Ok(Some(0)));
        assert_eq!(wait(fresh, 2, 0.5), Ok(Some(1_000)));
        for when in [When::Never, When::AfterFix] {
            assert_eq!(wait(Retry { when, ..later }, 1, 0.0), Ok(None));
        }
        for (attempt, random) in [(0, 0.5), (-1, 0.5), (1, 1.0), (1, -0.1), (1, f64::NAN)] {
            assert!(wait(later, attempt, random).is_err());
        }
    }
}
