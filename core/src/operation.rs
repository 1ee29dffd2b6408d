//! An operation of a provider: its schema, how its request is sent and how its response is read.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::doc::Doc;
use crate::export::json_schema;
use crate::issue::{Issue, Param, Path, RuleName, Severity};
use crate::payload::Payload;
use crate::providers;
use crate::schema::check::{CheckContext, check};
use crate::schema::{Field, Rule, Shape, Site};
use crate::text::Lang;

pub mod auth;
mod context;
mod credentials;
mod recipients;
mod request;
mod response;
mod response_table;
mod service;
mod smtp;

pub use auth::Auth;
pub use context::Context;
pub use credentials::Credentials;
pub use request::{Draft, Head, Headers, Request};
pub use response::{Failure, ProviderError, Response};
pub(crate) use response::{has_phone_number, is_name, joined_texts};
pub use response_table::ResponseTable;
pub use service::{Service, Transport};
pub use smtp::{MessageDraft, MessageOptions, SmtpMessage};

/// One operation of one provider, such as `SendEmail`.
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
    /// What all operations of the service have in common.
    pub service: &'static Service,
    /// The provider's own name for the operation, such as `SendEmail`.
    pub name: &'static str,
    /// The fields of the payload.
    pub request: Shape,
    /// The maximum size of a request, if it differs from the limit of the service.
    pub size_limit: Option<Rule>,
    /// The fields of a response, without the request ID and the error.
    pub response: Shape,
    /// The list in the response that has one result for each recipient, if there is one.
    pub results: Option<&'static Results>,
    /// The error codes that the provider lists for the operation. Codes that are common to all its operations
    /// can occur too.
    pub errors: &'static [&'static str],
    /// The maximum number of requests per second, if the provider documents one.
    pub rate_limit: Option<u32>,
    /// The only site that has the operation. `None` if every site has it.
    pub site: Option<Site>,
    /// One sentence that says what the operation does.
    pub about: Doc,
}

/// Describes the list in a response that has one result for each recipient.
#[derive(Clone, Copy, Debug)]
pub struct Results {
    /// The name of the list.
    pub list: &'static str,
    /// The field of an entry that contains the recipient.
    pub recipient: &'static str,
    /// The recipients of the request that the results are for, if the request contains them.
    pub requested: Option<Requested>,
    /// The field of an entry that contains the provider's message.
    pub message: &'static str,
    /// The fields of an entry that contain a status, from the first step to the last one.
    pub statuses: &'static [Status],
    /// Whether the results are those of this request, which therefore fails if no recipient was accepted. If not, they
    /// are those of earlier requests, and the list may be empty.
    pub of_this_request: bool,
}

/// Describes the list of recipients in a payload.
#[derive(Clone, Copy, Debug)]
pub struct Requested {
    /// The name of the list.
    pub list: &'static str,
    /// The field of an entry that contains the recipient. `None` if the entry is the recipient.
    pub field: Option<&'static str>,
    /// Whether the operation sends them something.
    pub sends: bool,
    /// Whether each entry is a message of its own, also if its recipient occurs twice.
    pub one_message_each: bool,
}

/// Describes a field that contains the status of one step.
#[derive(Clone, Copy, Debug)]
pub struct Status {
    /// The name of the field.
    pub field: &'static str,
    /// What the catalogue writes before the status.
    pub prefix: &'static str,
    /// The field that contains the code of the failure, if it is another one.
    pub code: Option<&'static str>,
    /// The codes that are no failure, whatever the status is.
    pub no_failure: &'static [&'static str],
    /// The statuses that are a failure.
    pub failing: Failing,
}

/// Which statuses are a failure.
#[derive(Clone, Copy, Debug)]
pub enum Failing {
    /// All but these, which are none or not yet one.
    Except(&'static [&'static str]),
    /// All but these, in any case and with blanks around them. The code has capitals.
    Unless(&'static [&'static str]),
    /// Only these, in any case and width, with blanks around them and punctuation after them. They share a code of our own.
    Only(&'static [&'static str], &'static str),
}

