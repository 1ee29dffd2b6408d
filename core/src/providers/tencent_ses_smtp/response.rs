//! The reply of the mail server, or the error message of an SMTP client if there is no reply.
//!
//! The service puts the response of its API into the text of a reply, after `##SES-response-json:`.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::api_response::ApiResponse;
use super::line::{Line, joined, lines, split_at_marker};
use super::quoted::{after_hash, quoted};
use super::{API_CODES, codes::CODES, connection, reply_codes};
use crate::errors::{Found, Nearness, look_up_in, look_up_in_text};
use crate::operation::{ProviderError, Response, is_name, joined_texts};
use crate::payload::Payload;
use crate::payload::json::lossy;
use crate::providers::RawResponse;
use crate::providers::response::{Fields, Kept, add_fields, without_mark};
use crate::providers::tencent::response::NAMES;
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// The entry for a response of the API without a code, or with an unknown one.
const BUSINESS_ERROR: &str = "554 5.0.0 business error";

pub(crate) fn parse_response<'b>(raw: RawResponse<'_, 'b>) -> Response<'b> {
    let RawResponse {
        operation,
        status,
        body,
        lang,
    } = raw;
    let body = without_mark(body);
    let (before_marker, json) = split_at_marker(body);
    let reply = Reply::read(body, status);
    let api = json.and_then(|json| ApiResponse::read(json, API_CODES));
    let mut api = api.unwrap_or_default();
    // A response that is truncated after a success may have continued with an error.
    let readable = json.is_none() || api.complete;
    let ok = reply.accepts() && readable && !api.refused;
    let request_id = api.request_id.take().map(Cow::into_owned);
    // Each text is kept in one place only. A response that does not state the reason of an error is treated
    // as plain text.
    let understood = if ok { api.complete } else { api.has_reason() };
    let text = joined(
        if understood { before_marker } else { body },
        reply.from_server,
    );
    let mut rest = core::mem::take(&mut api.rest);
    if !understood {
        rest.clear();
    }
    let (text, error) = if ok {
        let message = api.message.map(Payload::Str);
        rest.extend(message.map(|message| (Cow::Borrowed("Message"), message)));
        (text, None)
    } else {
        let (text, message) = if understood {
            (text, api.message.take())
        } else {
            (Cow::Borrowed(""), Some(text))
        };
        let error = reply.error(operation.provider(), api, message, json.is_some(), lang);
        (text, Some(error.with_request_id(request_id.as_deref())))
    };
    Response {
        ok,
        data: reply.into_data(text, rest),
        request_id,
        error,
        failures: Vec::new(),
    }
}

/// The entry for a response of the API without a code, or with an unknown one.
fn business_error(uncertain: bool) -> Option<Found> {
    let mut found = CODES.find(BUSINESS_ERROR)?;
    if uncertain {
        found.nearness = Nearness::Family;
    }
    Some(found)
}

/// The codes of a reply.
struct Reply<'a> {
    /// The reply code.
    code: Option<u16>,
    /// The enhanced status code (RFC 3463).
    enhanced: Option<&'a [u8]>,
    /// Whether the text comes from the server, and not from an SMTP client.
    from_server: bool,
}

impl<'a> Reply<'a> {
    fn read(body: &'a [u8], status: Option<u16>) -> Self {
        // Text that does not begin with a code is not a reply. Of several reply codes, the highest one is
        // used, so that a refusal takes precedence.
        let is_reply = lines(body).next().is_some_and(|line| line.code.is_some());
        let codes = lines(body).filter_map(|line| line.code);
        let status = status.filter(|status| (200..=599).contains(status));
        let code = codes.filter(|_| is_reply).chain(status).max();
        let of_it = |line: &Line<'_>| line.code.is_none() || line.code == code;
        if code.is_some() {
            let enhanced = lines(body).filter(of_it).find_map(|line| line.enhanced);
            // A client may put its own words before the text of the reply.
            let in_words = || {
                let quoted = quoted(body)?;
                quoted
                    .enhanced
                    .filter(|_| quoted.code.is_none() || quoted.code == code)
            };
            return Reply {
                code,
                enhanced: enhanced.or_else(|| after_hash(body)).or_else(in_words),
                from_server: true,
            };
        }
        let quoted = quoted(body);
        Reply {
            code: quoted.as_ref().and_then(|quoted| quoted.code),
            enhanced: quoted.and_then(|quoted| quoted.enhanced),
            from_server: false,
        }
    }

