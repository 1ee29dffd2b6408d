//! One provider call as a value: its schema, how it is sent, how its answer is read.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::doc::Doc;
use crate::export::json_schema;
use crate::issue::{Issue, Path, RuleName, Severity};
use crate::payload::Payload;
use crate::providers::{self, Answer};
use crate::schema::check::{CheckContext, check};
use crate::schema::{Field, Rule, Shape};
use crate::text::Lang;

pub mod auth;
mod context;
mod credentials;
mod request;
mod response;
mod service;

pub use auth::Auth;
pub use context::Context;
pub use credentials::Credentials;
pub use request::{Draft, Head, Request};
pub use response::{Failure, ProviderError, Response};
pub(crate) use response::{has_phone_number, is_name, joined_words};
pub use service::{Service, Transport};

/// One call of one provider.
///
/// ```
/// use presend::{Context, Payload, tencent_ses::SEND_EMAIL};
///
/// let payload = Payload::from_json(br#"{
///     "FromEmailAddress": "Acme <noreply@mail.acme.com>",
///     "Destination": ["ana@example.com", "bob@"],
///     "Subject": "Your receipt",
///     "Template": {"TemplateID": 99629, "TemplateData": {"name": "Ana"}}
/// }"#).unwrap();
/// let issues = SEND_EMAIL.validate(&payload, Default::default());
/// assert_eq!(
///     issues[0].to_string(),
///     "Destination[1]: not an e-mail address: there is no domain after the @ \
///      (InvalidParameterValue.ReceiverEmailInvalid)",
/// );
/// ```
#[derive(Clone, Copy)]
pub struct Operation {
    /// What all operations of the service share.
    pub service: &'static Service,
    /// The provider's own name for the call, as in `SendEmail`.
    pub name: &'static str,
    /// The payload; none for a call whose request cannot be built here yet, and of which only answers are read.
    pub request: Option<Shape>,
    /// The fields of an answer, without the request ID and the error.
    pub response: Shape,
    /// Where an answer tells of single recipients, if it does.
    pub results: Option<&'static Results>,
    /// The codes that the provider lists for the call. Those that are common to all its calls may come too.
    pub errors: &'static [&'static str],
    /// How many requests the provider takes in a second, where its documents say so.
    pub rate_limit: Option<u32>,
    /// One sentence about the call.
    pub about: Doc,
    /// Where its rows come from, when that is not the source of the whole service.
    pub source: Doc,
}

/// The list in an answer that tells what became of each recipient.
#[derive(Clone, Copy, Debug)]
pub struct Results {
    /// The list.
    pub list: &'static str,
    /// In each entry, the recipient.
    pub recipient: &'static str,
    /// In each entry, the code.
    pub code: &'static str,
    /// In each entry, the provider's words.
    pub message: &'static str,
    /// The code of an accepted recipient.
    pub success: &'static str,
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({}.{})", self.provider(), self.name)
    }
}

/// How tables describe an operation.
impl Operation {
    /// The call that the provider names `name`.
    pub const fn new(service: &'static Service, name: &'static str) -> Self {
        Operation {
            service,
            name,
            request: None,
            response: Shape {
                name,
                fields: &[],
                rules: &[],
            },
            results: None,
            errors: &[],
            rate_limit: None,
            about: Doc::NONE,
            source: Doc::NONE,
        }
    }

    /// One sentence about the call.
    pub const fn about(self, about: &'static str) -> Self {
        Operation {
            about: Doc::new(about),
            ..self
        }
    }

    /// Where the rows come from, when that is not the source of the whole service.
    pub const fn source(self, source: &'static str) -> Self {
        Operation {
            source: Doc::new(source),
            ..self
        }
    }

    /// How many requests the provider takes in a second.
    pub const fn rate_limit(self, requests: u32) -> Self {
        Operation {
            rate_limit: Some(requests),
            ..self
        }
    }

    /// The fields of the payload, in the order in which issues come and the body is written.
    pub const fn request(self, fields: &'static [Field]) -> Self {
        Operation {
            request: Some(Shape {
                name: self.name,
                fields,
                rules: &[],
            }),
            ..self
        }
    }

