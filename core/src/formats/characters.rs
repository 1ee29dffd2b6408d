//! The classes of characters in addresses, and the conversion of capitals to lower case.
//!
//! Characters that are not ASCII follow IDNA 2008 (RFC 5892) as far as possible without the Unicode tables,
//! which would be larger than the rest of a browser build. The ranges are chosen by hand: no character that
//! IDNA allows is refused, but some rare characters that IDNA refuses are accepted.

use super::reason::Reason;

/// The class of a character in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A letter, a digit or a hyphen, and any character without a range of its own.
    Plain,
    /// Hiragana, Katakana or Han.
    KanaOrHan,
    /// An Arabic digit. Digits are written from left to right, unlike the text around them.
    ArabicDigit,
    /// A Persian or Urdu digit, which counts as European (Unicode `Bidi_Class`).
    PersianDigit,
    /// A combining mark of a widely used script (Unicode category M).
    Mark,
    /// The zero-width joiner or non-joiner, which some scripts need.
    Joiner,
    /// A variation selector. It is useless in a domain, but an emoji in a local part can have one.
    Selector,
    /// Other characters that IDNA disallows: punctuation, symbols, compatibility forms, archaic capitals,
    /// Jamo.
    Symbol,
    /// The `@`.
    At,
    /// A full-width, half-width or small form of an ASCII character, and the ideographic full stop.
    FullWidth,
    /// C0, DEL, C1, and the line and paragraph separators.
    Control,
    /// A space of any width.
    Space,
    /// A control character for the direction of text.
    Bidi,
    /// An invisible character.
    Invisible,
    /// A private use character, a noncharacter, the replacement character, or a character of an empty plane.
    Unassigned,
}

use Kind::{
    ArabicDigit, At, Bidi, Control, FullWidth, Invisible, Joiner, KanaOrHan, Mark, PersianDigit,
    Plain, Selector, Space, Symbol, Unassigned,
};

impl Kind {
    /// The reason why such a character is not allowed in an address, neither in the local part nor in the
    /// domain.
    pub(super) fn refused_anywhere(self) -> Option<Reason> {
        Some(match self {
            Control => Reason::ControlCharacter,
            Space => Reason::Whitespace,
            Bidi => Reason::BidiControl,
            Invisible | Joiner => Reason::InvisibleCharacter,
            Unassigned => Reason::UnassignedCharacter,
            _ => return None,
        })
    }

    /// The reason why such a character is not allowed in a label, regardless of the characters next to it.
    /// For a joiner, these characters matter, so there is no reason here.
    pub(super) fn refused_in_label(self) -> Option<Reason> {
        Some(match self {
            Symbol => Reason::DomainCharacter,
            At => Reason::SecondAt,
            FullWidth => Reason::FullWidth,
            Selector => Reason::InvisibleCharacter,
            Joiner => return None,
            _ => return self.refused_anywhere(),
        })
    }
}

/// The class of a character.
pub(super) fn kind(c: char) -> Kind {
    look_up(c).0
}

/// The class of a character and, if it is a capital letter that is likely to occur in domains, its lower-case
/// letter (RFC 5895, section 2, item 1): Latin, Greek, Cyrillic or Armenian.
pub(super) fn look_up(c: char) -> (Kind, char) {
    let code = u32::from(c);
    match c {
        // The search in the tables is avoided for the letters and Han characters that occur most.
        'a'..='z' | '0'..='9' | '-' | 'ß'..='ö' | 'ø'..='ÿ' | 'а'..='џ' => return (Plain, c),
        'A'..='Z' => return (Plain, c.to_ascii_lowercase()),
        ' ' => return (Space, c),
        '\u{4E00}'..='\u{9FFF}' => return (KanaOrHan, c),
        // From Devanagari to Malayalam, the blocks have the same layout. The exceptions are letters.
        '\u{900}'..='\u{D7F}'
            if matches!(code & 0x7F, 0..=3 | 0x3C | 0x3E..=0x4D | 0x57 | 0x62..=0x63)
                && !matches!(code, 0x980 | 0xB83 | 0xC80) =>
        {
            return (Mark, c);
        }
        _ => {}
    }
    if let Some(&(_, _, kind)) = row(ROWS, code) {
        return (kind, c);
    }
    let small = row(CAPITALS, code)
        .filter(|(first, _, distance)| *distance != 1 || (code - first).is_multiple_of(2))
        .and_then(|(_, _, distance)| char::from_u32(code + distance));
    (Plain, small.unwrap_or(c))
}

