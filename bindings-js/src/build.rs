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
    let refused = |found: &[presend::Issue]| {
        Answer::new(|json| {
            json.object(|json| json.key("issues").issues(found, call.sentences()));
        })
    };
    #[cfg(feature = "sign")]
    let credentials = match credentials(call).transpose() {
        Ok(credentials) => credentials,
        Err(found) => return Ok(refused(&found)),
    };
    let context = Context {
        site: site(call)?,
        region: call.text("region"),
        #[cfg(feature = "sign")]
        credentials: credentials.as_ref(),
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
        Err(found) => refused(&found),
    })
}

/// The credentials, when there are any. Issues name them as JavaScript does.
#[cfg(feature = "sign")]
fn credentials(call: &Call<'_>) -> Option<Result<Credentials, Vec<presend::Issue>>> {
    let parts = call.options.get("credentials")?;
    let part = |name| parts.get(name).and_then(Payload::as_str);
    let made = Credentials::new(
        part("secretId").unwrap_or_default(),
        part("secretKey").unwrap_or_default(),
        part("token"),
    );
    Some(made.map_err(|mut found| {
        for step in found.iter_mut().flat_map(|issue| &mut issue.path.0) {
            if let Step::Key(name) = step {
                *name = camel_case(name).into();
            }
        }
        found
    }))
}
