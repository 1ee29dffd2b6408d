//! What one value must look like: one file per syntax, each of which parses or says where it broke.
//!
//! Nothing here knows a provider or a field.

pub mod attachment_name;
pub mod base64;
mod characters;
pub mod date_time;
mod domain;
mod domain_label;
pub mod email_address;
pub mod link;
pub mod mailbox;
pub mod phone_number;
mod punycode;
pub mod reason;
pub mod sign_name;
pub mod template_data;

/// The first control character of `text`, counted in characters from 0.
///
/// C0 with CR, LF and NUL, DEL, and C1: none of them may get into a mail header (RFC 5322, section 2.2).
pub fn control_character(text: &str) -> Option<usize> {
    // Nearly all text has none; the search by characters is only for telling where.
    text.bytes()
        .any(|byte| !(0x20..0x7f).contains(&byte))
        .then_some(())?;
    text.chars().position(char::is_control)
}
