//! Why a value is not in its format, and where in the value that shows.
//!
//! One closed list for all formats. A fault carries no part of the value: values are personal and
//! end up in logs.

use crate::names::names;

names! {
    /// Why a value is not in its format.
    Reason {
        /// There is no text at all.
        Empty = "empty",
        /// A control character; tab, line breaks and the Unicode line and paragraph separators too.
        ControlCharacter = "control_character",
        /// A control character for the direction of text, which can make an address look like another.
        BidiControl = "bidi_control",
        /// A character that is not seen: zero-width space, soft hyphen, byte order mark, stray joiner.
        InvisibleCharacter = "invisible_character",
        /// A space of any width, inside or around an address.
        Whitespace = "whitespace",
        /// A private use character, a noncharacter, or the replacement character that a failed decoding
        /// leaves.
        UnassignedCharacter = "unassigned_character",
        /// A full-width or ideographic form, such as `＠` or `。`, where ASCII is needed.
        FullWidth = "full_width",

        /// There is no `@`.
        MissingAt = "missing_at",
        /// There is another `@` in the domain.
        SecondAt = "second_at",
        /// There is nothing before the `@`, or nothing between the quotes before it.
        MissingLocal = "missing_local",
        /// There is nothing after the `@`.
        MissingDomain = "missing_domain",
        /// The local part or the domain starts with a dot.
        LeadingDot = "leading_dot",
        /// Two dots follow each other.
        DoubleDot = "double_dot",
        /// The local part or the domain ends with a dot.
        TrailingDot = "trailing_dot",
        /// A combining mark where a local part or a label starts: it would join what is before it.
        LeadingMark = "leading_mark",
        /// A character that a local part may hold only inside quotes.
        LocalCharacter = "local_character",
        /// A quote mark opens the local part and none closes it.
        UnclosedQuote = "unclosed_quote",
        /// Quote marks that do not enclose the whole local part.
        MisplacedQuote = "misplaced_quote",
        /// A backslash before a character that is not printable ASCII.
        EscapedCharacter = "escaped_character",
        /// An IP address in square brackets instead of a domain.
        AddressLiteral = "address_literal",
        /// A character that no domain may hold.
        DomainCharacter = "domain_character",
        /// A label starts with a hyphen.
        LeadingHyphen = "leading_hyphen",
        /// A label ends with a hyphen.
        TrailingHyphen = "trailing_hyphen",
        /// Hyphens in third and fourth place of a label that does not start with `xn`.
        ReservedHyphens = "reserved_hyphens",
        /// A label that starts with `xn--` and is not the Punycode of a label.
        InvalidPunycode = "invalid_punycode",
        /// Text of both directions, mixed so that the domain does not read as it is spelled.
        MixedDirection = "mixed_direction",
        /// A label is over 63 octets, as Punycode where it is not ASCII.
        LabelTooLong = "label_too_long",
        /// The domain has one label only.
        MissingDot = "missing_dot",
        /// The last label ends with a digit, which no top-level domain does.
        TopLevelDomain = "top_level_domain",
        /// The domain is over 253 octets.
        DomainTooLong = "domain_too_long",
        /// The address is over 254 octets.
        AddressTooLong = "address_too_long",

        /// There is nothing, or nothing but spaces, before the `<`.
        MissingAlias = "missing_alias",
        /// A colon in the alias.
        AliasColon = "alias_colon",
        /// Not exactly one space between the alias and the `<`.
        AliasSpacing = "alias_spacing",
        /// A `<` or `>` that does not enclose the address.
        AngleBracket = "angle_bracket",
        /// The `<` before the address has no `>` after it.
        MissingBracket = "missing_bracket",
        /// There is text after the `>`.
        TextAfterBracket = "text_after_bracket",

        /// A local part that not every mail server has to take: a warning, not a fault.
        LongLocalPart = "long_local_part",

        /// A character that is no decimal digit.
        Digits = "digits",
        /// A phone number starts with neither `+` nor a mainland form.
        MissingPlus = "missing_plus",
        /// A character that no phone number has.
        PhoneCharacter = "phone_character",
        /// Too few or too many digits for a phone number of any country.
        PhoneLength = "phone_length",
        /// A number of mainland China that has not 11 digits.
        MainlandLength = "mainland_length",
        /// A signature has not 2 to 12 characters.
        SignLength = "sign_length",
        /// A signature holds something else than Chinese and Latin letters and digits.
        SignCharacter = "sign_character",
        /// A link.
        Link = "no_url",
        /// A character that the provider takes away.
        Stripped = "stripped",
        /// Not written as a date and time are.
        DateForm = "date_form",
        /// A date or a time that does not exist.
        DateValue = "date_value",
        /// A time without its offset from UTC.
        MissingOffset = "missing_offset",

        /// A `/` or `\\` in the name of a file.
        PathSeparator = "path_separator",

        /// The text is not JSON.
        NotJson = "not_json",
        /// The text is JSON, and no object.
        NotAnObject = "not_an_object",
        /// The text of a JSON text: somebody encoded twice.
        EncodedTwice = "encoded_twice",
        /// NaN or an infinity, for which JSON has no word.
        NotFinite = "not_finite",
        /// Neither text, number nor boolean.
        NotPlain = "not_plain",
    }
}

impl Reason {
    /// Places the reason in the value.
    #[must_use]
    pub const fn at(self, position: usize) -> Fault {
        Fault {
            reason: self,
            position,
        }
    }
}

/// The first thing that is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub reason: Reason,
    /// The zero-based place of the first character at fault, in characters (Unicode scalar values).
    /// For something that is missing, the place where it should have been; for something too long,
    /// the place where it starts.
    pub position: usize,
}

#[cfg(test)]
mod tests {
    use super::Reason;

    #[test]
    fn names_are_unique_and_snake_case() {
        for (index, reason) in Reason::ALL.iter().enumerate() {
            let name = reason.name();
            assert!(
                name.bytes()
                    .all(|octet| octet.is_ascii_lowercase() || octet == b'_'),
                "{name}"
            );
            assert!(
                Reason::ALL[..index]
                    .iter()
                    .all(|other| other.name() != name),
                "{name}"
            );
        }
    }
}
