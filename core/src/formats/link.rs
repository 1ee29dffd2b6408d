//! Links in text.

/// The position of the first link in `text`, counted in characters from 0: `http://`, `https://` or `ftp://`, or
/// `www.` and a name.
pub fn find(text: &str) -> Option<usize> {
    find_run(text, starts_link)
}

/// The position of the first domain with a path, such as `acme.com/r`, counted in characters from 0. It may be a
/// link, but `Inv.no/2026/15` and `9.am/pm` look like one too.
///
/// A domain without a path is not reported, because it cannot be told apart from a number such as `1.50`, a
/// name such as `Acme.com` or the end of a sentence.
pub fn find_likely(text: &str) -> Option<usize> {
    find_run(text, domain_with_path)
}

/// The position of the first run of letters, digits, dots, hyphens, colons and slashes for which `is_link` is
/// true.
fn find_run(text: &str, is_link: impl Fn(&[u8]) -> bool) -> Option<usize> {
    let goes_on = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '/');
    let mut position = 0;
    for word in text.split(|c| !goes_on(c)) {
        if is_link(word.as_bytes()) {
            return Some(position);
        }
        // The characters of a run are ASCII; the character after it may be any.
        position += word.len() + 1;
    }
    None
}

/// Whether `word` contains a scheme or begins with `www.`.
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

/// Whether `word` is a domain, with or without a port, followed by a slash. The last label must consist of
/// letters.
fn domain_with_path(word: &[u8]) -> bool {
    let Some(end) = word.iter().position(|byte| *byte == b'/') else {
        return false;
    };
    let host = word.get(..end).unwrap_or_default();
    let port = host.iter().position(|byte| *byte == b':');
    let domain = host.get(..port.unwrap_or(end)).unwrap_or_default();
    let Some(dot) = domain.iter().rposition(|byte| *byte == b'.') else {
        return false;
    };
    let (name, last) = domain.split_at(dot);
    let last = last.get(1..).unwrap_or_default();
    !name.is_empty() && last.len() > 1 && last.iter().all(u8::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_position_of_a_link_is_its_start() {
        for (text, position) in [
            ("https://acme.com", 0),
            ("点击 HTTP://acme.com 查看", 3),
            ("码（www.acme.com）", 2),
            ("ftp://x", 0),
        ] {
            assert_eq!(find(text), Some(position), "{text}");
        }
        for (text, position) in [
            ("见 acme.com/r/1", 2),
            ("t.cn/a", 0),
            ("acme.com:8080/r", 0),
            ("Inv.no/2026/15", 0),
            ("st.gallen/ch", 0),
            ("9.am/pm", 0),
            ("No.AB/12", 0),
        ] {
            assert_eq!(find(text), None, "{text}");
            assert_eq!(find_likely(text), Some(position), "{text}");
        }
        for text in [
            "", "123456", "1.50/kg", "and/or", "acme.com", "www", "www.", "a/b.c", "3.5.2026",
            "12:30", "x.y", "//", "./a",
        ] {
            assert_eq!(find(text), None, "{text}");
            assert_eq!(find_likely(text), None, "{text}");
        }
    }
}
