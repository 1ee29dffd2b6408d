//! A label of a domain: letters, digits and hyphens, a U-label or an A-label.
//!
//! ASCII follows RFC 1123, section 2.1. The rest follows IDNA 2008 (RFC 5891, section 4.2), with the
//! contextual rules of RFC 5892, appendix A, and the Bidi Rule of RFC 5893, section 2. Only case is mapped
//! (RFC 5895): full-width and other compatibility forms are errors.
//!
//! Normalization form C is only checked for an ASCII letter with a mark. Other decomposed characters are
//! accepted and encoded unchanged. One condition of the Bidi Rule is not checked: that a label of a
//! right-to-left domain ends with a letter or a digit.

use super::characters::{self, Kind};
use super::joiners::Before;
use super::punycode;
use super::reason::{Fault, Reason};

/// RFC 1035, section 2.3.4.
pub(super) const MAX_OCTETS: usize = 63;

/// A label in lower case. Each of its characters takes at least one octet when sent, so a valid label has at
/// most 63.
pub(super) struct Label {
    characters: [char; MAX_OCTETS],
    /// The number of characters. Those beyond the limit are counted but not stored.
    pub(super) len: usize,
    /// Whether all characters are ASCII.
    pub(super) ascii: bool,
}

/// Whether a label is allowed in a domain that contains right-to-left text.
pub(super) struct Direction {
    /// Whether some of its characters are written from right to left.
    pub(super) right_to_left: bool,
    /// The position of the first character that breaks the Bidi Rule. The rule ensures that every label is
    /// displayed in the order of its characters.
    pub(super) misread: Option<usize>,
}

impl Label {
    pub(super) const fn new() -> Self {
        Self {
            characters: ['\0'; MAX_OCTETS],
            len: 0,
            ascii: true,
        }
    }

    /// Adds a character. The error is the reason why no label may contain it.
    pub(super) fn push(&mut self, c: char) -> Result<(), Reason> {
        let (kind, small) = characters::look_up(c);
        if let Some(reason) = kind.refused_in_label() {
            return Err(reason);
        }
        if let Some(slot) = self.characters.get_mut(self.len) {
            *slot = small;
        }
        self.len += 1;
        self.ascii &= c.is_ascii();
        Ok(())
    }

    /// The characters, unless there are too many.
    pub(super) fn as_slice(&self) -> Option<&[char]> {
        self.characters.get(..self.len)
    }

    /// Checks a label that is not empty, and converts it to the form in which it is sent: an A-label, if it
    /// is not ASCII. Positions count from the start of the label.
    pub(super) fn check(&mut self) -> Result<Direction, Fault> {
        let invalid = Reason::InvalidPunycode.at(0);
        let characters = match self.as_slice() {
            None => return Err(Reason::LabelTooLong.at(0)),
            Some(['-', ..]) => return Err(Reason::LeadingHyphen.at(0)),
            Some([.., '-']) => return Err(Reason::TrailingHyphen.at(self.len - 1)),
            Some(['x', 'n', '-', '-', encoded @ ..]) => {
                let mut decoded = Self::new();
                let len = punycode::decode(encoded, &mut decoded.characters).ok_or(invalid)?;
                while decoded.len < len {
                    let c = decoded.characters.get(decoded.len).ok_or(invalid)?;
                    decoded.push(*c).map_err(|_| invalid)?;
                }
                // Only characters that are not ASCII need Punycode. This check also limits the recursion.
                if !self.ascii || decoded.ascii {
                    return Err(invalid);
                }
                let direction = decoded.check().map_err(|_| invalid)?;
                if decoded.as_slice() != self.as_slice() {
                    return Err(invalid);
                }
                return Ok(Direction {
                    misread: direction.misread.map(|_| 0),
                    ..direction
                });
            }
            Some([_, _, '-', '-', ..]) => return Err(Reason::ReservedHyphens.at(2)),
            Some(characters) => characters,
        };
        if self.ascii {
            // A label has no hyphen at its ends, so only a digit at its start could be displayed elsewhere.
            let digit = matches!(characters, ['0'..='9', ..]);
            return Ok(Direction {
                right_to_left: false,
                misread: digit.then_some(0),
            });
        }
        let direction = check_characters(characters)?;
        let mut wire = Self::new();
        let [x, n, first, second, encoded @ ..] = &mut wire.characters;
        (*x, *n, *first, *second) = ('x', 'n', '-', '-');
        let len = punycode::encode(characters, encoded);
        wire.len = 4 + len.ok_or(Reason::LabelTooLong.at(0))?;
        *self = wire;
        Ok(direction)
    }
}

/// The classes of the Bidi Rule, as bits of a set.
const LEFT: u8 = 1;
const RIGHT: u8 = 2;
const EUROPEAN: u8 = 4;
const ARABIC: u8 = 8;
const NEUTRAL: u8 = 16;

