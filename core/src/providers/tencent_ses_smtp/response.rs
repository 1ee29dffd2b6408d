//! The reply of the mail server, and what a client says where there is none.
//!
//! The service puts the answer of its API into the text of a reply, behind `##SES-response-json:`.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::api_answer::{ApiAnswer, Fields};
use super::line::{Line, enhanced_code, joined, lines, reply_code, split_at_marker};
use super::{CODES_OF_ANSWERS, codes::CODES, connection};
use crate::errors::{Found, Nearness, look_up, look_up_in, look_up_words};
use crate::operation::{ProviderError, Response, is_name, joined_words};
use crate::payload::Payload;
use crate::payload::json::{lossy, without_repetitions};
use crate::providers::Answer;
use crate::providers::answer::without_mark;
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// The row for an answer of the API that names no code, or one that nobody knows.
const BUSINESS_ERROR: &str = "554 5.0.0 business error";

pub(crate) fn parse_response(answer: Answer<'_>) -> Response {
    let Answer {
        operation,
        status,
        body,
        lang,
    } = answer;
    let body = without_mark(body);
    let (words, json) = split_at_marker(body);
    let reply = Reply::read(body, status);
    let answer = json.and_then(|json| ApiAnswer::read(json, CODES_OF_ANSWERS));
    let mut answer = answer.unwrap_or_default();
    // What breaks off behind a success may have been about to tell of an error.
    let whole = json.is_none() || answer.sound;
    let ok = reply.accepts() && whole && !answer.refused;
    let request_id = answer.request_id.take().map(Cow::into_owned);
    // Each word is kept in one place. An answer that does not say what is wrong is a text like others.
    let heard = if ok { answer.sound } else { answer.says_what() };
    let text = joined(if heard { words } else { body }, reply.spoken);
    let mut rest = core::mem::take(&mut answer.rest);
    if !heard {
        rest.clear();
    }
    let (text, error) = if ok {
        let message = answer.message.map(Payload::Str);
        rest.extend(message.map(|message| (Cow::Borrowed("Message"), message)));
        (text, None)
    } else {
        let (text, message) = if heard {
            (text, answer.message.take())
        } else {
            (Cow::Borrowed(""), Some(text))
        };
        let error = reply.error(operation.provider(), answer, message, json.is_some(), lang);
        (text, Some(error.of_call(request_id.as_deref())))
    };
    Response {
        ok,
        data: reply.into_data(text, rest),
        request_id,
        error,
        failures: Vec::new(),
    }
}

/// The row for an answer of the API whose code nobody knows, or that has none.
fn business_error(doubtful: bool) -> Option<Found> {
    let mut found = look_up(&[CODES], BUSINESS_ERROR)?;
    if doubtful {
        found.nearness = Nearness::Family;
    }
    Some(found)
}

/// The codes of a reply.
struct Reply<'a> {
    /// The code of the reply.
    code: Option<u16>,
    /// The enhanced code (RFC 3463).
    enhanced: Option<&'a [u8]>,
    /// Whether the text is that of the server, and not what a client says.
    spoken: bool,
}

impl<'a> Reply<'a> {
    fn read(body: &'a [u8], status: Option<u16>) -> Self {
        // Text that does not begin with a code is no reply. Of several replies, a refusal counts.
        let is_reply = lines(body).next().is_some_and(|line| line.code.is_some());
        let codes = lines(body).filter_map(|line| line.code);
        let status = status.filter(|status| *status > 0);
        let code = codes.filter(|_| is_reply).chain(status).max();
        let of_it = |line: &Line<'_>| line.code.is_none() || line.code == code;
        let spoken = code.is_some();
        let quoted = if spoken { None } else { quoted(body) };
        quoted.unwrap_or(Reply {
            code,
            enhanced: lines(body)
                .filter(of_it)
                .find_map(|line| line.enhanced)
                .filter(|_| spoken),
            spoken,
        })
    }

