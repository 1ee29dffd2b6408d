//! A quick check for the addresses that almost every list contains: a dot-atom and a domain in ASCII.
//!
//! It exists because the check of long lists takes most of the time of their validation. It is a finite automaton: for each
//! byte, it looks up a row and shifts it. No branch depends on the text. The processor often mispredicts branches at the ends of
//! the parts of an address, so that a check with such branches took up to twice the time. Apart from a missing `@`, the quick check
//! does not tell why a text is no such address: [`email_address::parse`](super::email_address::parse) then reads it character by
//! character. A test compares the two.

use super::domain_label::MAX_OCTETS as MAX_LABEL_OCTETS;
use super::email_address::MAX_ADDRESS_OCTETS;

/// The states. Each is the number of bits by which the row of a byte is shifted to get the next state. Zero is the state after a
/// byte that is not expected. No byte leads out of it.
mod state {
    /// At the start, or after a dot in the local part.
    pub(super) const BEFORE_ATOM: u64 = 8;
    pub(super) const ATOM: u64 = 16;
    /// After the `@`, or after a hyphen in the first label of the domain.
    pub(super) const BEFORE_LABEL: u64 = 24;
    pub(super) const LABEL: u64 = 32;
    /// After a dot in the domain, or after a hyphen in a later label.
    pub(super) const BEFORE_LATER_LABEL: u64 = 40;
    /// In a later label, after a letter: the only state in which an address may end.
    pub(super) const LETTER: u64 = 48;
    pub(super) const DIGIT: u64 = 56;
    /// The bits of a state.
    pub(super) const MASK: u64 = 63;
}

/// One row for each byte. The state that follows state `s` is in the row from bit `s` on.
static NEXT: [u64; 256] = table();

const fn table() -> [u64; 256] {
    use state::{ATOM, BEFORE_ATOM, BEFORE_LABEL, BEFORE_LATER_LABEL, DIGIT, LABEL, LETTER};
    const ATEXT: u64 = row(&[BEFORE_ATOM, ATOM], ATOM);
    const LETTER_OR_DIGIT: u64 = ATEXT | row(&[BEFORE_LABEL, LABEL], LABEL);
    const LATER: &[u64] = &[BEFORE_LATER_LABEL, LETTER, DIGIT];
    const ENDS_LATER: &[u64] = &[LETTER, DIGIT];

    let mut table = [0; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        table[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER_OR_DIGIT | row(LATER, LETTER),
            b'0'..=b'9' => LETTER_OR_DIGIT | row(LATER, DIGIT),
            // Two hyphens in a row can be part of an A-label, so they are not expected.
            b'-' => ATEXT | row(&[LABEL], BEFORE_LABEL) | row(ENDS_LATER, BEFORE_LATER_LABEL),
            b'.' => row(&[ATOM], BEFORE_ATOM) | row(&[LABEL, LETTER, DIGIT], BEFORE_LATER_LABEL),
            b'@' => row(&[ATOM], BEFORE_LABEL),
            // The signs of an atom (RFC 5322, section 3.2.3).
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~' => {
                ATEXT
            }
            _ => 0,
        };
        byte += 1;
    }
    table
}

/// The part of a row in which all these states are followed by the same one.
const fn row(from: &[u64], to: u64) -> u64 {
    match from {
        [] => 0,
        [first, rest @ ..] => to << *first | row(rest, to),
    }
}

/// The state after the text.
fn state_after(text: &str) -> u64 {
    let next = |state: u64, byte: u8| NEXT[usize::from(byte)] >> (state & state::MASK);
    text.bytes().fold(state::BEFORE_ATOM, next) & state::MASK
}

/// Whether the text is such an address, and not longer than one label may be, so that no part of it is too long. Such an address
/// has neither an error nor a warning.
pub(crate) fn is_plain(text: &str) -> bool {
    text.len() <= MAX_LABEL_OCTETS && state_after(text) == state::LETTER
}

/// What the quick check finds out about a text.
pub(super) enum Found<'a> {
    /// A dot-atom and a domain in ASCII without labels that need a closer look.
    Address { local: &'a str, domain: &'a str },
    /// A dot-atom without an `@`, which is a frequent mistake.
    DotAtom,
    /// Anything else, which may be an address all the same.
    Other,
}

/// Reads a text of any kind.
pub(super) fn read(text: &str) -> Found<'_> {
    if text.len() > MAX_ADDRESS_OCTETS {
        return Found::Other;
    }
    match state_after(text) {
        state::LETTER => match split(text) {
            Some((local, domain)) => Found::Address { local, domain },
            None => Found::Other,
        },
        state::ATOM => Found::DotAtom,
        _ => Found::Other,
    }
}

/// Splits an address at its `@`. `None` if a label is too long.
fn split(address: &str) -> Option<(&str, &str)> {
    // `split_once` takes twice the time for texts that are as short.
    let at = address.bytes().position(|byte| byte == b'@')?;
    let (local, domain) = address.get(..at).zip(address.get(at + 1..))?;
    let fits = |label: &[u8]| label.len() <= MAX_LABEL_OCTETS;
    let domain_bytes = domain.as_bytes();
    // A domain that is not longer than a label may be has no label that is too long.
    let fit = fits(domain_bytes) || domain_bytes.split(|byte| *byte == b'.').all(fits);
    fit.then_some((local, domain))
}
