//! The text of a message: plain, HTML or both.

use alloc::borrow::Cow;
use alloc::string::String;

use super::boundary::Boundary;
use super::hex;
use super::sink::{Count, Sink};
use crate::formats::base64::encoder::{encoded_len, len_in_lines};

/// One text. Its lines end with CRLF.
pub(super) struct Part<'a> {
    subtype: &'static str,
    text: Cow<'a, str>,
    encoding: Encoding,
}

#[derive(Clone, Copy)]
enum Encoding {
    /// Quoted-printable, with its length.
    QuotedPrintable(usize),
    Base64,
}

impl<'a> Part<'a> {
    pub(super) fn new(subtype: &'static str, text: &'a str) -> Self {
        let text = with_crlf(text);
        let mut quoted = Count::default();
        push_quoted_printable(&mut quoted, &text);
        // If both have the same length, people can read quoted-printable.
        let encoding = if quoted.0 <= len_in_lines(encoded_len(text.len())) {
            Encoding::QuotedPrintable(quoted.0)
        } else {
            Encoding::Base64
        };
        Part {
            subtype,
            text,
            encoding,
        }
    }

    /// Writes the line end that a message needs after its last line.
    fn write_line_end(&self, out: &mut impl Sink) {
        if matches!(self.encoding, Encoding::QuotedPrintable(_)) && !self.text.ends_with("\r\n") {
            out.push(b"\r\n");
        }
    }

    /// Writes headers and content. After quoted-printable, there is no line end but that of the text, because the line end
    /// before a boundary belongs to the boundary.
    fn write(&self, out: &mut impl Sink) {
        out.push(b"Content-Type: text/");
        out.push(self.subtype.as_bytes());
        out.push(b"; charset=UTF-8\r\nContent-Transfer-Encoding: ");
        match self.encoding {
            Encoding::QuotedPrintable(len) => {
                out.push(b"quoted-printable\r\n\r\n");
                out.push_len(len, |out| push_quoted_printable(out, &self.text));
            }
            Encoding::Base64 => {
                out.push(b"base64\r\n\r\n");
                out.push_base64(self.text.as_bytes());
            }
        }
    }
}

/// Writes a message without attachments.
pub(super) fn write_alone(
    out: &mut impl Sink,
    boundary: &Boundary,
    text: Option<&Part<'_>>,
    html: Option<&Part<'_>>,
) {
    write(out, boundary, text, html);
    if let (Some(part), None) | (None, Some(part)) = (text, html) {
        part.write_line_end(out);
    }
}

/// Writes the headers and the content of the texts. If there is none, the content is empty.
pub(super) fn write(
    out: &mut impl Sink,
    boundary: &Boundary,
    text: Option<&Part<'_>>,
    html: Option<&Part<'_>>,
) {
    match (text, html) {
        (Some(text), Some(html)) => {
            let alternative = boundary.multipart("alternative");
            alternative.write_head(out);
            for part in [text, html] {
                alternative.write_start(out);
                part.write(out);
            }
            alternative.write_end(out);
        }
        (Some(part), None) | (None, Some(part)) => part.write(out),
        (None, None) => out.push(b"\r\n"),
    }
}

/// The text with CRLF for each line end. A CR alone is not a line end.
fn with_crlf(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let follows_cr =
        |at: usize| at.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'\r');
    let mut converted = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices('\n') {
        if !follows_cr(at) {
            converted.push_str(text.get(done..at).unwrap_or_default());
            converted.push('\r');
            done = at;
        }
    }
    if converted.is_empty() {
        return Cow::Borrowed(text);
    }
    converted.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(converted)
}

/// The number of bytes of a text with CRLF for each line end.
pub(crate) fn len_with_crlf(text: &str) -> usize {
    let mut before = 0;
    let lone = text.bytes().filter(|byte| {
        let is_lone = *byte == b'\n' && before != b'\r';
        before = *byte;
        is_lone
    });
    text.len() + lone.count()
}

/// Writes text in quoted-printable (RFC 2045, section 6.7), without a line break at its end.
fn push_quoted_printable(out: &mut impl Sink, text: &str) {
    /// The length of a line, without the `=` at its end.
    const LINE: usize = 75;
    let mut rest = text.as_bytes();
    let mut column = 0;
    while let [byte, after @ ..] = rest {
        if let [b'\r', b'\n', after @ ..] = rest {
            out.push(b"\r\n");
            column = 0;
            rest = after;
            continue;
        }
        let (plain, after_plain) = plain_start(rest, LINE - column, column == 0);
        if plain.is_empty() {
            if column + 3 > LINE {
                out.push(b"=\r\n");
                column = 0;
                continue;
            }
            let [high, low] = hex::digits(*byte);
            out.push(&[b'=', high, low]);
            column += 3;
            rest = after;
        } else {
            out.push(plain);
            column += plain.len();
            rest = after_plain;
        }
        if column == LINE && !matches!(rest, [] | [b'\r', b'\n', ..]) {
            out.push(b"=\r\n");
            column = 0;
        }
    }
}

/// The bytes that need no encoding: visible ASCII except for the equals sign, blanks and tabs.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        plain[byte as usize] = byte != b'=';
        byte += 1;
    }
    plain[b'\t' as usize] = true;
    plain
};

/// The bytes at the start of `rest`, up to `max` of them, that need no encoding.
fn plain_start(rest: &[u8], max: usize, at_start: bool) -> (&[u8], &[u8]) {
    // A dot at the start of a line has a meaning in SMTP.
    if at_start && rest.first() == Some(&b'.') {
        return (&[], rest);
    }
    let window = rest.get(..max).unwrap_or(rest);
    let special = window.iter().position(|byte| !PLAIN[usize::from(*byte)]);
    let mut len = special.unwrap_or(window.len());
    // A blank at the end of a line may be lost.
    if matches!(rest.get(len..), Some([] | [b'\r', b'\n', ..])) {
        while len > 0 && matches!(rest.get(len - 1), Some(b' ' | b'\t')) {
            len -= 1;
        }
    }
    rest.split_at_checked(len).unwrap_or((&[], rest))
}
