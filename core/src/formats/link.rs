//! Links in running text.

/// The first link in `text`, in characters from 0: `http://`, `https://` or `ftp://`, `www.` and a name, or a
/// domain and a path such as `acme.com/r`.
///
/// A bare domain is none: `1.50`, `Acme.com` and the end of a sentence look alike.
pub fn find(text: &str) -> Option<usize> {
    let mut place = 0;
    let mut word_start = 0;
    let mut word = 0;
    for (at, c) in text.char_indices() {
        if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '/') {
            place += 1;
            continue;
        }
        if starts_link(text.get(word..at).unwrap_or_default()) {
            return Some(word_start);
        }
        place += 1;
        word_start = place;
        word = at + c.len_utf8();
    }
    starts_link(text.get(word..).unwrap_or_default()).then_some(word_start)
}

/// Whether a run of letters, digits, dots, hyphens, colons and slashes is, or holds, the start of a link.
fn starts_link(word: &str) -> bool {
    let bytes = word.as_bytes();
    let scheme = |scheme: &[u8]| {
        bytes
            .windows(scheme.len())
            .any(|part| part.eq_ignore_ascii_case(scheme))
    };
    if scheme(b"http://") || scheme(b"https://") || scheme(b"ftp://") {
        return true;
    }
    let www = bytes.len() > 4
        && bytes
            .get(..4)
            .is_some_and(|www| www.eq_ignore_ascii_case(b"www."));
    www && bytes.get(4).is_some_and(u8::is_ascii_alphanumeric) || domain_with_path(bytes)
}

/// Whether `word` is a domain, whose last label is of letters, with a slash behind it.
fn domain_with_path(word: &[u8]) -> bool {
    let Some(end) = word.iter().position(|byte| *byte == b'/') else {
        return false;
    };
    let domain = word.get(..end).unwrap_or_default();
    let Some(dot) = domain.iter().rposition(|byte| *byte == b'.') else {
        return false;
    };
    let last = domain.get(dot + 1..).unwrap_or_default();
    dot > 0 && last.len() > 1 && last.iter().all(u8::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_found_where_it_starts() {
        for (text, place) in [
            ("https://acme.com", 0),
            ("点击 HTTP://acme.com 查看", 3),
            ("码（www.acme.com）", 2),
            ("见 acme.com/r/1", 2),
            ("ftp://x", 0),
        ] {
            assert_eq!(find(text), Some(place), "{text}");
        }
        for text in [
            "", "123456", "1.50/kg", "and/or", "acme.com", "www", "www.", "a/b.c", "3.5.2026",
            "12:30", "x.y", "//", "./a",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
