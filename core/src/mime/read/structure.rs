//! Splits a message into its headers and parts.

use alloc::string::String;
use alloc::vec::Vec;

use super::header::{self, Header};
use super::lines::{Line, lines};
use super::parameters::{main_value, parameter};
use super::{
    Content, Flaw, LineLimits, LongLine, MAX_DEPTH, MAX_PARTS, Message, Occurrences, Part,
};
use crate::formats::reason::Reason;

/// The headers that may occur only once in a message.
const ONCE: &[&str] = &["From", "To", "Subject", "Content-Type"];

/// Reads a message.
pub(crate) fn read(data: &[u8], limits: LineLimits) -> Message<'_> {
    let mut reader = Reader {
        data,
        limits,
        message: Message::default(),
        open: Vec::new(),
        current: 0,
        state: State::Headers,
        folded: Folded::Nothing,
        body_start: 0,
    };
    reader.begin_part(Vec::new(), 1);
    for line in lines(data) {
        reader.line(line);
    }
    reader.end_leaf(data.len());
    reader.close(0, data.len());
    reader.message
}

struct Reader<'a> {
    data: &'a [u8],
    limits: LineLimits,
    message: Message<'a>,
    /// The multiparts that the current line is in.
    open: Vec<Open>,
    /// The index of the part that the current line belongs to.
    current: usize,
    state: State,
    /// What a folded line continues.
    folded: Folded,
    /// The offset of the body of the current part.
    body_start: usize,
}

/// A multipart that has not ended.
struct Open {
    /// The index of the part.
    part: usize,
    boundary: Vec<u8>,
    /// The offset of the body.
    start: usize,
    /// The number of parts so far.
    parts: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Headers,
    Body,
    /// After the last part that is read.
    Skipped,
}

#[derive(Clone, Copy)]
enum Folded {
    Nothing,
    /// A header that is not kept.
    Other,
    /// The header with this index.
    Kept(usize),
}

impl<'a> Reader<'a> {
    fn line(&mut self, line: Line<'a>) {
        let delimiter = self.delimiter(line.text);
        self.record(line, delimiter.is_some());
        if let Some((depth, last)) = delimiter {
            self.delimit(depth, last, line);
        } else if self.state == State::Headers {
            if line.text.is_empty() {
                self.end_headers(line);
            } else {
                self.header_line(line);
            }
        }
    }

    /// The innermost multipart whose delimiter `text` is, and whether it is the last one.
    fn delimiter(&self, text: &[u8]) -> Option<(usize, bool)> {
        let text = text.strip_prefix(b"--").filter(|_| !self.open.is_empty())?;
        let text = text.trim_ascii_end();
        let last = text.strip_suffix(b"--");
        let mut open = self.open.iter().enumerate().rev();
        open.find_map(|(depth, open)| {
            if open.boundary == text {
                Some((depth, false))
            } else {
                (Some(&*open.boundary) == last).then_some((depth, true))
            }
        })
    }

    /// Records what is wrong with a line, whatever it means.
    fn record(&mut self, line: Line<'a>, is_delimiter: bool) {
        let message = &mut self.message;
        let number = line.number;
        if line.bare_lf {
            occurs(&mut message.bare_lf, number);
        }
        if line.text.contains(&b'\r') {
            occurs(&mut message.bare_cr, number);
        }
        if line.text.contains(&0) {
            occurs(&mut message.nul, number);
        }
        let in_headers = self.state == State::Headers;
        let Some(part) = message.parts.get_mut(self.current) else {
            return;
        };
        if let Some(long) = long_line(line, self.limits) {
            let slot = if in_headers && part.is_message() {
                &mut message.long_header
            } else {
                &mut part.long_line
            };
            if slot.is_none_or(|slot| long.characters && !slot.characters) {
                *slot = Some(long);
            }
        }
        if is_delimiter || line.text.is_ascii() {
            return;
        }
        if in_headers {
            flaw(part, Reason::EightBitHeader, None, number);
        } else if part.eight_bit.is_none() {
            part.eight_bit = Some(number);
        }
    }

    fn begin_part(&mut self, path: Vec<usize>, line: usize) {
        self.current = self.message.parts.len();
        self.state = State::Headers;
        self.folded = Folded::Nothing;
        self.message.parts.push(Part {
            path,
            line,
            headers: Vec::new(),
            media_type: String::new(),
            content: Content::Leaf,
            body: &[],
            body_line: line,
            eight_bit: None,
            long_line: None,
            flaws: Vec::new(),
        });
    }

