//! What the JavaScript packages share beneath their bindings: from the arguments of a function of JavaScript to the
//! values that go back.
//!
//! The arguments of a call cross in one piece, apart from bytes and long texts, because crossing value by value costs more
//! than most checks do: `bindings-js/js/call.js` writes them, and [`Call`] reads them.

#![forbid(unsafe_code)]

use presend::errors::{Retry, When};
use presend::issue::Step;
use presend::{
    CheckContext, Context, Credentials, Explanation, Issue, Lang, MessageOptions, Request,
    SmtpMessage,
};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

mod answer;
#[cfg(feature = "browser")]
pub mod browser;
mod call;
mod credentials;
mod data;
mod issues;
mod json;
mod names;
mod request_head;
mod writer;

use answer::answer;
pub use call::Call;
use call::{Argument, response_table};
use credentials::with_credentials;
pub use issues::Issues;
pub use json::json;
pub use names::names_from;
pub use request_head::request_head;

/// Why a call cannot be made at all: a sentence for whoever wrote it. Goes to JavaScript as `{ refused }`, and becomes
/// a `TypeError` there.
#[derive(Debug, Serialize)]
pub struct Refused {
    refused: String,
}

impl From<String> for Refused {
    fn from(refused: String) -> Self {
        Refused { refused }
    }
}

impl From<&str> for Refused {
    fn from(refused: &str) -> Self {
        Refused::from(refused.to_owned())
    }
}

/// What goes back for a call that may be refused: the value itself, or the refusal.
pub struct Outcome<T>(pub Result<T, Refused>);

impl<T: Serialize> Serialize for Outcome<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Ok(value) => value.serialize(serializer),
            Err(refused) => refused.serialize(serializer),
        }
    }
}

/// The JSON text of a result, or of a refusal.
pub fn text_or_refusal(text: Result<String, Refused>) -> String {
    text.unwrap_or_else(|refused| json(&refused))
}

/// The text of issues, or the JSON text of a refusal. Nothing if there are no issues, which is the usual case.
pub fn issues_or_refusal(issues: Result<Issues, Refused>) -> Option<String> {
    match issues {
        Ok(issues) if issues.is_empty() => None,
        Ok(issues) => Some(issues.text()),
        Err(refused) => Some(json(&refused)),
    }
}

/// The issues of a payload.
///
/// # Errors
///
/// A refusal for an unknown operation or site.
pub fn validate(call: &Call<'_>) -> Result<Issues, Refused> {
    let context = CheckContext {
        site: call.site()?.unwrap_or_default(),
        now: call.integer(Argument::Time),
        max_issues: call
            .integer(Argument::MaxIssues)
            .and_then(|most| most.try_into().ok()),
    };
    let found = call.operation()?.validate(call.payload()?, context);
    Ok(Issues::new(found, call.lang()))
}

/// The issues of a finished message, which is the argument `message`.
///
/// # Errors
///
/// A refusal for an unknown operation, or for a call without the argument.
pub fn validate_raw(call: &Call<'_>) -> Result<Issues, Refused> {
    let found = call
        .operation()?
        .validate_raw(call.bytes(Argument::Message)?);
    Ok(Issues::new(found, call.lang()))
}

/// The result of building a request or a message.
pub enum Built<T> {
    /// What was built.
    Done(T),
    /// The issues because of which there is nothing.
    Issues(Issues),
}

/// The request that carries a payload.
///
/// # Errors
///
/// A refusal for an unknown operation or site.
pub fn build(call: &Call<'_>) -> Result<Built<Request>, Refused> {
    with_credentials(call, |credentials| build_with(call, credentials)).unwrap_or_else(|found| {
        let found = named_as_javascript(found);
        Ok(Built::Issues(Issues::new(found, call.lang())))
    })
}

fn build_with(
    call: &Call<'_>,
    credentials: Option<&Credentials>,
) -> Result<Built<Request>, Refused> {
    let context = Context {
        site: call.site()?,
        region: call.text(Argument::Region),
        credentials,
        timestamp: call.integer(Argument::Time),
        language: call.text(Argument::Language),
        api_key: call.text(Argument::ApiKey),
        unsigned_payload: call.is_true(Argument::UnsignedPayload),
    };
    let operation = call.operation()?;
    Ok(match operation.build(call.payload()?, &context) {
        Ok(request) => Built::Done(request),
        Err(mut found) => {
            let of_payload = found.len() - operation.check_context(&context).len();
            let of_context = named_as_javascript(found.split_off(of_payload));
            found.extend(of_context);
            Built::Issues(Issues::new(found, call.lang()))
        }
    })
}

/// Everything but the data of a message, as JavaScript has it.
pub struct Envelope<'m>(pub &'m SmtpMessage);

