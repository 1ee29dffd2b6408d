//! E-mail addresses as mail providers accept them: `local-part@domain`, in ASCII or not.
//!
//! The grammar is that of RFC 5321, section 4.1.2, with UTF-8 on both sides of the `@` (RFC 6531, section
//! 3.3): a dot-atom or a quoted string, then a domain name. Comments, folding white space, address literals
//! and domains without a dot are refused. No DNS lookup is made.

use alloc::borrow::Cow;
use alloc::string::String;

use super::ascii_address::{self, Found};
use super::characters::{self, Kind};
use super::domain;
use super::joiners::Before;
use super::reason::{Fault, Reason};

/// RFC 5321, section 4.5.3.1.3: a path has at most 256 octets, including its angle brackets (RFC 3696,
/// erratum 1690).
pub(crate) const MAX_ADDRESS_OCTETS: usize = 254;
/// RFC 5321, section 4.5.3.1.1. Longer local parts exist, so exceeding the limit is only a warning.
pub(crate) const MAX_LOCAL_OCTETS: usize = 64;

/// A valid e-mail address, split at its `@`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmailAddress<'a> {
    /// The local part as written, including quotation marks.
    pub local: &'a str,
    /// The domain as written.
    pub domain: &'a str,
    /// Whether the domain has labels that are not ASCII, so that it has to be sent as Punycode.
    pub punycode: bool,
    /// Whether the local part has more than 64 octets.
    pub long_local: bool,
    /// Whether the local part contains characters that are not ASCII (RFC 6531).
    pub unicode_local: bool,
}

impl<'a> EmailAddress<'a> {
    /// The domain in the form in which it is sent: as A-labels in lower case.
    ///
    /// It is borrowed if it has that form already.
    pub fn domain_to_ascii(&self) -> Cow<'a, str> {
        if !self.punycode && !self.domain.bytes().any(|octet| octet.is_ascii_uppercase()) {
            return Cow::Borrowed(self.domain);
        }
        let mut ascii = String::with_capacity(domain::MAX_OCTETS);
        // The result is never an error, because `parse` has accepted the domain.
        let _ = domain::check(self.domain, 0, Some(&mut ascii));
        Cow::Owned(ascii)
    }

    /// A key that is equal for two addresses if and only if they name the same mailbox. Duplicates in a long
    /// list can be found by sorting the keys.
    ///
    /// Local parts must be equal byte for byte, because only the receiving host can decide whether other ones
    /// are equivalent (RFC 5321, section 2.4). Domains are compared as A-labels and without regard to case.
    pub fn key(&self) -> (Cow<'a, str>, &'a str) {
        (self.domain_to_ascii(), self.local)
    }
}

/// Parses an e-mail address without a name, brackets or spaces around it.
///
/// # Errors
///
/// The first error in reading order. An error of a label, of the domain or of the address as a whole is
/// reported at its first character, after the errors of its characters. Only a domain that is too long is
/// reported before it has been read to its end.
pub fn parse(text: &str) -> Result<EmailAddress<'_>, Fault> {
    quickly_parsed(text).unwrap_or_else(|| parse_each_character(text))
}

/// Parses most addresses in ASCII, and dot-atoms without an `@`. `None` for all other texts.
fn quickly_parsed(text: &str) -> Option<Result<EmailAddress<'_>, Fault>> {
    match ascii_address::read(text) {
        Found::Address { local, domain } => Some(Ok(EmailAddress {
            local,
            domain,
            punycode: false,
            long_local: local.len() > MAX_LOCAL_OCTETS,
            unicode_local: false,
        })),
        Found::DotAtom => Some(Err(Reason::MissingAt.at(text.len()))),
        Found::Other => None,
    }
}

/// Like [`parse`], but reads every address character by character.
fn parse_each_character(text: &str) -> Result<EmailAddress<'_>, Fault> {
    let (domain, start) = split_local(text)?;
    let octets = text.len() - domain.len() - 1;
    let checked = domain::check(domain, start, None)?;
    if octets + 1 + checked.octets > MAX_ADDRESS_OCTETS {
        return Err(Reason::AddressTooLong.at(0));
    }
    let local = text.get(..octets).unwrap_or_default();
    Ok(EmailAddress {
        local,
        domain,
        punycode: checked.punycode,
        long_local: octets > MAX_LOCAL_OCTETS,
        unicode_local: !local.is_ascii(),
    })
}

/// Like [`parse`], but reports a name or angle brackets around the address, and several addresses in one text, with
/// reasons of their own.
///
/// # Errors
///
/// The same as for [`parse`], and [`Reason::NameAndAddress`] at the opening bracket or
/// [`Reason::SeveralAddresses`] at the character between two addresses.
pub fn parse_bare(text: &str) -> Result<EmailAddress<'_>, Fault> {
    // A dot-atom without an `@` contains no address.
    quickly_parsed(text).unwrap_or_else(|| parse_bare_by_character(text))
}

/// Like [`parse_bare`], but reads every address character by character.
fn parse_bare_by_character(text: &str) -> Result<EmailAddress<'_>, Fault> {
    parse_each_character(text).map_err(|fault| match fault.reason {
        Reason::ControlCharacter | Reason::BidiControl | Reason::InvisibleCharacter => fault,
        _ => not_bare(text).unwrap_or(fault),
    })
}

