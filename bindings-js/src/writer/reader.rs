//! Reads results as `bindings-js/js/reader.js` does, for tests.

use serde_json::{Map, Value, json};

use super::{BASE, MARK, NOT_LAST, kind};
use crate::names_from;

pub(crate) struct Reader<'t> {
    text: &'t [u8],
    at: usize,
    end: usize,
    texts: Vec<String>,
    names: Vec<String>,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        assert_eq!(text.as_bytes()[0], MARK);
        let mut reader = Reader {
            text: text.as_bytes(),
            at: 1,
            end: 0,
            texts: Vec::new(),
            names: serde_json::from_str(&names_from(0)).unwrap(),
        };
        let length = reader.size();
        reader.end = reader.at + length;
        reader.texts = serde_json::from_str(&text[reader.end..]).unwrap();
        reader
    }

    pub(crate) fn is_done(&self) -> bool {
        self.at == self.end
    }

    pub(crate) fn number(&mut self) -> u64 {
        let (mut number, mut weight) = (0, 1);
        loop {
            let digit = u64::from(self.text[self.at]);
            self.at += 1;
            number += digit % BASE * weight;
            weight *= BASE;
            if digit < u64::from(NOT_LAST) {
                return number;
            }
        }
    }

    fn size(&mut self) -> usize {
        usize::try_from(self.number()).unwrap()
    }

    pub(crate) fn name(&mut self) -> String {
        let index = self.size();
        self.names[index].clone()
    }

    pub(crate) fn optional_name(&mut self) -> Option<String> {
        let index = self.size().checked_sub(1)?;
        Some(self.names[index].clone())
    }

    pub(crate) fn text(&mut self) -> String {
        let index = self.size();
        self.texts[index].clone()
    }

    pub(crate) fn values(&mut self, count: u64) -> Value {
        (0..count).map(|_| self.value()).collect()
    }

    fn value(&mut self) -> Value {
        let entry = self.number();
        let size = entry / kind::KINDS;
        let index = usize::try_from(size).unwrap();
        match entry % kind::KINDS {
            kind::INTEGER => json!(size),
            kind::NEGATIVE => json!(-i64::try_from(size).unwrap()),
            kind::NAME => json!(self.names[index]),
            kind::TEXT => json!(self.texts[index]),
            _ => self.values(size),
        }
    }

    pub(crate) fn object(&mut self) -> Value {
        let entries = (0..self.number()).map(|_| (self.name(), self.value()));
        Value::Object(entries.collect::<Map<_, _>>())
    }
}
