//! Parts of the work of a Node.js package in Rust, which take turns with the package itself and with its peers.

use std::hint::black_box;

use napi::bindgen_prelude::Uint32Array;
use napi_derive::napi;
use presend_js::{Built, Call, issues_or_refusal, request_head};

/// Takes a text, and returns another one of the given length, or nothing. That is the least that a package has to do for a payload
/// that crosses as text. It contains nothing of presend.
#[napi]
pub fn pass(text: String, length: u32) -> Option<String> {
    black_box(text);
    (length > 0).then(|| "a".repeat(length as usize))
}

/// A call of presend as it crosses, so that its work in Rust can be done alone.
#[napi]
pub struct Core {
    text: String,
    tape: Vec<u32>,
}

#[napi]
impl Core {
    #[napi(constructor)]
    pub fn new(text: String, tape: Uint32Array) -> Self {
        Core {
            text,
            tape: tape.to_vec(),
        }
    }

    /// Validates a number of times, up to the text that goes back.
    #[napi]
    pub fn validate(&self, times: u32) {
        self.repeat(times, |call| {
            black_box(issues_or_refusal(presend_js::validate(call)));
        });
    }

    /// Builds a request a number of times, up to the text that goes back.
    #[napi]
    pub fn build(&self, times: u32) {
        self.repeat(times, |call| match presend_js::build(call) {
            Ok(Built::Done(request)) => {
                let body = str::from_utf8(&request.body).expect("JSON");
                black_box(request_head(&request, Some(body)));
            }
            _ => panic!("there is no request"),
        });
    }

    /// Reads an answer a number of times, up to the text that goes back.
    #[napi]
    pub fn parse_response(&self, times: u32) {
        self.repeat(times, |call| {
            black_box(presend_js::parse_response(call).is_ok());
        });
    }

    fn repeat(&self, times: u32, work: impl Fn(&Call<'_>)) {
        for _ in 0..times {
            let call = Call::read(black_box(&self.text), &self.tape, &[]);
            work(&call.ok().expect("a call of presend"));
        }
    }
}
