//! The name of an attached file.

use super::reason::{Fault, Reason};

/// Checks a file name: it must not be empty, and must not contain control characters or path separators of
/// any operating system.
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
            _ if char.is_control() => Reason::ControlCharacter,
            _ => return None,
        };
        Some(reason.at(position))
    };
    name.chars().enumerate().find_map(fault).map_or(Ok(()), Err)
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
    }
}
