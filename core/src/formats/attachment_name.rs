//! The name of an attached file.

use super::blank::is_blank;
use super::characters::{Kind, kind};
use super::reason::{Fault, Reason};

/// Checks a file name: it must not be empty, nor consist of spaces and dots only, and must not contain control
/// characters or characters that have a meaning in the paths or the commands of an operating system.
///
/// # Errors
///
/// The reason and the position of the character.
pub fn check(name: &str) -> Result<(), Fault> {
    if name.is_empty() {
        return Err(Reason::Empty.at(0));
    }
    let fault = |(position, char): (usize, char)| {
        let reason = match char {
            '/' | '\\' => Reason::PathSeparator,
            '?' | '*' | '|' | '"' | '<' | '>' | ':' => Reason::FileNameCharacter,
            _ if char.is_control() => Reason::ControlCharacter,
            _ => return None,
        };
        Some(reason.at(position))
    };
    if let Some(fault) = name.chars().enumerate().find_map(fault) {
        return Err(fault);
    }
    if name
        .split('.')
        .all(|part| part.is_empty() || is_blank(part))
    {
        return Err(Reason::NoFileName.at(0));
    }
    Ok(())
}

/// The text after the last dot. `None` if there is no dot, or nothing after it.
pub fn extension(name: &str) -> Option<&str> {
    let dot = name.bytes().rposition(|byte| byte == b'.')?;
    name.get(dot + 1..)
        .filter(|extension| !extension.is_empty())
}

/// The position of the first space of any width, counted in characters from 0.
pub fn space(name: &str) -> Option<usize> {
    name.chars().position(|c| kind(c) == Kind::Space)
}

/// The position of the first control character for the direction of text, which can hide the extension.
pub fn bidi_control(name: &str) -> Option<usize> {
    name.chars().position(|c| kind(c) == Kind::Bidi)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_separators_are_refused() {
        let fault = |name| check(name).map_err(|fault| (fault.reason, fault.position));
        assert_eq!(fault("r\u{e9}sum\u{e9} (1).pdf"), Ok(()));
        assert_eq!(fault(""), Err((Reason::Empty, 0)));
        assert_eq!(fault("a/b"), Err((Reason::PathSeparator, 1)));
        assert_eq!(fault("\u{e9}\\b"), Err((Reason::PathSeparator, 1)));
        assert_eq!(fault("a.pdf\r\nX: y"), Err((Reason::ControlCharacter, 5)));
        assert_eq!(fault("a\u{85}"), Err((Reason::ControlCharacter, 1)));
        for name in [
            "é?.pdf", "é*.pdf", "é|.pdf", "é\".pdf", "é<.pdf", "é>.pdf", "é:.pdf",
        ] {
            assert_eq!(fault(name), Err((Reason::FileNameCharacter, 1)), "{name}");
        }
        for name in ["...", " ", " . ", "\u{3000}.\u{200B}"] {
            assert_eq!(fault(name), Err((Reason::NoFileName, 0)), "{name:?}");
        }
        assert_eq!(fault(".a"), Ok(()));
    }

    #[test]
    fn the_last_extension_counts() {
        for (name, expected) in [
            ("a.pdf", Some("pdf")),
            ("a.pdf.JS", Some("JS")),
            (".exe", Some("exe")),
            ("a", None),
            ("a.", None),
        ] {
            assert_eq!(extension(name), expected, "{name}");
        }
    }
}
