//! The words with which recipients unsubscribe, and those with which a template says so.
//!
//! Sources: the provider's pages on unsubscribing and its review standards for templates, read on 2026-11-26. The provider
//! says that the list of replies is not complete.

/// The replies with which a recipient unsubscribes, in any case. `R` is in no list of replies, but in [`ENDING`]; `TD退订` and
/// `N退订` are not either, but in [`ENDINGS_BEFORE_2024`].
pub(super) const REPLIES: &[&str] = &[
    "T", "N", "TD", "R", "QX", "0000", "退订", "T退订", "TD退订", "N退订",
];

/// The end of marketing for mainland China, since about the end of 2023.
pub(super) const ENDING: &str = "拒收请回复R";

/// The ends that were accepted before.
pub(super) const ENDINGS_BEFORE_2024: &[&str] = &["回T退订", "回TD退订", "回N退订"];

/// The replies of which marketing for other countries names one at its end.
pub(super) const REPLIES_ABROAD: &[&str] = &["TD", "T", "N"];

/// The words before such a reply.
const BEFORE_REPLY: &[&str] = &["回复", "回", "reply", "reply with", "txt", "text"];

/// The number of characters at the end of a text in which the reply stands.
const END: usize = 40;

/// Whether the end of a text tells the recipient to reply with one of [`REPLIES_ABROAD`], or is [`ENDING`].
pub(super) fn names_reply(text: &str) -> bool {
    let count = text.chars().count().saturating_sub(END);
    let start = text.char_indices().nth(count).map_or(0, |(at, _)| at);
    let end = text.get(start..).unwrap_or_default();
    let mut rest = end;
    let mut words = core::iter::from_fn(|| {
        rest = rest.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
        let len = rest
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(len);
        let before = end.get(..end.len() - rest.len()).unwrap_or_default();
        rest = after;
        (!word.is_empty()).then_some((before, word))
    });
    text.ends_with(ENDING)
        || words.any(|(before, word)| {
            let named = |reply: &&str| reply.eq_ignore_ascii_case(word);
            REPLIES_ABROAD.iter().any(named) && asks_for_reply(before)
        })
}

/// Whether a text ends with words that ask for a reply, apart from quotation marks, brackets and spaces.
fn asks_for_reply(text: &str) -> bool {
    let text =
        text.trim_end_matches(|c: char| c.is_whitespace() || "\"'“”‘’「『(（:：".contains(c));
    BEFORE_REPLY.iter().any(|words| {
        let Some((before, end)) = text
            .len()
            .checked_sub(words.len())
            .and_then(|at| text.split_at_checked(at))
        else {
            return false;
        };
        let whole = !before.ends_with(|c: char| c.is_ascii_alphanumeric()) || !words.is_ascii();
        whole && end.eq_ignore_ascii_case(words)
    })
}

#[cfg(test)]
mod tests {
    use super::names_reply;

    #[test]
    fn a_reply_is_named_with_words_that_ask_for_it() {
        for text in [
            "New arrivals. Reply TD to unsubscribe",
            "New arrivals. reply with \"T\" to stop our messages",
            "New arrivals. Txt N to opt out",
            "新品上市，回T退订",
            "新品上市，回复 “N” 退订",
            "新品上市，回覆後退訂，回复td退订",
            "新品上市，拒收请回复R",
        ] {
            assert!(names_reply(text), "{text}");
        }
        for text in [
            "",
            "size T and N now",
            "Reply R to unsubscribe",
            "Reply STOP to unsubscribe",
            "the context T is here",
            "Reply T to unsubscribe from all of our messages, at any time of the day",
            "回家 T 恤",
            "退订 N",
        ] {
            assert!(!names_reply(text), "{text}");
        }
    }
}