/// Checks what depends on the position of a character and on the characters next to it (RFC 5891, section
/// 4.2.3).
///
/// The rules for Arabic and Persian digits (RFC 5892, A.8 and A.9) are not implemented here, because the Bidi
/// Rule refuses such a mixture anyway.
fn check_characters(characters: &[char]) -> Result<Direction, Fault> {
    let mut right_to_left = false;
    let mut misread = None;
    // The classes that the Bidi Rule allows next.
    let mut allowed = LEFT | RIGHT;
    let mut before = '\0';
    let mut joined = Before::default();
    for (position, &c) in characters.iter().enumerate() {
        let kind = characters::kind(c);
        let following = characters.get(position + 1..).unwrap_or_default();
        let after = following.first().copied().unwrap_or('\0');
        let fault = match c {
            // The middle dot of Catalan, between two `l` (A.3).
            '\u{B7}' if before == 'l' && after == 'l' => None,
            // The Greek numeral sign (A.4).
            '\u{375}' if matches!(after, '\u{370}'..='\u{3FF}') => None,
            // The Hebrew geresh and gershayim (A.5, A.6).
            '\u{5F3}' | '\u{5F4}' if matches!(before, '\u{591}'..='\u{5F4}') => None,
            // The Katakana middle dot needs Kana or Han somewhere in the label (A.7).
            '\u{30FB}'
                if characters
                    .iter()
                    .any(|&c| characters::kind(c) == Kind::KanaOrHan) =>
            {
                None
            }
            '\u{B7}' | '\u{375}' | '\u{5F3}' | '\u{5F4}' | '\u{30FB}' => {
                Some(Reason::DomainCharacter)
            }
            _ => match kind {
                Kind::Joiner if !joined.allows(c, following.iter().copied()) => {
                    Some(Reason::InvisibleCharacter)
                }
                Kind::Mark if position == 0 => Some(Reason::LeadingMark),
                Kind::Mark if composes(before, c) => Some(Reason::DomainCharacter),
                _ => None,
            },
        };
        if let Some(reason) = fault {
            return Err(reason.at(position));
        }
        before = c;
        joined.push(c);

        let direction = match c {
            '0'..='9' => EUROPEAN,
            '-' | '\u{B7}' | '\u{375}' | '\u{30FB}' => NEUTRAL,
            _ => match kind {
                Kind::Mark => continue,
                Kind::PersianDigit => EUROPEAN,
                Kind::ArabicDigit => ARABIC,
                Kind::Joiner => NEUTRAL,
                _ if matches!(c, '\u{590}'..='\u{8FF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}') => {
                    RIGHT
                }
                _ => LEFT,
            },
        };
        right_to_left |= direction & (RIGHT | ARABIC) != 0;
        if allowed & direction == 0 {
            misread = misread.or(Some(position));
        }
        if position == 0 {
            allowed = match direction {
                RIGHT => RIGHT | EUROPEAN | ARABIC | NEUTRAL,
                _ => LEFT | EUROPEAN | NEUTRAL,
            };
        }
        match direction {
            EUROPEAN => allowed &= !ARABIC,
            ARABIC => allowed &= !EUROPEAN,
            _ => {}
        }
    }
    Ok(Direction {
        right_to_left,
        misread,
    })
}

/// Whether Unicode has a single character for an ASCII lower-case letter with a mark. If so, the two
/// characters are not in normalization form C.
fn composes(letter: char, mark: char) -> bool {
    let composite = |row: u32| {
        row >> 26 == u32::from(mark).wrapping_sub(0x300)
            && row >> (u32::from(letter) - u32::from('a')) & 1 == 1
    };
    letter.is_ascii_lowercase() && COMPOSITES.iter().any(|&row| composite(row))
}

/// The marks for which Unicode has composites with ASCII letters, and those letters.
#[rustfmt::skip]
static COMPOSITES: &[u32] = &[
    composites(0x300, b"aeinouwy"), composites(0x301, b"acegiklmnoprsuwyz"),
    composites(0x302, b"aceghijosuwyz"), composites(0x303, b"aeinouvy"),
    composites(0x304, b"aegiouy"), composites(0x306, b"aegiou"),
    composites(0x307, b"abcdefghmnoprstwxyz"), composites(0x308, b"aehiotuwxy"),
    composites(0x309, b"aeiouy"), composites(0x30A, b"auwy"), composites(0x30B, b"ou"),
    composites(0x30C, b"acdeghijklnorstuz"), composites(0x30F, b"aeioru"),
    composites(0x311, b"aeioru"), composites(0x31B, b"ou"),
    composites(0x323, b"abdehiklmnorstuvwyz"), composites(0x324, b"u"), composites(0x325, b"a"),
    composites(0x326, b"st"), composites(0x327, b"cdeghklnrst"), composites(0x328, b"aeiou"),
    composites(0x32D, b"delntu"), composites(0x32E, b"h"), composites(0x330, b"eiu"),
    composites(0x331, b"bdhklnrtz"),
];

/// Stores a mark from U+0300 to U+033F in 6 bits, and each of its letters in one bit.
const fn composites(mark: u32, letters: &[u8]) -> u32 {
    let mut row = (mark - 0x300) << 26;
    let mut index = 0;
    while index < letters.len() {
        row |= 1 << (letters[index] - b'a');
        index += 1;
    }
    row
}
