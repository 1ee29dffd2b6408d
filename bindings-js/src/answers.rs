//! What comes after the send.

use std::borrow::Cow;

use presend::errors::{Retry, When};
use presend::text::Sentences;
use presend::{Lang, Payload, ProviderError, Response};

use crate::plain::Json;
use crate::{Answer, Call, Refused};

/// What an answer means; its body is the only blob.
pub(crate) fn parse_response(call: &Call<'_>) -> Result<Answer, Refused> {
    let status = match call.integer("status").map(u16::try_from) {
        Some(Err(_)) => return Err("status is an HTTP status or null".into()),
        Some(Ok(status)) => Some(status),
        None => None,
    };
    let body = call.blobs.first().copied().unwrap_or_default();
    let lang = call.lang();
    let replies = call.text("operation").and_then(presend::replies);
    let replies = replies.ok_or("there is no such call")?;
    let response = replies.parse(status, body, lang);
    Ok(Answer::new(|json| write(json, &response, lang)))
}

/// What is known of a code, or null.
pub(crate) fn explain(call: &Call<'_>) -> Answer {
    let code = call.text("code").unwrap_or_default();
    let found = presend::explain(code, call.text("provider"), call.lang());
    Answer::new(|json| {
        json.object(|json| {
            json.key("explanation");
            let Some(found) = found else {
                json.value(&Payload::Null);
                return;
            };
            json.object(|json| {
                json.key("provider").text(found.provider);
                json.key("code").text(code);
                json.key("known").value(&Payload::Bool(found.known));
                json.key("kind").text(found.kind.name());
                json.key("retry");
                retry(json, found.retry);
                json.key("meaning").text(found.meaning);
                json.key("fix").text(found.fix);
                json.key("fields").list(found.fields, |json, field| {
                    json.text(field);
                });
            });
        });
    })
}

/// How long to wait before the next try, in milliseconds, or null.
pub(crate) fn retry_delay(call: &Call<'_>) -> Result<Answer, Refused> {
    let when = call.text("when").unwrap_or_default();
    let when = When::ALL.iter().find(|known| known.name() == when);
    let seconds = call.integer("afterSeconds").map(u32::try_from);
    let seconds = seconds
        .transpose()
        .map_err(|_| "retry.afterSeconds is out of range")?;
    let retry = Retry {
        when: *when.ok_or("retry.when is no such advice")?,
        after_seconds: seconds,
        may_duplicate: false,
    };
    let attempt = call.integer("attempt").unwrap_or_default();
    let random = call.options.get("random").map_or(f64::NAN, number);
    let delay = retry
        .delay_ms(attempt, random)
        .map_err(|refused| refused.0)?;
    Ok(Answer::new(|json| {
        json.object(|json| {
            json.key("delay")
                .value(&delay.map_or(Payload::Null, Payload::from));
        });
    }))
}

/// A number as JavaScript has it; what is none becomes one that no range holds.
fn number(value: &Payload<'_>) -> f64 {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "it came from such a number")]
        Payload::Int(value) => *value as f64,
        Payload::Number(digits) => digits.parse().unwrap_or(f64::NAN),
        _ => f64::NAN,
    }
}

fn retry(json: &mut Json, retry: Retry) {
    let seconds = retry
        .after_seconds
        .map_or(Payload::Null, |seconds| Payload::from(u64::from(seconds)));
    json.object(|json| {
        json.key("when").text(retry.when.name());
        json.key("afterSeconds").value(&seconds);
        json.key("mayDuplicate")
            .value(&Payload::Bool(retry.may_duplicate));
    });
}

fn write(json: &mut Json, response: &Response, lang: Lang) {
    let large = has_large_integer(&response.data);
    let marked = large.then(|| mark_large_integers(&response.data));
    json.object(|json| {
        json.key("ok").value(&Payload::Bool(response.ok));
        json.key("requestId")
            .text_or_null(response.request_id.as_deref());
        json.key("data")
            .value(marked.as_ref().unwrap_or(&response.data));
        json.key("marked").value(&Payload::Bool(large));
        json.key("error");
        match &response.error {
            Some(error) => provider_error(json, error, lang),
            None => {
                json.value(&Payload::Null);
            }
        }
        json.key("failures")
            .list(&response.failures, |json, failure| {
                json.object(|json| {
                    json.key("index").number(failure.index as u64);
                    json.key("recipient")
                        .text_or_null(failure.recipient.as_deref());
                    json.key("error");
                    provider_error(json, &failure.error, lang);
                });
            });
    });
}