    /// Whether the reply accepts the message. Other replies of 2xx and 3xx belong to earlier steps.
    fn accepts(&self) -> bool {
        matches!(self.code, Some(250..=252))
    }

    /// The reply code and the enhanced code, as the server wrote them, or the one of them that there is.
    fn name(&self) -> Option<String> {
        let code = self.code.map(|code| code.to_string());
        let enhanced = self.enhanced.map(|enhanced| lossy(enhanced).into_owned());
        match (code, enhanced) {
            (Some(code), Some(enhanced)) => Some([code, enhanced].join(" ")),
            (code, enhanced) => code.or(enhanced),
        }
    }

    /// Creates the error from the response of the API, if the reply contains one (`of_api`), and the message.
    fn error(
        &self,
        provider: &'static str,
        api: ApiResponse<'_>,
        message: Option<Cow<'_, str>>,
        of_api: bool,
        lang: Lang,
    ) -> ProviderError {
        let text_of_error = message.as_deref().unwrap_or_default();
        let free_text = api.code.as_deref().filter(|code| !is_name(code));
        let named = match (&api.code, free_text) {
            (Some(_), None) => None,
            (_, free_text) => look_up_in(API_CODES, free_text.unwrap_or(text_of_error)),
        };
        let uncertain = api.code.is_some() || self.accepts();
        let business = || business_error(uncertain).filter(|_| of_api);
        let found = api.found.or(named);
        let found = found
            .or_else(|| self.found_in(text_of_error))
            .or_else(business)
            .or_else(|| reply_codes::find(&self.name()?, text_of_error));
        let error = match found {
            _ if self.accepts() && !api.refused => {
                unreadable::error(provider, Unreadable::NotJson, self.code, lang)
            }
            Some(found) => ProviderError::explained(provider, found, lang),
            None if text_of_error.is_empty() => {
                unreadable::error(provider, Unreadable::Empty, None, lang)
            }
            None => unreadable::error(provider, Unreadable::NotAReply, None, lang),
        };
        let error = ProviderError {
            status: self.code,
            ..error
        };
        let named = named.map(|found| Cow::Borrowed(found.entry.code));
        // The reply code of a success is not the code of the error.
        let own = || self.name().filter(|_| !self.accepts());
        let own = named.or_else(|| own().map(Cow::Owned));
        match (api.code, message) {
            (Some(code), message) if is_name(&code) => error.with_reported(Some(code), message),
            (Some(free_text), Some(message)) => {
                error.with_reported(own, Some(joined_texts(&free_text, &message).into()))
            }
            (free_text, message) => error.with_reported(own, message.or(free_text)),
        }
    }

    /// The entry for a message of the service, or of an SMTP client if there is no reply.
    fn found_in(&self, text: &str) -> Option<Found> {
        let of_service = || look_up_in_text(CODES.entries, text);
        match self.name() {
            Some(_) => of_service(),
            None => connection::find(text)
                .or_else(of_service)
                .or_else(|| reply_codes::find_login(text)),
        }
    }

    /// Returns the data of the response. `text` and `rest` contain what is not part of the error.
    fn into_data(self, text: Cow<'a, str>, rest: Fields<'a>) -> Payload<'a> {
        let mut data = Vec::new();
        let mut add = |name, value| data.push((Cow::Borrowed(name), value));
        if let Some(code) = self.code {
            add("code", Payload::Int(code.into()));
        }
        if let Some(enhanced) = self.enhanced {
            add("enhanced_code", Payload::Str(lossy(enhanced)));
        }
        if !text.is_empty() {
            add("text", Payload::Str(text));
        }
        add_fields(&mut data, rest, NAMES.inner, Kept::Old);
        Payload::Map(data)
    }
}