    /// The rules over several fields of the payload, or over the payload as a whole. They follow its fields.
    ///
    /// # Panics
    ///
    /// While the table is compiled, when it has no fields yet.
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        let Some(request) = self.request else {
            panic!("the fields of a request come before its rules");
        };
        Operation {
            request: Some(Shape { rules, ..request }),
            ..self
        }
    }

    /// The fields of an answer, without the request ID and the error.
    pub const fn response(self, fields: &'static [Field]) -> Self {
        Operation {
            response: Shape {
                fields,
                ..self.response
            },
            ..self
        }
    }

    /// Where an answer tells of single recipients.
    pub const fn results(self, results: &'static Results) -> Self {
        Operation {
            results: Some(results),
            ..self
        }
    }

    /// The codes that the provider lists for the call.
    pub const fn errors(self, errors: &'static [&'static str]) -> Self {
        Operation { errors, ..self }
    }
}

/// What a caller does with an operation.
impl Operation {
    /// The provider's id, as in `tencent_ses`.
    pub const fn provider(&self) -> &'static str {
        self.service.provider.name()
    }

    /// Provider and name, as in `tencent_ses.SendEmail`.
    pub fn id(&self) -> String {
        [self.provider(), self.name].join(".")
    }

    /// Every issue of `payload`, in the order of the operation's table; none when the provider would
    /// take it as far as can be told from here.
    ///
    /// An operation without a [request](Operation::request) has one issue for every payload: `unsupported`.
    pub fn validate(&'static self, payload: &Payload<'_>, context: CheckContext) -> Vec<Issue> {
        match &self.request {
            Some(shape) => check(shape, &self.service.codes, payload, context),
            None => without_request(),
        }
    }

    /// The request that carries `payload`.
    ///
    /// The same payload and context give the same bytes, always and everywhere.
    ///
    /// # Errors
    ///
    /// All issues of payload and context, warnings included, when any of them is an error. An option of the context
    /// that the service does not have is an error too: a request never goes out unsigned because a key was given
    /// under the wrong name.
    pub fn build(
        &'static self,
        payload: &Payload<'_>,
        context: &Context<'_>,
    ) -> Result<Request, Vec<Issue>> {
        let draft = self.draft(payload, context)?;
        let mut body = alloc::vec![0; draft.body_len()];
        draft.write_body(&mut body);
        let Head {
            method,
            url,
            headers,
        } = draft.head(&body);
        Ok(Request {
            method,
            url,
            headers,
            body,
        })
    }

    /// The same request, to be written into memory of the caller's.
    ///
    /// # Errors
    ///
    /// As [`Operation::build`].
    pub fn draft<'d>(
        &'static self,
        payload: &'d Payload<'d>,
        context: &'d Context<'d>,
    ) -> Result<Draft<'d>, Vec<Issue>> {
        let (Transport::Https, Some(shape)) = (self.service.transport, &self.request) else {
            return Err(without_request());
        };
        let present = CheckContext {
            site: context.site,
            now: context.timestamp,
        };
        let mut issues = self.validate(payload, present);
        self.service
            .auth
            .check(context, &self.service.codes, &mut issues);
        if issues.iter().any(|issue| issue.severity == Severity::Error) {
            return Err(issues);
        }
        Ok(Draft::new(self, shape, payload, context))
    }

    /// What an answer means: its HTTP status or the code of an SMTP reply, where there was one, and its body as it
    /// came. Takes whatever arrives.
    pub fn parse_response(&'static self, status: Option<u16>, body: &[u8], lang: Lang) -> Response {
        providers::parse_response(Answer {
            operation: self,
            status,
            body,
            lang,
        })
    }

    /// The operation's rules as a JSON Schema (draft 2020-12); null for an operation without a
    /// [request](Operation::request).
    pub fn json_schema(&self) -> serde_json::Value {
        json_schema::json_schema(self)
    }
}

/// What is said of every payload for an operation without a request.
fn without_request() -> Vec<Issue> {
    alloc::vec![Issue::new(Path::default(), RuleName::Unsupported, None)]
}
