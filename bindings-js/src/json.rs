//! JSON text for JavaScript.
//!
//! Text crosses faster than objects, to Node.js and to a page: `JSON.parse` takes less time than setting each property from
//! outside the engine.

use presend::payload::json::needs_escape;
use serde::Serialize;

/// The JSON text of a value of the core, every one of which can be written as JSON.
#[expect(clippy::missing_panics_doc, reason = "it never panics")]
pub fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("every value of the core can be written as JSON")
}

/// Adds a text as JSON. Most texts need no escapes, and are copied as a whole; serde looks at one byte after another.
pub(crate) fn push_text(json_text: &mut String, text: &str) {
    if needs_escape(text) {
        *json_text += &json(&text);
    } else {
        json_text.extend(["\"", text, "\""]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_as_serde_writes_it() {
        let all: String = (0..=0x120).filter_map(char::from_u32).collect();
        let mut texts: Vec<_> = all.chars().map(String::from).collect();
        texts.extend([String::new(), all, "世界 \u{1f600}\u{2028}".to_owned()]);
        for text in texts {
            let mut written = String::new();
            push_text(&mut written, &text);
            assert_eq!(written, json(&text), "{text:?}");
        }
    }
}
