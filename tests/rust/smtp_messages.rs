//! Reads the messages that are built with another implementation, and compares the content.

use mail_parser::{MessageParser, MimeHeaders};
use presend::tencent_ses_smtp::MESSAGE;
use presend::{MessageOptions, Payload, Severity};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Builds the message for a payload that breaks no rule.
fn build(payload: &Value, options: &MessageOptions<'_>) -> Vec<u8> {
    let json = payload.to_string();
    let payload = Payload::from_json(json.as_bytes()).expect("JSON");
    match MESSAGE.build_message(&payload, options) {
        Ok(message) => message.data,
        Err(issues) => panic!("{issues:?}"),
    }
}

#[test]
fn an_attachment_of_3_mib_is_read_back() {
    let content: Vec<u8> = (0..3_u32 << 20)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let files = json!([{"FileName": "a.pdf", "Content": base64(&content)}]);
    let payload = json!({
        "From": "noreply@mail.acme.com",
        "To": ["ana@example.com"],
        "Subject": "Your receipt",
        "Text": "Thank you.",
        "Attachments": files,
    });
    let data = build(&payload, &MessageOptions::default());
    check_lines(&data);
    let read = MessageParser::default().parse(&data).expect("a message");
    let file = read.attachments().next().expect("an attachment");
    assert!(file.contents() == content, "the content differs");
}

/// Text without control characters, as it can be in a header.
fn header_text() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "[ -~]{1,80}",
        "([a-z]{1,90} {1,3}){1,8}",
        "[a-z =?_\"\\\\,.;:<>()@]{1,60}",
        "\\PC{1,40}",
        "[\u{4e00}-\u{4fff}]{1,500}",
        "(\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} ?){1,30}",
        "[\u{600}-\u{6ff} ]{1,200}",
    ];
    text.prop_filter("a control character", |text| {
        !text
            .chars()
            .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
    })
}

fn body() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z\u{e9}]{9990,10010}",
        "[a-z=. \t\r\n]{0,300}",
        "(\\.|[a-z]{1,3})(\r\n(\\.|--=_|[ \t]*)){0,20}",
        "[a-z ]{0,200}( [\u{e0}-\u{ff}]{0,3}){0,200}",
        "[\u{4e00}-\u{4fff}\n]{0,500}",
    ]
}

fn address() -> impl Strategy<Value = (String, String)> {
    let name = prop_oneof![
        Just(String::new()),
        "[A-Za-z][A-Za-z ,.\"\\\\()\u{e9}\u{4e2d}:;]{0,40}",
        "[\u{4e00}-\u{4fff}]{1,60}"
    ];
    let name = name.prop_map(|name| name.trim().to_owned());
    (name, "[a-z]{1,8}(\\.[a-z]{1,8})?@[a-z]{1,8}\\.com")
}

fn mailbox((name, address): &(String, String)) -> String {
    if name.is_empty() {
        address.clone()
    } else {
        format!("{name} <{address}>")
    }
}

fn file() -> impl Strategy<Value = (String, Vec<u8>)> {
    let name = prop_oneof![
        "[a-z0-9_.=-]{1,60}\\.pdf",
        "[\u{4e00}-\u{4fff}a-z]{1,200}\\.pdf",
        "[ a-z'\u{1F600}\u{e9}%;()]{1,40}\\.pdf"
    ];
    let name = name.prop_map(|name| name.trim().to_owned());
    (name, prop::collection::vec(any::<u8>(), 0..300))
}

/// The text with LF for each line end, and without those at its end.
fn comparable(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end_matches('\n').to_owned()
}

fn check_lines(data: &[u8]) {
    let text = std::str::from_utf8(data).expect("7-bit text");
    assert!(text.is_ascii());
    assert!(text.ends_with("\r\n"));
    for line in text.split("\r\n") {
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(line.len() <= 998, "{line:?}");
        assert!(!line.starts_with('.'), "{line:?}");
    }
}

/// Every boundary occurs in its header and at the start of lines, and nowhere else.
fn check_boundaries(data: &[u8]) {
    let text = std::str::from_utf8(data).expect("7-bit text");
    let headers = text.split("\r\n boundary=\"").skip(1);
    for boundary in headers.filter_map(|after| after.split('"').next()) {
        let lines = text.lines().filter(|line| {
            let after = line
                .strip_prefix("--")
                .and_then(|line| line.strip_prefix(boundary));
            matches!(after, Some("" | "--"))
        });
        assert_eq!(text.matches(boundary).count(), lines.count() + 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_implementation_reads_what_was_put_in(
        from in address(),
        to in prop::collection::vec(address(), 1..4),
        subject in header_text(),
        text in prop::option::of(body()),
        html in body(),
        header in header_text(),
        files in prop::collection::vec(file(), 0..3),
    ) {
        let attachments: Vec<_> = files
            .iter()
            .map(|(name, content)| json!({"FileName": name, "Content": base64(content)}))
            .collect();
        let html = format!("<p>{html}");
        let payload = json!({
            "From": mailbox(&from),
            "To": to.iter().map(mailbox).collect::<Vec<_>>(),
            "Subject": subject,
            "Text": text,
            "Html": html,
            "Headers": {"X-Note": header},
            "Attachments": attachments,
        });
        let options = MessageOptions { date: Some(1_795_713_600), message_id: Some("<a.b@mail.acme.com>") };
        let data = build(&payload, &options);
        check_lines(&data);
        prop_assert_eq!(&data, &build(&payload, &options));
        check_boundaries(&data);
        // What is doubtful about the message is doubtful about the payload too.
        let doubtful = ["attachment_name", "mailbox", "required"];
        for issue in MESSAGE.validate_raw(&data) {
            prop_assert!(issue.severity == Severity::Warning, "{issue}");
            prop_assert!(doubtful.contains(&issue.rule.name()), "{issue}");
        }
        let read = MessageParser::default().with_minimal_headers().with_message_ids().with_date_headers().with_address_headers().with_mime_headers().header_text("X-Note").parse(&data).expect("a message");
        prop_assert_eq!(read.subject().map(str::trim), Some(subject.trim()));
        let note = read.header("X-Note").and_then(|value| value.as_text());
        prop_assert_eq!(note.unwrap_or_default().trim(), header.trim());
        prop_assert_eq!(read.message_id(), Some("a.b@mail.acme.com"));
        prop_assert_eq!(read.date().map(mail_parser::DateTime::to_timestamp), Some(1_795_713_600));
        let all = |addresses: Option<&mail_parser::Address<'_>>| -> Vec<(String, String)> {
            let addresses = addresses.map(|all| all.iter().collect::<Vec<_>>()).unwrap_or_default();
            let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
            addresses.iter().map(|of| (text(of.name()), text(of.address()))).collect()
        };
        prop_assert_eq!(all(read.from()), vec![from]);
        prop_assert_eq!(all(read.to()), to);
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            let found = read.body_text(0).unwrap_or_default();
            prop_assert_eq!(comparable(&found), comparable(&text));
        }
        prop_assert_eq!(comparable(&read.body_html(0).unwrap_or_default()), comparable(&html));
        let found: Vec<_> = read
            .attachments()
            .map(|part| (part.attachment_name().unwrap_or_default().to_owned(), part.contents().to_vec()))
            .collect();
        prop_assert_eq!(found, files);
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
