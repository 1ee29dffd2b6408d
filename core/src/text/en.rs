//! English.

use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::schema::Unit;
use crate::text::Phrase;
use crate::type_name::TypeName;

/// The separator of the entries of a list.
pub(super) const SEPARATOR: &str = ", ";

/// Where a sentence about a place in a message ends.
pub(super) const IN_LINE: &str = " (line {line})";

pub(super) fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Suggestion => "no such field; did you mean {suggestion}?",
        Phrase::OverLimit => "exceeds the provider's limit: reduce it",
        Phrase::OverDoubtfulLimit => {
            "has {actual unit}, and the provider may refuse more than {max}: its documentation is not clear about this limit"
        }
        Phrase::UnderDoubtfulLimit => {
            "has {actual unit}, and the provider may refuse fewer than {min}: its documentation is not clear about this limit"
        }
        Phrase::NotInKnownValues => {
            "not one of the known values ({allowed}), so the provider may refuse it"
        }
        Phrase::DoubtfulAddress => "not an e-mail address, so the provider may refuse it: {reason}",
        Phrase::PossibleLink => {
            "may contain a link, at character {character+1}, and the provider refuses links: remove it"
        }
        Phrase::DoubtfulFileName => "the provider may refuse this attachment name: {reason}",
        Phrase::DoubtfulMailbox => {
            "not an address or name <address>, as a From header requires, so mail servers may refuse it: {reason}"
        }
        Phrase::DoubtfulSender => "the provider may refuse this sender: {reason}",
        Phrase::DoubtfulSignature => "the provider may refuse this signature: {reason}",
        Phrase::DoubtfulNumber => "the provider may refuse this number: {reason}",
        Phrase::RepeatedAddress => {
            "the same address as in an earlier entry of {field}: remove one of them"
        }
        Phrase::RepeatedAddressOfField => {
            "the same address as in the field {field}: remove one of them"
        }
        Phrase::DotAroundDomain => "not a domain: it starts or ends with a dot",
        Phrase::NoDigits => "is empty: write a number, with the digits 0 to 9",
        Phrase::NotBase64Because => "not base64 from byte {byte+1} on: {reason}",
        Phrase::SwitchedOff => {
            "the provider switched this service off on {date}: use another provider"
        }
        Phrase::TextForList => {
            "expected {expected}, found {actual}: pass a list, even for a single entry"
        }
        Phrase::ShortRegion => "not the full name of a region: write {suggestion}",
        Phrase::RegionOfSite => {
            "a region of the site {site}: pass {site} as the site, or one of the regions of the current site: {allowed}"
        }
        Phrase::DoubtfulAge => {
            "is more than {days} days ago, and the provider may refuse this: choose a later day"
        }
        Phrase::OtherTransport => {
            "not supported: call build for an operation over HTTPS, and build_message for one over SMTP"
        }
        Phrase::DoubtfulLongLine => {
            "the line has {actual unit}, and mail servers may refuse or break lines with more than {max}: break it, or encode the text as quoted-printable or base64"
        }
        Phrase::NotBase64InMessage => {
            "the content of this part is not valid base64: encode it again"
        }
        Phrase::IgnoredRecipients => {
            "the provider ignores Cc and Bcc, so these people do not receive the message: add their addresses to To, or send each of them a message of their own"
        }
        Phrase::UnsentAttachment => {
            "the provider leaves out attachments whose Content-Disposition is anything other than {allowed}: write {allowed}"
        }
        Phrase::OfName => "the name ",
    }
}