    fn header_line(&mut self, line: Line<'a>) {
        let data = self.data;
        let Some(part) = self.message.parts.get_mut(self.current) else {
            return;
        };
        let end = line.start + line.text.len();
        if let [b' ' | b'\t', ..] = line.text {
            match self.folded {
                Folded::Nothing => flaw(part, Reason::HeaderColon, None, line.number),
                Folded::Other => {}
                Folded::Kept(index) => {
                    if let Some(header) = part.headers.get_mut(index) {
                        header.raw = data.get(header.start..end).unwrap_or_default();
                    }
                }
            }
            return;
        }
        self.folded = Folded::Other;
        let Some((name, value)) = header::split(line.text) else {
            flaw(part, Reason::HeaderColon, None, line.number);
            return;
        };
        let Some(name) = header::kept(name) else {
            return;
        };
        let header = Header {
            name,
            line: line.number,
            start: end - value.len(),
            raw: value,
        };
        let index = part.headers.iter().position(|known| known.name == name);
        if let Some(index) = index {
            if ONCE.contains(&name) && (part.is_message() || name.starts_with("Content-")) {
                flaw(part, Reason::RepeatedHeader, Some(name), line.number);
            }
            // The first one counts, unless it is empty.
            if let Some(known) = part.headers.get_mut(index).filter(|known| known.is_blank()) {
                *known = header;
                self.folded = Folded::Kept(index);
            }
        } else {
            self.folded = Folded::Kept(part.headers.len());
            part.headers.push(header);
        }
    }

    /// Reads the type of the current part. `Some` contains the boundary of a multipart.
    fn media_type(&mut self) -> Option<Vec<u8>> {
        let part = self.message.parts.get_mut(self.current)?;
        let header = part.header("Content-Type").copied()?;
        let value = header.value();
        part.media_type = main_value(&value);
        if !part.media_type.starts_with("multipart/") {
            return None;
        }
        part.content = Content::Unsplit;
        let boundary = parameter(&value, "boundary").map(|boundary| boundary.text);
        let boundary = boundary.as_deref().map(str::trim_end).unwrap_or_default();
        if boundary.is_empty() {
            let name = Some(header.name);
            flaw(part, Reason::MissingBoundary, name, header.line);
            return None;
        }
        if self.open.len() >= MAX_DEPTH {
            self.message.too_deep = self.message.too_deep.or(Some(header.line));
            return None;
        }
        Some(boundary.as_bytes().to_vec())
    }

    /// Begins the body after the empty `line`.
    fn end_headers(&mut self, line: Line<'a>) {
        let boundary = self.media_type();
        self.state = State::Body;
        self.body_start = line.next;
        let Some(part) = self.message.parts.get_mut(self.current) else {
            return;
        };
        part.body_line = line.number + 1;
        self.message.has_body |= part.is_message();
        if let Some(boundary) = boundary {
            part.content = Content::Parts;
            self.open.push(Open {
                part: self.current,
                boundary,
                start: line.next,
                parts: 0,
            });
        }
    }

    /// Ends the current part before `end`, unless it contains parts.
    fn end_leaf(&mut self, end: usize) {
        match self.state {
            State::Headers => {
                self.media_type();
            }
            State::Body => {
                let data = self.data;
                if let Some(part) = self.message.parts.get_mut(self.current)
                    && part.content != Content::Parts
                {
                    part.body = data.get(self.body_start..end).unwrap_or_default();
                }
            }
            State::Skipped => {}
        }
    }

    /// Ends the multiparts from `depth` on, whose last delimiters are missing, before `end`.
    fn close(&mut self, depth: usize, end: usize) {
        let data = self.data;
        for open in self.open.drain(depth.min(self.open.len())..) {
            let Some(part) = self.message.parts.get_mut(open.part) else {
                continue;
            };
            let reason = if open.parts == 0 {
                part.content = Content::Unsplit;
                part.body = data.get(open.start..end).unwrap_or_default();
                Reason::AbsentBoundary
            } else {
                Reason::UnclosedBoundary
            };
            let header = part.header("Content-Type").copied();
            let line = header.map_or(part.line, |header| header.line);
            flaw(part, reason, Some("Content-Type"), line);
        }
    }

