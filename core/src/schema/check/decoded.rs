//! The lengths of base64 texts after decoding, each of which is found once.
//!
//! Up to three rules need the length of an attachment, and finding it takes most of the time of its check.

use alloc::collections::BTreeMap;

use crate::formats::base64;
use crate::payload::Payload;
use crate::payload::json::{Count, Sink};
use crate::schema::Shape;
use crate::schema::encode::push_object;

/// A shorter text is read again, which takes less time than remembering its length.
const LONG: usize = 1 << 10;

/// What has been found out about the long texts of a payload, by their address and length. The payload does not change while it
/// is checked.
#[derive(Default)]
pub(super) struct DecodedLengths {
    known: BTreeMap<(usize, usize), Result<usize, usize>>,
    bytes_of_base64: u64,
}

impl DecodedLengths {
    /// The same as [`base64::decoded_len`].
    pub(super) fn decoded_len(&mut self, text: &str) -> Result<usize, usize> {
        if text.len() < LONG {
            return base64::decoded_len(text);
        }
        *self.known.entry(place(text)).or_insert_with(|| {
            let found = base64::decoded_len(text);
            if found.is_ok() {
                self.bytes_of_base64 += text.len() as u64;
            }
            found
        })
    }

    /// The same as [`encoded_len`](crate::schema::encode::encoded_len).
    pub(super) fn body_len(&self, shape: &'static Shape, payload: &Payload<'_>) -> usize {
        let mut body = CountedBody {
            count: Count::default(),
            lengths: self,
        };
        push_object(&mut body, shape, payload);
        body.count.0
    }

    /// The bytes of the long texts that are base64, and therefore need no escapes in JSON. Texts in the same memory count once.
    pub(super) fn bytes_of_base64(&self) -> u64 {
        self.bytes_of_base64
    }
}

/// Counts the bytes of a body. Long texts that are known to be base64 are not searched for characters that need escapes.
struct CountedBody<'l> {
    count: Count,
    lengths: &'l DecodedLengths,
}

impl Sink for CountedBody<'_> {
    fn push(&mut self, bytes: &[u8]) {
        self.count.push(bytes);
    }

    fn push_mark(&mut self, mark: u8) {
        self.count.push_mark(mark);
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        self.count.push_base64(bytes);
    }

    fn push_base64_text(&mut self, text: &str) {
        if self
            .lengths
            .known
            .get(&place(text))
            .is_some_and(Result::is_ok)
        {
            self.push_mark(b'"');
            self.push(text.as_bytes());
            self.push_mark(b'"');
        } else {
            self.count.push_base64_text(text);
        }
    }
}

/// The address and the length of a text.
fn place(text: &str) -> (usize, usize) {
    (text.as_ptr().addr(), text.len())
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;
    use crate::providers::tencent_ses::SEND_EMAIL;
    use crate::schema::encode::encoded_len;

    #[test]
    fn the_length_is_the_same_each_time() {
        let mut lengths = DecodedLengths::default();
        let valid = "QUJD".repeat(LONG);
        let mut wrong = valid.clone();
        wrong.replace_range(LONG..=LONG, "*");
        let short = String::from("QUJD");
        for _ in 0..3 {
            for text in [&valid, &wrong, &short] {
                assert_eq!(lengths.decoded_len(text), base64::decoded_len(text));
            }
            // The start of a text is another text.
            assert_eq!(lengths.decoded_len(&valid[..=LONG]), Err(LONG + 1));
            assert_eq!(lengths.bytes_of_base64(), 4 * LONG as u64);
        }
    }

    #[test]
    fn the_length_of_a_body_is_exact() {
        let base64 = "QUJD".repeat(LONG);
        for content in [
            base64.clone(),
            base64.replace('Q', "\""),
            String::from("\""),
        ] {
            let mut lengths = DecodedLengths::default();
            let _ = lengths.decoded_len(&content);
            let file = alloc::vec![("Content".into(), Payload::Str(content.as_str().into()))];
            let payload = Payload::Map(alloc::vec![
                ("Subject".into(), Payload::Str("\"".into())),
                (
                    "Attachments".into(),
                    Payload::List(alloc::vec![Payload::Map(file)])
                ),
            ]);
            let shape = &SEND_EMAIL.request;
            let exact = encoded_len(shape, &payload);
            assert_eq!(lengths.body_len(shape, &payload), exact);
            assert_eq!(DecodedLengths::default().body_len(shape, &payload), exact);
        }
    }
}