pub(super) fn rule(rule: RuleName) -> &'static str {
    match rule {
        RuleName::AtLeastOneOf => "at least one of {fields} is required",
        RuleName::AttachmentName => "not a valid attachment name: {reason}",
        RuleName::Base64 => "not base64 from byte {byte+1} on: pass bytes to have them encoded",
        RuleName::Blank => {
            "contains only spaces or invisible characters, so there is nothing to see: write some text"
        }
        RuleName::ControlCharacter => {
            "contains a line break or another control character, at character {character+1}: remove it"
        }
        RuleName::Credential => {
            "contains a space, a line break or another character that no credential has, at character {character+1}: remove it"
        }
        RuleName::Deprecated => {
            "deprecated: works only for accounts that were given permission for it in the past"
        }
        RuleName::Disjoint => "this address is also in {field}: keep only one of the two",
        RuleName::EmailAddress => "not an e-mail address: {reason}",
        RuleName::JsonObject => "not a JSON object of text, numbers and booleans: {reason}",
        RuleName::Mailbox => "not a sender (address or alias <address>): {reason}",
        RuleName::NoHtml => {
            "contains an HTML tag, which will be shown as text or refused: remove it"
        }
        RuleName::EncodedWord => {
            "is encoded for a mail header already and would be encoded twice: write the text itself"
        }
        RuleName::HeaderName => "is not valid for a header: {reason}",
        RuleName::MediaType => {
            "not a media type that can be attached: write it as type/subtype, such as application/pdf"
        }
        RuleName::MessageId => {
            "not a message ID: write it as <unique@domain>, without spaces, with at most {max} characters"
        }
        RuleName::OneOf => "not one of the allowed values: {allowed}",
        RuleName::OutOfRange => "out of range: must be between {min} and {max}",
        RuleName::Punycode => {
            "the domain is not ASCII: write it in Punycode (xn--…), which most mail servers expect"
        }
        RuleName::Required => "required, but missing or empty",
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes => {
            "has {actual unit}; the maximum is {max}"
        }
        RuleName::TooShort | RuleName::TooFewItems => "has {actual unit}; the minimum is {min}",
        RuleName::Type => "expected {expected}, found {actual}",
        RuleName::UnknownField => "no such field: correct its name or leave it out",
        RuleName::DateTime => "not a date and time: {reason}",
        RuleName::Date => "not a date: {reason}",
        RuleName::Domain => "not a domain: {reason}",
        RuleName::Future => "is in the future: choose today or an earlier day",
        RuleName::LongPeriod => "is more than {days} days after {field}: choose a shorter period",
        RuleName::MainlandNumber => "a number of mainland China: use SendSms for this number",
        RuleName::Picture => "not a JPEG or PNG image; the console accepts only these",
        RuleName::Order => "is before {field}: exchange the two, or correct one of them",
        RuleName::Password => "the provider may refuse this password: {reason}",
        RuleName::Past => "is in the past: choose a later time",
        RuleName::TooOld => {
            "is more than {days} days ago, and the provider refuses this: choose a later day"
        }
        RuleName::Review => "reviewers may reject this: {reason}",
        RuleName::LongLine => {
            "the line has {actual unit}; the maximum is {max}: break it, or encode the text as quoted-printable or base64"
        }
        RuleName::Malformed => "not a well-formed message: {reason}",
        RuleName::Digits => {
            "must consist of the digits 0 to 9 only, but character {character+1} is something else"
        }
        RuleName::Duplicate => "the same number as in an earlier entry: remove one of them",
        RuleName::MoreIssues => {
            "issues that are not listed: {left_out}; they appear when others have been corrected, or with a larger maximum"
        }
        RuleName::MixedRegions => {
            "mixes numbers of mainland China ({mainland}) with other numbers ({other}): send them in separate calls"
        }
        RuleName::NoUrl => "contains a link, at character {character+1}: remove it",
        RuleName::PhoneNumber => "not a phone number: {reason}",
        RuleName::Refused => "the provider refuses this value: correct it",
        RuleName::SameVariables => {
            "has other variables than the entries before it: every entry of the list needs the same ones"
        }
        RuleName::SignName => "not a valid signature: {reason}",
        RuleName::Stripped => {
            "only a to z and 0 to 9 are kept, so character {character+1} will be removed"
        }
        RuleName::Unused => "has no effect here: leave it out",
        RuleName::Unsupported => "not supported: leave it out",
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each reason")]
pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Empty => "it is empty",
        Reason::LocalPartNotAscii => {
            "the part before the @ is not ASCII, and the message is sent as ASCII text: use another address"
        }
        Reason::HeaderNameCharacter => {
            "a header name consists of visible ASCII characters without a colon"
        }
        Reason::OwnHeader => "this header has a field or an option of its own: use that instead",
        Reason::EncodedWord => "it is an encoded word (RFC 2047)",
        Reason::MediaType => "it is not a media type that can be attached",
        Reason::ControlCharacter => "it contains a line break or another control character",
        Reason::BidiControl => {
            "it contains an invisible character that changes the direction of text"
        }
        Reason::InvisibleCharacter => "it contains an invisible character",
        Reason::Whitespace => "it contains a space where none is allowed",
        Reason::UnassignedCharacter => {
            "it contains a character without a defined meaning, often the result of wrong decoding"
        }
        Reason::FullWidth => "it contains a full-width character where an ASCII one is needed",
        Reason::MissingAt => "there is no @",
        Reason::SecondAt => "there is more than one @",
        Reason::MissingLocal => "there is nothing before the @",
        Reason::MissingDomain => "there is no domain after the @",
        Reason::LeadingDot => "the part before or after the @ starts with a dot",
        Reason::DoubleDot => "there are two dots in a row",
        Reason::TrailingDot => "the part before or after the @ ends with a dot",
        Reason::LeadingMark => "a part of it starts with a combining mark",
        Reason::LocalCharacter => {
            "it contains a character that is allowed before the @ only inside quotation marks"
        }
        Reason::UnclosedQuote => "the closing quotation mark is missing",
        Reason::MisplacedQuote => "quotation marks must enclose everything before the @",
        Reason::EscapedCharacter => {
            "there is a backslash before a character that cannot be escaped"
        }
        Reason::AddressLiteral => "an IP address in brackets is not a domain",
        Reason::DomainCharacter => "the domain contains a character that is not allowed in domains",
        Reason::LeadingHyphen => "a part of the domain starts with a hyphen",
        Reason::TrailingHyphen => "a part of the domain ends with a hyphen",
        Reason::ReservedHyphens => {
            "the third and fourth characters of a part of the domain are hyphens"
        }
        Reason::InvalidPunycode => "a part of the domain starts with xn-- but is not Punycode",
        Reason::MixedDirection => {
            "a part of the domain mixes left-to-right and right-to-left letters"
        }
        Reason::LabelTooLong => "a part of the domain is longer than 63 bytes",
        Reason::MissingDot => "the domain has no dot",
        Reason::TopLevelDomain => "the domain ends with a digit",
        Reason::DomainTooLong => "the domain is longer than 253 bytes",
        Reason::AddressTooLong => "it is longer than 254 bytes",
        Reason::MissingAlias => "there is no alias before the <",
        Reason::AliasColon => "the alias contains a colon",
        Reason::AliasSpacing => "there must be exactly one space between the alias and the <",
        Reason::AngleBracket => "there is a < or > that does not enclose an address",
        Reason::MissingBracket => "the > after the address is missing",
        Reason::TextAfterBracket => "there is text after the >",
        Reason::LongLocalPart => {
            "there are {actual} bytes before the @, and mail servers are not required to accept more than {max}"
        }
        Reason::UnicodeLocalPart => {
            "the part before the @ is not ASCII, which many mail servers do not accept: use another address of the same person if there is one"
        }
        Reason::NameAndAddress => {
            "write the address alone, without a name or angle brackets, and only one in each entry"
        }
        Reason::SeveralAddresses => {
            "there are several addresses in one text; write the address alone, without a name or angle brackets, and only one in each entry"
        }
        Reason::UnquotedName => {
            "the name before the address contains a character that is allowed only inside quotation marks; put the name in quotation marks"
        }
        Reason::Digits => "it contains a character that is not a digit",
        Reason::MissingPlus => {
            "it needs a + and a country code, or the 11 digits of a number in mainland China"
        }
        Reason::PhoneCharacter => "only digits are allowed, and a + at the start",
        Reason::PhoneLength => "7 to 15 digits must follow the +, and the first must not be 0",
        Reason::MainlandLength => "11 digits must follow the country code 86 of mainland China",
        Reason::CountryCodeWithoutPlus => {
            "11 digits without a + count as a number of mainland China, whose mobile numbers start with 13 to 19; if the number is of another country, write a + before it"
        }
        Reason::NotMobile => {
            "mobile numbers of mainland China start with 13 to 19 after the country code; correct it"
        }
        Reason::SignLength => "it must have 2 to 12 characters",
        Reason::SignCharacter => "only Chinese characters, A to Z, a to z and 0 to 9 are allowed",
        Reason::SignLengthAbroad => "outside mainland China it should have 2 to 15 characters",
        Reason::SignBracket => "leave out the brackets, which the provider adds",
        Reason::Link => "it contains a link",
        Reason::Stripped => "it contains something other than a to z and 0 to 9",
        Reason::DateForm => "write it in the form 2018-11-06T23:12:00-03:00",
        Reason::DayForm => "write it in the form 2026-11-26",
        Reason::LocalForm => "write it in the form 2026-11-26 08:00:00",
        Reason::HourForm => "write it in the form 2026112608",
        Reason::VariableForm => {
            "write variables as {form}, with half-width braces; the brace at character {character+1} belongs to no variable"
        }
        Reason::VariableGap => "number the variables from {form} without gaps",
        Reason::VariablesAdjacent => {
            "put text between the variables; character {character+1} starts one right after another"
        }
        Reason::OnlyVariables => "add text around the variables",
        Reason::VariableInside => {
            "move the variable at character {character+1} out of the link or the number"
        }
        Reason::VariablesRestricted => {
            "only some accounts may use variables in marketing and notifications for mainland China; the console shows whether yours may"
        }
        Reason::ForbiddenCharacter => {
            "leave out character {character+1}, which no template may contain"
        }
        Reason::EscapedLineBreak => "write a line break instead of a backslash and n",
        Reason::NoCodeWord => "add {words}: the text of a verification code must contain it",
        Reason::NoCodeWordAbroad => {
            "add the word {words}: the text of a verification code must contain it"
        }
        Reason::PersonalNumber => "leave out the mobile number at character {character+1}",
        Reason::ForbiddenTopic => {
            "the text at character {character+1} may be about a subject that is not accepted ({words})"
        }
        Reason::NoOptOut => "end it with {words}",
        Reason::OldOptOut => "end it with {words} instead of the earlier wording",
        Reason::NoOptOutAbroad => {
            "end it by asking for a reply for unsubscribing, with one of {words}"
        }
        Reason::NeutralName => "use the name of a company, an app or a trademark",
        Reason::LinkInCode => {
            "leave out the link at character {character+1}: a verification code must not contain links"
        }
        Reason::NoMembers => {
            "marketing may be sent to members only: address them, with the word {words}"
        }
        Reason::NoRemark => {
            "give the store page of the app, the domain of the website or the full name of the account"
        }
        Reason::UnregisteredSender => {
            "Singapore blocks senders with letters that are not registered there (SSIR): register this one or leave it out"
        }
        Reason::SameTime => "the same time as {field}, and the provider requires a later one",
        Reason::UnknownCountry => "the provider lists no country with this prefix",
        Reason::PasswordCharacters => {
            "it needs two different digits, two different letters a to z and two different letters A to Z"
        }
        Reason::AddressAsDomain => "it contains an @; give only the part after it",
        Reason::LittleText => {
            "it has {actual unit} of text: write at least {min}, and {marketing} for marketing; mail that the recipient triggers needs none"
        }
        Reason::LittleMarketingText => {
            "it has {actual unit} of text, and marketing needs {min}: write more if the template is for marketing"
        }
        Reason::ManyVariables => {
            "the number of variables is {actual}, and this text allows {max}: one for each {per} characters"
        }
        Reason::ManyImages => "use at most {max} images; there are {actual}",
        Reason::TemplateLink => "leave out the links",
        Reason::ContactData => "leave out contact data, such as a QQ group, WeChat or a QR code",
        Reason::ExternalStyleSheet => {
            "leave out external style sheets; write the styles in the HTML itself"
        }
        Reason::DateValue => "there is no such date, time or offset",
        Reason::MissingOffset => "add Z or an offset such as -03:00 at the end",
        Reason::PathSeparator => "it contains / or \\",
        Reason::FileNameCharacter => {
            "it contains one of the characters ? * | \" < > :, which must be removed"
        }
        Reason::NoFileName => "it consists of spaces and dots only; write a name and an extension",
        Reason::RefusedExtension => {
            "the provider refuses files with this extension; send another type of file, or a zip archive or a link"
        }
        Reason::UnlistedExtension => {
            "it has no extension, or one that is not in the provider's list of accepted extensions; use one from the list, such as pdf or zip"
        }
        Reason::FileNameSpace => "it contains a space; write a hyphen or an underscore instead",
        Reason::Blank => "it contains only spaces or invisible characters",
        Reason::SpacesInBase64 => "it contains spaces or line breaks; remove them",
        Reason::MissingPadding => {
            "its length is not a multiple of 4; add = at the end, or pass bytes if it is ordinary text"
        }
        Reason::AlreadyEncoded => {
            "these bytes are base64 already and would be encoded twice: pass them as text"
        }
        Reason::DataUrl => {
            "it is a data: URL; remove everything up to and including the comma, or pass bytes"
        }
        Reason::PlainText => "it is ordinary text or HTML; pass bytes to have them encoded",
        Reason::UrlSafe => {
            "it uses the URL-safe alphabet of base64; write + instead of - and / instead of _, and add = until the length is a multiple of 4; or pass bytes"
        }
        Reason::WrongEncoding => {
            "the decoded content is not UTF-8: either this is not base64 at all, or the text is in another encoding; pass the text as bytes in UTF-8"
        }
        Reason::NotJson => "the text is not JSON",
        Reason::NotAnObject => "the text is JSON, but not an object",
        Reason::EncodedTwice => "a JSON object was encoded as text twice; encode it only once",
        Reason::JsonInText => {
            "contains the JSON text of an object or a list, which the recipient would see as it is: pass each of its values under a name of its own"
        }
        Reason::RepeatedName => {
            "this name occurs twice in the JSON text, and only one of the two values is used: remove one of them"
        }
        Reason::NotFinite => "the number is NaN or infinity",
        Reason::NotPlain => "the value is neither text nor a number nor a boolean",
        Reason::HeaderColon => {
            "this line of the headers has no name and colon; write it as Name: value, or start it with a space if it continues the line before it"
        }
        Reason::RepeatedHeader => "this header occurs more than once; keep only one",
        Reason::EightBitHeader => {
            "the headers contain characters that are not ASCII; write them as encoded words (RFC 2047), such as =?UTF-8?B?w6k=?="
        }
        Reason::MissingBoundary => "the multipart type has no boundary; add the boundary parameter",
        Reason::AbsentBoundary => {
            "the boundary does not occur in the body; write it, with -- before it, on a line before each part"
        }
        Reason::UnclosedBoundary => {
            "the line with the boundary and -- at its end is missing after the last part, so the message may be truncated; add it"
        }
        Reason::NestedTooDeep => {
            "multiparts are nested more than {max} levels deep, and deeper ones were not checked; nest them less deeply"
        }
        Reason::TooManyParts => {
            "the message has more than {max} parts, and the rest were not checked; use fewer parts"
        }
        Reason::BareLf => {
            "number of lines that end with LF alone: {count}; end every line with CR LF"
        }
        Reason::BareCr => {
            "number of lines that contain CR without LF: {count}; end every line with CR LF, and remove other CR characters"
        }
        Reason::NulByte => {
            "number of lines that contain a NUL byte: {count}; encode the content as base64, or remove these bytes"
        }
        Reason::EightBitBody => {
            "the content is not ASCII, but its Content-Transfer-Encoding is 7bit or absent; encode it as quoted-printable or base64"
        }
        Reason::NotQuotedPrintable => {
            "the content is not valid quoted-printable; encode it again, with =3D for each equals sign"
        }
        Reason::SeveralSenders => "there is more than one sender; keep only one",
    }
}

