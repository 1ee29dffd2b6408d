//! Compares the explanations of SMTP replies with the registry of enhanced status codes.

use presend::errors::{Kind, When};
use presend::{Lang, ProviderError, explain};
use serde_json::Value;

/// Reply codes that servers combine with any enhanced code.
const USUAL: &[&str] = &["450", "451", "452", "550", "552", "553", "554"];

fn registry() -> Vec<Value> {
    let facts = include_str!("../facts/smtp_enhanced_codes.json");
    let facts: Value = serde_json::from_str(facts).expect("the facts are JSON");
    facts["codes"].as_array().expect("a list of codes").clone()
}

fn texts(value: &Value) -> Vec<&str> {
    let texts = value.as_array().expect("a list");
    texts
        .iter()
        .map(|text| text.as_str().expect("a text"))
        .collect()
}

fn error(reply: &str) -> ProviderError {
    let message = presend::operation("tencent_ses_smtp.Message").expect("the operation exists");
    let found = message.parse_response(None, reply.as_bytes(), Lang::En);
    found.error.unwrap_or_else(|| panic!("{reply} is accepted"))
}

#[test]
fn every_registered_code_has_a_kind_that_the_registry_supports() {
    let mut replies = 0;
    for entry in registry() {
        let code = entry["code"].as_str().expect("a code");
        let rest = code.strip_prefix('x').expect("any class");
        let kinds = texts(&entry["kinds"]);
        let registered = texts(&entry["replies"]);
        let refusing = |code: &&&str| code.starts_with(['4', '5']);
        for reply in registered.iter().chain(USUAL).filter(refusing) {
            let class = &reply[..1];
            let found = error(&format!("{reply} {class}{rest} Refused"));
            let what = format!("{reply} {code}: {}", found.kind.name());
            // A transient refusal because of a policy may be explained as a rate limit.
            let rate = found.kind == Kind::RateLimit && class == "4" && rest.starts_with(".7");
            let login = found.kind == Kind::Auth && reply.starts_with("53");
            assert!(
                kinds.contains(&found.kind.name()) || rate || login,
                "{what}"
            );
            let fixed = ["x.2.3", "x.3.4", "x.5.3", "x.7.16"].contains(&code);
            if class == "4" && !fixed {
                assert_eq!(found.retry.when, When::Later, "{what}");
            } else if fixed {
                assert_eq!(found.retry.when, When::AfterFix, "{what}");
            }
            if found.kind == Kind::Permission || found.kind == Kind::Auth {
                assert!(!found.fields.contains(&"To"), "{what}: names the field To");
            }
            assert!(found.known || login, "{what}");
            replies += 1;
        }
    }
    assert!(replies > 500, "{replies}");
}

#[test]
fn a_registered_code_is_explained_without_a_reply_code() {
    for entry in registry() {
        let code = entry["code"].as_str().expect("a code");
        for class in ["4", "5"] {
            let code = code.replacen('x', class, 1);
            let found = explain(&code, Some("tencent_ses_smtp"), Lang::En).expect("a provider");
            assert!(found.is_some_and(|found| found.known), "{code}");
        }
    }
}

#[test]
fn a_reply_to_a_login_is_about_the_login() {
    for entry in registry() {
        let code = entry["code"].as_str().expect("a code");
        let rest = code.strip_prefix('x').expect("any class");
        for reply in ["530", "534", "535", "538"] {
            for text in ["Refused", "Access denied", "User unknown"] {
                let found = error(&format!("{reply} 5{rest} {text}"));
                assert_eq!(found.kind, Kind::Auth, "{reply} {code} {text}");
            }
        }
    }
}
