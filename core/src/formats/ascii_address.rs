//! A quick check for the addresses that almost every list contains: a dot-atom and a domain in ASCII.
//!
//! It exists because the check of long lists takes most of the time of their validation. It looks up each byte once in
//! a table, and does not tell why a text is no such address: [`email_address::parse`](super::email_address::parse)
//! then decides. A test compares the two.

use super::email_address::{MAX_ADDRESS_OCTETS, MAX_LOCAL_OCTETS};

/// RFC 1035, section 2.3.4.
const MAX_LABEL_OCTETS: usize = 63;

/// The bytes of a dot-atom without its dots (RFC 5322, section 3.2.3).
static ATOM: [bool; 256] = table(true);
static LETTER_OR_DIGIT: [bool; 256] = table(false);

const fn table(signs: bool) -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        table[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => true,
            b'!'
            | b'#'..=b'\''
            | b'*'
            | b'+'
            | b'-'
            | b'/'
            | b'='
            | b'?'
            | b'^'..=b'`'
            | b'{'..=b'~' => signs,
            _ => false,
        };
        byte += 1;
    }
    table
}

/// The number of bytes at the start that the table contains.
fn run(bytes: &[u8], table: &[bool; 256]) -> usize {
    let end = bytes.iter().position(|byte| !table[usize::from(*byte)]);
    end.unwrap_or(bytes.len())
}

/// Whether the text is such an address, and its local part is not longer than every receiver must accept. Such an address has
/// neither an error nor a warning.
pub(crate) fn is_plain(text: &str) -> bool {
    at_sign(text).is_some_and(|at| at <= MAX_LOCAL_OCTETS)
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
    let mut end = 0;
    loop {
        let len = run(bytes.get(end..)?, &ATOM);
        end += len;
        match bytes.get(end) {
            _ if len == 0 => return None,
            Some(b'.') => end += 1,
            Some(b'@') => return Some(end),
            _ => return None,
        }
    }
}

fn is_domain(bytes: &[u8]) -> bool {
    let (mut label_start, mut end) = (0, 0);
    while let Some(rest) = bytes.get(end..) {
        // A hyphen is allowed only between letters or digits. Two hyphens can be part of an A-label.
        let len = run(rest, &LETTER_OR_DIGIT);
        end += len;
        match bytes.get(end) {
            _ if len == 0 => return false,
            Some(b'-') => {}
            Some(b'.') if end - label_start <= MAX_LABEL_OCTETS => label_start = end + 1,
            Some(_) => return false,
            None => break,
        }
        end += 1;
    }
    label_start > 0
        && bytes.len() - label_start <= MAX_LABEL_OCTETS
        && bytes.last().is_some_and(u8::is_ascii_alphabetic)
}