    /// Begins the next part of the multipart at `depth`, or ends it after the `last` one.
    fn delimit(&mut self, depth: usize, last: bool, line: Line<'a>) {
        // The line break before a delimiter belongs to it.
        let before = self.data.get(..line.start).unwrap_or_default();
        let before = before.strip_suffix(b"\n").unwrap_or(before);
        let end = before.strip_suffix(b"\r").unwrap_or(before).len();
        self.end_leaf(end);
        self.close(depth + 1, end);
        let Some(open) = self.open.get_mut(depth) else {
            return;
        };
        let parent = open.part;
        if last {
            self.open.truncate(depth);
            self.current = parent;
            self.state = State::Body;
            return;
        }
        let index = open.parts;
        open.parts += 1;
        if self.message.parts.len() >= MAX_PARTS {
            self.message.too_many = self.message.too_many.or(Some(line.number));
            self.current = parent;
            self.state = State::Skipped;
            return;
        }
        let path = self.message.parts.get(parent).map(|part| &*part.path);
        let path = [path.unwrap_or_default(), &[index]].concat();
        self.begin_part(path, line.number + 1);
    }
}

fn occurs(slot: &mut Option<Occurrences>, line: usize) {
    match slot {
        Some(occurrences) => occurrences.count += 1,
        None => *slot = Some(Occurrences { line, count: 1 }),
    }
}

/// Records what is malformed, if it is the first time in the part.
fn flaw(part: &mut Part<'_>, reason: Reason, header: Option<&'static str>, line: usize) {
    let known = |flaw: &Flaw| flaw.reason == reason && flaw.header == header;
    if !part.flaws.iter().any(known) {
        part.flaws.push(Flaw {
            reason,
            header,
            line,
        });
    }
}

