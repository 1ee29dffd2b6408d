//! What the JavaScript packages share beneath their bindings: one call in, one answer out, both as text.
//!
//! Crossing from JavaScript costs more than most checks do, so that everything crosses at once. A call is
//! two lines: the first is a JSON object with the name of the call, the operation and the options, under
//! their JavaScript names; the second is the [tape](read_tape) of the payload. A page, which loads each
//! operation and each language apart, adds the table of the operation and the lines of the language. Beside
//! them come the raw bytes that the tape refers to. The answer is JSON text with JavaScript's names, and for a
//! request its body.

#![forbid(unsafe_code)]
#![cfg_attr(
    not(all(feature = "form", feature = "answers")),
    allow(dead_code, reason = "no part of the calls needs all that they share")
)]

use plain::Json;
#[cfg(feature = "tables")]
use presend::Operation;
pub use presend::Payload;
use presend::payload::json::read_tape;
use presend::text::{Sentences, cut};

#[cfg(feature = "answers")]
mod answers;
#[cfg(feature = "build")]
mod build;
#[cfg(feature = "form")]
mod form;
mod plain;
#[cfg(feature = "schema")]
mod schema;

/// What goes back to JavaScript.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// JSON text. An object with the one key `refused` says which option is wrong.
    pub json: Vec<u8>,
    /// The body of a request.
    pub body: Option<Vec<u8>>,
}

impl Answer {
    fn new(write: impl FnOnce(&mut Json)) -> Self {
        let mut json = Json::default();
        write(&mut json);
        Answer {
            json: json.0,
            body: None,
        }
    }
}

/// Why a call cannot be made at all: a sentence for whoever wrote it.
struct Refused(&'static str);

impl From<&'static str> for Refused {
    fn from(why: &'static str) -> Self {
        Refused(why)
    }
}

/// Makes the call that `lines` describes; `blobs` are the raw bytes that belong to it.
pub fn call(lines: &str, blobs: &[&[u8]]) -> Answer {
    make(lines, blobs).unwrap_or_else(|Refused(why)| {
        Answer::new(|json| {
            json.object(|json| {
                json.key("refused").text(why);
            });
        })
    })
}

fn make(lines: &str, blobs: &[&[u8]]) -> Result<Answer, Refused> {
    let (options, lines) = cut(lines, b'\n').unwrap_or((lines, ""));
    let (tape, lines) = cut(lines, b'\n').unwrap_or((lines, ""));
    let (table, sentences) = cut(lines, b'\n').unwrap_or((lines, ""));
    #[cfg(feature = "tables")]
    let _ = table;
    let Ok(options) = read_tape(options, &[]) else {
        return Err("the call is not JSON".into());
    };
    let call = Call {
        options,
        tape,
        #[cfg(not(feature = "tables"))]
        table,
        sentences,
        blobs,
    };
    match call.text("call").unwrap_or_default() {
        #[cfg(feature = "form")]
        "validate" => form::validate(&call),
        #[cfg(all(feature = "form", feature = "tables"))]
        "operations" => Ok(form::operations()),
        #[cfg(feature = "build")]
        "build" => build::build(&call),
        #[cfg(feature = "schema")]
        "jsonSchema" => schema::json_schema(&call),
        #[cfg(feature = "answers")]
        "parseResponse" => answers::parse_response(&call),
        #[cfg(feature = "answers")]
        "explain" => Ok(answers::explain(&call)),
        #[cfg(feature = "answers")]
        "retryDelay" => answers::retry_delay(&call),
        _ => Err("this build has no such call".into()),
    }
}

/// What a binding was asked.
struct Call<'a> {
    options: Payload<'a>,
    tape: &'a str,
    /// The table of the operation, where none is compiled in.
    #[cfg(not(feature = "tables"))]
    table: &'a str,
    /// The lines of the language to answer in, where none is compiled in.
    sentences: &'a str,
    blobs: &'a [&'a [u8]],
}

impl<'a> Call<'a> {
    /// The option called `name`, when it is text.
    fn text(&self, name: &str) -> Option<&str> {
        self.options.get(name)?.as_str()
    }

    fn integer(&self, name: &str) -> Option<i64> {
        match self.options.get(name)? {
            Payload::Int(value) => Some(*value),
            _ => None,
        }
    }

    #[cfg(feature = "build")]
    fn flag(&self, name: &str) -> bool {
        self.options.get(name) == Some(&Payload::Bool(true))
    }

    #[cfg(feature = "texts")]
    fn lang(&self) -> presend::Lang {
        presend::Lang::from_tag(self.text("lang").unwrap_or_default())
    }

    /// The sentences of the language that the call asks for.
    fn sentences(&self) -> Sentences<'a> {
        #[cfg(feature = "texts")]
        if self.sentences.is_empty() {
            return Sentences::Compiled(self.lang());
        }
        Sentences::Lines(self.sentences)
    }

    #[cfg(feature = "tables")]
    fn operation(&self) -> Result<&'static Operation, Refused> {
        self.text("operation")
            .and_then(presend::operation)
            .ok_or_else(|| "there is no such operation".into())
    }

    fn payload(&self) -> Result<Payload<'a>, Refused> {
        read_tape(self.tape, self.blobs).map_err(|_| "the tape is torn".into())
    }
}
