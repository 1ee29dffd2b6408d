//! The formats of single values. Each file parses one format, or reports where a value is malformed.
//!
//! Nothing here is about a provider or a field.

pub(crate) mod ascii_address;
pub mod attachment_name;
pub mod base64;
pub mod blank;
pub(crate) mod calendar;
mod characters;
mod countries;
pub mod date_time;
pub mod domain;
mod domain_label;
pub mod email_address;
pub mod header_mailbox;
mod joiners;
pub mod link;
pub mod mailbox;
pub mod phone_number;
mod punycode;
pub mod reason;
pub mod sign_name;
pub mod template_data;

/// The position of the first control character in `text` other than a tab and those of a line break, counted in
/// characters from 0.
pub fn control_character_in_lines(text: &str) -> Option<usize> {
    let other = |c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n');
    text.chars().position(other)
}

/// The position of the first control character in `text`, counted in characters from 0.
///
/// Control characters are C0 (including CR, LF and NUL), DEL and C1. None of them may occur in a mail header
/// (RFC 5322, section 2.2).
pub fn control_character(text: &str) -> Option<usize> {
    // Nearly all texts contain none. The slower search by characters is only needed for the position.
    text.bytes()
        .any(|byte| !(0x20..0x7f).contains(&byte))
        .then_some(())?;
    text.chars().position(char::is_control)
}
