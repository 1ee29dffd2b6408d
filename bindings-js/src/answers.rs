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
    let marked = has_large_integer(&response.data);
    json.object(|json| {
        json.key("ok").value(&Payload::Bool(response.ok));
        json.key("requestId")
            .text_or_null(response.request_id.as_deref());
        write_data(json.key("data"), &response.data, marked);
        json.key("marked").value(&Payload::Bool(marked));
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

/// Writes the provider's fields in the provider's order; if `marked`, such integers as marked texts, and other
/// texts marked too where they could be taken for one.
fn write_data(json: &mut Json, value: &Payload<'_>, marked: bool) {
    let mark = |text: &str| format!("{MARK}{text}");
    match value {
        Payload::List(items) => json.list(items, |json, item| write_data(json, item, marked)),
        Payload::Map(entries) => json.object(|json| {
            for (key, value) in entries {
                write_data(json.key(key), value, marked);
            }
        }),
        Payload::Str(text) if marked && text.starts_with(MARK) => {
            json.text(&mark(text));
        }
        Payload::Str(text) => {
            json.text(text);
        }
        value => match large_digits(value) {
            Some(digits) => {
                json.text(&mark(&digits));
            }
            None => {
                json.value(value);
            }
        },
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
        let written = |data: &Payload<'_>| {
            let mut json = Json::default();
            write_data(&mut json, data, has_large_integer(data));
            String::from_utf8(json.0).expect("JSON is text")
        };
        assert_eq!(
            written(&data),
            r#"{"a":[9007199254740991,"\u00009007199254740992"],"b":{"c":"\u000018446744073709551616"},"d":"\u0000-9007199254740993","e":1e20,"f":"\u000018446744073709551615","g":0.1234567890123456789,"h":["\u0000\u00001","1",true,null]}"#
        );
        let small = br#"{"b":[1,"\u0000"],"a":{}}"#;
        let data = Payload::from_json(small).expect("JSON");
        assert_eq!(written(&data).as_bytes(), small);
    }
}
