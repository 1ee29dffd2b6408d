//! The lines of a message.

/// One line.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    /// Its number, counted from 1.
    pub(super) number: usize,
    /// The offset of its first byte.
    pub(super) start: usize,
    /// The offset of the next line.
    pub(super) next: usize,
    /// The line without the line break at its end.
    pub(super) text: &'a [u8],
    /// Whether it ends with LF without a CR before it.
    pub(super) bare_lf: bool,
}

/// Splits `data` into lines. A line ends with CR LF or with LF alone.
pub(super) fn lines(data: &[u8]) -> impl Iterator<Item = Line<'_>> {
    let (mut start, mut number) = (0, 0);
    core::iter::from_fn(move || {
        let rest = data.get(start..).filter(|rest| !rest.is_empty())?;
        let feed = rest.iter().position(|byte| *byte == b'\n');
        let whole = rest.get(..feed.unwrap_or(rest.len())).unwrap_or_default();
        let text = match feed {
            Some(_) => whole.strip_suffix(b"\r").unwrap_or(whole),
            None => whole,
        };
        number += 1;
        let line = Line {
            number,
            start,
            next: start + whole.len() + usize::from(feed.is_some()),
            text,
            bare_lf: feed.is_some() && text.len() == whole.len(),
        };
        start = line.next;
        Some(line)
    })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn lines_end_with_cr_lf_or_lf_alone() {
        let found: Vec<_> = lines(b"a\r\n\r\nb\nc\rd\r")
            .map(|line| (line.number, line.start, line.text, line.bare_lf))
            .collect();
        let expected: &[(usize, usize, &[u8], bool)] = &[
            (1, 0, b"a", false),
            (2, 3, b"", false),
            (3, 5, b"b", true),
            (4, 7, b"c\rd\r", false),
        ];
        assert_eq!(found, expected);
        assert_eq!(lines(b"").count(), 0);
        assert_eq!(lines(b"\n").count(), 1);
    }
}