/// The row whose range contains `code`.
fn row<T>(rows: &[(u32, u32, T)], code: u32) -> Option<&(u32, u32, T)> {
    let after = rows.partition_point(|(first, ..)| *first <= code);
    let row = rows.get(after.checked_sub(1)?)?;
    (code <= row.1).then_some(row)
}

/// The first and the last letter of a range of capitals, and the distance to their lower-case letters. If the
/// distance is 1, capitals and lower-case letters alternate.
#[rustfmt::skip]
const CAPITALS: &[(u32, u32, u32)] = &[
    (0x00C0, 0x00D6, 32), (0x00D8, 0x00DE, 32), (0x0100, 0x012F, 1),
    (0x0134, 0x0137, 1), (0x0139, 0x013E, 1), (0x0141, 0x0148, 1), (0x014A, 0x0177, 1),
    (0x0179, 0x017E, 1), (0x01A0, 0x01A0, 1), (0x01AF, 0x01AF, 1), (0x01CD, 0x01DC, 1),
    (0x01DE, 0x01EF, 1), (0x01F8, 0x021F, 1), (0x0222, 0x0233, 1), (0x0386, 0x0386, 38),
    (0x0388, 0x038A, 37), (0x038C, 0x038C, 64), (0x038E, 0x038F, 63), (0x0391, 0x03A1, 32),
    (0x03A3, 0x03AB, 32), (0x0400, 0x040F, 80), (0x0410, 0x042F, 32), (0x0460, 0x0481, 1),
    (0x048A, 0x04BF, 1), (0x04C0, 0x04C0, 15), (0x04C1, 0x04CE, 1), (0x04D0, 0x052F, 1),
    (0x0531, 0x0556, 48), (0x1E00, 0x1E95, 1), (0x1EA0, 0x1EFF, 1),
];

