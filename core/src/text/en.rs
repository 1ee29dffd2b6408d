//! English.

use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::schema::Unit;
use crate::text::Phrase;
use crate::type_name::TypeName;

pub(super) fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Suggestion => "no such field; did you mean {suggestion}?",
        Phrase::OverLimit => "over what the provider allows",
        Phrase::OfName => "the name ",
    }
}

pub(super) fn rule(rule: RuleName) -> &'static str {
    match rule {
        RuleName::AtLeastOneOf => "at least one of {fields} is required",
        RuleName::AttachmentName => "not a file name that can be attached: {reason}",
        RuleName::Base64 => "not base64: breaks off at byte {byte}, counted from 0",
        RuleName::ControlCharacter => {
            "holds a line break or another control character, at character {character}, counted from 0"
        }
        RuleName::Credential => {
            "holds a blank, a line break or another character that no credential has, at character {character}, counted from 0"
        }
        RuleName::Deprecated => "works only for accounts that were given permission long ago",
        RuleName::Disjoint => "this address is in {field} too",
        RuleName::EmailAddress => "not an e-mail address: {reason}",
        RuleName::JsonObject => "not a JSON object of plain values: {reason}",
        RuleName::Mailbox => "not a sender, which is an address or alias <address>: {reason}",
        RuleName::NoHtml => "holds an HTML tag, which the template shows or the provider refuses",
        RuleName::OneOf => "not one of the allowed values: {allowed}",
        RuleName::OutOfRange => "out of range: {min} to {max} are allowed",
        RuleName::Punycode => {
            "the domain is not ASCII: most mail servers want it in Punycode (xn--…)"
        }
        RuleName::Required => "required, and absent or empty",
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes => {
            "has {actual} {unit}, at most {max} are allowed"
        }
        RuleName::TooShort | RuleName::TooFewItems => "has {actual} {unit}, needs at least {min}",
        RuleName::Type => "expected {expected}, found {actual}",
        RuleName::UnknownField => "no such field",
        RuleName::DateTime => "not a date and time with its offset: {reason}",
        RuleName::Digits => {
            "has to be decimal digits; another character is at place {character}, counted from 0"
        }
        RuleName::Duplicate => "the same number as entry {first}, counted from 0",
        RuleName::MixedRegions => {
            "{mainland} numbers of mainland China and {other} others, which need separate calls"
        }
        RuleName::NoUrl => "holds a link, at character {character}, counted from 0",
        RuleName::PhoneNumber => "not a phone number: {reason}",
        RuleName::Refused => "the provider refuses this value",
        RuleName::SignName => "not a signature: {reason}",
        RuleName::Stripped => {
            "only a to z and 0 to 9 are kept; another character is at place {character}, counted from 0"
        }
        RuleName::Unused => "has no effect here: leave it out",
        RuleName::Unsupported => "exists, but the provider accepts it from nobody",
    }
}

pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Empty => "it is empty",
        Reason::ControlCharacter => "it holds a line break or another control character",
        Reason::BidiControl => "it holds an invisible character that turns the direction of text",
        Reason::InvisibleCharacter => "it holds an invisible character",
        Reason::Whitespace => "it holds a space where none may be",
        Reason::UnassignedCharacter => "it holds a character that means nothing",
        Reason::FullWidth => "it holds a full-width form in place of an ASCII character",
        Reason::MissingAt => "there is no @",
        Reason::SecondAt => "there is more than one @",
        Reason::MissingLocal => "there is nothing before the @",
        Reason::MissingDomain => "there is no domain after the @",
        Reason::LeadingDot => "a part starts with a dot",
        Reason::DoubleDot => "two dots follow each other",
        Reason::TrailingDot => "a part ends with a dot",
        Reason::LeadingMark => "a part starts with a combining mark",
        Reason::LocalCharacter => {
            "it holds a character that may stand before the @ only inside quotes"
        }
        Reason::UnclosedQuote => "a quote mark is not closed",
        Reason::MisplacedQuote => "quote marks have to enclose all that stands before the @",
        Reason::EscapedCharacter => "a backslash stands before a character that cannot be escaped",
        Reason::AddressLiteral => "an IP address in brackets is no domain",
        Reason::DomainCharacter => "the domain holds a character that no domain has",
        Reason::LeadingHyphen => "a part of the domain starts with a hyphen",
        Reason::TrailingHyphen => "a part of the domain ends with a hyphen",
        Reason::ReservedHyphens => "a part of the domain has hyphens in third and fourth place",
        Reason::InvalidPunycode => "a part of the domain starts with xn-- and is not Punycode",
        Reason::MixedDirection => {
            "a part of the domain mixes left-to-right and right-to-left letters"
        }
        Reason::LabelTooLong => "a part of the domain is over 63 octets",
        Reason::MissingDot => "the domain has no dot",
        Reason::TopLevelDomain => "the domain ends with a digit",
        Reason::DomainTooLong => "the domain is over 253 octets",
        Reason::AddressTooLong => "it is over 254 octets",
        Reason::MissingAlias => "there is no alias before the <",
        Reason::AliasColon => "the alias holds a colon",
        Reason::AliasSpacing => "exactly one space has to stand between alias and <",
        Reason::AngleBracket => "a < or > stands where it encloses no address",
        Reason::MissingBracket => "the > after the address is missing",
        Reason::TextAfterBracket => "there is text after the >",
        Reason::LongLocalPart => {
            "{actual} octets stand before the @, and mail servers have to take only {max}"
        }
        Reason::Digits => "it holds a character that is no digit",
        Reason::MissingPlus => {
            "it has neither a + and a country code nor the 11 digits of mainland China"
        }
        Reason::PhoneCharacter => "it holds a character that is neither a digit nor a + in front",
        Reason::PhoneLength => "behind the + stand 7 to 15 digits, and no 0 first",
        Reason::MainlandLength => "behind the 86 of mainland China stand 11 digits",
        Reason::SignLength => "it has 2 to 12 characters",
        Reason::SignCharacter => {
            "it holds something else than Chinese characters, Latin letters and digits"
        }
        Reason::Link => "it holds a link",
        Reason::Stripped => "it holds something else than a to z and 0 to 9",
        Reason::DateForm => "it is not in the form 2018-11-06T23:12:00-03:00",
        Reason::DateValue => "there is no such date, time or offset",
        Reason::MissingOffset => "a Z or an offset such as -03:00 is missing at its end",
        Reason::PathSeparator => "it holds a / or \\",
        Reason::NotJson => "the text is not JSON",
        Reason::NotAnObject => "the text is JSON, but not an object",
        Reason::EncodedTwice => "the text holds the text of a JSON object: it was encoded twice",
        Reason::NotFinite => "not a finite number",
        Reason::NotPlain => "the value is neither text, a number nor true or false",
    }
}

