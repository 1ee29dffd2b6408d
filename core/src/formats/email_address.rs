//! Email addresses as mail providers accept them: `local-part@domain`, in ASCII or not.
//!
//! The grammar is that of RFC 5321, section 4.1.2, with UTF-8 on both sides of the `@` (RFC 6531,
//! section 3.3): a dot-atom or a quoted string, then a domain name. Comments, folding and address
//! literals are refused, and so is a domain without a dot. Nothing is looked up, and no name is
//! refused for its meaning: `example.com` and `test.invalid` are good syntax.
//!
//! A label that is not ASCII follows IDNA 2008 (RFC 5891, section 4.2) as far as that goes without
//! Unicode tables, which would weigh more than the rest of a browser build. The limits of it:
//!
//! - Capitals of Latin, Greek, Cyrillic and Armenian are folded; those of rarer scripts are not.
//! - Normalization form C is taken for granted: a decomposed `e` + U+0301 is accepted and encoded
//!   as it stands.
//! - Refused characters are listed in ranges picked by hand ([`REFUSED_IN_LABELS`]). No character
//!   that IDNA allows is among them; some rare ones that IDNA refuses are missing.
//!
//! Nothing but case is mapped (RFC 5895): a full-width or other compatibility form is a fault.

use alloc::borrow::Cow;
use alloc::string::String;

use super::punycode;
use super::reason::{Fault, Reason};

/// RFC 5321, section 4.5.3.1.3: a path has 256 octets, its angle brackets included (RFC 3696,
/// erratum 1690).
const MAX_ADDRESS_OCTETS: usize = 254;
/// RFC 1035, section 2.3.4: 255 octets, less the first length octet and the root label.
const MAX_DOMAIN_OCTETS: usize = 253;
/// RFC 1035, section 2.3.4.
const MAX_LABEL_OCTETS: usize = 63;
/// RFC 5321, section 4.5.3.1.1. Longer ones are in use, so this limit is reported and not enforced.
const MAX_LOCAL_OCTETS: usize = 64;

/// An email address that [`parse`] found good, split at its `@`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EmailAddress<'a> {
    /// The local part as written, with its quotes if it has any.
    pub local: &'a str,
    /// The domain as written.
    pub domain: &'a str,
    /// The domain has labels that are not ASCII, so that it has to be sent as Punycode.
    pub punycode: bool,
    /// The local part is over 64 octets.
    pub long_local: bool,
}

impl<'a> EmailAddress<'a> {
    /// Gives the domain in the form that goes over the wire: A-labels, lower case.
    ///
    /// Borrows where the domain is in that form already.
    pub fn domain_to_ascii(&self) -> Cow<'a, str> {
        if !self.punycode && !self.domain.bytes().any(|octet| octet.is_ascii_uppercase()) {
            return Cow::Borrowed(self.domain);
        }
        let mut ascii = String::with_capacity(MAX_DOMAIN_OCTETS);
        let mut rest = Some(self.domain);
        while let Some(labels) = rest {
            let label;
            (label, rest) = split_label(labels);
            let mut octets = [0; MAX_LABEL_OCTETS];
            let encoded = if label.is_ascii() {
                None
            } else {
                Label::from_unicode(label).and_then(|label| label.encode(&mut octets))
            };
            for octet in encoded.unwrap_or(label.as_bytes()) {
                ascii.push(char::from(octet.to_ascii_lowercase()));
            }
            if rest.is_some() {
                ascii.push('.');
            }
        }
        Cow::Owned(ascii)
    }

    /// Says whether both addresses name the same mailbox.
    ///
    /// Local parts have to be equal to the octet: what else is the same is for the receiving host
    /// to say (RFC 5321, section 2.4). Domains are compared without case, and by A-label. Allocates
    /// only for a domain that is not ASCII.
    pub fn same_mailbox(&self, other: &EmailAddress<'_>) -> bool {
        self.local == other.local
            && if self.punycode || other.punycode {
                self.domain_to_ascii() == other.domain_to_ascii()
            } else {
                self.domain.eq_ignore_ascii_case(other.domain)
            }
    }

    /// Gives a key that is equal for two addresses exactly when they name the same mailbox, to find
    /// duplicates among many by sorting.
    pub fn key(&self) -> (Cow<'a, str>, &'a str) {
        (self.domain_to_ascii(), self.local)
    }
}

/// Reads an email address that stands alone, without name, brackets or space around it.
///
/// # Errors
///
/// The first fault in reading order. What concerns a label, the domain or the address as a whole
/// is placed at its first character and comes after the faults of its characters, save that a
/// domain that is too long is not read to its end.
pub fn parse(text: &str) -> Result<EmailAddress<'_>, Fault> {
    if text.is_empty() {
        return Err(Reason::Empty.at(0));
    }
    let local = if let [b'"', ..] = text.as_bytes() {
        quoted_string(text)?
    } else {
        dot_atom(text)?
    };
    let (local_part, domain) = text.split_at_checked(local.octets).unwrap_or((text, ""));
    let domain = domain.strip_prefix('@').unwrap_or(domain);
    let (domain_octets, punycode) = check_domain(domain, local.characters + 1)?;
    if local.octets + 1 + domain_octets > MAX_ADDRESS_OCTETS {
        return Err(Reason::AddressTooLong.at(0));
    }
    Ok(EmailAddress {
        local: local_part,
        domain,
        punycode,
        long_local: local.octets > MAX_LOCAL_OCTETS,
    })
}

/// The length of a local part, up to the `@`.
struct Length {
    octets: usize,
    characters: usize,
}

