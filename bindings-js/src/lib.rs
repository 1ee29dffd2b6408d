//! What the JavaScript packages share beneath their bindings: one call in, one answer out, both as text.
//!
//! Crossing from JavaScript costs more than most checks do, so that everything crosses at once. A call is
//! two lines: the first is a JSON object with the name of the call, the operation and the options, under
//! their JavaScript names; the second is the [tape] of the payload. Beside it come the raw bytes that the
//! tape refers to. The answer is JSON text with JavaScript's names, and for a request its body.

#![forbid(unsafe_code)]
#![cfg_attr(
    not(all(feature = "form", feature = "answers")),
    allow(dead_code, reason = "no part of the calls needs all that they share")
)]

use plain::Json;
use presend::{Lang, Operation, Payload};

#[cfg(feature = "answers")]
mod answers;
#[cfg(feature = "build")]
mod build;
#[cfg(feature = "form")]
mod form;
mod plain;
#[cfg(feature = "schema")]
mod schema;
mod tape;

/// What goes back to JavaScript.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// JSON. An object with the one key `refused` says which option is wrong.
    pub json: String,
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
struct Refused(String);

impl From<&str> for Refused {
    fn from(why: &str) -> Self {
        Refused(why.into())
    }
}

/// Makes the call that `lines` describes; `blobs` are the raw bytes that belong to it.
pub fn call(lines: &str, blobs: &[&[u8]]) -> Answer {
    make(lines, blobs).unwrap_or_else(|Refused(why)| {
        Answer::new(|json| {
            json.object(|json| {
                json.key("refused").text(&why);
            });
        })
    })
}

fn make(lines: &str, blobs: &[&[u8]]) -> Result<Answer, Refused> {
    let (options, tape) = lines.split_once('\n').unwrap_or((lines, ""));
    let Ok(options) = Payload::from_json(options.as_bytes()) else {
        return Err("the call is not JSON".into());
    };
    let call = Call {
        options,
        tape,
        blobs,
    };
    match call.text("call").unwrap_or_default() {
        #[cfg(feature = "form")]
        "validate" => form::validate(&call),
        #[cfg(feature = "form")]
        "operations" => Ok(form::operations()),
        #[cfg(feature = "build")]
        "build" => build::build(&call),
        #[cfg(feature = "schema")]
        "jsonSchema" => schema::json_schema(&call),
        #[cfg(feature = "answers")]
        "parseResponse" => answers::parse_response(&call),
        _ => Err("this build has no such call".into()),
    }
}

/// What a binding was asked.
struct Call<'a> {
    options: Payload<'a>,
    tape: &'a str,
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

    fn lang(&self) -> Lang {
        Lang::from_tag(self.text("lang").unwrap_or_default())
    }

    fn operation(&self) -> Result<&'static Operation, Refused> {
        self.text("operation")
            .and_then(presend::operation)
            .ok_or_else(|| "there is no such operation".into())
    }

    fn payload(&self) -> Result<Payload<'a>, Refused> {
        tape::read(self.tape, self.blobs).ok_or_else(|| "the tape is torn".into())
    }
}