pub(super) fn type_name(name: TypeName) -> &'static str {
    match name {
        TypeName::Null => "null",
        TypeName::Boolean => "a boolean",
        TypeName::Integer => "a whole number",
        TypeName::Number => "a number",
        TypeName::Text => "text",
        TypeName::Bytes => "bytes",
        TypeName::List => "a list",
        TypeName::Object => "an object",
        TypeName::Int64 => "a whole number of 64 bits",
        TypeName::Uint64 => "a whole number of 0 or more and at most 64 bits",
        TypeName::Base64 => "base64 text or bytes",
        TypeName::JsonText => "an object or its JSON text",
        TypeName::IntegerOutOfRange => "a whole number outside that range",
        TypeName::InexactNumber => "a number with a fraction or too large to be exact",
        TypeName::NotFinite => "NaN or infinity",
    }
}

/// A unit after `count`: in the singular or the plural.
pub(super) fn counted(unit: Unit, count: u64) -> &'static str {
    match (unit, count) {
        (Unit::Characters, 1) => "character",
        (Unit::Characters, _) => "characters",
        (Unit::Items, 1) => "entry",
        (Unit::Items, _) => "entries",
        (Unit::DecodedBytes, 1) => "byte after decoding",
        (Unit::DecodedBytes, _) => "bytes after decoding",
        (Unit::EncodedBytes, 1) => "byte as sent",
        (Unit::EncodedBytes, _) => "bytes as sent",
        (Unit::Bytes, 1) => "byte",
        (Unit::Bytes, _) => "bytes",
    }
}

