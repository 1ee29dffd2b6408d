//! Recognizes texts of servers and clients by the phrases in them.

/// The wildcard in a phrase.
pub(super) const ANY_WORD: char = '*';

/// Returns whether `phrase` matches at the start of `text` and the match ends at the end of a word.
///
/// The case of ASCII letters is ignored. `*` matches any sequence of ASCII letters, digits and hyphens, even an empty one.
pub(super) fn begins_with(text: &[u8], phrase: &[u8]) -> bool {
    let mut rest = text;
    // Most phrases differ in the first byte already, so it is compared first to save time.
    if !rest
        .first()
        .zip(phrase.first())
        .is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
    {
        return false;
    }
    for (place, part) in phrase.split(|byte| *byte == ANY_WORD as u8).enumerate() {
        if place > 0 {
            let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
            let end = rest.iter().position(|byte| !word(byte));
            rest = rest.get(end.unwrap_or(rest.len())..).unwrap_or_default();
        }
        match rest.split_at_checked(part.len()) {
            Some((here, after)) if here.eq_ignore_ascii_case(part) => rest = after,
            _ => return false,
        }
    }
    !rest.first().is_some_and(u8::is_ascii_alphanumeric)
}

/// The positions in `text` at which a word or a sign starts.
pub(super) fn starts(text: &str) -> impl Iterator<Item = usize> {
    let mut in_word = false;
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        let starts = !core::mem::replace(&mut in_word, byte.is_ascii_alphanumeric());
        starts.then_some(at)
    })
}

/// Groups of phrases that mean the same, with what they mean. There are at most 32 groups.
pub(crate) type Groups<T> = [(T, &'static [&'static str])];

/// The groups of which a text contains a phrase, as whole words.
#[derive(Clone, Copy)]
pub(crate) struct Matches(u32);

/// The maximum number of bytes that are searched at each end of a text: more than a reply or the message of a client has.
const MAX_SEARCHED: usize = 8 << 10;

impl Matches {
    /// Finds all groups that match in `text`. Of a very long text, only the beginning and the end are searched.
    pub(crate) fn of<T>(groups: &Groups<T>, text: &str) -> Self {
        let head = text.floor_char_boundary(MAX_SEARCHED);
        let tail = text
            .ceil_char_boundary(text.len().saturating_sub(MAX_SEARCHED))
            .max(head);
        let parts = [text.get(..head), text.get(tail..)];
        let mut matches = 0;
        for part in parts.into_iter().flatten() {
            for at in starts(part) {
                let rest = part.as_bytes().get(at..).unwrap_or_default();
                for (place, (_, phrases)) in groups.iter().enumerate() {
                    let begins = |phrase: &&str| begins_with(rest, phrase.as_bytes());
                    if matches & 1 << place == 0 && phrases.iter().any(begins) {
                        matches |= 1 << place;
                    }
                }
            }
        }
        Matches(matches)
    }

    /// What the matching groups mean, in their order.
    pub(crate) fn meanings<T: Copy>(self, groups: &Groups<T>) -> impl Iterator<Item = T> {
        let numbered = groups.iter().enumerate();
        numbered
            .filter_map(move |(place, (meaning, _))| (self.0 & 1 << place != 0).then_some(*meaning))
    }
}