/// Measures a local part of atoms with single dots between them (RFC 5322, section 3.2.3; RFC 6531,
/// section 3.3).
fn dot_atom(text: &str) -> Result<Length, Fault> {
    // Neither a dot nor an `@` may come first, as neither may follow a dot.
    let mut previous = '.';
    let mut full_width_at = None;
    let mut rest = text.chars();
    let mut characters = 0;
    while let Some(c) = rest.next() {
        match c {
            '@' if characters == 0 => return Err(Reason::MissingLocal.at(0)),
            '@' if previous == '.' => return Err(Reason::TrailingDot.at(characters - 1)),
            '@' => {
                let octets = text.len() - rest.as_str().len() - 1;
                return Ok(Length { octets, characters });
            }
            '.' if characters == 0 => return Err(Reason::LeadingDot.at(0)),
            '.' if previous == '.' => return Err(Reason::DoubleDot.at(characters)),
            '"' => return Err(Reason::MisplacedQuote.at(characters)),
            '!'..='~' if c == '.' || !is_special(c) => {}
            // The Greek question mark is canonically the same as a semicolon.
            '\0'..='\x7F' | '\u{37E}' => {
                let reason = refused_anywhere(c).unwrap_or(Reason::LocalCharacter);
                return Err(reason.at(characters));
            }
            _ => {
                let before = (characters > 0).then_some(previous);
                if let Some(reason) = refused_in_local_part(before, c, rest.as_str()) {
                    return Err(reason.at(characters));
                }
                if matches!(c, '\u{FF20}' | '\u{FE6B}') && full_width_at.is_none() {
                    full_width_at = Some(characters);
                }
            }
        }
        previous = c;
        characters += 1;
    }
    Err(match full_width_at {
        Some(position) => Reason::FullWidth.at(position),
        None => Reason::MissingAt.at(characters),
    })
}

/// Says whether an ASCII character has to be quoted in a local part (RFC 5322, section 3.2.3).
fn is_special(c: char) -> bool {
    matches!(
        c,
        '(' | ')' | '<' | '>' | '[' | ']' | ':' | ';' | '@' | '\\' | ',' | '.' | '"'
    )
}

/// Measures a quoted local part (RFC 5321, section 4.1.2; RFC 6531, section 3.3).
///
/// The obsolete forms, such as `"a".b`, are refused.
fn quoted_string(text: &str) -> Result<Length, Fault> {
    let mut rest = text.chars();
    let mut previous = rest.next();
    let mut characters = 1;
    while let Some(c) = rest.next() {
        match c {
            '"' if characters == 1 => return Err(Reason::MissingLocal.at(1)),
            '"' => {
                let octets = text.len() - rest.as_str().len();
                let characters = characters + 1;
                return match rest.next() {
                    Some('@') => Ok(Length { octets, characters }),
                    Some(after) => Err(refused_anywhere(after)
                        .unwrap_or(Reason::MisplacedQuote)
                        .at(characters)),
                    None => Err(Reason::MissingAt.at(characters)),
                };
            }
            '\\' => {
                characters += 1;
                match rest.next() {
                    Some(' '..='~') => {}
                    Some(escaped) => {
                        return Err(refused_anywhere(escaped)
                            .unwrap_or(Reason::EscapedCharacter)
                            .at(characters));
                    }
                    None => break,
                }
            }
            ' '..='~' => {}
            _ => {
                let before = previous.filter(|_| characters > 1);
                if let Some(reason) = refused_in_local_part(before, c, rest.as_str()) {
                    return Err(reason.at(characters));
                }
            }
        }
        previous = Some(c);
        characters += 1;
    }
    Err(Reason::UnclosedQuote.at(0))
}

/// Says why a character that is not ASCII cannot stand in a local part, where RFC 6531 by itself
/// allows every one. `before` is the character before it, if the local part has one.
fn refused_in_local_part(before: Option<char>, c: char, after: &str) -> Option<Reason> {
    match before {
        _ if is_joiner(c) => {
            let joins = joins(before, c, after.chars().next());
            (!joins).then_some(Reason::InvisibleCharacter)
        }
        None if is_mark(c) => Some(Reason::LeadingMark),
        _ => refused_anywhere(c),
    }
}

/// Checks a domain that starts at character `start` of the address; gives its length in octets on
/// the wire, and whether it has to be turned into Punycode to get there.
fn check_domain(domain: &str, start: usize) -> Result<(usize, bool), Fault> {
    if domain.is_empty() {
        return Err(Reason::MissingDomain.at(start));
    }
    if let [b'[', ..] = domain.as_bytes() {
        return Err(Reason::AddressLiteral.at(start));
    }
    let mut position = start;
    let mut octets = 0;
    let mut punycode = false;
    let mut right_to_left = false;
    let mut misread = None;
    let mut rest = domain;
    loop {
        let (label, labels) = split_label(rest);
        if label.is_empty() {
            return Err(match labels {
                _ if position == start => Reason::LeadingDot.at(start),
                Some(_) => Reason::DoubleDot.at(position),
                None => Reason::TrailingDot.at(position - 1),
            });
        }
        let measured = check_label(label, position)?;
        octets += measured.octets;
        // Before the rest is looked at: labels that are not ASCII take time.
        if octets > MAX_DOMAIN_OCTETS {
            return Err(Reason::DomainTooLong.at(start));
        }
        punycode |= measured.characters < label.len();
        right_to_left |= measured.right_to_left;
        misread = misread.or(measured.misread);
        let Some(labels) = labels else {
            if position == start {
                return Err(Reason::MissingDot.at(position + measured.characters));
            }
            // Top-level domains are letters (RFC 3696, section 2) or A-labels, and an A-label ends
            // with a letter too: the last digit of a number is below 26 (RFC 3492, section 5).
            if let [.., b'0'..=b'9'] = label.as_bytes()
                && label.is_ascii()
            {
                return Err(Reason::TopLevelDomain.at(position));
            }
            break;
        };
        octets += 1;
        position += measured.characters + 1;
        rest = labels;
    }
    match misread {
        Some(position) if right_to_left => Err(Reason::MixedDirection.at(position)),
        _ => Ok((octets, punycode)),
    }
}

