//! The providers: one folder each, the same file names in all of them.
//!
//! `<provider>.rs` says where its calls go and what reads their answers; in its folder, a file for each topic, such
//! as `sending`, holds the tables of operations, `codes`, `statuses` and `connection` the error catalogue, `headers`
//! what a request needs beside its body, `envelope` or `reply` the form of an answer and `results` its list of
//! recipients. A provider that needs no file of some name has none. `answer` holds what all answers have in common.

use crate::operation::Operation;
#[cfg(feature = "answers")]
use crate::operation::Replies;
use crate::schema::Vocabulary;
use crate::text::cut;

#[cfg(feature = "answers")]
mod answer;
pub mod perfit;
pub(crate) mod tencent;
pub mod tencent_ses;
#[cfg(feature = "answers")]
pub mod tencent_ses_smtp;
pub mod tencent_sms;

/// Every operation of every provider.
pub static OPERATIONS: &[&Operation] = &[
    &tencent_ses::SEND_EMAIL,
    &tencent_sms::SEND_SMS,
    &perfit::SEND_MAIL,
];

/// The calls of which only the answers are read.
#[cfg(feature = "answers")]
pub static REPLIES: &[&Replies] = &[&tencent_ses_smtp::MESSAGE];

/// The providers: their id, and what it stands for.
pub static PROVIDERS: &[(&str, &str)] = &[
    (
        "tencent_ses",
        "Tencent Cloud Simple Email Service, API version 2020-10-02.",
    ),
    (
        "tencent_ses_smtp",
        "Tencent Cloud Simple Email Service over SMTP.",
    ),
    (
        "tencent_sms",
        "Tencent Cloud Short Message Service, API version 2021-01-11.",
    ),
    (
        "perfit",
        "Perfit transactional email, API version 1, switched off on 2026-03-01.",
    ),
];

/// The operation called `id`, as in `tencent_ses.SendEmail`.
pub fn operation(id: &str) -> Option<&'static Operation> {
    let name = cut(id, b'.')?;
    let called = |operation: &&&Operation| (operation.provider, operation.name) == name;
    OPERATIONS.iter().find(called).copied()
}

/// What the tables of a provider name.
pub fn vocabulary(provider: &str) -> Option<&'static Vocabulary> {
    Some(match provider {
        "tencent_ses" => &tencent_ses::VOCABULARY,
        "tencent_sms" => &tencent_sms::VOCABULARY,
        "perfit" => &perfit::VOCABULARY,
        _ => return None,
    })
}

/// What reads the answers to the call of that `id`, an operation or not.
#[cfg(feature = "answers")]
pub fn replies(id: &str) -> Option<Replies> {
    let name = cut(id, b'.')?;
    let called = |replies: &&&Replies| (replies.provider, replies.name) == name;
    let alone = || REPLIES.iter().find(called).map(|replies| **replies);
    operation(id).map(Operation::replies).or_else(alone)
}
