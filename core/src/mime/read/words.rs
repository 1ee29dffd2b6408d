//! Encoded words (RFC 2047).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::formats::base64;

/// A decoded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    /// The text. What is in another charset than UTF-8 remains encoded.
    pub(crate) text: String,
    /// Whether all of it is decoded.
    pub(crate) complete: bool,
}

/// Decodes the encoded words in `text`.
pub(crate) fn decode_words(text: &str) -> Text {
    let mut decoded = Text {
        text: String::with_capacity(text.len()),
        complete: true,
    };
    // A character may be split between adjacent words, so that their bytes are collected first.
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once("=?") {
        let Some((word, after)) = Word::read(from) else {
            flush(&mut decoded.text, &mut bytes);
            decoded.text.push_str(before);
            decoded.text.push_str("=?");
            rest = from;
            continue;
        };
        // Spaces between encoded words are not part of the text.
        if bytes.is_empty() || !before.trim_ascii().is_empty() {
            flush(&mut decoded.text, &mut bytes);
            decoded.text.push_str(before);
        }
        if is_utf8(word.charset) {
            word.decode(&mut bytes);
        } else {
            decoded.complete = false;
            flush(&mut decoded.text, &mut bytes);
            let end = from.len() - after.len();
            decoded.text.push_str("=?");
            decoded.text.push_str(from.get(..end).unwrap_or_default());
        }
        rest = after;
    }
    flush(&mut decoded.text, &mut bytes);
    decoded.text.push_str(rest);
    decoded
}

/// Whether text in this charset is UTF-8.
pub(super) fn is_utf8(charset: &str) -> bool {
    ["utf-8", "utf8", "us-ascii"]
        .iter()
        .any(|known| charset.eq_ignore_ascii_case(known))
}

fn flush(text: &mut String, bytes: &mut Vec<u8>) {
    text.push_str(&String::from_utf8_lossy(bytes));
    bytes.clear();
}

/// The parts of an encoded word.
struct Word<'a> {
    charset: &'a str,
    is_base64: bool,
    text: &'a str,
}

impl<'a> Word<'a> {
    /// Reads the word after `=?`, and returns it and what follows it.
    fn read(from: &'a str) -> Option<(Self, &'a str)> {
        let (charset, rest) = from.split_once('?')?;
        let (encoding, rest) = rest.split_once('?')?;
        let (text, rest) = rest.split_once('?')?;
        let rest = rest.strip_prefix('=')?;
        let has_space = |text: &str| text.bytes().any(|byte| byte.is_ascii_whitespace());
        let is_base64 = match encoding {
            "B" | "b" => true,
            "Q" | "q" => false,
            _ => return None,
        };
        if has_space(charset) || has_space(text) {
            return None;
        }
        // A language may follow the charset (RFC 2231).
        let charset = charset.split('*').next().unwrap_or_default();
        let word = Word {
            charset,
            is_base64,
            text,
        };
        Some((word, rest))
    }

    fn decode(&self, bytes: &mut Vec<u8>) {
        if self.is_base64 {
            bytes.extend(base64::decode(self.text));
        } else {
            let spaced: Cow<'_, str> = if self.text.contains('_') {
                self.text.replace('_', " ").into()
            } else {
                self.text.into()
            };
            escapes(&spaced, b'=', bytes);
        }
    }
}

/// Appends the bytes of `text`, in which `mark` and two hexadecimal digits stand for a byte.
pub(super) fn escapes(text: &str, mark: u8, bytes: &mut Vec<u8>) {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = match after {
            [high, low, after @ ..] if *first == mark => digit(*high)
                .zip(digit(*low))
                .map(|(high, low)| (((high << 4 | low) & 0xFF) as u8, after)),
            _ => None,
        };
        let (byte, after) = escaped.unwrap_or((*first, after));
        bytes.push(byte);
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoded_words_are_decoded() {
        for (text, expected, complete) in [
            ("Hi", "Hi", true),
            ("=?UTF-8?B?5byg?=", "\u{5f20}", true),
            ("=?utf-8?q?Caf=C3=A9_=3A?= x", "Caf\u{e9} : x", true),
            ("=?UTF-8?Q?a?= =?UTF-8?Q?b?= c", "ab c", true),
            // A character that is split between two words.
            ("=?UTF-8?B?5bw=?=\r\n =?UTF-8?B?oA==?=", "\u{5f20}", true),
            ("=?UTF-8*en?Q?a?=", "a", true),
            ("x =?GB2312?B?1cU=?= y", "x =?GB2312?B?1cU=?= y", false),
            ("=?UTF-8?X?a?=", "=?UTF-8?X?a?=", true),
            ("=?UTF-8?Q?a b?=", "=?UTF-8?Q?a b?=", true),
            ("=?=?=?", "=?=?=?", true),
            ("a =? b", "a =? b", true),
            ("=?UTF-8?Q?=ZZ=?=", "=ZZ=", true),
        ] {
            let decoded = decode_words(text);
            assert_eq!(decoded.text, expected, "{text}");
            assert_eq!(decoded.complete, complete, "{text}");
        }
    }
}