/// Splits the first label off, and gives what is behind the dot, if there is one.
fn split_label(labels: &str) -> (&str, Option<&str>) {
    let dot = labels.bytes().position(|octet| octet == b'.');
    match dot.and_then(|dot| labels.split_at_checked(dot)) {
        Some((label, rest)) => (label, rest.get(1..)),
        None => (labels, None),
    }
}

/// What [`check_label`] finds out about a good label.
struct Measured {
    characters: usize,
    /// The length on the wire.
    octets: usize,
    /// Some of its characters are written from right to left.
    right_to_left: bool,
    /// The place in the address of the first character that breaks the Bidi Rule, which matters as
    /// soon as any label of the domain is written from right to left.
    misread: Option<usize>,
}

/// Checks a label that is not empty and starts at character `start` of the address (RFC 1123,
/// section 2.1, for ASCII; RFC 5891, section 4.2, for the rest).
fn check_label(text: &str, start: usize) -> Result<Measured, Fault> {
    let plain = text
        .bytes()
        .all(|octet| octet.is_ascii_alphanumeric() || octet == b'-');
    let mut characters = text.len();
    if !plain {
        characters = 0;
        for c in text.chars() {
            if let Some(reason) = refused_in_label(c) {
                return Err(reason.at(start + characters));
            }
            characters += 1;
        }
    }
    if let [b'-', ..] = text.as_bytes() {
        return Err(Reason::LeadingHyphen.at(start));
    }
    if let [.., b'-'] = text.as_bytes() {
        return Err(Reason::TrailingHyphen.at(start + characters - 1));
    }
    let too_long = Reason::LabelTooLong.at(start);
    let mut octets = text.len();
    let (right_to_left, misread) = if !plain {
        let label = Label::from_unicode(text).ok_or(too_long)?;
        if let Err(fault) = label.check_context() {
            return Err(fault.reason.at(start + fault.position));
        }
        let mut encoded = [0; MAX_LABEL_OCTETS];
        octets = label.encode(&mut encoded).ok_or(too_long)?.len();
        let (right_to_left, misread) = label.direction();
        (right_to_left, misread.map(|index| start + index))
    } else if let [first, second, b'-', b'-', encoded @ ..] = text.as_bytes() {
        if ![*first, *second].eq_ignore_ascii_case(b"xn") {
            return Err(Reason::ReservedHyphens.at(start + 2));
        }
        if octets > MAX_LABEL_OCTETS {
            return Err(too_long);
        }
        let label = Label::from_punycode(encoded).ok_or(Reason::InvalidPunycode.at(start))?;
        let (right_to_left, misread) = label.direction();
        (right_to_left, misread.map(|_| start))
    } else {
        // Hyphens are not at the ends, so that only a digit in front can be read elsewhere.
        let digit = matches!(text.as_bytes(), [b'0'..=b'9', ..]);
        (false, digit.then_some(start))
    };
    if octets > MAX_LABEL_OCTETS {
        return Err(too_long);
    }
    Ok(Measured {
        characters,
        octets,
        right_to_left,
        misread,
    })
}

/// The characters of a U-label, in lower case. Each of them takes an octet or more on the wire, so
/// that no label has more than 63.
struct Label {
    characters: [char; MAX_LABEL_OCTETS],
    len: usize,
}

impl Label {
    /// Reads a label that is not ASCII, and folds it; `None` means that it is too long.
    fn from_unicode(text: &str) -> Option<Self> {
        let mut characters = ['\0'; MAX_LABEL_OCTETS];
        let mut len = 0;
        for c in text.chars() {
            *characters.get_mut(len)? = fold(c);
            len += 1;
        }
        Some(Self { characters, len })
    }

    /// Reads what follows the prefix of an A-label; `None` means that it is not the Punycode of a
    /// good label.
    ///
    /// Only ASCII is folded: a capital that comes out of Punycode is a fault.
    fn from_punycode(encoded: &[u8]) -> Option<Self> {
        let mut characters = ['\0'; MAX_LABEL_OCTETS];
        let len = punycode::decode(encoded, &mut characters)?;
        let mut ascii = true;
        for c in characters.get_mut(..len)? {
            c.make_ascii_lowercase();
            ascii &= c.is_ascii();
            if refused_in_label(*c).is_some() || fold(*c) != *c {
                return None;
            }
        }
        let label = Self { characters, len };
        let hyphens = matches!(label.as_slice(), ['-', ..] | [.., '-']);
        (!ascii && !hyphens && label.check_context().is_ok()).then_some(label)
    }

    fn as_slice(&self) -> &[char] {
        self.characters.get(..self.len).unwrap_or_default()
    }