impl Status {
    /// A status that is its own code.
    pub const fn of(field: &'static str, failing: Failing) -> Self {
        Status {
            field,
            prefix: "",
            code: None,
            no_failure: &[],
            failing,
        }
    }
}

impl Status {
    /// Whether a code is no failure, in any case and with blanks around it.
    pub(crate) fn is_no_failure(&self, code: &str) -> bool {
        let mut codes = self.no_failure.iter();
        codes.any(|known| known.eq_ignore_ascii_case(code.trim()))
    }
}

impl Failing {
    /// The status as the catalogue writes it, if it is a failure.
    pub(crate) fn code(self, status: Cow<'_, str>) -> Option<Cow<'_, str>> {
        match self {
            Failing::Except(known) => (!known.contains(&&*status)).then_some(status),
            Failing::Unless(known) => {
                let status = status.trim().to_ascii_uppercase();
                (!known.contains(&&*status)).then(|| status.into())
            }
            Failing::Only(known, code) => {
                let narrow: String = status.chars().map(half_width).collect();
                let end = |c: char| {
                    c.is_whitespace() || c.is_ascii_punctuation() || "。、～…".contains(c)
                };
                let trimmed = narrow.trim_start().trim_end_matches(end);
                let is_known = known
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(trimmed));
                is_known.then_some(Cow::Borrowed(code))
            }
        }
    }
}

/// The ASCII form of a full-width letter, digit or sign.
fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({}.{})", self.provider(), self.name)
    }
}

/// Builder methods for the tables of operations.
impl Operation {
    /// The operation that the provider calls `name`.
    pub const fn new(service: &'static Service, name: &'static str) -> Self {
        Operation {
            service,
            name,
            request: Shape {
                name,
                fields: &[],
                rules: &[],
            },
            size_limit: None,
            response: Shape {
                name,
                fields: &[],
                rules: &[],
            },
            results: None,
            errors: &[],
            rate_limit: None,
            site: None,
            about: Doc::NONE,
        }
    }

    /// Sets the sentence that says what the operation does.
    pub const fn about(self, about: &'static str) -> Self {
        Operation {
            about: Doc::new(about),
            ..self
        }
    }

    /// Sets the maximum number of requests per second.
    pub const fn rate_limit(self, requests: u32) -> Self {
        Operation {
            rate_limit: Some(requests),
            ..self
        }
    }

    /// Sets the only site that has the operation.
    pub const fn only_on(self, site: Site) -> Self {
        Operation {
            site: Some(site),
            ..self
        }
    }

    /// Sets the fields of the payload. Issues are reported and the body is written in this order.
    pub const fn request(self, fields: &'static [Field]) -> Self {
        Operation {
            request: Shape {
                fields,
                ..self.request
            },
            ..self
        }
    }

    /// Sets the rules that concern several fields of the payload, or the payload as a whole. They are checked
    /// after the fields.
    pub(crate) const fn rules(self, rules: &'static [Rule]) -> Self {
        Operation {
            request: Shape {
                rules,
                ..self.request
            },
            ..self
        }
    }

    /// Sets the maximum size of a request, if it differs from the limit of the service.
    pub const fn size_limit(self, rule: Rule) -> Self {
        Operation {
            size_limit: Some(rule),
            ..self
        }
    }

    /// Sets the fields of a response, without the request ID and the error.
    pub const fn response(self, fields: &'static [Field]) -> Self {
        Operation {
            response: Shape {
                fields,
                ..self.response
            },
            ..self
        }
    }

    /// Sets the list in the response that has one result for each recipient.
    pub const fn results(self, results: &'static Results) -> Self {
        Operation {
            results: Some(results),
            ..self
        }
    }

