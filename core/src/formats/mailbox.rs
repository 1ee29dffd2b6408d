//! Mailboxes: `alias <address>`, or an address alone.
//!
//! Providers require this form in a sender field. It is narrower than a mailbox of RFC 5322, section 3.4:
//! exactly one space before the `<`, and nothing after the `>`. Quotation marks and backslashes in the alias
//! have no special meaning.

use super::email_address::{self, EmailAddress};
use super::reason::{Fault, Reason};
use super::{characters, control_character};

/// An address and the name that is displayed with it.
#[derive(Clone, Copy, Debug)]
pub struct Mailbox<'a> {
    /// The alias as written, if there is one.
    pub alias: Option<&'a str>,
    /// The address without the brackets.
    pub address: EmailAddress<'a>,
}

/// Parses `alias <address>`, or an address alone.
///
/// The alias may be any text that is not blank and contains no colon, no angle bracket and no control
/// character, including those for the direction of text.
///
/// # Errors
///
/// The first error in reading order, except that a missing or misplaced bracket is reported before the errors
/// of the address. Positions count from the start of `text`.
pub fn parse(text: &str) -> Result<Mailbox<'_>, Fault> {
    let Some((before, after)) = text.split_once('<') else {
        return parse_bare(text);
    };
    // A quoted local part may contain a `<`, but no address ends with a `>`.
    if matches!(text.as_bytes(), [b'"', .., last] if *last != b'>')
        && let Ok(mailbox) = parse_bare(text)
    {
        return Ok(mailbox);
    }
    let start = before.chars().count() + 1;
    let alias = parse_alias(before).map_err(|fault| {
        // If there is a space before the last `<`, an earlier `<` is part of the alias.
        let other = after.bytes().rposition(|byte| byte == b'<');
        let spaced = other.and_then(|at| after.as_bytes().get(at.checked_sub(1)?)) == Some(&b' ');
        match fault.reason {
            Reason::AliasSpacing if spaced => Reason::AngleBracket.at(start - 1),
            _ => fault,
        }
    })?;
    let Some(address) = after.strip_suffix('>') else {
        let (reason, end) = match text.bytes().rposition(|byte| byte == b'>') {
            Some(at) => (Reason::TextAfterBracket, at + 1),
            None => (Reason::MissingBracket, text.len()),
        };
        return Err(reason.at(text.get(..end).unwrap_or_default().chars().count()));
    };
    match email_address::parse(address) {
        Ok(address) => Ok(Mailbox {
            alias: Some(alias),
            address,
        }),
        Err(fault) => {
            let position = start + fault.position;
            Err(match address.chars().nth(fault.position) {
                Some('>') if fault.reason == Reason::DomainCharacter => {
                    Reason::TextAfterBracket.at(position + 1)
                }
                // If another `<` follows, the first one is in the alias.
                _ if address.bytes().any(|byte| byte == b'<') => Reason::AngleBracket.at(start - 1),
                Some('>') => Reason::AngleBracket.at(position),
                _ => fault.reason.at(position),
            })
        }
    }
}

/// Parses an address without brackets.
fn parse_bare(text: &str) -> Result<Mailbox<'_>, Fault> {
    match email_address::parse(text) {
        Ok(address) => Ok(Mailbox {
            alias: None,
            address,
        }),
        Err(fault) if text.chars().nth(fault.position) == Some('>') => {
            Err(Reason::AngleBracket.at(fault.position))
        }
        Err(fault) => Err(fault),
    }
}

/// Parses the alias in the text before the `<`.
fn parse_alias(before: &str) -> Result<&str, Fault> {
    let mut characters = 0;
    let mut blank = true;
    let mut spaces = 0;
    for c in before.chars() {
        match characters::kind(c).refused_anywhere() {
            Some(reason @ (Reason::ControlCharacter | Reason::BidiControl)) => {
                return Err(reason.at(characters));
            }
            Some(Reason::Whitespace | Reason::InvisibleCharacter) => {}
            _ if c == ':' => return Err(Reason::AliasColon.at(characters)),
            _ if c == '>' => return Err(Reason::AngleBracket.at(characters)),
            _ => blank = false,
        }
        characters += 1;
        spaces = if c == ' ' { spaces + 1 } else { 0 };
    }
    match (before.strip_suffix(' '), spaces) {
        _ if blank => Err(Reason::MissingAlias.at(0)),
        (Some(alias), 1) => Ok(alias),
        (None, _) => Err(Reason::AliasSpacing.at(characters)),
        (Some(_), _) => Err(Reason::AliasSpacing.at(characters - spaces + 1)),
    }
}

