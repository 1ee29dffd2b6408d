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
    /// How large a request may be, when that is not the limit of the whole service.
    pub size_limit: Option<Rule>,
    /// The fields of an answer, without the request ID and the error.
    pub response: Shape,
    /// Where an answer has a result for each recipient, if it has.
    pub results: Option<&'static Results>,
    /// The codes that the provider lists for the call. Those that are common to all its calls may come too.
    pub errors: &'static [&'static str],
    /// How many requests the provider takes in a second, where its documents say so.
    pub rate_limit: Option<u32>,
    /// One sentence about the call.
    pub about: Doc,
}

/// The list in an answer that has a result for each recipient.
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
            size_limit: None,
            response: Shape {
                name,
                fields: &[],
                rules: &[],
            },
            results: None,
            errors: &[],
            rate_limit: None,
            about: Doc::NONE,
        }
    }

    /// One sentence about the call.
    pub const fn about(self, about: &'static str) -> Self {
        Operation {
            about: Doc::new(about),
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
    pub(crate) const fn rules(self, rules: &'static [Rule]) -> Self {
        let Some(request) = self.request else {
            panic!("the fields of a request come before its rules");
        };
        Operation {
            request: Some(Shape { rules, ..request }),
            ..self
        }
    }

    /// How large a request may be, when that is not the limit of the whole service.
    pub const fn size_limit(self, rule: Rule) -> Self {
        Operation {
            size_limit: Some(rule),
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

    /// Where an answer has a result for each recipient.
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

    /// The authentication that a request needs; none for an operation whose request cannot be built here.
    pub const fn auth(&self) -> Option<Auth> {
        match (&self.request, self.service.transport) {
            (Some(_), Transport::Https(auth)) => Some(auth),
            _ => None,
        }
    }

    /// The issues of `context` alone. In those of a build they follow the issues of the payload.
    pub fn check_context(&self, context: &Context<'_>) -> Vec<Issue> {
        let mut issues = Vec::new();
        if let Some(auth) = self.auth() {
            auth.check(context, &self.service.codes, &mut issues);
        }
        issues
    }

    /// How large a request may be: the operation's own limit, or that of the service.
    pub fn rule_of_size(&'static self) -> Option<&'static Rule> {
        let own = self.size_limit.as_ref();
        own.or(self.service.size_limit.as_ref())
    }

    /// Every issue of `payload`, in the order of the operation's table; none when the provider would
    /// take it as far as can be told from here.
    ///
    /// An operation without a [request](Operation::request) has one issue for every payload: `unsupported`.
    pub fn validate(&'static self, payload: &Payload<'_>, context: CheckContext) -> Vec<Issue> {
        match &self.request {
            Some(shape) => check(
                shape,
                self.rule_of_size(),
                &self.service.codes,
                payload,
                context,
            ),
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
        let (Some(auth), Some(shape)) = (self.auth(), &self.request) else {
            return Err(without_request());
        };
        let present = CheckContext {
            site: context.site.unwrap_or_default(),
            now: context.timestamp,
        };
        let mut issues = self.validate(payload, present);
        issues.extend(self.check_context(context));
        if issues.iter().any(|issue| issue.severity == Severity::Error) {
            return Err(issues);
        }
        Ok(Draft::new(self.name, auth, shape, payload, context))
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
    pub fn json_schema(&'static self) -> serde_json::Value {
        json_schema::json_schema(self)
    }
}

/// What is said of every payload for an operation without a request.
fn without_request() -> Vec<Issue> {
    alloc::vec![Issue::new(Path::default(), RuleName::Unsupported, None)]
}