    /// Writes the A-label, which starts with `xn--` (RFC 5890, section 2.3.2.1); `None` means that
    /// it is too long.
    fn encode<'o>(&self, octets: &'o mut [u8; MAX_LABEL_OCTETS]) -> Option<&'o [u8]> {
        let [x, n, first, second, encoded @ ..] = octets;
        (*x, *n, *first, *second) = (b'x', b'n', b'-', b'-');
        let len = punycode::encode(self.as_slice(), encoded)?;
        octets.get(..4 + len)
    }

    /// Checks what depends on the place of a character and on its neighbours; positions count from
    /// the start of the label (RFC 5891, section 4.2.3; RFC 5892, appendix A).
    ///
    /// The rules for Arabic and Persian digits (A.8, A.9) are left to [`Self::direction`], which
    /// finds fault with the mixture anyway.
    fn check_context(&self) -> Result<(), Fault> {
        let characters = self.as_slice();
        if let ['x', 'n', '-', '-', ..] = characters {
            return Err(Reason::InvalidPunycode.at(0));
        }
        if let [_, _, '-', '-', ..] = characters {
            return Err(Reason::ReservedHyphens.at(2));
        }
        for (position, &c) in characters.iter().enumerate() {
            let before = position
                .checked_sub(1)
                .and_then(|index| characters.get(index));
            let before = before.copied();
            let after = characters.get(position + 1).copied();
            let fits = match c {
                // Between the two `l` of Catalan.
                '\u{B7}' => before == Some('l') && after == Some('l'),
                // The Greek numeral sign.
                '\u{375}' => matches!(after, Some('\u{370}'..='\u{3FF}')),
                // The Hebrew geresh and gershayim.
                '\u{5F3}' | '\u{5F4}' => matches!(before, Some('\u{591}'..='\u{5F4}')),
                // The Katakana middle dot needs Kana or Han somewhere in the label.
                '\u{30FB}' => characters.iter().any(|&c| is_kana_or_han(c)),
                _ if is_joiner(c) => joins(before, c, after),
                _ => position > 0 || !is_mark(c),
            };
            if !fits {
                let reason = match c {
                    _ if is_joiner(c) => Reason::InvisibleCharacter,
                    _ if is_mark(c) => Reason::LeadingMark,
                    _ => Reason::DomainCharacter,
                };
                return Err(reason.at(position));
            }
        }
        Ok(())
    }

    /// Says whether the label has right-to-left characters, and which is the first character that
    /// breaks the Bidi Rule, by which every label reads in the order in which it is spelled (RFC
    /// 5893, section 2).
    fn direction(&self) -> (bool, Option<usize>) {
        let mut right_to_left = false;
        let mut misread = None;
        let mut first = None;
        let mut numbers = None;
        let mut last = Direction::Neutral;
        for (index, &c) in self.as_slice().iter().enumerate() {
            let direction = direction(c);
            right_to_left |= matches!(direction, Direction::Right | Direction::ArabicNumber);
            if direction == Direction::Mark {
                continue;
            }
            last = direction;
            let first = *first.get_or_insert(direction);
            let fits = match direction {
                Direction::Neutral => index > 0,
                Direction::Left | Direction::Right => first == direction,
                _ if first == Direction::Right => *numbers.get_or_insert(direction) == direction,
                _ => first == Direction::Left && direction == Direction::EuropeanNumber,
            };
            if !fits {
                misread = misread.or(Some(index));
            }
        }
        if last == Direction::Neutral {
            misread = misread.or(self.len.checked_sub(1));
        }
        (right_to_left, misread)
    }
}

/// The bidirectional classes that the Bidi Rule tells apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Left,
    Right,
    EuropeanNumber,
    ArabicNumber,
    Mark,
    Neutral,
}

/// Gives the class of a character that a label may hold.
fn direction(c: char) -> Direction {
    match c {
        '0'..='9' | '\u{6F0}'..='\u{6F9}' => Direction::EuropeanNumber,
        '\u{660}'..='\u{669}' | '\u{10D30}'..='\u{10D39}' => Direction::ArabicNumber,
        '-' | '\u{B7}' | '\u{375}' | '\u{30FB}' => Direction::Neutral,
        _ if is_joiner(c) => Direction::Neutral,
        _ if is_mark(c) => Direction::Mark,
        '\u{590}'..='\u{8FF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}' => {
            Direction::Right
        }
        _ => Direction::Left,
    }
}

/// Says why a character may not stand in a label, whatever is around it.
fn refused_in_label(c: char) -> Option<Reason> {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => None,
        '@' => Some(Reason::SecondAt),
        '\0'..='\x7F' => Some(refused_anywhere(c).unwrap_or(Reason::DomainCharacter)),
        // Ideographic full stop, small forms, full-width and half-width forms of ASCII.
        '\u{3002}' | '\u{FE50}'..='\u{FE6F}' | '\u{FF01}'..='\u{FF65}' => Some(Reason::FullWidth),
        // Variation selectors.
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => Some(Reason::InvisibleCharacter),
        _ if is_joiner(c) => None,
        _ => refused_anywhere(c).or_else(|| {
            let refused = match u16::try_from(u32::from(fold(c))) {
                Ok(code) => in_ranges(REFUSED_IN_LABELS, code),
                // Symbols of all kinds, emoji, compatibility ideographs.
                Err(_) => matches!(
                    c,
                    '\u{1BC9F}'..='\u{1CEFF}'
                        | '\u{1CF47}'..='\u{1D24F}'
                        | '\u{1D260}'..='\u{1D9FF}'
                        | '\u{1E95A}'..='\u{1FFFF}'
                        | '\u{2EE5E}'..='\u{2FFFF}'
                ),
            };
            refused.then_some(Reason::DomainCharacter)
        }),
    }
}

/// Says why a character may not stand in an address, in the local part or in the domain.
pub(super) fn refused_anywhere(c: char) -> Option<Reason> {
    Some(match c {
        '\0'..='\x1F' | '\x7F'..='\u{9F}' | '\u{2028}' | '\u{2029}' => Reason::ControlCharacter,
        ' '
        | '\u{A0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200A}'
        | '\u{202F}'
        | '\u{205F}'
        | '\u{3000}' => Reason::Whitespace,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Reason::BidiControl
        }
        '\u{AD}'
        | '\u{34F}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200D}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E00FF}' => Reason::InvisibleCharacter,
        // Some of the variation selectors lie between the two last ranges.
        '\u{E000}'..='\u{F8FF}'
        | '\u{FDD0}'..='\u{FDEF}'
        | '\u{FFF0}'..='\u{FFFF}'
        | '\u{40000}'..='\u{DFFFF}'
        | '\u{E01F0}'..='\u{10FFFF}' => Reason::UnassignedCharacter,
        _ if u32::from(c) & 0xFFFE == 0xFFFE => Reason::UnassignedCharacter,
        _ => return None,
    })
}

