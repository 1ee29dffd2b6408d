//! JSON text for JavaScript.
//!
//! Text crosses faster than objects, to Node.js and to a page: `JSON.parse` takes less time than setting each property from
//! outside the engine.

use presend::Request;
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

/// More bytes than the names and marks around the method, the URL and a header have.
const AROUND: usize = 40;

/// The JSON text of everything but the body of a request, as JavaScript has it. There is room for `more` bytes after it.
pub fn request_head(request: &Request, more: usize) -> String {
    let headers = &request.headers;
    let texts = headers
        .iter()
        .map(|(name, value)| AROUND + name.len() + value.len());
    let mut head = String::with_capacity(AROUND + request.url.len() + texts.sum::<usize>() + more);
    head += "{\"method\":";
    push_text(&mut head, request.method);
    head += ",\"url\":";
    push_text(&mut head, request.url);
    head += ",\"headers\":{";
    for (index, (name, value)) in headers.iter().enumerate() {
        if index > 0 {
            head.push(',');
        }
        push_text(&mut head, name);
        head.push(':');
        push_text(&mut head, value);
    }
    head += "}}";
    head
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

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

    #[test]
    fn the_head_of_a_request_is_an_object() {
        let request = |headers| Request {
            method: "POST",
            url: "https://example.com/",
            headers,
            body: Vec::new(),
        };
        let read = |headers| -> Value {
            let head = request_head(&request(headers), 0);
            serde_json::from_str(&head).expect("JSON")
        };
        assert_eq!(
            read(Vec::new()),
            json!({"method": "POST", "url": "https://example.com/", "headers": {}})
        );
        let headers = vec![("A", "1".into()), ("B-C", "\"2\"".into())];
        assert_eq!(read(headers)["headers"], json!({"A": "1", "B-C": "\"2\""}));
    }
}