pub(super) mod unreadable {
    use crate::text::unreadable::{Situation, Unreadable};

    pub(in crate::text) fn meaning(what: Unreadable) -> &'static str {
        match what {
            Unreadable::Empty => "The response is empty.",
            Unreadable::NotJson => {
                "The response is not JSON: it was truncated, or it comes from a gateway or a proxy and not from the provider."
            }
            Unreadable::NotTheEnvelope => "The response is JSON, but not in the provider's format.",
            Unreadable::NoError => {
                "The HTTP status reports a failure that the response does not explain."
            }
            Unreadable::NoResult => "The response does not give a result for this recipient.",
            Unreadable::NoResults => "The response does not give a result for any recipient.",
            Unreadable::NotAResponse => {
                "The text is neither a response of the provider nor a known description of a connection failure."
            }
            Unreadable::NotAReply => {
                "The text is neither a reply of a mail server nor a client's description of a connection failure."
            }
            Unreadable::NoCode => "The provider reports an error without a code.",
            Unreadable::UnknownCode => "The provider reports a code unknown to this library.",
        }
    }

    pub(in crate::text) fn fix(situation: Situation) -> &'static str {
        match situation {
            Situation::Unexplained => {
                "Read the provider's own message and correct what it names, or ask the provider's support, with the request ID if there is one."
            }
            Situation::Accepted => {
                "Before you send the message again, find out whether it was sent: it may have been accepted."
            }
            Situation::Auth => "Check the credentials, and the signature if the request has one.",
            Situation::Permission => {
                "Check what the account, its keys and the IP address that you send from are allowed to do."
            }
            Situation::NotFound => "Check the host and the path of the request.",
            Situation::TooLarge => "Make the request smaller.",
            Situation::RateLimit => "Slow down, and send this request again later.",
            Situation::Timeout => {
                "Find out whether the first attempt was accepted, and send again later if it was not."
            }
            Situation::Server => {
                "Send again later, and wait longer after each attempt; the first attempt may have been accepted."
            }
            Situation::Query => "Send the request again later.",
            Situation::Request => {
                "Compare the URL, the method and the headers of the request you sent with what was built."
            }
            Situation::Redirect => {
                "Send the request directly to the URL that was built, without a proxy that redirects it."
            }
        }
    }
}
