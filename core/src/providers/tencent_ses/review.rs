//! What a reviewer of the provider would reject in a template.
//!
//! Sources: the provider's questions and answers about templates (undated, read on 2026-11-26), and for style sheets the
//! field text of the SDK releases of 2026-08-21. People apply these rules after the request, so that each of them is a
//! warning.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::doc::Doc;
use crate::formats::reason::Reason;
use crate::formats::{base64, link};
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::functions::Report;
use crate::schema::{Function, Unit};

/// The least number of characters of a template. Mail that the recipient triggers needs none, but the request does not say
/// which kind a template is.
const LEAST_TEXT: usize = 50;

/// The least number of characters of a template for marketing.
const LEAST_MARKETING_TEXT: usize = 150;

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
];

/// Means of payment whose names contain such a word.
const PAYMENTS: &[&str] = &["微信支付", "wechat pay", "wechatpay"];

/// A template that reviewers accept, as far as its content shows it.
pub(super) static REVIEW: Function = Function {
    rule: RuleName::Review,
    check: review,
    keyword: None,
    about: Doc::new(
        "content that reviewers accept: at least 50 characters of text, or 150 for marketing; at most one variable for 5 \
         characters; at most 50 images; no links; no contact data (questions and answers about templates, undated, read on \
         2026-11-26); no external style sheets (SDK 2026-08-21)",
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
        for params in faults(text) {
            let path = [Step::Key(Cow::Borrowed(*name))];
            report(&path, &params);
        }
    }
}

