//! The password for sending over SMTP.

use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::schema::Format;
use crate::schema::formats::Warnings;

/// The number of different characters of each kind.
const DIFFERENT: usize = 2;

/// Different digits, lower-case letters and upper-case letters, as the text of an error code asks for. Its wording allows
/// other readings.
pub(super) static SMTP_PASSWORD: Format = Format::new(
    RuleName::Password,
    |text| {
        let different = |is_kind: fn(&u8) -> bool| {
            let mut seen = [false; 128];
            for byte in text.bytes().filter(is_kind) {
                if let Some(seen) = seen.get_mut(usize::from(byte)) {
                    *seen = true;
                }
            }
            seen.into_iter().filter(|seen| *seen).count()
        };
        let kinds = [
            u8::is_ascii_digit,
            u8::is_ascii_lowercase,
            u8::is_ascii_uppercase,
        ];
        // The length is checked by other rules, which report an empty password.
        if text.is_empty() || kinds.into_iter().all(|kind| different(kind) >= DIFFERENT) {
            Ok(Warnings::default())
        } else {
            Err(Reason::PasswordCharacters.at(0))
        }
    },
    None,
    "two different digits, two different letters `a` to `z`, and two different letters `A` to `Z`",
);
