//! JSON text for JavaScript.
//!
//! Text crosses faster than objects, to Node.js and to a page: `JSON.parse` takes less time than setting each property from
//! outside the engine.

use serde::Serialize;

/// The JSON text of a value of the core, every one of which can be written as JSON.
pub fn json(value: &impl Serialize) -> String {
    // `expect` would add the code that prints an error of serde to the modules for browsers.
    let Ok(text) = serde_json::to_string(value) else {
        unreachable!("every value of the core can be written as JSON");
    };
    text
}

/// The text whose UTF-8 was put together from texts.
pub(crate) fn text_of(utf8: Vec<u8>) -> String {
    let Ok(text) = String::from_utf8(utf8) else {
        unreachable!("the parts of the text are UTF-8");
    };
    text
}

#[cfg(test)]
mod tests {
    use presend::payload::json::append_text;

    use super::*;

    #[test]
    fn a_text_is_written_as_serde_writes_it() {
        let all: String = (0..=0x120).filter_map(char::from_u32).collect();
        let mut texts: Vec<_> = all.chars().map(String::from).collect();
        texts.extend([String::new(), all, "世界 \u{1f600}\u{2028}".to_owned()]);
        for text in texts {
            let mut written = Vec::new();
            append_text(&mut written, &text);
            assert_eq!(text_of(written), json(&text), "{text:?}");
        }
    }
}
