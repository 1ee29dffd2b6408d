//! Links in running text.

/// The first link in `text`, in characters from 0: `http://`, `https://` or `ftp://`, or `www.` and a name.
pub fn find(text: &str) -> Option<usize> {
    find_word(text, starts_link)
}

/// The first domain with a path, such as `acme.com/r`, in characters from 0. It is a link most likely, but `9.am/pm`
/// looks like one too; bare domains are left alone, as `1.50`, `Acme.com` and the end of a sentence look alike.
pub fn find_bare(text: &str) -> Option<usize> {
    find_word(text, domain_with_path)
}

/// Where the first run of letters, digits, dots, hyphens, colons and slashes stands that is a link.
fn find_word(text: &str, is_link: impl Fn(&[u8]) -> bool) -> Option<usize> {
    let goes_on = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '/');
    let mut position = 0;
    for word in text.split(|c| !goes_on(c)) {
        if is_link(word.as_bytes()) {
            return Some(position);
        }
        // All of its characters are of one byte; behind it stands one of any.
        position += word.len() + 1;
    }
    None
}

/// Whether `word` holds a scheme, or begins with `www.`.
fn starts_link(word: &[u8]) -> bool {
    let schemes: [&[u8]; 3] = [b"http://", b"https://", b"ftp://"];
    let scheme = |scheme: &&[u8]| {
        word.windows(scheme.len())
            .any(|part| part.eq_ignore_ascii_case(scheme))
    };
    let name = word
        .split_at_checked(4)
        .filter(|(www, _)| www.eq_ignore_ascii_case(b"www."));
    schemes.iter().any(scheme)
        || name.is_some_and(|(_, name)| name.first().is_some_and(u8::is_ascii_alphanumeric))
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
        for (text, position) in [
            ("https://acme.com", 0),
            ("点击 HTTP://acme.com 查看", 3),
            ("码（www.acme.com）", 2),
            ("t.cn/a www.acme.com", 7),
            ("ftp://x", 0),
        ] {
            assert_eq!(find(text), Some(position), "{text}");
        }
        for (text, position) in [("见 acme.com/r/1", 2), ("9.am/pm", 0)] {
            assert_eq!(find(text), None, "{text}");
            assert_eq!(find_bare(text), Some(position), "{text}");
        }
        for text in [
            "", "123456", "1.50/kg", "and/or", "acme.com", "www", "www.", "a/b.c", "3.5.2026",
            "12:30", "x.y", "//", "./a",
        ] {
            assert_eq!(find(text), None, "{text}");
            assert_eq!(find_bare(text), None, "{text}");
        }
    }
}
