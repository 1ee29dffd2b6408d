//! Writes everything but the body of a request for JavaScript; `bindings-js/js/request.js` reads it.

use std::borrow::Cow;

use presend::Request;

use crate::names::with_names;
use crate::writer::Writer;

/// More digits than the names of all headers have.
const DIGITS: usize = 64;

/// More bytes than the texts of most requests have.
const TEXTS: usize = 1 << 9;

/// The text of everything but the body of a request, and after a line break the body, if it is passed.
pub fn request_head(request: &Request, body: Option<&str>) -> String {
    with_names(|names| {
        let mut writer = Writer::with_capacity(DIGITS, TEXTS, names);
        writer.name(request.method);
        writer.name(request.url);
        writer.number(request.headers.len() as u64);
        for (name, value) in &request.headers {
            writer.name(name);
            match value {
                Cow::Borrowed(value) => writer.name_value(value),
                Cow::Owned(value) => writer.text_value(value),
            }
        }
        writer.finish(body)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::writer::reader::Reader;

    #[test]
    fn the_head_is_read_as_it_was() {
        let request = |headers| Request {
            method: "POST",
            url: "https://example.com/",
            headers,
            body: Vec::new(),
        };
        let headers = || vec![("A", "1".into()), ("B-C", "\"2\"\n".to_owned().into())];
        for (headers, expected) in [
            (Vec::new(), json!({})),
            (headers(), json!({"A": "1", "B-C": "\"2\"\n"})),
        ] {
            let text = request_head(&request(headers), None);
            let mut reader = Reader::new(&text);
            assert_eq!(
                [reader.name(), reader.name()],
                ["POST", "https://example.com/"]
            );
            assert_eq!(reader.object(), expected);
            assert!(reader.is_done());
        }
        // A body follows the only line break.
        let (head, body) = (request_head(&request(headers()), None), "a\nb");
        let text = request_head(&request(headers()), Some(body));
        assert_eq!(text.split_once('\n'), Some((&*head, body)));
    }
}
