//! The domain of an address: labels separated by single dots.
//!
//! The grammar is that of RFC 5321, section 4.1.2, with U-labels (RFC 6531, section 3.3) and without address
//! literals; the lengths are those of RFC 1035. No DNS lookup is made. Reserved names, such as `example.com`
//! and `test.invalid`, are valid.

use alloc::string::String;

use super::domain_label::Label;
use super::reason::{Fault, Reason};

/// RFC 1035, section 2.3.4: 255 octets, minus the first length octet and the root label.
pub(super) const MAX_OCTETS: usize = 253;

/// What [`check`] finds out about a valid domain.
pub(super) struct Checked {
    /// The length of the domain as sent.
    pub(super) octets: usize,
    /// Whether it has labels that are not ASCII.
    pub(super) punycode: bool,
}

/// Checks a text that is a domain and nothing else. Returns whether it has to be written in Punycode.
///
/// # Errors
///
/// Returns an error if it is not a domain.
pub fn check_alone(text: &str) -> Result<bool, Fault> {
    if text.is_empty() {
        return Err(Reason::Empty.at(0));
    }
    if let Some(at) = text.chars().position(|c| c == '@') {
        return Err(Reason::AddressAsDomain.at(at));
    }
    check(text, 0, None).map(|checked| checked.punycode)
}

/// Checks a domain that starts at character `start` of the address.
///
/// If `wire` is given, the domain is written to it as it is sent: as A-labels in lower case.
pub(super) fn check(
    domain: &str,
    start: usize,
    mut wire: Option<&mut String>,
) -> Result<Checked, Fault> {
    match domain.as_bytes() {
        [] => return Err(Reason::MissingDomain.at(start)),
        [b'[', ..] => return Err(Reason::AddressLiteral.at(start)),
        _ => {}
    }
    let mut octets = 0;
    let mut punycode = false;
    let mut right_to_left = false;
    let mut misread = None;
    let mut label = Label::new();
    let mut last = '.';
    let mut position = start;
    let mut rest = domain.chars();
    loop {
        let next = rest.next();
        if let Some(c) = next
            && c != '.'
        {
            label.push(c).map_err(|reason| reason.at(position))?;
            position += 1;
            last = c;
            continue;
        }
        let label_start = position - label.len;
        if label.len == 0 {
            return Err(match next {
                _ if position == start => Reason::LeadingDot.at(start),
                Some(_) => Reason::DoubleDot.at(position),
                None => Reason::TrailingDot.at(position - 1),
            });
        }
        let top_level_digit = next.is_none() && label.ascii && last.is_ascii_digit();
        punycode |= !label.ascii;
        let direction = label
            .check()
            .map_err(|fault| fault.reason.at(label_start + fault.position))?;
        right_to_left |= direction.right_to_left;
        misread = misread.or(direction.misread.map(|position| label_start + position));
        octets += label.len;
        // The length is checked before the label, because the check of a label that is not ASCII is slow.
        if octets > MAX_OCTETS {
            return Err(Reason::DomainTooLong.at(start));
        }
        if let Some(wire) = &mut wire {
            for &c in label.as_slice().unwrap_or_default() {
                wire.push(c);
            }
            if next.is_some() {
                wire.push('.');
            }
        }
        if next.is_none() {
            if label_start == start {
                return Err(Reason::MissingDot.at(position));
            }
            // Top-level domains are letters (RFC 3696, section 2) or A-labels, and an A-label also ends with
            // a letter: the last digit of a number in Punycode is below 26 and thus a letter (RFC 3492,
            // section 5).
            if top_level_digit {
                return Err(Reason::TopLevelDomain.at(label_start));
            }
            break;
        }
        octets += 1;
        position += 1;
        label.len = 0;
        label.ascii = true;
    }
    match misread {
        Some(position) if right_to_left => Err(Reason::MixedDirection.at(position)),
        _ => Ok(Checked { octets, punycode }),
    }
}
