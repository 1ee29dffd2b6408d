//! The mailbox of a `From` header (RFC 5322, section 3.4): an address, or a display name and an address in angle
//! brackets.
//!
//! The display name consists of words and quoted texts. A dot in it is obsolete syntax, but common, so it is
//! accepted, and so is text that is not ASCII (RFC 6532). Comments are allowed in the display name, after
//! the angle brackets, and after an address without a name.

use super::email_address::{self, EmailAddress};
use super::reason::{Fault, Reason};

/// Parses a mailbox.
///
/// # Errors
///
/// The first error in reading order. Positions count from the start of `text`.
pub fn parse(text: &str) -> Result<EmailAddress<'_>, Fault> {
    let mut open = None;
    let mut special = None;
    let mut inside = Inside::Words;
    let mut depth = 0_u32;
    let mut escaped = false;
    for (position, (offset, c)) in text.char_indices().enumerate() {
        match inside {
            _ if escaped => escaped = false,
            Inside::Quotes | Inside::Comment if c == '\\' => escaped = true,
            Inside::Quotes if c == '"' => inside = Inside::Words,
            Inside::Quotes => {}
            Inside::Comment => {
                match c {
                    '(' => depth = depth.saturating_add(1),
                    ')' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if depth == 0 {
                    inside = Inside::Words;
                }
            }
            Inside::Words => match c {
                '<' => {
                    open = Some((offset, position));
                    break;
                }
                '"' => inside = Inside::Quotes,
                '(' => {
                    inside = Inside::Comment;
                    depth = 1;
                }
                ',' | ';' | ':' | '@' | '[' | ']' | '\\' | '>' | ')' if special.is_none() => {
                    special = Some(position);
                }
                _ => {}
            },
        }
    }
    let Some((offset, position)) = open else {
        return bare(text);
    };
    if let Some(position) = special {
        return Err(Reason::UnquotedName.at(position));
    }
    let rest = text.get(offset + 1..).unwrap_or_default();
    let parts =
        closing_bracket(rest).and_then(|end| Some((rest.get(..end)?, rest.get(end + 1..)?)));
    let Some((address, after)) = parts else {
        return Err(Reason::MissingBracket.at(text.chars().count()));
    };
    let address_start = position + 1;
    let parsed = email_address::parse(address)
        .map_err(|fault| fault.reason.at(address_start + fault.position))?;
    if without_comment(after).is_empty() {
        Ok(parsed)
    } else {
        Err(Reason::TextAfterBracket.at(address_start + address.chars().count() + 1))
    }
}

/// The offset of the `>` after an address. A quoted local part may contain others.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut quoted = false;
    let mut escaped = false;
    text.bytes().position(|byte| {
        let ends = byte == b'>' && !quoted;
        quoted ^= byte == b'"' && !escaped;
        escaped = byte == b'\\' && quoted && !escaped;
        ends
    })
}

/// What the parser is inside of.
#[derive(Clone, Copy)]
enum Inside {
    Words,
    Quotes,
    Comment,
}

/// Parses an address without a name. A comment may follow it.
fn bare(text: &str) -> Result<EmailAddress<'_>, Fault> {
    let spaces = text.chars().take_while(|c| c.is_whitespace()).count();
    let address = without_comment(text.trim_start());
    email_address::parse(address).map_err(|fault| fault.reason.at(spaces + fault.position))
}

/// The text without white space at its end, and without a comment there.
fn without_comment(text: &str) -> &str {
    let text = text.trim_end();
    match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        Some((before, _)) => before.trim_end(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_name_is_made_of_words_and_quoted_texts() {
        for text in [
            "joe@example.com",
            "<joe@example.com>",
            "Joe <joe@example.com>",
            "Joe<joe@example.com>",
            "Joe Q. Foo  <joe@example.com>",
            "\"Foo, Joe\" <joe@example.com>",
            "\"a \\\" <b\" <joe@example.com>",
            "Joe (PhD, <x>) <joe@example.com> (work)",
            "joe@example.com (Joe, PhD)",
            "José 张 <joe@example.com>",
            "=?UTF-8?B?5byg?= <joe@example.com>",
            "Joe <\"a>b\"@example.com>",
            " joe@example.com ",
        ] {
            assert!(parse(text).is_ok(), "{text}: {:?}", parse(text));
        }
    }

    #[test]
    fn anything_else_has_a_reason() {
        for (text, reason, position) in [
            ("", Reason::Empty, 0),
            ("nonsense", Reason::MissingAt, 8),
            ("Joe Foo, PhD <joe@example.com>", Reason::UnquotedName, 7),
            ("joe@example.com <joe@example.com>", Reason::UnquotedName, 3),
            ("Re: Joe <joe@example.com>", Reason::UnquotedName, 2),
            ("Jö <joe@>", Reason::MissingDomain, 8),
            ("Joe <joe@example.com", Reason::MissingBracket, 20),
            ("Joe <joe@example.com> x", Reason::TextAfterBracket, 21),
            (
                "Joe <joe@example.com>, Ana <ana@example.com>",
                Reason::TextAfterBracket,
                21,
            ),
            ("\"Joe <joe@example.com>", Reason::UnclosedQuote, 0),
            (" joe", Reason::MissingAt, 4),
        ] {
            assert_eq!(parse(text).unwrap_err(), reason.at(position), "{text}");
        }
    }
}
