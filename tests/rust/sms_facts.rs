//! Compares the words, the documents and the prefixes of Tencent Cloud SMS with the facts.

use std::collections::{BTreeMap, BTreeSet};

use presend::issue::Param;
use presend::{CheckContext, Issue, Lang, Operation, Payload, RuleName, tencent_sms};
use serde_json::{Value, json};

fn facts() -> Value {
    let text = include_str!("../facts/tencent_sms_review.json");
    serde_json::from_str(text).expect("the facts are JSON")
}

fn texts(value: &Value) -> Vec<&str> {
    let entries = value.as_array().expect("a list").iter();
    entries.map(|text| text.as_str().expect("a text")).collect()
}

fn issues(operation: &'static Operation, payload: &Value) -> Vec<Issue> {
    let payload = payload.to_string();
    let payload = Payload::from_json(payload.as_bytes()).expect("JSON");
    operation.validate(&payload, CheckContext::default())
}

/// The reasons that reviewers would give.
fn reasons(issues: &[Issue]) -> Vec<&'static str> {
    let review = issues.iter().filter(|issue| issue.rule == RuleName::Review);
    let reasons = review.filter_map(|issue| match issue.param("reason") {
        Some(Param::Reason(reason)) => Some(reason.name()),
        _ => None,
    });
    reasons.collect()
}

/// What reviewers would say about a template.
fn template(content: &str, sms_type: u8, international: u8) -> Vec<&'static str> {
    let payload = json!({
        "TemplateName": "a", "TemplateContent": content, "SmsType": sms_type,
        "International": international, "Remark": "a"
    });
    reasons(&issues(&tencent_sms::ADD_SMS_TEMPLATE, &payload))
}

fn signature(name: &str) -> Vec<&'static str> {
    let payload = json!({"SignName": name, "International": 0});
    reasons(&issues(&tencent_sms::ADD_SMS_SIGN, &payload))
}