/// Says whether a character is the zero-width joiner or non-joiner, which some scripts need.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Says whether a joiner or non-joiner makes a difference where it stands (RFC 5892, appendices
/// A.1 and A.2): after a virama of India or Sri Lanka; the non-joiner also between two letters of
/// Arabic script that would otherwise be joined.
fn joins(before: Option<char>, joiner: char, after: Option<char>) -> bool {
    match before {
        // The blocks from Devanagari to Malayalam have the same layout.
        Some(c @ '\u{900}'..='\u{D7F}') => u32::from(c) & 0x7F == 0x4D,
        Some('\u{DCA}') => true,
        // Letters that never join to the left: alef, dal, reh, waw and their relatives.
        Some(
            '\u{622}'..='\u{625}'
            | '\u{627}'
            | '\u{629}'
            | '\u{62F}'..='\u{632}'
            | '\u{648}'
            | '\u{698}',
        ) => false,
        Some('\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6D3}') => {
            joiner == '\u{200C}'
                && matches!(after, Some('\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6D3}'))
        }
        _ => false,
    }
}

/// Says whether a character is Hiragana, Katakana or Han.
fn is_kana_or_han(c: char) -> bool {
    matches!(
        c,
        '\u{3005}'..='\u{3007}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30A1}'..='\u{30FA}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{20000}'..='\u{3FFFF}'
    )
}

/// Gives the lower case of a letter that domains are likely to have (RFC 5895, section 2, item 1).
fn fold(c: char) -> char {
    let lower_case = |code: u16| {
        let index = CAPITALS.partition_point(|&(_, last, _)| last < code);
        let &(first, _, distance) = CAPITALS.get(index)?;
        let capital = first <= code && (distance != 1 || (code - first).is_multiple_of(2));
        let folded = code.checked_add_signed(i16::from(distance))?;
        char::from_u32(u32::from(folded)).filter(|_| capital)
    };
    let code = u16::try_from(u32::from(c)).ok();
    code.and_then(lower_case).unwrap_or(c)
}

/// Says whether a character is a combining mark of a script in wide use (Unicode category M).
fn is_mark(c: char) -> bool {
    match u16::try_from(u32::from(c)) {
        // Devanagari to Malayalam again; the exceptions are letters.
        Ok(code @ 0x900..=0xD7F) => {
            matches!(code & 0x7F, 0..=3 | 0x3C | 0x3E..=0x4D | 0x57 | 0x62..=0x63)
                && !matches!(code, 0x980 | 0xB83 | 0xC80)
        }
        Ok(code) => in_ranges(MARKS, code),
        Err(_) => matches!(c, '\u{E0100}'..='\u{E01EF}'),
    }
}

/// Says whether `code` lies in one of the sorted `ranges`.
fn in_ranges(ranges: &[(u16, u16)], code: u16) -> bool {
    let index = ranges.partition_point(|&(_, last)| last < code);
    ranges.get(index).is_some_and(|&(first, _)| first <= code)
}

/// The first and the last of a range of capitals, and how far behind them their small letters are.
/// Where that is 1, capitals and small letters take turns.
#[rustfmt::skip]
static CAPITALS: &[(u16, u16, i8)] = &[
    (0x0041, 0x005A, 32), (0x00C0, 0x00D6, 32), (0x00D8, 0x00DE, 32), (0x0100, 0x012F, 1),
    (0x0134, 0x0137, 1), (0x0139, 0x013E, 1), (0x0141, 0x0148, 1), (0x014A, 0x0177, 1),
    (0x0178, 0x0178, -121), (0x0179, 0x017E, 1), (0x01A0, 0x01A0, 1), (0x01AF, 0x01AF, 1),
    (0x01CD, 0x01DC, 1), (0x01DE, 0x01EF, 1), (0x01F8, 0x021F, 1), (0x0222, 0x0233, 1),
    (0x0386, 0x0386, 38), (0x0388, 0x038A, 37), (0x038C, 0x038C, 64), (0x038E, 0x038F, 63),
    (0x0391, 0x03A1, 32), (0x03A3, 0x03AB, 32), (0x0400, 0x040F, 80), (0x0410, 0x042F, 32),
    (0x0460, 0x0481, 1), (0x048A, 0x04BF, 1), (0x04C0, 0x04C0, 15), (0x04C1, 0x04CE, 1),
    (0x04D0, 0x052F, 1), (0x0531, 0x0556, 48), (0x1E00, 0x1E95, 1), (0x1EA0, 0x1EFF, 1),
];

/// Combining marks (Unicode category M) below U+10000, apart from the scripts of India.
#[rustfmt::skip]
static MARKS: &[(u16, u16)] = &[
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2),
    (0x05C4, 0x05C5), (0x05C7, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x0711, 0x0711),
    (0x0730, 0x074A), (0x07A6, 0x07B0), (0x07EB, 0x07F3), (0x08CA, 0x08FF), (0x0DCA, 0x0DDF),
    (0x0E31, 0x0E31), (0x0E34, 0x0E3A), (0x0E47, 0x0E4E), (0x0EB1, 0x0EB1), (0x0EB4, 0x0EBC),
    (0x0EC8, 0x0ECE), (0x0F71, 0x0F84), (0x0F8D, 0x0FBC), (0x102B, 0x103E), (0x17B4, 0x17D3),
    (0x180B, 0x180D), (0x1AB0, 0x1B04), (0x1B34, 0x1B44), (0x1DC0, 0x1DFF), (0x20D0, 0x20F0),
    (0x302A, 0x302F), (0x3099, 0x309A), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F),
];

