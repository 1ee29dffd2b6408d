//! The rule names, which are the same for every provider.

use crate::names::names;

names! {
    /// The rule that is broken. Names are never reused for another meaning.
    RuleName {
        /// At least one of several fields is required.
        AtLeastOneOf = "at_least_one_of",
        /// The name is not allowed for an attachment.
        AttachmentName = "attachment_name",
        /// The text is not base64.
        Base64 = "base64",
        /// The text consists of spaces only.
        Blank = "blank",
        /// The text becomes a mail header, but contains a control character.
        ControlCharacter = "control_character",
        /// A credential is empty or malformed.
        Credential = "credential",
        /// The text is not a date without a time.
        Date = "date",
        /// The text is not a date and time.
        DateTime = "date_time",
        /// Only some old accounts may use the field, or the provider has switched the service off.
        Deprecated = "deprecated",
        /// The text contains a character that is not a decimal digit.
        Digits = "digits",
        /// An address is in two lists that must not have common addresses.
        Disjoint = "disjoint",
        /// The text is not a domain.
        Domain = "domain",
        /// The same phone number or address occurs twice.
        Duplicate = "duplicate",
        /// The text is not an e-mail address.
        EmailAddress = "email_address",
        /// The text is encoded for a mail header already.
        EncodedWord = "encoded_word",
        /// The time lies in the future, but must not.
        Future = "future",
        /// The text is not a name for an additional header.
        HeaderName = "header_name",
        /// The value is not a JSON object whose values are texts, numbers and booleans.
        JsonObject = "json_object",
        /// The period between two times is too long.
        LongPeriod = "long_period",
        /// A line of the message is too long.
        LongLine = "long_line",
        /// The text is neither an address nor a name and `<address>`.
        Mailbox = "mailbox",
        /// The number belongs to mainland China, where the operation does not send.
        MainlandNumber = "mainland_number",
        /// The message is not well-formed.
        Malformed = "malformed",
        /// The text is not a media type.
        MediaType = "media_type",
        /// The text is not the ID of a message.
        MessageId = "message_id",
        /// A list contains phone numbers of mainland China together with others.
        MixedRegions = "mixed_regions",
        /// There are more issues than the caller wants.
        MoreIssues = "more_issues",
        /// The text must not contain an HTML tag, but does.
        NoHtml = "no_html",
        /// The text must not contain a link, but does.
        NoUrl = "no_url",
        /// The value is not one of the allowed values.
        OneOf = "one_of",
        /// A time lies before the one that it must follow.
        Order = "order",
        /// The number is outside its range.
        OutOfRange = "out_of_range",
        /// The password does not have the characters that it needs.
        Password = "password",
        /// The time lies in the past, but must not.
        Past = "past",
        /// The text is not a phone number.
        PhoneNumber = "phone_number",
        /// The content is not a picture in an accepted format.
        Picture = "picture",
        /// The domain of the address has to be written in Punycode.
        Punycode = "punycode",
        /// The provider refuses the value for a reason that no other rule covers.
        Refused = "refused",
        /// A required value is absent or empty.
        Required = "required",
        /// A reviewer of the provider may reject the template.
        Review = "review",
        /// An entry of a list has other template variables than those before it.
        SameVariables = "same_variables",
        /// The text is not an SMS signature.
        SignName = "sign_name",
        /// The text contains characters that the provider removes.
        Stripped = "stripped",
        /// A list or an object has too few entries.
        TooFewItems = "too_few_items",
        /// The text has too many characters.
        TooLong = "too_long",
        /// The value has too many bytes.
        TooManyBytes = "too_many_bytes",
        /// A list or an object has too many entries.
        TooManyItems = "too_many_items",
        /// The time lies too far in the past.
        TooOld = "too_old",
        /// The text has too few characters.
        TooShort = "too_short",
        /// The value has the wrong type.
        Type = "type",
        /// The operation does not have this field.
        UnknownField = "unknown_field",
        /// The field has no effect.
        Unused = "unused",
        /// The value is not supported, by the provider or by this build of the library.
        Unsupported = "unsupported",
    }
}