fn long_line(line: Line<'_>, limits: LineLimits) -> Option<LongLine> {
    let bytes = line.text.len();
    if bytes <= limits.bytes {
        return None;
    }
    let characters = if bytes > limits.characters {
        str::from_utf8(line.text).map_or(bytes, |text| text.chars().count())
    } else {
        0
    };
    let exceeds = characters > limits.characters;
    Some(LongLine {
        line: line.number,
        actual: if exceeds { characters } else { bytes },
        characters: exceeds,
    })
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    const LIMITS: LineLimits = LineLimits {
        bytes: 10,
        characters: 20,
    };

    fn parts(text: &str) -> Vec<(Vec<usize>, usize, Content, String)> {
        let message = read(text.as_bytes(), LIMITS);
        let parts = message.parts.into_iter();
        parts
            .map(|part| {
                let body = String::from_utf8(part.body.to_vec()).expect("UTF-8");
                (part.path, part.body_line, part.content, body)
            })
            .collect()
    }

    fn flaws(text: &str) -> Vec<(Reason, usize)> {
        let message = read(text.as_bytes(), LIMITS);
        let flaws = message.parts.iter().flat_map(|part| &part.flaws);
        flaws.map(|flaw| (flaw.reason, flaw.line)).collect()
    }

    const NESTED: &str = "Content-Type: multipart/mixed; boundary=a\r\n\r\npreamble\r\n--a\r\n\
        Content-Type: multipart/alternative;\r\n boundary=\"a b\"\r\n\r\n--a b  \r\n\r\none\r\n--a b\r\n\
        X: y\r\n\r\ntwo\r\n\r\n--a b--\r\n\r\n--a\r\nContent-Type: a/b\r\n\r\nthree\r\n--a--\r\nepilogue\r\n";

    #[test]
    fn parts_are_found() {
        let leaf = |path: &[usize], line, body: &str| {
            (path.to_vec(), line, Content::Leaf, String::from(body))
        };
        let multipart = |path: &[usize], line| (path.to_vec(), line, Content::Parts, String::new());
        assert_eq!(
            parts(NESTED),
            [
                multipart(&[], 3),
                multipart(&[0], 8),
                leaf(&[0, 0], 10, "one"),
                leaf(&[0, 1], 14, "two\r\n"),
                leaf(&[1], 21, "three"),
            ]
        );
        assert_eq!(flaws(NESTED), []);
        assert_eq!(parts("A: b\r\n\r\nx\r\n"), [leaf(&[], 3, "x\r\n")]);
        assert_eq!(parts("A: b\r\n"), [leaf(&[], 1, "")]);
        assert_eq!(parts(""), [leaf(&[], 1, "")]);
    }

    #[test]
    fn headers_are_unfolded() {
        let message = read(
            b"Subject: =?a\r\n\tb\r\nsubject : c\r\nTo:\r\nTO: d\r\n e\r\nX: y\r\n z\r\n\r\n",
            LIMITS,
        );
        let part = message.parts.first().expect("a part");
        assert_eq!(part.value("Subject"), "=?a\tb");
        // The second one, because the first one is empty.
        assert_eq!(part.value("To"), "d e");
        assert_eq!(part.header("To").expect("a header").line, 5);
        assert_eq!(part.value("From"), "");
        assert!(message.has_body);
        let repeated: Vec<_> = part
            .flaws
            .iter()
            .map(|flaw| (flaw.header, flaw.line))
            .collect();
        assert_eq!(repeated, [(Some("Subject"), 3), (Some("To"), 5)]);
    }

    #[test]
    fn flaws_are_recorded() {
        let head = "Content-Type: multipart/mixed; boundary=a\r\n\r\n";
        for (text, expected) in [
            (
                "x\r\nA: b\r\ny z: c\r\n\r\n",
                &[(Reason::HeaderColon, 1)][..],
            ),
            (" x\r\n\r\n", &[(Reason::HeaderColon, 1)]),
            ("A: \u{e9}\r\n\r\n", &[(Reason::EightBitHeader, 1)]),
            (
                "A: b\r\nContent-Type: multipart/mixed\r\n\r\n",
                &[(Reason::MissingBoundary, 2)],
            ),
            (&format!("{head}--b\r\n"), &[(Reason::AbsentBoundary, 1)]),
            (
                &format!("{head}--a\r\n\r\nx"),
                &[(Reason::UnclosedBoundary, 1)],
            ),
            (&format!("{head}--a\r\n\r\n--a--"), &[]),
            (
                &format!("{head}--a\r\nContent-Type: multipart/x; boundary=c\r\n\r\n--a--"),
                &[(Reason::AbsentBoundary, 4)],
            ),
        ] {
            assert_eq!(flaws(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_multipart_without_delimiters_is_not_split() {
        let found = parts("Content-Type: multipart/mixed; boundary=a\r\n\r\nx\r\n--b\r\n");
        assert_eq!(
            found,
            [(Vec::new(), 3, Content::Unsplit, "x\r\n--b\r\n".into())]
        );
    }

    #[test]
    fn long_lines_and_line_breaks_are_recorded() {
        let text = format!(
            "{}: x\r\n\r\n{}\r\n{}\n{}\r\na\rb\0\n",
            "h".repeat(20),
            "x".repeat(11),
            "\u{e9}".repeat(21),
            "\u{e9}".repeat(20),
        );
        let message = read(text.as_bytes(), LIMITS);
        let long = |line, actual, characters| {
            Some(LongLine {
                line,
                actual,
                characters,
            })
        };
        assert_eq!(message.long_header, long(1, 23, true));
        assert_eq!(message.parts[0].long_line, long(4, 21, true));
        assert_eq!(message.parts[0].eight_bit, Some(4));
        assert_eq!(message.bare_lf, Some(Occurrences { line: 4, count: 2 }));
        assert_eq!(message.bare_cr, Some(Occurrences { line: 6, count: 1 }));
        assert_eq!(message.nul, Some(Occurrences { line: 6, count: 1 }));
    }

    #[test]
    fn the_depth_and_the_number_of_parts_are_limited() {
        let mut text = String::new();
        for depth in 0..1000 {
            text +=
                &format!("Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\n");
        }
        let message = read(text.as_bytes(), LIMITS);
        assert_eq!(message.parts.len(), MAX_DEPTH + 1);
        assert_eq!(message.too_deep, Some(301));
        let text = [
            "Content-Type: multipart/mixed; boundary=a\r\n\r\n",
            &*"--a\r\n\r\n".repeat(MAX_PARTS + 5),
            "--a--\r\n",
        ]
        .concat();
        let message = read(text.as_bytes(), LIMITS);
        assert_eq!(message.parts.len(), MAX_PARTS);
        assert_eq!(message.too_many, Some(3 + 2 * (MAX_PARTS - 1)));
    }
}