fn provider_error(json: &mut Json, error: &ProviderError, lang: Lang) {
    let number = |number: Option<u64>| number.map_or(Payload::Null, Payload::from);
    json.object(|json| {
        json.key("message").text(&error.to_string());
        json.key("provider").text(error.provider);
        json.key("code").text_or_null(error.code.as_deref());
        json.key("providerMessage")
            .text_or_null(error.message.as_deref());
        json.key("requestId")
            .text_or_null(error.request_id.as_deref());
        json.key("status")
            .value(&number(error.status.map(Into::into)));
        json.key("known").value(&Payload::Bool(error.known));
        json.key("kind").text(error.kind.name());
        json.key("retry");
        retry(json, error.retry);
        json.key("meaning").text(error.meaning);
        json.key("fix").text(error.fix);
        json.key("fields").list(error.fields, |json, field| {
            json.text(field);
        });
        json.key("issues")
            .issues(&error.issues, Sentences::Compiled(lang));
    });
}

/// The largest integer up to which JavaScript's numbers hold every one.
const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// What stands before the digits of such an integer in a text, and before a text that begins with it.
const MARK: char = '\0';

/// Whether `JSON.parse` would round an integer of `value`.
fn has_large_integer(value: &Payload<'_>) -> bool {
    match value {
        Payload::List(items) => items.iter().any(has_large_integer),
        Payload::Map(entries) => entries.iter().any(|(_, value)| has_large_integer(value)),
        value => large_digits(value).is_some(),
    }
}

/// The same value with these integers as marked texts, and other texts marked where they could be taken for one.
fn mark_large_integers<'p>(value: &'p Payload<'_>) -> Payload<'p> {
    let marked = |text: &str| Payload::Str(format!("{MARK}{text}").into());
    match value {
        Payload::List(items) => Payload::List(items.iter().map(mark_large_integers).collect()),
        Payload::Map(entries) => {
            let entry = |(key, value): &'p (Cow<'_, str>, Payload<'_>)| {
                (Cow::Borrowed(&**key), mark_large_integers(value))
            };
            Payload::Map(entries.iter().map(entry).collect())
        }
        Payload::Str(text) if text.starts_with(MARK) => marked(text),
        value => match large_digits(value) {
            Some(digits) => marked(&digits),
            None => lent(value),
        },
    }
}

/// A scalar, lent.
fn lent<'p>(value: &'p Payload<'_>) -> Payload<'p> {
    match value {
        Payload::Str(text) => Payload::Str(Cow::Borrowed(text)),
        Payload::Number(text) => Payload::Number(Cow::Borrowed(text)),
        Payload::Int(number) => Payload::Int(*number),
        Payload::Bool(truth) => Payload::Bool(*truth),
        // No answer holds the others.
        _ => Payload::Null,
    }
}

/// The digits of an integer that `JSON.parse` would round.
fn large_digits<'p>(value: &'p Payload<'_>) -> Option<Cow<'p, str>> {
    match value {
        Payload::Int(value) if value.unsigned_abs() > MAX_SAFE_INTEGER => {
            Some(value.to_string().into())
        }
        Payload::Uint(value) => Some(value.to_string().into()),
        Payload::Number(number) if number.len() > 15 && is_integer(number) => {
            Some(Cow::Borrowed(number))
        }
        _ => None,
    }
}

fn is_integer(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_that_javascript_would_round_are_marked() {
        let data = br#"{"a": [9007199254740991, 9007199254740992], "b": {"c": 18446744073709551616},
            "d": -9007199254740993, "e": 1e20, "f": 18446744073709551615, "g": 0.1234567890123456789,
            "h": ["\u00001", "1", true, null]}"#;
        let data = Payload::from_json(data).expect("JSON");
        assert!(has_large_integer(&data));
        assert_eq!(
            presend::payload::json::to_json(&mark_large_integers(&data)),
            r#"{"a":[9007199254740991,"\u00009007199254740992"],"b":{"c":"\u000018446744073709551616"},"d":"\u0000-9007199254740993","e":1e20,"f":"\u000018446744073709551615","g":0.1234567890123456789,"h":["\u0000\u00001","1",true,null]}"#
        );
        let small = Payload::from_json(br#"{"a": [1, "\u0000"]}"#).expect("JSON");
        assert!(!has_large_integer(&small));
    }
}