    /// Sets the error codes that the provider lists for the operation.
    pub const fn errors(self, errors: &'static [&'static str]) -> Self {
        Operation { errors, ..self }
    }
}

/// The methods that callers use.
impl Operation {
    /// The ID of the provider, such as `tencent_ses`.
    pub const fn provider(&self) -> &'static str {
        self.service.provider.name()
    }

    /// The ID of the operation, made of provider and name, such as `tencent_ses.SendEmail`.
    pub fn id(&self) -> String {
        [self.provider(), self.name].join(".")
    }

    /// The authentication that an HTTPS request needs. `None` for an operation with another transport.
    pub const fn auth(&self) -> Option<Auth> {
        match self.service.transport {
            Transport::Https(auth) => Some(auth),
            Transport::Smtp => None,
        }
    }

    /// Checks `context` alone. [`build`](Operation::build) reports these issues after those of the payload.
    pub fn check_context(&self, context: &Context<'_>) -> Vec<Issue> {
        let mut issues = Vec::new();
        let site = context.site.unwrap_or_default();
        if let Some(only) = self.site.filter(|only| *only != site) {
            let path = Path::to("site");
            let mut issue = Issue::new(path, RuleName::OneOf, Some("InvalidAction"));
            issue.with("allowed", Param::Names(only.as_list()));
            issues.push(issue);
        }
        if let Some(auth) = self.auth() {
            auth.check(context, &self.service.codes, &mut issues);
        }
        issues
    }

    /// The maximum size of a request: the operation's own limit, or else that of the service.
    pub fn size_rule(&'static self) -> Option<&'static Rule> {
        let own = self.size_limit.as_ref();
        own.or(self.service.size_limit.as_ref())
    }

    /// Checks `payload` and returns every issue, in the order of the operation's table. The list is empty if
    /// the provider would accept the payload, as far as this library can know.
    pub fn validate(&'static self, payload: &Payload<'_>, context: CheckContext) -> Vec<Issue> {
        check(
            &self.request,
            self.size_rule(),
            &self.service.codes,
            payload,
            context,
        )
    }

    /// Builds the request for `payload`.
    ///
    /// The same payload and the same context always give the same bytes.
    ///
    /// # Errors
    ///
    /// If any issue of the payload or the context is an error, all their issues are returned, including
    /// warnings. An option that the service does not have is also an error: otherwise, a key that is passed
    /// under the wrong name would lead to an unsigned request.
    pub fn build(
        &'static self,
        payload: &Payload<'_>,
        context: &Context<'_>,
    ) -> Result<Request, Vec<Issue>> {
        let draft = self.draft(payload, context)?;
        let body = draft.body();
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

    /// Builds the message for `payload`, for an operation whose transport is [`Transport::Smtp`].
    ///
    /// The same payload and the same options always give the same bytes.
    ///
    /// ```
    /// use presend::{MessageOptions, Payload, tencent_ses_smtp::MESSAGE};
    ///
    /// let payload = Payload::from_json(br#"{
    ///     "From": "Acme <noreply@mail.acme.com>",
    ///     "To": ["Ana <ana@example.com>"],
    ///     "Subject": "Your receipt",
    ///     "Text": "Thank you."
    /// }"#).unwrap();
    /// let message = MESSAGE.build_message(&payload, &MessageOptions::default()).unwrap();
    /// assert_eq!(message.mail_from, "noreply@mail.acme.com");
    /// assert_eq!(message.rcpt_to, ["ana@example.com"]);
    /// assert!(message.data.starts_with(b"From: Acme <noreply@mail.acme.com>\r\n"));
    /// ```
    ///
    /// # Errors
    ///
    /// If any issue of the payload or the options is an error, all their issues are returned, including warnings.
    pub fn build_message(
        &'static self,
        payload: &Payload<'_>,
        options: &MessageOptions<'_>,
    ) -> Result<SmtpMessage, Vec<Issue>> {
        let draft = self.draft_message(payload, options)?;
        Ok(SmtpMessage {
            mail_from: draft.mail_from().into(),
            rcpt_to: draft.rcpt_to().map(String::from).collect(),
            data: draft.data(),
        })
    }

    /// Checks payload and options as [`Operation::build_message`] does, but lets the caller provide the memory for the
    /// message.
    ///
    /// # Errors
    ///
    /// The same as for [`Operation::build_message`].
    pub fn draft_message<'d>(
        &'static self,
        payload: &'d Payload<'d>,
        options: &MessageOptions<'d>,
    ) -> Result<MessageDraft<'d>, Vec<Issue>> {
        if !matches!(self.service.transport, Transport::Smtp) {
            return Err(other_transport());
        }
        let mut issues = self.validate(payload, CheckContext::default());
        options.check(&mut issues);
        if issues.iter().any(|issue| issue.severity == Severity::Error) {
            return Err(issues);
        }
        Ok(MessageDraft::new(providers::mail(payload, options)))
    }

    /// Checks a finished message, for an operation whose transport is [`Transport::Smtp`]. Any bytes are accepted.
    pub fn validate_raw(&'static self, message: &[u8]) -> Vec<Issue> {
        match self.service.transport {
            Transport::Https(_) => other_transport(),
            Transport::Smtp => providers::validate_raw(message),
        }
    }

    /// Checks payload and context as [`Operation::build`] does, but lets the caller provide the memory for
    /// the body.
    ///
    /// # Errors
    ///
    /// The same as for [`Operation::build`].
    pub fn draft<'d>(
        &'static self,
        payload: &'d Payload<'d>,
        context: &'d Context<'d>,
    ) -> Result<Draft<'d>, Vec<Issue>> {
        let Some(auth) = self.auth() else {
            return Err(other_transport());
        };
        // A service whose requests contain no time does not have this option, but the bindings set it for all services.
        let has_timestamp = auth.options().contains(&"timestamp");
        let present = CheckContext {
            site: context.site.unwrap_or_default(),
            now: context.timestamp.filter(|_| has_timestamp),
            max_issues: None,
        };
        let mut issues = self.validate(payload, present);
        issues.extend(self.check_context(context));
        if issues.iter().any(|issue| issue.severity == Severity::Error) {
            return Err(issues);
        }
        Ok(Draft::new(self.name, auth, &self.request, payload, context))
    }

    /// Reads a response of the provider. `status` is the HTTP status or the reply code of an SMTP server, if
    /// there was one; a number outside 100 to 599 counts as none. `body` is the body as it was received, or
    /// what the client says if there was no response. Any input is accepted, including malformed or truncated
    /// bodies.
    pub fn parse_response<'b>(
        &'static self,
        status: Option<u16>,
        body: &'b [u8],
        lang: Lang,
    ) -> Response<'b> {
        ResponseTable::of(self).parse(status, body, lang)
    }

    /// Reads a response as [`parse_response`](Operation::parse_response) does, and compares its results with the recipients
    /// of the request that had this payload: the index of a failure counts the recipients of the payload, and a recipient
    /// without a result is a failure too.
    pub fn parse_response_to<'b>(
        &'static self,
        payload: &Payload<'_>,
        status: Option<u16>,
        body: &'b [u8],
        lang: Lang,
    ) -> Response<'b> {
        ResponseTable::of(self).parse_for(payload, status, body, lang)
    }

    /// The operation's rules as a JSON Schema (draft 2020-12).
    pub fn json_schema(&'static self) -> serde_json::Value {
        json_schema::json_schema(self)
    }
}

/// The numbers that a status of HTTP (RFC 9110) or a reply code of SMTP can have.
const STATUSES: core::ops::RangeInclusive<u16> = 100..=599;

/// Returns the issue for an operation that is sent in another way than the one that was called for.
fn other_transport() -> Vec<Issue> {
    alloc::vec![Issue::new(Path::default(), RuleName::Unsupported, None)]
}
