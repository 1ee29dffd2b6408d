//! What a reviewer of the provider would reject in a template.
//!
//! Source: the provider's questions and answers about templates, read on 2026-11-26. People apply these rules after the
//! request, so that each of them is a warning.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::doc::Doc;
use crate::formats::reason::Reason;
use crate::formats::{base64, link};
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::Function;
use crate::schema::functions::Report;

/// The least number of characters of a template. Marketing needs 150, and mail that the recipient triggers needs none, but the
/// request does not say which kind a template is.
const LEAST_TEXT: usize = 50;

/// The number of characters of text for each variable.
const TEXT_FOR_VARIABLE: usize = 5;

/// The most images of a template.
const MOST_IMAGES: usize = 50;

/// Words for contact data that a template must not contain.
const CONTACTS: &[&str] = &[
    "qq群",
    "qq 群",
    "微信",
    "wechat",
    "二维码",
    "qr code",
    "qrcode",
    "whatsapp",
];

/// A template that reviewers accept, as far as its content shows it.
pub(super) static REVIEW: Function = Function {
    rule: RuleName::Review,
    check: review,
    keyword: None,
    about: Doc::new(
        "content that reviewers accept: enough text, at most one variable for 5 characters, at most 50 images, no links, no contact data",
    ),
};

fn review(names: &'static [&'static str], content: &Payload<'_>, report: &mut Report<'_>) {
    for name in names {
        let bytes = match content.given(name) {
            Some(Payload::Bytes(bytes)) => Cow::Borrowed(&**bytes),
            Some(Payload::Str(text)) if base64::decoded_len(text).is_ok() => {
                Cow::Owned(base64::decode(text))
            }
            _ => continue,
        };
        // Content in another encoding or without a character is left to other rules.
        let Ok(text) = str::from_utf8(&bytes) else {
            continue;
        };
        if text.is_empty() {
            continue;
        }
        for reason in reasons(text) {
            let path = [Step::Key(Cow::Borrowed(*name))];
            report(&path, &[("reason", Param::Reason(reason))]);
        }
    }
}

/// Why reviewers would reject a template with this text, which may be HTML.
fn reasons(text: &str) -> impl Iterator<Item = Reason> {
    let (mut shown, mut variables, mut images, mut linked) = (String::new(), 0, 0, false);
    // Tags and variables that start after these offsets are not closed. Without them, each unclosed one would search
    // the rest of the text again.
    let last_tag = text.rfind('>').unwrap_or_default();
    let last_variable = text.rfind("}}").unwrap_or_default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let at = text.len() - rest.len();
        let skipped = match c {
            '<' if at < last_tag => rest.find('>').map(|end| {
                let tag = rest.get(1..end).unwrap_or_default();
                images += usize::from(is_named(tag, "img"));
                linked |= is_named(tag, "a") && (tag.contains("{{") || link::find(tag).is_some());
                end + 1
            }),
            '{' if at < last_variable && rest.starts_with("{{") => rest.find("}}").map(|end| {
                variables += 1;
                end + 2
            }),
            _ => None,
        };
        let step = skipped.unwrap_or_else(|| {
            shown.push(c);
            c.len_utf8()
        });
        rest = rest.get(step..).unwrap_or_default();
    }
    let count = shown.chars().filter(|c| !c.is_whitespace()).count();
    let lower = shown.to_ascii_lowercase();
    [
        (count < LEAST_TEXT).then_some(Reason::LittleText),
        (variables * TEXT_FOR_VARIABLE > count).then_some(Reason::ManyVariables),
        (images > MOST_IMAGES).then_some(Reason::ManyImages),
        (linked || link::find(&shown).is_some()).then_some(Reason::TemplateLink),
        CONTACTS
            .iter()
            .any(|word| lower.contains(word))
            .then_some(Reason::ContactData),
    ]
    .into_iter()
    .flatten()
}

/// Whether this is the content of a start tag with this name.
fn is_named(tag: &str, name: &str) -> bool {
    let own = tag.split(|c: char| !c.is_ascii_alphanumeric()).next();
    own.is_some_and(|own| own.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn what_reviewers_reject_is_found_in_text_and_html() {
        let enough = "Your order has been shipped today and will arrive within the next few days.";
        let with = |more: &str| [enough, more].concat();
        for (text, reason) in [
            (with(""), None),
            (with("<p>{{name}}</p>"), None),
            (with(&"{{a}}".repeat(13)), Some(Reason::ManyVariables)),
            ("Hello {{name}}".into(), Some(Reason::LittleText)),
            (with(&"<img src='cid:a'>".repeat(50)), None),
            (
                with(&"<IMG src='cid:a'>".repeat(51)),
                Some(Reason::ManyImages),
            ),
            (
                with("<a href='https://acme.example'>here</a>"),
                Some(Reason::TemplateLink),
            ),
            (
                with("<a href='{{url}}'>here</a>"),
                Some(Reason::TemplateLink),
            ),
            (
                with("<a name='top'></a><img src='https://acme.example/a.png'>"),
                None,
            ),
            (
                with("See https://acme.example/."),
                Some(Reason::TemplateLink),
            ),
            (with("扫描二维码"), Some(Reason::ContactData)),
            (with("a < b, {{ and }"), None),
        ] {
            let found: Vec<_> = reasons(&text).collect();
            assert_eq!(found, reason.into_iter().collect::<Vec<_>>(), "{text}");
        }
    }
}