/// The first and the last character of a range, and the class of all characters in it that Unicode assigns.
#[rustfmt::skip]
const ROWS: &[(u32, u32, Kind)] = &[
    (0x0000, 0x001F, Control), (0x0021, 0x002C, Symbol),
    (0x002E, 0x002F, Symbol), (0x003A, 0x003F, Symbol), (0x0040, 0x0040, At),
    (0x005B, 0x0060, Symbol), (0x007B, 0x007E, Symbol), (0x007F, 0x009F, Control),
    (0x00A0, 0x00A0, Space), (0x00A1, 0x00AC, Symbol), (0x00AD, 0x00AD, Invisible),
    (0x00AE, 0x00B6, Symbol), (0x00B8, 0x00BF, Symbol), (0x00D7, 0x00D7, Symbol),
    (0x00F7, 0x00F7, Symbol), (0x0130, 0x0130, Symbol), (0x0132, 0x0133, Symbol),
    (0x013F, 0x0140, Symbol), (0x0149, 0x0149, Symbol), (0x0178, 0x0178, Symbol),
    (0x017F, 0x017F, Symbol), (0x01C4, 0x01CC, Symbol), (0x01F1, 0x01F4, Symbol),
    (0x02B0, 0x02B8, Symbol), (0x02C2, 0x02C5, Symbol), (0x02D2, 0x02EB, Symbol),
    (0x02EF, 0x02FF, Symbol), (0x0300, 0x033F, Mark), (0x0340, 0x0341, Symbol),
    (0x0342, 0x0342, Mark), (0x0343, 0x0345, Symbol), (0x0346, 0x034E, Mark),
    (0x034F, 0x034F, Invisible), (0x0350, 0x036F, Mark), (0x0378, 0x037A, Symbol),
    (0x037E, 0x0385, Symbol), (0x0387, 0x0387, Symbol), (0x03CF, 0x03D6, Symbol),
    (0x03F0, 0x03F2, Symbol), (0x03F4, 0x03F7, Symbol), (0x0482, 0x0482, Symbol),
    (0x0483, 0x0487, Mark), (0x0488, 0x0489, Symbol), (0x055A, 0x055F, Symbol),
    (0x0587, 0x0587, Symbol), (0x0589, 0x0590, Symbol), (0x0591, 0x05BD, Mark),
    (0x05BE, 0x05BE, Symbol), (0x05BF, 0x05BF, Mark), (0x05C0, 0x05C0, Symbol),
    (0x05C1, 0x05C2, Mark), (0x05C3, 0x05C3, Symbol), (0x05C4, 0x05C5, Mark),
    (0x05C6, 0x05C6, Symbol), (0x05C7, 0x05C7, Mark), (0x05F5, 0x060F, Symbol),
    (0x0610, 0x061A, Mark), (0x061B, 0x061B, Symbol), (0x061C, 0x061C, Bidi),
    (0x061D, 0x061F, Symbol), (0x0640, 0x0640, Symbol), (0x064B, 0x065F, Mark),
    (0x0660, 0x0669, ArabicDigit), (0x066A, 0x066D, Symbol), (0x0670, 0x0670, Mark),
    (0x0675, 0x0678, Symbol), (0x06D4, 0x06D4, Symbol), (0x06D6, 0x06DC, Mark),
    (0x06DD, 0x06DE, Symbol), (0x06DF, 0x06E4, Mark), (0x06E7, 0x06E8, Mark),
    (0x06E9, 0x06E9, Symbol), (0x06EA, 0x06ED, Mark), (0x06F0, 0x06F9, PersianDigit),
    (0x0700, 0x070F, Symbol), (0x0711, 0x0711, Mark), (0x0730, 0x074A, Mark),
    (0x07A6, 0x07B0, Mark), (0x07EB, 0x07F3, Mark), (0x08CA, 0x08FF, Mark),
    (0x0958, 0x095F, Symbol), (0x0964, 0x0965, Symbol), (0x0970, 0x0970, Symbol),
    (0x09D8, 0x09DF, Symbol), (0x09F2, 0x09FB, Symbol), (0x0A33, 0x0A34, Symbol),
    (0x0A36, 0x0A37, Symbol), (0x0A52, 0x0A5B, Symbol), (0x0A5D, 0x0A65, Symbol),
    (0x0BF0, 0x0BFF, Symbol), (0x0DCA, 0x0DDF, Mark), (0x0DF4, 0x0E00, Symbol),
    (0x0E31, 0x0E31, Mark), (0x0E33, 0x0E33, Symbol), (0x0E34, 0x0E3A, Mark),
    (0x0E3B, 0x0E3F, Symbol), (0x0E47, 0x0E4E, Mark), (0x0E4F, 0x0E4F, Symbol),
    (0x0E5A, 0x0E80, Symbol), (0x0EB1, 0x0EB1, Mark), (0x0EB3, 0x0EB3, Symbol),
    (0x0EB4, 0x0EBC, Mark), (0x0EC8, 0x0ECE, Mark), (0x0EDA, 0x0EDD, Symbol),
    (0x0F01, 0x0F0A, Symbol), (0x0F0C, 0x0F17, Symbol), (0x0F71, 0x0F84, Mark),
    (0x0F8D, 0x0FBC, Mark), (0x102B, 0x103E, Mark), (0x104A, 0x104F, Symbol),
    (0x109E, 0x10CF, Symbol), (0x10FB, 0x10FC, Symbol), (0x1100, 0x115E, Symbol),
    (0x115F, 0x1160, Invisible), (0x1161, 0x11FF, Symbol), (0x1360, 0x137F, Symbol),
    (0x1680, 0x1680, Space), (0x17B4, 0x17B5, Symbol), (0x17B6, 0x17D3, Mark),
    (0x17D4, 0x17D6, Symbol), (0x17D8, 0x17DB, Symbol), (0x17EA, 0x180D, Symbol),
    (0x180E, 0x180E, Invisible), (0x180F, 0x180F, Symbol), (0x1AB0, 0x1B04, Mark),
    (0x1B34, 0x1B44, Mark), (0x1C8B, 0x1CCF, Symbol), (0x1D2C, 0x1D2E, Symbol),
    (0x1D30, 0x1D3A, Symbol), (0x1D3C, 0x1D4D, Symbol), (0x1D4F, 0x1D6A, Symbol),
    (0x1D78, 0x1D78, Symbol), (0x1D9B, 0x1DBF, Symbol), (0x1DC0, 0x1DFF, Mark),
    (0x1E9A, 0x1E9B, Symbol), (0x1E9E, 0x1E9E, Symbol), (0x1F08, 0x1F0F, Symbol),
    (0x1F16, 0x1F1F, Symbol), (0x1F28, 0x1F2F, Symbol), (0x1F38, 0x1F3F, Symbol),
    (0x1F46, 0x1F4F, Symbol), (0x1F58, 0x1F5F, Symbol), (0x1F68, 0x1F6F, Symbol),
    (0x1F71, 0x1F71, Symbol), (0x1F73, 0x1F73, Symbol), (0x1F75, 0x1F75, Symbol),
    (0x1F77, 0x1F77, Symbol), (0x1F79, 0x1F79, Symbol), (0x1F7B, 0x1F7B, Symbol),
    (0x1F7D, 0x1FAF, Symbol), (0x1FB2, 0x1FB5, Symbol), (0x1FB7, 0x1FC5, Symbol),
    (0x1FC7, 0x1FCF, Symbol), (0x1FD3, 0x1FD5, Symbol), (0x1FD8, 0x1FDF, Symbol),
    (0x1FE3, 0x1FE3, Symbol), (0x1FE8, 0x1FF5, Symbol), (0x1FF7, 0x1FFF, Symbol),
    (0x2000, 0x200A, Space), (0x200B, 0x200B, Invisible), (0x200C, 0x200D, Joiner),
    (0x200E, 0x200F, Bidi), (0x2010, 0x2027, Symbol), (0x2028, 0x2029, Control),
    (0x202A, 0x202E, Bidi), (0x202F, 0x202F, Space), (0x2030, 0x205E, Symbol),
    (0x205F, 0x205F, Space), (0x2060, 0x2065, Invisible), (0x2066, 0x2069, Bidi),
    (0x206A, 0x206F, Invisible), (0x2070, 0x214D, Symbol), (0x214F, 0x2183, Symbol),
    (0x2185, 0x2C2F, Symbol), (0x2E00, 0x2E2E, Symbol), (0x2E30, 0x2FFF, Symbol),
    (0x3000, 0x3000, Space), (0x3001, 0x3001, Symbol), (0x3002, 0x3002, FullWidth),
    (0x3003, 0x3004, Symbol), (0x3005, 0x3007, KanaOrHan), (0x3008, 0x3029, Symbol),
    (0x302A, 0x302D, Mark), (0x302E, 0x303B, Symbol), (0x303D, 0x3040, Symbol),
    (0x3041, 0x3096, KanaOrHan), (0x3099, 0x309A, Mark), (0x309B, 0x309C, Symbol),
    (0x309F, 0x30A0, Symbol), (0x30A1, 0x30FA, KanaOrHan), (0x30FF, 0x3104, Symbol),
    (0x3130, 0x3163, Symbol), (0x3164, 0x3164, Invisible), (0x3165, 0x319F, Symbol),
    (0x31C0, 0x31EF, Symbol), (0x3200, 0x33FF, Symbol), (0x3400, 0x4DBF, KanaOrHan),
    (0x4DC0, 0x4DFF, Symbol), (0x4E00, 0x9FFF, KanaOrHan), (0xA48D, 0xA4CF, Symbol),
    (0xA6F2, 0xA716, Symbol), (0xAB69, 0xABBF, Symbol), (0xD7A4, 0xDFFF, Symbol),
    (0xE000, 0xF8FF, Unassigned), (0xF900, 0xFA0D, Symbol), (0xFA10, 0xFA10, Symbol),
    (0xFA12, 0xFA12, Symbol), (0xFA15, 0xFA1E, Symbol), (0xFA20, 0xFA20, Symbol),
    (0xFA22, 0xFA22, Symbol), (0xFA25, 0xFA26, Symbol), (0xFA2A, 0xFB1D, Symbol),
    (0xFB1F, 0xFDCF, Symbol), (0xFDD0, 0xFDEF, Unassigned), (0xFDF0, 0xFDFF, Symbol),
    (0xFE00, 0xFE0F, Selector), (0xFE10, 0xFE1F, Symbol), (0xFE20, 0xFE2F, Mark),
    (0xFE30, 0xFE4F, Symbol), (0xFE50, 0xFE6F, FullWidth), (0xFE70, 0xFE72, Symbol),
    (0xFE74, 0xFEFE, Symbol), (0xFEFF, 0xFEFF, Invisible), (0xFF00, 0xFF00, Symbol),
    (0xFF01, 0xFF65, FullWidth), (0xFF66, 0xFF9F, Symbol), (0xFFA0, 0xFFA0, Invisible),
    (0xFFA1, 0xFFEF, Symbol), (0xFFF0, 0xFFFF, Unassigned), (0x10D30, 0x10D39, ArabicDigit),
    (0x1BC9F, 0x1BC9F, Symbol), (0x1BCA0, 0x1BCA3, Invisible), (0x1BCA4, 0x1CEFF, Symbol),
    (0x1CF47, 0x1D172, Symbol), (0x1D173, 0x1D17A, Invisible), (0x1D17B, 0x1D9FF, Symbol),
    (0x1E95A, 0x1FFFD, Symbol), (0x1FFFE, 0x1FFFF, Unassigned), (0x20000, 0x2EE5D, KanaOrHan),
    (0x2EE5E, 0x2FFFD, Symbol), (0x2FFFE, 0x2FFFF, Unassigned), (0x30000, 0x3FFFD, KanaOrHan),
    (0x3FFFE, 0xDFFFF, Unassigned), (0xE0000, 0xE00FF, Invisible), (0xE0100, 0xE01EF, Selector),
    (0xE01F0, 0x0010_FFFF, Unassigned),
];