impl Serialize for Envelope<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("mailFrom", &self.0.mail_from)?;
        map.serialize_entry("rcptTo", &self.0.rcpt_to)?;
        map.end()
    }
}

/// The message for a payload.
///
/// # Errors
///
/// A refusal for an unknown operation.
pub fn build_message(call: &Call<'_>) -> Result<Built<SmtpMessage>, Refused> {
    let options = MessageOptions {
        date: call.integer(Argument::Time),
        message_id: call.text(Argument::MessageId),
    };
    let built = call.operation()?.build_message(call.payload()?, &options);
    Ok(match built {
        Ok(message) => Built::Done(message),
        Err(mut found) => {
            let mut of_options = Vec::new();
            options.check(&mut of_options);
            found.truncate(found.len() - of_options.len());
            found.extend(named_as_javascript(of_options));
            Built::Issues(Issues::new(found, call.lang()))
        }
    })
}

/// Names options in paths as JavaScript does.
fn named_as_javascript(mut of_context: Vec<Issue>) -> Vec<Issue> {
    for step in of_context.iter_mut().flat_map(|issue| &mut issue.path.0) {
        if let Step::Key(name) = step {
            *name = camel_case(name).into();
        }
    }
    of_context
}

/// `secret_id` to `secretId`.
fn camel_case(name: &str) -> String {
    let mut upper = false;
    let letters = name.chars().filter_map(|letter| {
        let after_mark = std::mem::replace(&mut upper, letter == '_');
        (letter != '_').then(|| {
            if after_mark {
                letter.to_ascii_uppercase()
            } else {
                letter
            }
        })
    });
    letters.collect()
}

/// What a program can read of an operation.
#[derive(Serialize)]
pub struct Described {
    rate_limit: Option<u32>,
    errors: &'static [&'static str],
}

/// The rate limit and the error codes of an operation.
///
/// # Errors
///
/// A refusal for an unknown operation.
pub fn describe(id: &str) -> Result<Described, Refused> {
    let operation = response_table(id)?;
    Ok(Described {
        rate_limit: operation.rate_limit,
        errors: operation.errors,
    })
}

/// The JSON Schema of an operation's payload.
///
/// # Errors
///
/// A refusal for an unknown operation.
pub fn json_schema(id: &str) -> Result<serde_json::Value, Refused> {
    Ok(call::operation(id)?.json_schema())
}

/// The JSON text of what an answer means. The body is the argument `body`. The payload of the call is that of the request, whose
/// recipients are compared with the results.
///
/// # Errors
///
/// A refusal for an unknown operation, or for a call without the argument.
pub fn parse_response(call: &Call<'_>) -> Result<String, Refused> {
    let body = call.bytes(Argument::Body)?;
    // Clients report numbers such as -1 if there was no response; a number that cannot be a status counts as none.
    let status = call
        .integer(Argument::Status)
        .and_then(|it| it.try_into().ok());
    let (table, lang) = (call.response_table()?, call.lang());
    let response = match call.optional_payload() {
        Some(payload) => table.parse_for(payload, status, body, lang),
        None => table.parse(status, body, lang),
    };
    Ok(answer(&response, lang))
}

/// What the catalogues say about a code; nothing for a code that none of them has.
///
/// # Errors
///
/// A refusal for an unknown provider, which names the nearest one.
pub fn explain<'c>(
    code: &'c str,
    provider: Option<&str>,
    lang: Option<&str>,
) -> Result<Option<Explanation<'c>>, Refused> {
    let lang = Lang::from_tag(lang.unwrap_or_default());
    presend::explain(code, provider, lang).map_err(|error| error.to_string().into())
}

/// How long to wait before the next try, in milliseconds; nothing when another try is no use.
///
/// # Errors
///
/// A refusal for an argument that is out of range.
pub fn retry_delay(
    when: &str,
    after_seconds: Option<f64>,
    attempt: f64,
    random: f64,
) -> Result<Option<u64>, Refused> {
    let when = When::ALL.iter().find(|known| known.name() == when);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "in the range of 32 bits, or of a safe integer"
    )]
    let (after_seconds, attempt) = match after_seconds {
        Some(seconds) if !(0.0..=f64::from(u32::MAX)).contains(&seconds) => {
            return Err("retry.afterSeconds is out of range".into());
        }
        seconds => (seconds.map(|seconds| seconds as u32), attempt as i64),
    };
    let retry = Retry {
        when: *when.ok_or_else(|| {
            let names: Vec<_> = When::ALL.iter().map(|when| when.name()).collect();
            format!("retry.when must be one of {}", names.join(", "))
        })?,
        after_seconds,
        may_duplicate: false,
    };
    let delay = retry.delay_ms(attempt, random);
    delay.map_err(|refused| refused.0.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_in_javascript() {
        assert_eq!(camel_case("secret_id"), "secretId");
        assert_eq!(camel_case("credentials"), "credentials");
    }
}