/// What IDNA 2008 disallows below U+10000 (RFC 5892, section 3), as far as it comes in ranges worth
/// having: punctuation, symbols, compatibility forms, archaic capitals, Jamo. Each range holds
/// disallowed and unassigned characters only.
#[rustfmt::skip]
static REFUSED_IN_LABELS: &[(u16, u16)] = &[
    (0x0080, 0x00B6), (0x00B8, 0x00BF), (0x00D7, 0x00D7), (0x00F7, 0x00F7), (0x0130, 0x0130),
    (0x0132, 0x0133), (0x013F, 0x0140), (0x0149, 0x0149), (0x017F, 0x017F), (0x01C4, 0x01CC),
    (0x01F1, 0x01F4), (0x02B0, 0x02B8), (0x02C2, 0x02C5), (0x02D2, 0x02EB), (0x02EF, 0x02FF),
    (0x0340, 0x0341), (0x0343, 0x0345), (0x034F, 0x034F), (0x0378, 0x037A), (0x037E, 0x0385),
    (0x0387, 0x0387), (0x03CF, 0x03D6), (0x03F0, 0x03F2), (0x03F4, 0x03F7), (0x0482, 0x0482),
    (0x0488, 0x0489), (0x055A, 0x055F), (0x0587, 0x0587), (0x0589, 0x0590), (0x05BE, 0x05BE),
    (0x05C0, 0x05C0), (0x05C3, 0x05C3), (0x05C6, 0x05C6), (0x05F5, 0x060F), (0x061B, 0x061F),
    (0x0640, 0x0640), (0x066A, 0x066D), (0x0675, 0x0678), (0x06D4, 0x06D4), (0x06DD, 0x06DE),
    (0x06E9, 0x06E9), (0x0700, 0x070F), (0x0958, 0x095F), (0x0964, 0x0965), (0x0970, 0x0970),
    (0x09D8, 0x09DF), (0x09F2, 0x09FB), (0x0A33, 0x0A34), (0x0A36, 0x0A37), (0x0A52, 0x0A5B),
    (0x0A5D, 0x0A65), (0x0BF0, 0x0BFF), (0x0DF4, 0x0E00), (0x0E33, 0x0E33), (0x0E3B, 0x0E3F),
    (0x0E4F, 0x0E4F), (0x0E5A, 0x0E80), (0x0EB3, 0x0EB3), (0x0EDA, 0x0EDD), (0x0F01, 0x0F0A),
    (0x0F0C, 0x0F17), (0x104A, 0x104F), (0x109E, 0x10CF), (0x10FB, 0x10FC), (0x1100, 0x11FF),
    (0x1360, 0x137F), (0x17B4, 0x17B5), (0x17D4, 0x17D6), (0x17D8, 0x17DB), (0x17EA, 0x180F),
    (0x1C8B, 0x1CCF), (0x1D2C, 0x1D2E), (0x1D30, 0x1D3A), (0x1D3C, 0x1D4D), (0x1D4F, 0x1D6A),
    (0x1D78, 0x1D78), (0x1D9B, 0x1DBF), (0x1E9A, 0x1E9B), (0x1E9E, 0x1E9E), (0x1F08, 0x1F0F),
    (0x1F16, 0x1F1F), (0x1F28, 0x1F2F), (0x1F38, 0x1F3F), (0x1F46, 0x1F4F), (0x1F58, 0x1F5F),
    (0x1F68, 0x1F6F), (0x1F71, 0x1F71), (0x1F73, 0x1F73), (0x1F75, 0x1F75), (0x1F77, 0x1F77),
    (0x1F79, 0x1F79), (0x1F7B, 0x1F7B), (0x1F7D, 0x1FAF), (0x1FB2, 0x1FB5), (0x1FB7, 0x1FC5),
    (0x1FC7, 0x1FCF), (0x1FD3, 0x1FD5), (0x1FD8, 0x1FDF), (0x1FE3, 0x1FE3), (0x1FE8, 0x1FF5),
    (0x1FF7, 0x208E), (0x2090, 0x214D), (0x214F, 0x2183), (0x2185, 0x2C2F), (0x2E00, 0x2E2E),
    (0x2E30, 0x3004), (0x3008, 0x3029), (0x302E, 0x303B), (0x303D, 0x3040), (0x309B, 0x309C),
    (0x309F, 0x30A0), (0x30FF, 0x3104), (0x3130, 0x319F), (0x31C0, 0x31EF), (0x3200, 0x33FF),
    (0x4DC0, 0x4DFF), (0xA48D, 0xA4CF), (0xA6F2, 0xA716), (0xAB69, 0xABBF), (0xD7A4, 0xFA0D),
    (0xFA10, 0xFA10), (0xFA12, 0xFA12), (0xFA15, 0xFA1E), (0xFA20, 0xFA20), (0xFA22, 0xFA22),
    (0xFA25, 0xFA26), (0xFA2A, 0xFB1D), (0xFB1F, 0xFE1F), (0xFE30, 0xFE72), (0xFE74, 0xFFFF),
];

#[cfg(test)]
mod tests {
    use alloc::borrow::Cow;
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{CAPITALS, EmailAddress, MARKS, REFUSED_IN_LABELS, fold, parse};
    use crate::formats::reason::Reason::{self, *};