#[cfg(test)]
mod tests {
    use super::{CAPITALS, Kind, ROWS, kind, look_up, row};

    #[test]
    fn a_character_has_the_class_of_its_range() {
        for &(first, last, expected) in ROWS {
            for c in [first, last].into_iter().filter_map(char::from_u32) {
                assert_eq!(look_up(c), (expected, c), "{c:?}");
            }
        }
        for c in ['a', '-', 'ß', 'я', 'ا', 'ก', '한', '\u{10400}'] {
            assert_eq!(look_up(c), (Kind::Plain, c));
        }
        assert_eq!(kind('\u{94D}'), Kind::Mark);
        // The layout of the block decides, because nothing is assigned there in a range of symbols.
        assert_eq!(kind('\u{A57}'), Kind::Mark);
    }

    #[test]
    fn the_letters_that_are_not_looked_up_are_in_no_row() {
        for c in ('ß'..='ö').chain('ø'..='ÿ').chain('а'..='џ') {
            assert_eq!(look_up(c), (Kind::Plain, c), "{c}");
            assert!(
                row(ROWS, c.into()).is_none() && row(CAPITALS, c.into()).is_none(),
                "{c}"
            );
        }
    }

    #[test]
    fn capitals_become_lower_case_letters() {
        for &(first, last, _) in CAPITALS {
            for c in (first..=last).filter_map(char::from_u32) {
                assert!(c.to_lowercase().eq([look_up(c).1]), "{c}");
            }
        }
    }

    #[test]
    fn ranges_are_in_order_and_do_not_overlap() {
        for pair in ROWS.windows(2) {
            assert!(pair[0].1 < pair[1].0, "{:x}", pair[1].0);
        }
        for pair in CAPITALS.windows(2) {
            assert!(pair[0].1 < pair[1].0, "{:x}", pair[1].0);
        }
    }
}
