//! Lists of addresses (RFC 5322, section 3.4).

use super::scan::{Context, Scan};

/// The entries of a list of addresses, with their names and comments. Members of groups are entries too; the names of
/// groups and empty entries are not.
pub(crate) fn entries(text: &str) -> impl Iterator<Item = &str> {
    let mut scan = Scan::new(text);
    let mut start = Some(0);
    let mut in_brackets = false;
    let pieces = core::iter::from_fn(move || {
        let from = start?;
        loop {
            let (end, c) = match scan.next() {
                Some((_, _, Context::Quoted | Context::Comment)) => continue,
                Some((at, c, Context::Plain)) => (at, c),
                None => {
                    start = None;
                    return Some(text.get(from..).unwrap_or_default());
                }
            };
            match c {
                '<' => in_brackets = true,
                '>' => in_brackets = false,
                // The name of a group.
                ':' if !in_brackets => {
                    start = Some(end + 1);
                    return Some("");
                }
                ',' | ';' => {
                    in_brackets = false;
                    start = Some(end + 1);
                    return Some(text.get(from..end).unwrap_or_default());
                }
                _ => {}
            }
        }
    });
    pieces.map(str::trim).filter(|entry| !entry.is_empty())
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn entries_are_separated_by_commas() {
        let cases: &[(&str, &[&str])] = &[
            ("", &[]),
            (" , ,", &[]),
            ("a@x.com", &["a@x.com"]),
            ("a@x.com,b@x.com", &["a@x.com", "b@x.com"]),
            ("\"Foo, Joe\" <a@x.com>", &["\"Foo, Joe\" <a@x.com>"]),
            ("a@x.com (b, c), d@x.com", &["a@x.com (b, c)", "d@x.com"]),
            ("Team: a@x.com, B <b@x.com>;", &["a@x.com", "B <b@x.com>"]),
            ("undisclosed-recipients:;", &[]),
            ("Team:a@x.com;, c@x.com", &["a@x.com", "c@x.com"]),
            ("<a@[IPv6:1::2]>, b@x.com", &["<a@[IPv6:1::2]>", "b@x.com"]),
            ("<a@x.com, b@x.com", &["<a@x.com", "b@x.com"]),
        ];
        for (text, expected) in cases {
            assert_eq!(entries(text).collect::<Vec<_>>(), *expected, "{text}");
        }
    }
}
