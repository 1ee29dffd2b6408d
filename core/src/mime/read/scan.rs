//! Quoted strings and comments in the values of structured headers (RFC 5322, section 3.2).

use alloc::borrow::Cow;
use core::str::CharIndices;

/// What a character of a header is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    /// Neither a quoted string nor a comment.
    Plain,
    /// A quoted string, including its quotation marks.
    Quoted,
    /// A comment, including its parentheses.
    Comment,
}

/// The characters of a header with their offsets and contexts.
#[derive(Clone)]
pub(crate) struct Scan<'a> {
    characters: CharIndices<'a>,
    quoted: bool,
    escaped: bool,
    /// The number of comments that are open.
    depth: usize,
}

impl<'a> Scan<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Scan {
            characters: text.char_indices(),
            quoted: false,
            escaped: false,
            depth: 0,
        }
    }
}

impl Iterator for Scan<'_> {
    type Item = (usize, char, Context);

    fn next(&mut self) -> Option<Self::Item> {
        let (at, c) = self.characters.next()?;
        let context = if self.depth > 0 {
            Context::Comment
        } else if self.quoted || c == '"' {
            Context::Quoted
        } else if c == '(' {
            Context::Comment
        } else {
            Context::Plain
        };
        if core::mem::take(&mut self.escaped) {
            return Some((at, c, context));
        }
        match (context, c) {
            (Context::Quoted | Context::Comment, '\\') => self.escaped = true,
            (Context::Quoted, '"') => self.quoted = !self.quoted,
            (Context::Comment, '(') => self.depth += 1,
            (Context::Comment, ')') => self.depth -= 1,
            _ => {}
        }
        Some((at, c, context))
    }
}

/// The text without its comments.
pub(crate) fn without_comments(text: &str) -> Cow<'_, str> {
    if !text.contains('(') {
        return Cow::Borrowed(text);
    }
    let kept = Scan::new(text).filter(|(.., context)| *context != Context::Comment);
    Cow::Owned(kept.map(|(_, c, _)| c).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_nested_and_may_contain_escapes() {
        for (text, expected) in [
            ("1.0", "1.0"),
            ("1.0 (Mac OS X Mail 16.0 \\(3774.4\\))", "1.0 "),
            ("a (b (c) d) e", "a  e"),
            ("\"a (b)\" (c)", "\"a (b)\" "),
            ("\"a \\\" (b)\"", "\"a \\\" (b)\""),
            ("a (b", "a "),
            ("a) b (c)", "a) b "),
        ] {
            assert_eq!(without_comments(text), expected);
        }
    }
}
