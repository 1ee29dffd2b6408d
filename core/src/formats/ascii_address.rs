//! A quick check for the addresses that almost every list contains: a dot-atom and a domain in ASCII.
//!
//! It exists because the check of long lists takes most of the time of their validation. It looks up each byte once in
//! a table, and does not tell why a text is no such address: [`email_address::parse`](super::email_address::parse)
//! then decides. A test compares the two.

use super::email_address::MAX_ADDRESS_OCTETS;

/// RFC 1035, section 2.3.4.
const MAX_LABEL_OCTETS: usize = 63;

/// What a byte can be in an address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// It is part of an address only in quotes, or it is not ASCII.
    Other,
    /// A sign that a dot-atom can contain (RFC 5322, section 3.2.3).
    Sign,
    Hyphen,
    Digit,
    Letter,
    Dot,
    At,
}

static CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut classes = [Class::Other; 256];
    let mut byte = 0_u8;
    loop {
        classes[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b'-' => Class::Hyphen,
            b'.' => Class::Dot,
            b'@' => Class::At,
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~' => {
                Class::Sign
            }
            _ => Class::Other,
        };
        if byte == u8::MAX {
            return classes;
        }
        byte += 1;
    }
}

/// The index of the `@`, if the text is a dot-atom and a domain in ASCII without labels that need a closer look.
pub(super) fn at_sign(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if bytes.len() > MAX_ADDRESS_OCTETS {
        return None;
    }
    let at = end_of_local(bytes)?;
    is_domain(bytes.get(at + 1..)?).then_some(at)
}

fn end_of_local(bytes: &[u8]) -> Option<usize> {
    // Neither a dot nor the `@` is allowed at the start.
    let mut before = Class::Dot;
    for (index, byte) in bytes.iter().enumerate() {
        let class = CLASSES[usize::from(*byte)];
        match class {
            Class::Dot if before == Class::Dot => return None,
            Class::At => return (before != Class::Dot).then_some(index),
            Class::Other => return None,
            _ => before = class,
        }
    }
    None
}

fn is_domain(bytes: &[u8]) -> bool {
    let mut before = Class::Dot;
    let mut label_start = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let class = CLASSES[usize::from(*byte)];
        match class {
            Class::Letter | Class::Digit => {}
            // Two hyphens can be part of an A-label.
            Class::Hyphen if !matches!(before, Class::Dot | Class::Hyphen) => {}
            Class::Dot if !matches!(before, Class::Dot | Class::Hyphen) => {
                if index - label_start > MAX_LABEL_OCTETS {
                    return false;
                }
                label_start = index + 1;
            }
            _ => return false,
        }
        before = class;
    }
    before == Class::Letter && label_start > 0 && bytes.len() - label_start <= MAX_LABEL_OCTETS
}
