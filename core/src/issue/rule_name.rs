//! The closed list of rule names, the same for every provider.

use crate::names::names;

names! {
    /// Which rule an issue is about. Names are never reused for another meaning.
    RuleName {
        /// One of several fields has to be there.
        AtLeastOneOf = "at_least_one_of",
        /// An attachment cannot have this name.
        AttachmentName = "attachment_name",
        /// Not base64.
        Base64 = "base64",
        /// A control character in what becomes a header.
        ControlCharacter = "control_character",
        /// A credential that cannot be one.
        Credential = "credential",
        /// Neither a date nor a time with its offset.
        DateTime = "date_time",
        /// A field that only some old accounts may use.
        Deprecated = "deprecated",
        /// Something else than decimal digits.
        Digits = "digits",
        /// An address stands in two lists that may not share one.
        Disjoint = "disjoint",
        /// The same thing stands in a list twice.
        Duplicate = "duplicate",
        /// Not an e-mail address.
        EmailAddress = "email_address",
        /// Not a JSON object of plain values.
        JsonObject = "json_object",
        /// Neither an address nor `alias <address>`.
        Mailbox = "mailbox",
        /// Numbers of mainland China and others together.
        MixedRegions = "mixed_regions",
        /// An HTML tag where none may be.
        NoHtml = "no_html",
        /// A link where none may be.
        NoUrl = "no_url",
        /// Not one of the allowed values.
        OneOf = "one_of",
        /// A number outside its range.
        OutOfRange = "out_of_range",
        /// Not a phone number.
        PhoneNumber = "phone_number",
        /// The domain of an address has to be written in Punycode.
        Punycode = "punycode",
        /// A value that the provider refuses, for a reason that no other rule has.
        Refused = "refused",
        /// Something that has to be there is absent or empty.
        Required = "required",
        /// Not the name of a signature.
        SignName = "sign_name",
        /// Characters that the provider takes away.
        Stripped = "stripped",
        /// Too few entries.
        TooFewItems = "too_few_items",
        /// Too many characters.
        TooLong = "too_long",
        /// Too many bytes.
        TooManyBytes = "too_many_bytes",
        /// Too many entries.
        TooManyItems = "too_many_items",
        /// Too few characters.
        TooShort = "too_short",
        /// A value of the wrong type.
        Type = "type",
        /// A field that the operation does not have.
        UnknownField = "unknown_field",
        /// A field that has no effect.
        Unused = "unused",
        /// A field that the provider does not accept.
        Unsupported = "unsupported",
    }
}