/// The error for a text with anything besides one bare address: a name, angle brackets or other addresses. The text
/// between two separators counts as an address if it has an `@` with something on both sides.
fn not_bare(text: &str) -> Option<Fault> {
    // Most wrong addresses contain neither a bracket nor a separator. Finding this out takes half of the time of reading each
    // character.
    let may_matter = |byte| matches!(byte, b'<' | b',' | b';' | b'|' | b' ' | 0x80..);
    if text.bytes().any(may_matter) {
        not_bare_by_character(text)
    } else {
        None
    }
}

/// Like [`not_bare`], but reads every text character by character.
fn not_bare_by_character(text: &str) -> Option<Fault> {
    let mut first_end = None;
    let (mut local, mut at, mut domain) = (false, false, false);
    // The position of the first `<`, whether an `@` follows it, and whether a `>` follows that `@`.
    let (mut open, mut inner_at, mut closed) = (None, false, false);
    // A space is added at the end, because an address ends at a separator.
    for (position, c) in text.chars().chain([' ']).enumerate() {
        match c {
            ',' | ';' | '|' | '，' | '；' | '、' | ' ' | '\u{A0}' | '\u{3000}' => {
                if local && at && domain {
                    match first_end {
                        Some(end) => return Some(Reason::SeveralAddresses.at(end)),
                        None => first_end = Some(position),
                    }
                }
                (local, at, domain) = (false, false, false);
                continue;
            }
            '<' if open.is_none() => open = Some(position),
            '>' => closed |= inner_at,
            '@' => inner_at |= open.is_some(),
            _ => {}
        }
        domain |= at;
        at |= c == '@';
        local |= !at;
    }
    let open = open.filter(|_| closed && first_end.is_some())?;
    Some(Reason::NameAndAddress.at(open))
}

/// The state of [`split_local`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// In a dot-atom (RFC 5322, section 3.2.3; RFC 6531, section 3.3).
    Atom,
    /// Between quotes (RFC 5321, section 4.1.2; RFC 6531, section 3.3).
    Quotes,
    /// Between quotes, after a backslash.
    Escaped,
    /// After the closing quote. The obsolete forms, such as `"a".b`, are refused.
    Closed,
}

/// Parses a local part and its `@`. Returns the domain and the position of its first character.
fn split_local(text: &str) -> Result<(&str, usize), Fault> {
    let mut rest = text.chars();
    let mut position = 0;
    let mut state = State::Atom;
    // The initial value is a dot, because a dot or an `@` is allowed neither at the start of an atom nor
    // after a dot.
    let mut before = '.';
    let mut joined = Before::default();
    let mut full_width_at = None;
    if let [b'"', ..] = text.as_bytes() {
        state = State::Quotes;
        before = '"';
        position = 1;
        rest.next();
    }
    let start = position;
    while let Some(c) = rest.next() {
        let reason = match (state, c) {
            (State::Atom, '@') if position == 0 => Some(Reason::MissingLocal),
            (State::Atom, '@') if before == '.' => return Err(Reason::TrailingDot.at(position - 1)),
            (State::Atom | State::Closed, '@') => return Ok((rest.as_str(), position + 1)),
            (State::Atom, '.') if position == 0 => Some(Reason::LeadingDot),
            (State::Atom, '.') if before == '.' => Some(Reason::DoubleDot),
            (State::Atom, '"') => Some(Reason::MisplacedQuote),
            // The special characters of RFC 5322. The Greek question mark is canonically equivalent to a
            // semicolon.
            (
                State::Atom,
                '(' | ')' | '<' | '>' | '[' | ']' | ':' | ';' | '\\' | ',' | '\u{37E}',
            ) => Some(Reason::LocalCharacter),
            (State::Quotes, '"') if position == 1 => Some(Reason::MissingLocal),
            (State::Quotes, '"') => {
                state = State::Closed;
                None
            }
            (State::Quotes, '\\') => {
                state = State::Escaped;
                None
            }
            (State::Escaped, ' '..='~') => {
                state = State::Quotes;
                None
            }
            (State::Atom, '!'..='~') | (State::Quotes, ' '..='~') => None,
            _ => {
                let kind = characters::kind(c);
                match state {
                    // RFC 6531 alone would allow all characters that are not ASCII here.
                    State::Atom | State::Quotes => {
                        if matches!(c, '\u{FF20}' | '\u{FE6B}') && full_width_at.is_none() {
                            full_width_at = Some(position);
                        }
                        match kind {
                            Kind::Joiner => {
                                let allowed = joined.allows(c, rest.clone());
                                (!allowed).then_some(Reason::InvisibleCharacter)
                            }
                            Kind::Mark | Kind::Selector if position == start => {
                                Some(Reason::LeadingMark)
                            }
                            _ => kind.refused_anywhere(),
                        }
                    }
                    State::Escaped => kind.refused_anywhere().or(Some(Reason::EscapedCharacter)),
                    State::Closed => kind.refused_anywhere().or(Some(Reason::MisplacedQuote)),
                }
            }
        };
        if let Some(reason) = reason {
            return Err(reason.at(position));
        }
        before = c;
        joined.push(c);
        position += 1;
    }
    Err(match state {
        _ if text.is_empty() => Reason::Empty.at(0),
        State::Quotes | State::Escaped => Reason::UnclosedQuote.at(0),
        _ => match full_width_at {
            Some(position) => Reason::FullWidth.at(position),
            None => Reason::MissingAt.at(position),
        },
    })
}

#[cfg(test)]
mod tests;
