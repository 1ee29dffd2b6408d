//! One provider call as a value: its schema, how it is sent, how its answer is read.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::issue::Issue;
#[cfg(feature = "build")]
use crate::issue::Severity;
use crate::payload::Payload;
use crate::schema::check::{CheckContext, check};
use crate::schema::{Shape, StructuralCodes, export};

#[cfg(feature = "build")]
mod context;
#[cfg(feature = "sign")]
mod credentials;
#[cfg(feature = "answers")]
mod replies;
#[cfg(feature = "build")]
mod request;
#[cfg(feature = "answers")]
mod response;

#[cfg(feature = "build")]
pub use context::Context;
#[cfg(feature = "sign")]
pub use credentials::Credentials;
#[cfg(feature = "sign")]
pub(crate) use credentials::secret_issue;
#[cfg(feature = "answers")]
pub use replies::{Answers, Replies, Results};
#[cfg(feature = "build")]
pub use request::{Draft, Head, Request};
#[cfg(feature = "answers")]
pub use response::{Failure, ProviderError, Response};
#[cfg(feature = "answers")]
pub(crate) use response::{has_phone_number, is_name, joined_words};

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
    /// The provider's id, as in `tencent_ses`.
    pub provider: &'static str,
    /// The provider's own name for the call, as in `SendEmail`.
    pub name: &'static str,
    /// The payload.
    pub payload: &'static Shape,
    /// The codes for what all its fields have in common.
    pub codes: &'static StructuralCodes,
    /// How its request travels.
    #[cfg(feature = "build")]
    pub wire: &'static dyn Wire,
    /// How its answer is read.
    #[cfg(feature = "answers")]
    pub answers: &'static dyn Answers,
    /// Where its answer tells of single recipients, if it does.
    #[cfg(feature = "answers")]
    pub results: Option<&'static Results>,
    /// Whether a request takes a key in place of region and signature.
    #[cfg(feature = "docs")]
    pub keyed: bool,
    /// One sentence about the call.
    #[cfg(feature = "docs")]
    pub about: &'static str,
}

/// How a provider's requests travel: what they need beside a payload.
#[cfg(feature = "build")]
pub trait Wire: Sync {
    /// Adds an issue for everything in `context` that no request can be built with.
    fn check_context(&self, context: &Context<'_>, issues: &mut Vec<Issue>);

    /// The rest of the request that carries `body`. The context has been checked.
    fn head(&self, operation: &str, context: &Context<'_>, body: &[u8]) -> Head;
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({}.{})", self.provider, self.name)
    }
}

impl Operation {
    /// Provider and name, as in `tencent_ses.SendEmail`.
    pub fn id(&self) -> String {
        let mut id = String::from(self.provider);
        id.push('.');
        id.push_str(self.name);
        id
    }

    /// Every issue of `payload`, in the order of the operation's table; none when the provider would
    /// take it as far as can be told from here.
    pub fn validate(&self, payload: &Payload<'_>, context: CheckContext) -> Vec<Issue> {
        check(self.payload, self.codes, payload, context)
    }

    /// The request that carries `payload`.
    ///
    /// The same payload and context give the same bytes, always and everywhere.
    ///
    /// # Errors
    ///
    /// All issues of payload and context, warnings included, when any of them is an error.
    #[cfg(feature = "build")]
    pub fn build(
        &self,
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
    #[cfg(feature = "build")]
    pub fn draft<'d>(
        &'d self,
        payload: &'d Payload<'d>,
        context: &'d Context<'d>,
    ) -> Result<Draft<'d>, Vec<Issue>> {
        let present = CheckContext {
            site: context.site,
            now: context.timestamp,
        };
        let mut issues = self.validate(payload, present);
        self.wire.check_context(context, &mut issues);
        if issues.iter().any(|issue| issue.severity == Severity::Error) {
            return Err(issues);
        }
        Ok(Draft::new(self, payload, context))
    }

    /// What an answer means: its HTTP status, where there was one, and its body as it came.
    #[cfg(feature = "answers")]
    pub fn parse_response(
        &self,
        status: Option<u16>,
        body: &[u8],
        lang: crate::text::Lang,
    ) -> Response {
        self.replies().parse(status, body, lang)
    }

    /// The half of the call that comes back.
    #[cfg(feature = "answers")]
    pub const fn replies(&self) -> Replies {
        Replies {
            provider: self.provider,
            name: self.name,
            answers: self.answers,
            results: self.results,
            #[cfg(feature = "docs")]
            about: self.about,
        }
    }

    /// The operation's rules as a JSON Schema (draft 2020-12).
    pub fn json_schema(&self) -> String {
        export::json_schema::json_schema(self.provider, self.name, self.payload, self.codes)
    }
}