#[test]
fn forbidden_characters_and_subjects_are_those_of_the_facts() {
    let facts = facts();
    let forbidden = &facts["template_forbidden"];
    for text in [&forbidden["chars"], &forbidden["sequences"]] {
        for text in texts(text) {
            for international in [0, 1] {
                let found = template(&format!("a {text} b"), 2, international);
                assert_eq!(found, ["forbidden_character"], "{text}");
            }
        }
    }
    for text in texts(&forbidden["chars_international_extra"]) {
        let text = format!("a {text} b");
        assert_eq!(template(&text, 2, 1), ["forbidden_character"], "{text}");
        assert!(template(&text, 2, 0).is_empty(), "{text}");
    }
    for list in ["topics_zh", "topics_zh_added_2025"] {
        for topic in texts(&forbidden[list]) {
            // The number itself is checked, not its name.
            let expected: &[&str] = if topic == "个人手机号" {
                &[]
            } else {
                &["forbidden_topic"]
            };
            assert_eq!(template(topic, 2, 0), expected, "{topic}");
            assert!(template(topic, 2, 1).is_empty(), "{topic}");
        }
    }
    // No other sign of these blocks is reported.
    let signs = ('\u{a1}'..='\u{bf}').chain('\u{2000}'..='\u{27bf}');
    let found: BTreeSet<String> = signs
        .chain('\u{3000}'..='\u{303f}')
        .map(String::from)
        .filter(|sign| !template(&format!("a {sign} b"), 2, 0).is_empty())
        .collect();
    let chars = texts(&forbidden["chars"]).into_iter();
    let expected: BTreeSet<String> = chars
        .map(String::from)
        .filter(|sign| sign != "￥")
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn words_of_codes_and_opt_outs_are_those_of_the_facts() {
    let facts = facts();
    for word in texts(&facts["code_words"]["mainland"]) {
        assert!(
            template(&format!("{word} {{1}}"), 3, 0).is_empty(),
            "{word}"
        );
    }
    for word in texts(&facts["code_words"]["international"]) {
        assert!(
            template(&format!("{word} {{1}}"), 3, 1).is_empty(),
            "{word}"
        );
    }
    for wording in facts["opt_out"]["template_wording"]
        .as_array()
        .expect("a list")
    {
        let international = u8::from(wording["site"] == "international");
        let is_old = international == 0 && !wording["to"].is_null();
        for words in texts(&wording["accepted"]) {
            let text = if international == 0 {
                format!("会员 {words}")
            } else {
                format!("Members, reply {words} to unsubscribe")
            };
            let expected: &[&str] = if is_old { &["old_opt_out"] } else { &[] };
            assert_eq!(template(&text, 1, international), expected, "{text}");
        }
    }
}

#[test]
fn replies_that_opt_out_are_those_of_the_facts() {
    let facts = facts();
    let replies = texts(&facts["opt_out"]["reply_words_recognised"]["value"]).into_iter();
    // No list has these, but the words at the end of a template name them.
    let replies: BTreeSet<&str> = replies.chain(["R", "TD退订", "N退订"]).collect();
    let others = ["TDD", "STOP", "拒收", "退", "000", "", "QX1", "NO"];
    for reply in replies.iter().copied().chain(others) {
        for reply in [reply.to_owned(), reply.to_lowercase()] {
            let entry = json!({"PhoneNumber": "+8618501234444", "ReplyContent": reply});
            let body = json!({"Response": {"PullSmsReplyStatusSet": [entry], "RequestId": "r-1"}});
            let body = body.to_string();
            let operation = &tencent_sms::PULL_SMS_REPLY_STATUS;
            let response = operation.parse_response(Some(200), body.as_bytes(), Lang::En);
            let opts_out = replies.contains(&*reply.to_uppercase());
            assert_eq!(response.failures.len(), usize::from(opts_out), "{reply}");
        }
    }
}

#[test]
fn countries_of_numbers_are_those_of_the_facts() {
    let facts = facts();
    let rows = facts["countries"]["rows"].as_array().expect("a list");
    assert_eq!(rows.len(), 222);
    let text = |row: &Value, key: &str| row[key].as_str().expect("a text").to_owned();
    let mut countries: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows {
        let of_prefix = countries.entry(text(row, "code")).or_default();
        of_prefix.push(text(row, "iso"));
    }
    for (prefix, of_prefix) in &countries {
        let number = format!("+{prefix}55501234");
        // Beside a number of mainland China, the issue names the country.
        let payload = json!({
            "PhoneNumberSet": ["+8618501234444", number], "SmsSdkAppId": "1", "TemplateId": "1",
            "SignName": "腾讯云"
        });
        let found = issues(&tencent_sms::SEND_SMS, &payload);
        let [mixed] = &found[..] else {
            panic!("{number}: {found:?}");
        };
        assert_eq!(mixed.rule, RuleName::MixedRegions, "{number}");
        let country = mixed.param("country");
        match &of_prefix[..] {
            [one] => {
                let country = match country {
                    Some(Param::Name(country)) => *country,
                    _ => "",
                };
                assert_eq!(country, one, "{number}");
            }
            _ => assert!(
                country.is_none_or(|country| *country == Param::Name("")),
                "{number}"
            ),
        }
    }
}

#[test]
fn words_of_signatures_are_those_of_the_facts() {
    let facts = facts();
    for name in texts(&facts["signature"]["neutral"]) {
        assert_eq!(signature(name), ["neutral_name"], "{name}");
        assert!(signature(&format!("腾讯{name}")).is_empty(), "{name}");
    }
    for subject in texts(&facts["signature"]["subjects_zh"]) {
        assert_eq!(signature(subject), ["forbidden_topic"], "{subject}");
    }
    for name in ["腾讯云", "test", "会议"] {
        assert!(signature(name).is_empty(), "{name}");
    }
}

#[test]
fn documents_of_signatures_are_those_of_the_facts() {
    let facts = facts();
    let expected = &facts["document_types_by_sign_type"];
    let mut found = serde_json::Map::new();
    for sign_type in 0..=6 {
        let payload = json!({"SignType": sign_type, "DocumentType": 9});
        for operation in [&tencent_sms::ADD_SMS_SIGN, &tencent_sms::MODIFY_SMS_SIGN] {
            let of_document = issues(operation, &payload).into_iter().filter(|issue| {
                issue.rule == RuleName::OneOf && issue.path.to_string() == "DocumentType"
            });
            // The first issue lists all documents.
            for issue in of_document.skip(1) {
                let Some(Param::Numbers(allowed)) = issue.param("allowed") else {
                    panic!("{issue:?}");
                };
                found.insert(sign_type.to_string(), json!(allowed));
            }
        }
    }
    assert_eq!(&Value::Object(found), expected);
}