/// Parses an address, or any name before an address in angle brackets, with any spaces between them.
///
/// # Errors
///
/// The first control character of the name, or else the first error of the address.
pub fn parse_any(text: &str) -> Result<(&str, EmailAddress<'_>), Fault> {
    if let Ok(Mailbox { alias, address }) = parse(text) {
        let name = alias.unwrap_or_default();
        return no_list(name).map(|()| (name.trim(), address));
    }
    let trimmed = text.trim_end();
    let Some((before, after)) = trimmed
        .strip_suffix('>')
        .and_then(|text| text.rsplit_once('<'))
    else {
        let spaces = text.chars().take_while(|c| c.is_whitespace()).count();
        return match email_address::parse(text.trim()) {
            Ok(address) => Ok(("", address)),
            Err(fault) => Err(fault.reason.at(spaces + fault.position)),
        };
    };
    if let Some(position) = control_character(before) {
        return Err(Reason::ControlCharacter.at(position));
    }
    no_list(before)?;
    let start = before.chars().count() + 1;
    let address =
        email_address::parse(after).map_err(|fault| fault.reason.at(start + fault.position))?;
    Ok((before.trim(), address))
}

/// Refuses a name that is not in quotation marks and contains an address, which is most likely the start of a list.
fn no_list(name: &str) -> Result<(), Fault> {
    let trimmed = name.trim();
    let is_quoted = trimmed.len() > 1 && trimmed.starts_with('"') && trimmed.ends_with('"');
    let is_list = name.contains(['<', '>']) || name.contains('@') && name.contains([',', ';']);
    if is_quoted || !is_list {
        return Ok(());
    }
    let separates = |c| matches!(c, '<' | '>' | ',' | ';');
    Err(Reason::SeveralAddresses.at(name.chars().position(separates).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::formats::reason::Reason::{self, *};

    fn split(text: &str) -> (Option<&str>, &str, &str) {
        match parse(text) {
            Ok(mailbox) => (mailbox.alias, mailbox.address.local, mailbox.address.domain),
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
    fn a_mailbox_is_an_alias_and_an_address_or_an_address_alone() {
        assert_eq!(
            split("Acme Billing <bills@example.com>"),
            (Some("Acme Billing"), "bills", "example.com")
        );
        assert_eq!(
            split("\"Acme\" <bills@example.com>"),
            (Some("\"Acme\""), "bills", "example.com")
        );
        assert_eq!(
            split("腾讯云 <bills@example.com>"),
            (Some("腾讯云"), "bills", "example.com")
        );
        assert_eq!(split("bills@example.com"), (None, "bills", "example.com"));
    }

    #[test]
    fn a_quoted_local_part_may_contain_angle_brackets() {
        assert_eq!(
            split("\"a <b>\"@example.com"),
            (None, "\"a <b>\"", "example.com")
        );
        assert_eq!(
            split("Acme <\"a <b>\"@example.com>"),
            (Some("Acme"), "\"a <b>\"", "example.com")
        );
    }

    #[test]
    fn exactly_one_space_is_required_before_the_bracket() {
        check(&[
            ("Acme<a@example.com>", AliasSpacing, 4),
            ("Acme  <a@example.com>", AliasSpacing, 5),
            ("Acme\u{A0}<a@example.com>", AliasSpacing, 5),
        ]);
    }

    #[test]
    fn an_alias_has_no_colon_brackets_or_control_characters() {
        check(&[
            ("<a@example.com>", MissingAlias, 0),
            (" <a@example.com>", MissingAlias, 0),
            ("\u{3000}\u{200B} <a@example.com>", MissingAlias, 0),
            ("Re: Acme <a@example.com>", AliasColon, 2),
            ("Ac\tme <a@example.com>", ControlCharacter, 2),
            ("Acme\r\n <a@example.com>", ControlCharacter, 4),
            ("Ac\u{202E}me <a@example.com>", BidiControl, 2),
            ("Ac>me <a@example.com>", AngleBracket, 2),
            ("Acme <b <a@example.com>", AngleBracket, 5),
            ("\"<a@example.com>\" <a@example.com>", AngleBracket, 1),
            ("Acme<b> <a@example.com>", AngleBracket, 4),
            ("Acme<b><a@example.com>", AliasSpacing, 4),
        ]);
    }

    #[test]
    fn nothing_follows_the_closing_bracket() {
        check(&[
            ("Acme <a@example.com", MissingBracket, 19),
            ("Acme <a@example.com> ", TextAfterBracket, 20),
            ("Acme <a@example.com>>", TextAfterBracket, 20),
            ("Acme <a@example.com> <b@example.com>", TextAfterBracket, 20),
            ("a@example.com>", AngleBracket, 13),
        ]);
    }

    #[test]
    fn positions_count_from_the_start_of_the_mailbox() {
        check(&[
            ("", Empty, 0),
            ("Acme <>", Empty, 6),
            ("Ácme <a b@example.com>", Whitespace, 7),
            ("Ácme <á@example>", MissingDot, 15),
            ("Acme a@example.com", Whitespace, 4),
        ]);
    }
}
