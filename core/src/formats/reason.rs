//! The reasons why a value does not have its format, and the position in the value.
//!
//! All formats share this list. An error contains no part of the value, because values are personal data and
//! errors end up in logs.

use crate::names::names;

names! {
    /// The reason why a value does not have its format.
    Reason {
        /// The text is empty.
        Empty = "empty",
        /// A control character, including tab, line breaks, and the Unicode line and paragraph separators.
        ControlCharacter = "control_character",
        /// A control character for the direction of text, which can make an address look like another.
        BidiControl = "bidi_control",
        /// An invisible character: zero-width space, soft hyphen, byte order mark, or a joiner without
        /// effect.
        InvisibleCharacter = "invisible_character",
        /// A space of any width, inside or around an address.
        Whitespace = "whitespace",
        /// A private use character, a noncharacter, or the replacement character that a failed decoding
        /// leaves.
        UnassignedCharacter = "unassigned_character",
        /// A full-width or ideographic form, such as `＠` or `。`, where ASCII is needed.
        FullWidth = "full_width",

        /// A local part that is not ASCII, where only ASCII can be sent.
        LocalPartNotAscii = "local_part_not_ascii",
        /// A character that no header name can contain.
        HeaderNameCharacter = "header_name_character",
        /// A header that has a field or an option of its own.
        OwnHeader = "own_header",
        /// An encoded word of RFC 2047, where the text itself is needed.
        EncodedWord = "encoded_word",
        /// Not a media type without parameters, or one that cannot be attached.
        MediaType = "media_type",

        /// There is no `@`.
        MissingAt = "missing_at",
        /// There is another `@` in the domain.
        SecondAt = "second_at",
        /// There is nothing before the `@`, or nothing between the quotation marks before it.
        MissingLocal = "missing_local",
        /// There is nothing after the `@`.
        MissingDomain = "missing_domain",
        /// The local part or the domain starts with a dot.
        LeadingDot = "leading_dot",
        /// Two dots follow each other.
        DoubleDot = "double_dot",
        /// The local part or the domain ends with a dot.
        TrailingDot = "trailing_dot",
        /// A combining mark at the start of a local part or a label. It would combine with the character
        /// before it.
        LeadingMark = "leading_mark",
        /// A character that is only allowed in a local part between quotation marks.
        LocalCharacter = "local_character",
        /// A quotation mark opens the local part, but none closes it.
        UnclosedQuote = "unclosed_quote",
        /// Quotation marks that do not enclose the whole local part.
        MisplacedQuote = "misplaced_quote",
        /// A backslash before a character that is not printable ASCII.
        EscapedCharacter = "escaped_character",
        /// An IP address in square brackets instead of a domain.
        AddressLiteral = "address_literal",
        /// A character that is not allowed in a domain.
        DomainCharacter = "domain_character",
        /// A label starts with a hyphen.
        LeadingHyphen = "leading_hyphen",
        /// A label ends with a hyphen.
        TrailingHyphen = "trailing_hyphen",
        /// Hyphens at the third and fourth position of a label that does not start with `xn`.
        ReservedHyphens = "reserved_hyphens",
        /// A label that starts with `xn--` but is not the Punycode of a label.
        InvalidPunycode = "invalid_punycode",
        /// A mixture of right-to-left and left-to-right text, so that the domain is not displayed in the
        /// order of its characters.
        MixedDirection = "mixed_direction",
        /// A label has more than 63 octets, as Punycode if it is not ASCII.
        LabelTooLong = "label_too_long",
        /// The domain has only one label.
        MissingDot = "missing_dot",
        /// The last label ends with a digit. No top-level domain does.
        TopLevelDomain = "top_level_domain",
        /// The domain has more than 253 octets.
        DomainTooLong = "domain_too_long",
        /// The address has more than 254 octets.
        AddressTooLong = "address_too_long",

        /// There is nothing, or only spaces, before the `<`.
        MissingAlias = "missing_alias",
        /// There is a colon in the alias.
        AliasColon = "alias_colon",
        /// There is not exactly one space between the alias and the `<`.
        AliasSpacing = "alias_spacing",
        /// A `<` or `>` that does not enclose the address.
        AngleBracket = "angle_bracket",
        /// The `<` before the address has no `>` after it.
        MissingBracket = "missing_bracket",
        /// There is text after the `>`.
        TextAfterBracket = "text_after_bracket",

        /// A local part that some mail servers do not accept. This is only a warning.
        LongLocalPart = "long_local_part",
        /// A local part that is not ASCII. This is only a warning.
        UnicodeLocalPart = "unicode_local_part",
        /// A name, angle brackets or both around the address, where an address alone is needed.
        NameAndAddress = "name_and_address",
        /// Several addresses in one text.
        SeveralAddresses = "several_addresses",
        /// A display name with a character that must be between quotation marks.
        UnquotedName = "unquoted_name",

        /// A character that is not a decimal digit.
        Digits = "digits",
        /// A phone number starts neither with `+` nor with one of the prefixes of mainland China.
        MissingPlus = "missing_plus",
        /// A character that is not allowed in a phone number.
        PhoneCharacter = "phone_character",
        /// Too few or too many digits for a phone number of any country.
        PhoneLength = "phone_length",
        /// A number of mainland China that does not have 11 digits.
        MainlandLength = "mainland_length",
        /// Eleven digits without a `+` that are not a mobile number of mainland China, so that a `+` may be missing.
        /// This is only a warning.
        CountryCodeWithoutPlus = "country_code_without_plus",
        /// The country code of mainland China and eleven digits that are not a mobile number. This is only a warning.
        NotMobile = "not_mobile",
        /// An SMS signature that does not have 2 to 12 characters.
        SignLength = "sign_length",
        /// A character in an SMS signature that is not a Chinese character, a letter from A to Z or a digit.
        SignCharacter = "sign_character",
        /// An SMS signature outside mainland China that does not have 2 to 15 characters. This is only a warning.
        SignLengthAbroad = "sign_length_abroad",
        /// A bracket in an SMS signature outside mainland China. This is only a warning.
        SignBracket = "sign_bracket",
        /// A link.
        Link = "no_url",
        /// A character that the provider removes.
        Stripped = "stripped",
        /// Text that is not a date and time.
        DateForm = "date_form",
        /// Text that is not a date without a time.
        DayForm = "day_form",
        /// Text that is not a date and time without an offset from UTC.
        LocalForm = "local_form",
        /// An address where only its domain is expected.
        AddressAsDomain = "address_as_domain",
        /// Too little text for a template.
        LittleText = "little_text",
        /// Too little text for a template for marketing.
        LittleMarketingText = "little_marketing_text",
        /// Too many variables for the text of a template.
        ManyVariables = "many_variables",
        /// Too many images in a template.
        ManyImages = "many_images",
        /// A link in a template.
        TemplateLink = "template_link",
        /// Contact data in a template.
        ContactData = "contact_data",
        /// An external style sheet in a template.
        ExternalStyleSheet = "external_style_sheet",
        /// Text that is not a date and an hour.
        HourForm = "hour_form",
        /// A brace in a template that belongs to no variable.
        VariableForm = "variable_form",
        /// Variables of a template whose numbers do not run from 1 without gaps.
        VariableGap = "variable_gap",
        /// Variables of a template without text between them.
        VariablesAdjacent = "variables_adjacent",
        /// A template without text.
        OnlyVariables = "only_variables",
        /// A variable inside a link or a number.
        VariableInside = "variable_inside",
        /// Variables in a template for which only some accounts may use them.
        VariablesRestricted = "variables_restricted",
        /// A character that no template may contain.
        ForbiddenCharacter = "forbidden_character",
        /// A backslash and n in place of a line break.
        EscapedLineBreak = "escaped_line_break",
        /// A verification code for mainland China without the word for it.
        NoCodeWord = "no_code_word",
        /// A verification code for other countries without the word for it.
        NoCodeWordAbroad = "no_code_word_abroad",
        /// A mobile number in a template.
        PersonalNumber = "personal_number",
        /// A subject that no template may have.
        ForbiddenTopic = "forbidden_topic",
        /// Marketing for mainland China that does not say how to unsubscribe.
        NoOptOut = "no_opt_out",
        /// Marketing that says how to unsubscribe in words that are not accepted any more.
        OldOptOut = "old_opt_out",
        /// Marketing for other countries that does not say how to unsubscribe.
        NoOptOutAbroad = "no_opt_out_abroad",
        /// A signature that names nobody.
        NeutralName = "neutral_name",
        /// A link in a verification code.
        LinkInCode = "link_in_code",
        /// Marketing that does not address members.
        NoMembers = "no_members",
        /// A signature of an app, a website or an account without a remark.
        NoRemark = "no_remark",
        /// A sender that has to be registered in the country of a number. This is only a warning.
        UnregisteredSender = "unregistered_sender",
        /// The end of a period that is its start. This is only a warning.
        SameTime = "same_time",
        /// A phone number with a prefix of no known country.
        UnknownCountry = "unknown_country",
        /// A password without the characters that it needs.
        PasswordCharacters = "password_characters",
        /// A date or a time that does not exist.
        DateValue = "date_value",
        /// A time without an offset from UTC.
        MissingOffset = "missing_offset",

        /// A `/` or `\\` in a file name.
        PathSeparator = "path_separator",
        /// A character in a file name that has a meaning in the paths or commands of an operating system.
        FileNameCharacter = "file_name_character",
        /// A file name of spaces and dots only.
        NoFileName = "no_file_name",
        /// An extension of a file name that the provider refuses.
        RefusedExtension = "refused_extension",
        /// An extension, or none, that is not in the provider's list of allowed ones. This is only a warning.
        UnlistedExtension = "unlisted_extension",
        /// A space in a file name. This is only a warning.
        FileNameSpace = "file_name_space",

        /// Text of spaces only.
        Blank = "blank",
        /// Base64 with spaces or line breaks.
        SpacesInBase64 = "spaces_inside",
        /// Base64 without the `=` at its end.
        MissingPadding = "missing_padding",
        /// Bytes that are base64 already.
        AlreadyEncoded = "already_encoded",
        /// A `data:` URL where only its base64 part is needed.
        DataUrl = "data_url",
        /// Ordinary text or HTML where base64 is needed.
        PlainText = "plain_text",
        /// Base64 in the alphabet for URLs.
        UrlSafe = "url_safe",
        /// The content is not UTF-8 after decoding. This is only a warning.
        WrongEncoding = "wrong_encoding",

        /// The text is not JSON.
        NotJson = "not_json",
        /// The text is JSON, but not an object.
        NotAnObject = "not_an_object",
        /// The text is a JSON string that contains a JSON object: it was encoded twice.
        EncodedTwice = "encoded_twice",
        /// A value is the JSON text of an object or a list. This is only a warning.
        JsonInText = "json_in_text",
        /// A JSON text has the same name twice. This is only a warning.
        RepeatedName = "repeated_name",
        /// NaN or an infinity, which JSON does not have.
        NotFinite = "not_finite",
        /// A value that is not a text, a number or a boolean.
        NotPlain = "not_plain",

        /// A line among the headers that has no name and colon.
        HeaderColon = "header_colon",
        /// A header that may occur only once occurs again.
        RepeatedHeader = "repeated_header",
        /// A header with bytes that are not ASCII.
        EightBitHeader = "eight_bit_header",
        /// A multipart type without a boundary.
        MissingBoundary = "missing_boundary",
        /// A boundary that occurs nowhere in the body.
        AbsentBoundary = "absent_boundary",
        /// A multipart without the delimiter after its last part.
        UnclosedBoundary = "unclosed_boundary",
        /// Multiparts inside each other, too many to be read.
        NestedTooDeep = "nested_too_deep",
        /// Parts, too many to be read.
        TooManyParts = "too_many_parts",
        /// Lines that end with LF without a CR before it.
        BareLf = "bare_lf",
        /// Lines that contain a CR without an LF after it.
        BareCr = "bare_cr",
        /// Lines that contain a NUL byte.
        NulByte = "nul_byte",
        /// A body with bytes that are not ASCII but a transfer encoding that allows only ASCII.
        EightBitBody = "eight_bit_body",
        /// Text that is not quoted-printable.
        NotQuotedPrintable = "not_quoted_printable",
        /// Several senders where only one is allowed.
        SeveralSenders = "several_senders",
    }
}

impl Reason {
    /// Whether the text of the reason is already the complete message: a warning about a well-formed value.
    pub(crate) const fn is_whole_sentence(self) -> bool {
        matches!(
            self,
            Reason::LongLocalPart
                | Reason::UnicodeLocalPart
                | Reason::JsonInText
                | Reason::RepeatedName
                | Reason::WrongEncoding
                | Reason::AlreadyEncoded
                | Reason::SameTime
                | Reason::UnregisteredSender
        )
    }

    /// Combines the reason with a position in the value.
    #[must_use]
    pub const fn at(self, position: usize) -> Fault {
        Fault {
            reason: self,
            position,
        }
    }
}

/// The first error in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The reason.
    pub reason: Reason,
    /// The position of the error, counted in characters (Unicode scalar values) from 0. If something is
    /// missing, it is the position where it should be; if something is too long, the position where it
    /// starts.
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
