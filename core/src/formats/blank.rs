//! Text without a visible character.

use super::characters::{Kind, kind};

/// Whether `text` consists of spaces and invisible characters only. Empty text does not count.
pub fn is_blank(text: &str) -> bool {
    let blank = |c| {
        matches!(
            kind(c),
            Kind::Space | Kind::Invisible | Kind::Joiner | Kind::Bidi | Kind::Control
        )
    };
    !text.is_empty() && text.chars().all(blank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_of_any_width_are_blank() {
        for text in [" ", "\u{3000}\u{A0}", "\u{200B}", " \t\n"] {
            assert!(is_blank(text), "{text:?}");
        }
        for text in ["", ".", " a ", "\u{E9}"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