pub(super) fn type_name(name: TypeName) -> &'static str {
    match name {
        TypeName::Null => "null",
        TypeName::Boolean => "true or false",
        TypeName::Integer => "a whole number",
        TypeName::Number => "a number",
        TypeName::Text => "text",
        TypeName::Bytes => "bytes",
        TypeName::List => "a list",
        TypeName::Object => "an object",
        TypeName::Int64 => "a whole number of 64 bits",
        TypeName::Uint64 => "a whole number, 0 or more",
        TypeName::Base64 => "base64 text or bytes",
        TypeName::JsonText => "an object or its JSON text",
        TypeName::IntegerOutOfRange => "a whole number out of that range",
        TypeName::InexactNumber => "a number with a fraction, or too large to be exact",
        TypeName::NotFinite => "a number that is not finite",
    }
}

pub(super) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Characters => "characters",
        Unit::Items => "entries",
        Unit::DecodedBytes => "bytes (decoded)",
        Unit::EncodedBytes => "bytes (as sent)",
        Unit::Bytes => "bytes",
    }
}

pub(super) mod unreadable {
    use crate::text::unreadable::{Situation, Unreadable};

    pub(in crate::text) fn meaning(what: Unreadable) -> &'static str {
        match what {
            Unreadable::Empty => "The answer is empty.",
            Unreadable::NotJson => {
                "The answer is not JSON: it was cut off, or it comes from a gateway or a proxy and not from the provider."
            }
            Unreadable::NotTheEnvelope => "The answer is JSON, but not in the provider's form.",
            Unreadable::NoError => {
                "The HTTP status reports a failure that the answer does not explain."
            }
            Unreadable::NoResults => "The answer does not say what became of any recipient.",
            Unreadable::NotAReply => {
                "The text is neither a reply of a mail server nor what a client says of a connection."
            }
            Unreadable::NoCode => "The provider reports an error without a code.",
            Unreadable::UnknownCode => {
                "The provider answers with a code that is not in the catalogue."
            }
        }
    }

    pub(in crate::text) fn fix(situation: Situation) -> &'static str {
        match situation {
            Situation::Unexplained => {
                "Read the provider's own message; correct what it names, or ask its support, with the request ID if there is one."
            }
            Situation::Accepted => {
                "Find out whether the message went out before you send it again: it may have been accepted."
            }
            Situation::Auth => {
                "Check the credentials, and with them the signature if the request has one."
            }
            Situation::Permission => {
                "Check what the account, its keys and this network address may do."
            }
            Situation::NotFound => "Check the host and the path of the request.",
            Situation::TooLarge => "Make the request smaller.",
            Situation::RateLimit => "Send more slowly, and this request again later.",
            Situation::Timeout => {
                "Send again later, after finding out whether the first try was accepted."
            }
            Situation::Server => {
                "Send again later, with growing pauses; the first try may have been accepted."
            }
            Situation::Request => {
                "Compare the request's URL, method and headers with what was built."
            }
            Situation::Redirect => {
                "Send the request straight to the URL that was built, without a proxy that redirects it."
            }
        }
    }
}
