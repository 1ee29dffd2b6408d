//! What carries a payload.

use presend::Context;
#[cfg(feature = "sign")]
use presend::{Credentials, Payload, issue::Step};

use crate::form::site;
#[cfg(feature = "sign")]
use crate::plain::camel_case;
use crate::{Answer, Call, Refused};

/// A request, or an object with the issues that stand in its way.
pub(crate) fn build(call: &Call<'_>) -> Result<Answer, Refused> {
    let refused = |found: Vec<presend::Issue>| {
        #[cfg(feature = "sign")]
        let found = named_as_javascript(found);
        Answer::new(|json| {
            json.object(|json| json.key("issues").issues(&found, call.sentences()));
        })
    };
    #[cfg(feature = "sign")]
    let credentials = match credentials(call).transpose() {
        Ok(credentials) => credentials,
        Err(found) => return Ok(refused(found)),
    };
    let context = Context {
        site: site(call)?,
        region: call.text("region"),
        #[cfg(feature = "sign")]
        credentials: credentials.as_ref(),
        #[cfg(feature = "sign")]
        api_key: call.text("apiKey"),
        timestamp: call.integer("timestamp"),
        language: call.text("language"),
        unsigned_payload: call.flag("unsignedPayload"),
    };
    let payload = call.payload()?;
    Ok(match call.operation()?.build(&payload, &context) {
        Ok(request) => Answer {
            body: Some(request.body),
            ..Answer::new(|json| {
                json.object(|json| {
                    json.key("method").text(request.method);
                    json.key("url").text(&request.url);
                    json.key("headers").object(|json| {
                        for (name, value) in &request.headers {
                            json.key(name).text(value);
                        }
                    });
                });
            })
        },
        Err(found) => refused(found),
    })
}

/// Names secrets in paths as JavaScript does: the core's own issues are about what stands beside a payload.
#[cfg(feature = "sign")]
fn named_as_javascript(mut found: Vec<presend::Issue>) -> Vec<presend::Issue> {
    let secret = |step: Option<&Step<'_>>| matches!(step, Some(Step::Key(key)) if matches!(&**key, "credentials" | "api_key"));
    let beside = found.iter_mut().map(|issue| &mut issue.path.0);
    for step in beside.filter(|path| secret(path.first())).flatten() {
        if let Step::Key(name) = step {
            *name = camel_case(name).into();
        }
    }
    found
}

/// The credentials, when there are any.
#[cfg(feature = "sign")]
fn credentials(call: &Call<'_>) -> Option<Result<Credentials, Vec<presend::Issue>>> {
    let parts = call.options.get("credentials")?;
    let part = |name| parts.get(name).and_then(Payload::as_str);
    Some(Credentials::new(
        part("secretId").unwrap_or_default(),
        part("secretKey").unwrap_or_default(),
        part("token"),
    ))
}