    fn good(text: &str) -> EmailAddress<'_> {
        match parse(text) {
            Ok(address) => address,
            Err(fault) => panic!("{text:?}: {fault:?}"),
        }
    }

    fn check(cases: &[(&str, Reason, usize)]) {
        for &(text, reason, position) in cases {
            match parse(text) {
                Ok(_) => panic!("{text:?} is accepted"),
                Err(fault) => assert_eq!(fault, reason.at(position), "{text:?}"),
            }
        }
    }

    #[test]
    fn an_address_is_split_at_its_at() {
        let address = good("ana.silva+news@mail.Example.com");
        assert_eq!(address.local, "ana.silva+news");
        assert_eq!(address.domain, "mail.Example.com");
        assert!(!address.punycode && !address.long_local);
        assert_eq!(good("\"a@b\"@example.com").local, "\"a@b\"");
    }

    #[test]
    fn all_of_atext_needs_no_quotes() {
        good("!#$%&'*+-/=?^_`{|}~09azAZ@example.com");
        for c in "()<>[]:;\\,".chars() {
            check(&[(&format!("a{c}b@example.com"), LocalCharacter, 1)]);
        }
    }

    #[test]
    fn quotes_enclose_the_whole_local_part() {
        for text in [
            "\"a b\"@example.com",
            "\"a..b.\"@example.com",
            "\"a\\\"b\\\\\"@example.com",
            "\"δ ε\"@example.com",
        ] {
            good(text);
        }
        check(&[
            ("\"a@example.com", UnclosedQuote, 0),
            ("\"a\\\"@example.com", UnclosedQuote, 0),
            ("\"a\\", UnclosedQuote, 0),
            ("\"a\"b@example.com", MisplacedQuote, 3),
            ("\"a\".b@example.com", MisplacedQuote, 3),
            ("a\"b\"@example.com", MisplacedQuote, 1),
            ("\"\"@example.com", MissingLocal, 1),
            ("\"a\"", MissingAt, 3),
            ("\"a\\é\"@example.com", EscapedCharacter, 3),
            ("\"a\r\nb\"@example.com", ControlCharacter, 2),
            ("\"a\\\nb\"@example.com", ControlCharacter, 3),
            ("\"\u{301}a\"@example.com", LeadingMark, 1),
        ]);
    }

    #[test]
    fn what_is_missing_or_doubled_is_told_with_its_place() {
        check(&[
            ("", Empty, 0),
            ("example.com", MissingAt, 11),
            ("@example.com", MissingLocal, 0),
            ("ana@", MissingDomain, 4),
            ("ana@@example.com", SecondAt, 4),
            ("ana@b@example.com", SecondAt, 5),
            (".ana@example.com", LeadingDot, 0),
            ("a..b@example.com", DoubleDot, 2),
            ("ana.@example.com", TrailingDot, 3),
            ("ana@.example.com", LeadingDot, 4),
            ("ana@example..com", DoubleDot, 12),
            ("ana@example.com.", TrailingDot, 15),
            ("ana@example", MissingDot, 11),
            ("ana＠example.com", FullWidth, 3),
            ("ana@[192.0.2.1]", AddressLiteral, 4),
        ]);
    }

    #[test]
    fn positions_count_characters() {
        check(&[
            ("δοκιμή δ@example.com", Whitespace, 6),
            ("δ@παράδειγμα", MissingDot, 12),
            ("δ@παράδειγμα.δ_δ", DomainCharacter, 14),
            ("😀@example..com", DoubleDot, 10),
        ]);
    }

    #[test]
    fn labels_keep_the_rules_of_host_names() {
        good("ana@3com.com");
        good("ana@a--b.com");
        check(&[
            ("ana@-a.com", LeadingHyphen, 4),
            ("ana@a-.com", TrailingHyphen, 5),
            ("ana@é-.com", TrailingHyphen, 5),
            ("ana@ab--c.com", ReservedHyphens, 6),
            ("ana@éé--é.com", ReservedHyphens, 6),
            ("ana@a_b.com", DomainCharacter, 5),
            ("ana@192.0.2.1", TopLevelDomain, 12),
            ("ana@example.c0", TopLevelDomain, 12),
        ]);
    }

    #[test]
    fn a_labels_have_to_stand_for_a_label() {
        good("ana@XN--BCHER-KVA.example");
        for label in [
            "xn--a",
            "xn--bücher",
            "xn--bcher-kva9",
            // The Punycode of `bÜcher`, of a heart, of `-ü`, of `éé--é` and of a mark before an `a`.
            "xn--bcher-2pa",
            "xn--qei",
            "xn----eha",
            "xn-----9iaac",
            "xn--a-wbb",
        ] {
            check(&[(&format!("ana@{label}.com"), InvalidPunycode, 4)]);
        }
    }

    #[test]
    fn lengths_are_those_on_the_wire() {
        let label = "a".repeat(63);
        good(&format!("a@{label}.com"));
        check(&[(&format!("a@b.{label}a.com"), LabelTooLong, 4)]);
        // `ü` takes seven octets as `xn--tda`, and one more for each ASCII letter and the hyphen.
        good(&format!("a@ü{}.com", "a".repeat(55)));
        check(&[
            (&format!("a@ü{}.com", "a".repeat(56)), LabelTooLong, 2),
            (&format!("a@{}.com", "ü".repeat(64)), LabelTooLong, 2),
        ]);
        let domain = format!("{label}.{label}.{label}.{}", "b".repeat(60));
        assert_eq!(domain.len(), 252);
        good(&format!("a@{domain}"));
        check(&[
            (&format!("ab@{domain}"), AddressTooLong, 0),
            (&format!("a@{domain}b"), AddressTooLong, 0),
            (&format!("a@{domain}bb"), DomainTooLong, 2),
        ]);
    }

    #[test]
    fn a_long_local_part_is_no_fault() {
        assert!(!good(&format!("{}@example.com", "a".repeat(64))).long_local);
        assert!(good(&format!("{}@example.com", "a".repeat(65))).long_local);
        assert!(good(&format!("{}@example.com", "é".repeat(33))).long_local);
    }

    #[test]
    fn characters_that_deceive_are_refused_on_both_sides() {
        for (c, reason) in [
            ('\u{0}', ControlCharacter),
            ('\u{7F}', ControlCharacter),
            ('\u{85}', ControlCharacter),
            ('\u{2028}', ControlCharacter),
            ('\u{A0}', Whitespace),
            ('\u{3000}', Whitespace),
            ('\u{202E}', BidiControl),
            ('\u{2066}', BidiControl),
            ('\u{200B}', InvisibleCharacter),
            ('\u{AD}', InvisibleCharacter),
            ('\u{FEFF}', InvisibleCharacter),
            ('\u{200D}', InvisibleCharacter),
            ('\u{E0041}', InvisibleCharacter),
            ('\u{E000}', UnassignedCharacter),
            ('\u{FFFD}', UnassignedCharacter),
            ('\u{1FFFE}', UnassignedCharacter),
            ('\u{10FFFF}', UnassignedCharacter),
        ] {
            check(&[
                (&format!("a{c}b@example.com"), reason, 1),
                (&format!("\"a{c}b\"@example.com"), reason, 2),
                (&format!("ab@ex{c}ample.com"), reason, 5),
            ]);
        }
    }

    #[test]
    fn joiners_stand_where_they_make_a_difference() {
        good("ශ්\u{200D}රී@ශ්\u{200D}රී.com");
        good("نامه\u{200C}ای@نامه\u{200C}ای.com");
        check(&[
            ("ana@a\u{200D}b.com", InvisibleCharacter, 5),
            ("ana@دا\u{200C}د.com", InvisibleCharacter, 6),
            ("ana@نامه\u{200C}.com", InvisibleCharacter, 8),
        ]);
    }

    #[test]
    fn some_characters_need_the_right_neighbours() {
        for text in [
            "ana@paral·lel.cat",
            "ana@א׳.com",
            "ana@͵α.gr",
            "ana@ア・ン.jp",
        ] {
            good(text);
        }
        check(&[
            ("ana@para·el.cat", DomainCharacter, 8),
            ("ana@a׳.com", DomainCharacter, 5),
            ("ana@͵a.gr", DomainCharacter, 4),
            ("ana@a・b.jp", DomainCharacter, 5),
            ("ana@\u{301}a.com", LeadingMark, 4),
        ]);
    }

    #[test]
    fn a_domain_reads_in_the_order_in_which_it_is_spelled() {
        good("ana@אב1.com");
        good("ana@עברית.co.il");
        check(&[
            ("ana@1.אב.com", MixedDirection, 4),
            ("ana@אב.1a.com", MixedDirection, 7),
            ("ana@אaב.com", MixedDirection, 5),
            ("ana@a\u{661}.com", MixedDirection, 5),
            ("ana@ا\u{661}\u{6F1}.com", MixedDirection, 6),
            ("ana@1.xn--4dbc.com", MixedDirection, 4),
            ("ana@xn--4dbc.1.com", MixedDirection, 13),
        ]);
    }

    #[test]
    fn domains_become_a_labels_in_lower_case() {
        for (text, ascii) in [
            ("ana@Example.COM", "example.com"),
            ("ana@MÜNCHEN.Example", "xn--mnchen-3ya.example"),
            ("ana@XN--MNCHEN-3YA.example", "xn--mnchen-3ya.example"),
            ("ana@Почта.РФ", "xn--80a1acny.xn--p1ai"),
            ("ana@ΑΘΉΝΑ.gr", "xn--jxafb0a0a.gr"),
            ("ana@straße.de", "xn--strae-oqa.de"),
            ("ana@臺網中心.tw", "xn--fiqq24b10vi0d.tw"),
            ("ana@VIỆT.ƯƠ.vn", "xn--vit-5kz.xn--jia3a.vn"),
        ] {
            assert_eq!(good(text).domain_to_ascii(), ascii, "{text}");
        }
        assert!(matches!(
            good("ana@example.com").domain_to_ascii(),
            Cow::Borrowed(_)
        ));
    }

    #[test]
    fn the_same_mailbox_has_the_same_key() {
        for (one, other, same) in [
            ("ana@example.com", "ana@EXAMPLE.com", true),
            ("ana@example.com", "Ana@example.com", false),
            ("ana@example.com", "ana@example.org", false),
            ("ana@münchen.de", "ana@XN--MNCHEN-3YA.de", true),
            ("ana@münchen.de", "ana@MÜNCHEN.de", true),
            ("ana@münchen.de", "ana@munchen.de", false),
        ] {
            let (one, other) = (good(one), good(other));
            assert_eq!(one.same_mailbox(&other), same, "{one:?} {other:?}");
            assert_eq!(one.key() == other.key(), same, "{one:?} {other:?}");
        }
    }

    #[test]
    fn tables_are_sorted_and_fold_to_small_letters() {
        for table in [MARKS, REFUSED_IN_LABELS] {
            assert!(table.iter().all(|range| range.0 <= range.1));
            assert!(table.windows(2).all(|pair| pair[0].1 < pair[1].0));
        }
        assert!(CAPITALS.windows(2).all(|pair| pair[0].1 < pair[1].0));
        for c in '\0'..='\u{FFFF}' {
            let folded = fold(c);
            if folded != c {
                assert!(c.to_lowercase().eq([folded]), "{c}");
            }
        }
    }

    #[test]
    fn every_short_text_is_split_or_has_a_fault_within_it() {
        let alphabet = [
            'a', '1', '.', '@', '"', '\\', '-', ' ', 'é', 'א', '\u{200D}', '＠',
        ];
        let mut texts = Vec::from([String::new()]);
        for _ in 0..5 {
            texts = texts
                .iter()
                .flat_map(|text| alphabet.map(|c| format!("{text}{c}")))
                .collect();
            for text in &texts {
                match parse(text) {
                    Ok(address) => {
                        assert_eq!(*text, format!("{}@{}", address.local, address.domain));
                    }
                    Err(fault) => assert!(fault.position <= text.chars().count(), "{text:?}"),
                }
            }
        }
    }
}