/// The params of an issue: the reason, and the numbers in its sentence.
type Params = Vec<(&'static str, Param)>;

fn params(reason: Reason, numbers: &[(&'static str, usize)]) -> Params {
    let number = |&(name, number): &(&'static str, usize)| (name, Param::Number(number as u64));
    let reason = ("reason", Param::Reason(reason));
    numbers.iter().map(number).chain([reason]).collect()
}

/// Why reviewers would reject a template with this text, which may be HTML.
fn faults(text: &str) -> Vec<Params> {
    let content = Content::of(text);
    let shown = &content.shown;
    let count = shown.chars().filter(|c| !c.is_whitespace()).count();
    let mut faults = Vec::new();
    if count < LEAST_MARKETING_TEXT {
        let mut fault = if count < LEAST_TEXT {
            let marketing = ("marketing", LEAST_MARKETING_TEXT);
            let numbers = [("actual", count), ("min", LEAST_TEXT), marketing];
            params(Reason::LittleText, &numbers)
        } else {
            let numbers = [("actual", count), ("min", LEAST_MARKETING_TEXT)];
            params(Reason::LittleMarketingText, &numbers)
        };
        fault.push(("unit", Param::Unit(Unit::Characters)));
        faults.push(fault);
    }
    let max = count / TEXT_FOR_VARIABLE;
    if content.variables > max {
        let actual = ("actual", content.variables);
        let numbers = [actual, ("max", max), ("per", TEXT_FOR_VARIABLE)];
        faults.push(params(Reason::ManyVariables, &numbers));
    }
    if content.images > MOST_IMAGES {
        let numbers = [("actual", content.images), ("max", MOST_IMAGES)];
        faults.push(params(Reason::ManyImages, &numbers));
    }
    if content.linked || link::find(shown).is_some() {
        faults.push(params(Reason::TemplateLink, &[]));
    }
    let mut lower = shown.to_ascii_lowercase();
    for payment in PAYMENTS {
        lower = lower.replace(payment, "");
    }
    if CONTACTS.iter().any(|word| lower.contains(word)) {
        faults.push(params(Reason::ContactData, &[]));
    }
    if content.style_sheet {
        faults.push(params(Reason::ExternalStyleSheet, &[]));
    }
    faults
}

/// What a template consists of.
#[derive(Default)]
struct Content {
    /// The text that recipients can see, without variables.
    shown: String,
    variables: usize,
    images: usize,
    /// Whether an element is a link.
    linked: bool,
    /// Whether it refers to an external style sheet.
    style_sheet: bool,
}

impl Content {
    fn of(text: &str) -> Self {
        let mut content = Content::default();
        // Tags and variables that start after these offsets are not closed. Without them, each unclosed one would search
        // the rest of the text again.
        let last_tag = text.rfind('>').unwrap_or_default();
        let last_variable = text.rfind("}}").unwrap_or_default();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let at = text.len() - rest.len();
            let skipped = match c {
                // A comment that is not closed hides the rest.
                '<' if rest.starts_with("<!--") => {
                    Some(rest.find("-->").map_or(rest.len(), |end| end + 3))
                }
                '<' if at < last_tag => rest.find('>').map(|end| content.tag(rest, end)),
                '{' if at < last_variable && rest.starts_with("{{") => rest.find("}}").map(|end| {
                    content.variables += 1;
                    end + 2
                }),
                _ => None,
            };
            let step = skipped.unwrap_or_else(|| {
                content.shown.push(c);
                c.len_utf8()
            });
            rest = rest.get(step..).unwrap_or_default();
        }
        content
    }

    /// Reads the tag at the start of `rest`, which ends at `end`, and returns the length of what recipients do not see.
    fn tag(&mut self, rest: &str, end: usize) -> usize {
        let tag = rest.get(1..end).unwrap_or_default();
        let after = end + 1;
        self.images += usize::from(is_named(tag, "img"));
        self.linked |= is_named(tag, "a") && (tag.contains("{{") || link::find(tag).is_some());
        self.style_sheet |= is_named(tag, "link") && is_style_sheet(tag);
        for name in ["style", "script"] {
            if is_named(tag, name) {
                let body = rest.get(after..).unwrap_or_default();
                let length = end_tag(body, name).unwrap_or(body.len());
                let body = body.get(..length).unwrap_or_default();
                self.style_sheet |=
                    name == "style" && body.to_ascii_lowercase().contains("@import");
                return after + length;
            }
        }
        after
    }
}

/// Whether this is the content of a start tag with this name.
fn is_named(tag: &str, name: &str) -> bool {
    let own = tag.split(|c: char| !c.is_ascii_alphanumeric()).next();
    own.is_some_and(|own| own.eq_ignore_ascii_case(name))
}

/// Whether the attribute `rel` of a tag contains `stylesheet`.
fn is_style_sheet(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let values = tag.match_indices("rel").filter_map(|(at, name)| {
        let (before, after) = (tag.get(..at)?, tag.get(at + name.len()..)?);
        let value = after.trim_start().strip_prefix('=')?.trim_start();
        let value = match value.chars().next()? {
            quote @ ('"' | '\'') => value.split(quote).nth(1)?,
            _ => value.split_whitespace().next()?,
        };
        before.ends_with(char::is_whitespace).then_some(value)
    });
    values
        .flat_map(str::split_whitespace)
        .any(|word| word.trim_end_matches('/') == "stylesheet")
}

/// The position of the end tag of an element with this name.
fn end_tag(body: &str, name: &str) -> Option<usize> {
    body.match_indices("</").map(|(at, _)| at).find(|at| {
        let tag = body.get(at + 2..at + 2 + name.len());
        tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name))
    })
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;

    use super::*;

    fn reasons(text: &str) -> Vec<Reason> {
        let reason = |(_, param)| match param {
            Param::Reason(reason) => Some(reason),
            _ => None,
        };
        let params = faults(text).into_iter().flatten();
        params.filter_map(reason).collect()
    }

    #[cfg(feature = "docs")]
    #[test]
    fn the_description_names_the_limits() {
        for limit in [
            LEAST_TEXT,
            LEAST_MARKETING_TEXT,
            TEXT_FOR_VARIABLE,
            MOST_IMAGES,
        ] {
            let about = REVIEW.about.text();
            assert!(about.contains(&alloc::format!(" {limit} ")), "{limit}");
        }
    }

    #[test]
    fn what_reviewers_reject_is_found_in_text_and_html() {
        let enough = "Your order has been shipped today and will arrive within the next few days. "
            .repeat(3);
        let with = |more: &str| [&*enough, more].concat();
        for (text, reason) in [
            (with(""), None),
            (with("<p>{{name}}</p>"), None),
            (with(&"{{a}}".repeat(39)), Some(Reason::ManyVariables)),
            (enough[..80].into(), Some(Reason::LittleMarketingText)),
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
            (with("QR code attached"), Some(Reason::ContactData)),
            (with("您的微信支付已完成"), None),
            (with("We accept WeChat Pay"), None),
            (with("微信支付请加微信"), Some(Reason::ContactData)),
            (
                with("<style>a { color: red } /* https://acme.example WeChat */</style>"),
                None,
            ),
            (
                with("<STYLE>@Import 'acme.css';</STYLE>"),
                Some(Reason::ExternalStyleSheet),
            ),
            (
                with("<link href=acme.css rel=stylesheet>"),
                Some(Reason::ExternalStyleSheet),
            ),
            (
                with("<link href='stylesheet.css' data-rel='stylesheet' rel=\"icon\">"),
                None,
            ),
            (with("<!-- https://acme.example {{a}} WeChat -->"), None),
            (
                with("<script>if (1 > 0) { x = '<img> WeChat' }</script>"),
                None,
            ),
            (
                "<style>".to_owned() + &enough + "</style>",
                Some(Reason::LittleText),
            ),
            ("<!--".to_owned() + &enough, Some(Reason::LittleText)),
            (with("a < b, {{ and }"), None),
        ] {
            assert_eq!(
                reasons(&text),
                reason.into_iter().collect::<Vec<_>>(),
                "{text}"
            );
        }
    }
}