    /// Whether the server did what was asked, or goes on.
    fn accepts(&self) -> bool {
        matches!(self.code, Some(200..=399))
    }

    /// The code as the server wrote it, with its enhanced code.
    fn name(&self) -> Option<String> {
        let code = self.code?.to_string();
        Some(match self.enhanced {
            Some(enhanced) => [&*code, &lossy(enhanced)].join(" "),
            None => code,
        })
    }

    /// The error that `answer` and `message` tell of.
    fn error(
        &self,
        provider: &'static str,
        answer: ApiAnswer<'_>,
        message: Option<Cow<'_, str>>,
        of_api: bool,
        lang: Lang,
    ) -> ProviderError {
        let said = message.as_deref().unwrap_or_default();
        let words = answer.code.as_deref().filter(|code| !is_name(code));
        let named = match (&answer.code, words) {
            (Some(_), None) => None,
            (_, words) => look_up_in(CODES_OF_ANSWERS, words.unwrap_or(said)),
        };
        let doubtful = answer.code.is_some() || self.accepts();
        let business = || business_error(doubtful).filter(|_| of_api);
        let found = answer.found.or(named);
        let found = found
            .or_else(|| self.found_in(said))
            .or_else(business)
            .or_else(|| self.found());
        let error = match found {
            _ if self.accepts() && !answer.refused => {
                unreadable::error(provider, Unreadable::NotJson, self.code, lang)
            }
            Some(found) => ProviderError::explained(provider, found, lang),
            None if said.is_empty() => unreadable::error(provider, Unreadable::Empty, None, lang),
            None => unreadable::error(provider, Unreadable::NotAReply, None, lang),
        };
        let error = ProviderError {
            status: self.code,
            ..error
        };
        let named = named.map(|found| Cow::Borrowed(found.entry.code));
        // The code of a success is not that of the error.
        let own = || self.name().filter(|_| !self.accepts());
        let own = named.or_else(|| own().map(Cow::Owned));
        match (answer.code, message) {
            (Some(code), message) if is_name(&code) => error.said(Some(code), message),
            (Some(words), Some(message)) => {
                error.said(own, Some(joined_words(&words, &message).into()))
            }
            (words, message) => error.said(own, message.or(words)),
        }
    }

    /// What the words of the server say, or those of a client where no server spoke.
    fn found_in(&self, text: &str) -> Option<Found> {
        let of_server = || look_up_words(CODES, text);
        match self.code {
            Some(_) => of_server(),
            None => look_up_words(connection::CODES, text).or_else(of_server),
        }
    }

    /// What the codes say, from the most special to the most general.
    fn found(&self) -> Option<Found> {
        look_up(&[CODES], &self.name()?)
    }

    /// What was read, with `text` and `rest` for what no error says.
    fn into_data(self, text: Cow<'_, str>, rest: Fields<'_>) -> Payload<'static> {
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
        data.extend(rest);
        without_repetitions(Payload::Map(data)).into_owned()
    }
}

/// The codes of a refusal that a client quotes in a text of its own: `Invalid login: 535 5.7.8 …`,
/// `(535, b'5.7.8 …')`.
fn quoted(text: &[u8]) -> Option<Reply<'_>> {
    let mut in_word = false;
    text.iter().enumerate().find_map(|(at, byte)| {
        let starts = !core::mem::replace(&mut in_word, byte.is_ascii_alphanumeric());
        let (digits, rest) = text.get(at..).filter(|_| starts)?.split_at_checked(3)?;
        let (code, _) = reply_code(digits).filter(|(code, _)| *code >= 400)?;
        let bare = rest.strip_prefix(b" ");
        let python = [b", b'", b", b\""]
            .iter()
            .find_map(|mark| rest.strip_prefix(*mark));
        let enhanced = enhanced_code(bare.or(python)?).map(|(enhanced, _)| enhanced);
        (python.is_some() || enhanced.is_some()).then_some(Reply {
            code: Some(code),
            enhanced,
            spoken: false,
        })
    })
}
