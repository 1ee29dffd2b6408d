//! The rules, each with a message that breaks it and a similar one that does not.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::validate_raw;
use crate::issue::{Issue, Param, Severity};
use crate::providers::tencent_ses_smtp::API_CODES;
use crate::text::Lang;

mod attachments;
mod clients;
mod sizes;

/// An issue as `path rule severity line`, without a line as `-`.
fn written(issue: &Issue) -> String {
    let line = match issue.param("line") {
        Some(Param::Number(line)) => line.to_string(),
        _ => "-".into(),
    };
    let path = match issue.path.to_string() {
        path if path.is_empty() => "-".into(),
        path => path,
    };
    let (rule, severity) = (issue.rule.name(), issue.severity.name());
    format!("{path} {rule} {severity} {line}")
}

fn found(message: &str) -> Vec<String> {
    validate_raw(message.as_bytes())
        .iter()
        .map(written)
        .collect()
}

/// A message without issues, with other values for some headers. Without a value, the header is left out.
fn with(changes: &[(&str, Option<&str>)], body: &str) -> String {
    let mut headers: Vec<(&str, Option<&str>)> = [
        ("From", Some("Acme <news@mail.acme.com>")),
        ("To", Some("ana@example.com")),
        ("Subject", Some("Hi")),
        ("MIME-Version", Some("1.0")),
        ("Content-Type", Some("text/plain; charset=UTF-8")),
    ]
    .into();
    for (name, value) in changes {
        match headers.iter_mut().find(|(known, _)| known == name) {
            Some(known) => known.1 = *value,
            None => headers.push((*name, *value)),
        }
    }
    let lines = headers.iter();
    let lines = lines.filter_map(|(name, value)| Some(format!("{name}: {}\r\n", (*value)?)));
    lines.chain(["\r\n".into(), body.into()]).collect()
}

/// A message with a text and another part, which begins in line 12.
fn mixed(part: &str) -> String {
    let body = format!(
        "--b\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nHello\r\n--b\r\n{part}\r\n--b--\r\n"
    );
    let mixed = Some("multipart/mixed; boundary=b");
    with(&[("Content-Type", mixed)], &body)
}

/// An attachment without issues, with other headers.
fn attachment(headers: &[&str], body: &str) -> String {
    let defaults = [
        "Content-Type: application/pdf",
        "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment; filename=a.pdf",
    ];
    let name = |header: &str| header.split(':').next().unwrap_or_default().to_string();
    let kept = |default: &&str| !headers.iter().any(|header| name(header) == name(default));
    let kept: Vec<&str> = defaults.into_iter().filter(kept).collect();
    let given = headers
        .iter()
        .copied()
        .filter(|header| !header.ends_with(": -"));
    let lines: Vec<&str> = given.chain(kept).collect();
    mixed(&format!("{}\r\n\r\n{body}", lines.join("\r\n")))
}

fn check(message: &str, expected: &[&str]) {
    let head: String = message.chars().take(400).collect();
    assert_eq!(found(message), expected, "{head}");
}

#[test]
fn headers_are_checked() {
    let cases: &[(&str, Option<&str>, &[&str])] = &[
        ("From", Some("news@mail.acme.com"), &[]),
        ("From", None, &["From required error -"]),
        ("From", Some(" "), &["From required error 1"]),
        ("From", Some("Acme"), &["From mailbox warning 1"]),
        (
            "From",
            Some("Acme<a@acme.com>"),
            &["From mailbox warning 1"],
        ),
        ("To", None, &["To required error -"]),
        ("To", Some(""), &["To required error 2"]),
        (
            "To",
            Some("undisclosed-recipients:;"),
            &["To required warning 2"],
        ),
        (
            "To",
            Some("a@example.com, b"),
            &["To[1] email_address warning 2"],
        ),
        ("Subject", None, &["Subject required error -"]),
        ("Subject", Some("\r\n "), &["Subject required error 3"]),
        ("Subject", Some("\r\n a"), &[]),
        (
            "Subject",
            Some("=?UTF-8?B??="),
            &["Subject required warning 3"],
        ),
        ("MIME-Version", None, &[]),
        ("MIME-Version", Some(""), &[]),
        (
            "MIME-Version",
            Some("1.0 (Mac OS X Mail 16.0)"),
            &["MIME-Version one_of warning 4"],
        ),
        (
            "MIME-Version",
            Some("1.1"),
            &["MIME-Version one_of error 4"],
        ),
        ("Content-Type", None, &["Content-Type required warning -"]),
        (
            "Content-Type",
            Some("TEXT/HTML;charset=\"utf-8\"; format=flowed"),
            &[],
        ),
        (
            "Content-Type",
            Some("text/plain"),
            &["Content-Type one_of warning 5"],
        ),
        (
            "Content-Type",
            Some("text/plain; charset=us-ascii"),
            &["Content-Type one_of warning 5"],
        ),
        (
            "Content-Type",
            Some("text/calendar; charset=utf-8"),
            &["Content-Type one_of error 5"],
        ),
        (
            "Content-Type",
            Some("application/pdf"),
            &["Content-Type one_of error 5"],
        ),
        ("Content-Transfer-Encoding", Some(""), &[]),
        ("Content-Transfer-Encoding", Some("Quoted-Printable"), &[]),
        ("Content-Transfer-Encoding", Some("8BIT"), &[]),
        (
            "Content-Transfer-Encoding",
            Some("uuencode"),
            &["Content-Transfer-Encoding one_of warning 6"],
        ),
        ("Cc", Some("b@example.com"), &["Cc unsupported warning 6"]),
        ("Cc", Some(""), &[]),
        ("Bcc", Some("b@example.com"), &["Bcc unsupported warning 6"]),
        (
            "Reply-To",
            Some("b@example.com"),
            &["Reply-To unused warning 6"],
        ),
        ("Date", Some("Mon, 5 Jan 2026 12:00:00 +0000"), &[]),
        ("Received", Some("from a by b; x"), &[]),
        ("DKIM-Signature", Some("v=1; a=rsa-sha256;\r\n\tb=abc"), &[]),
    ];
    for (name, value, expected) in cases {
        check(&with(&[(*name, *value)], "Hello\r\n"), expected);
    }
}

#[test]
fn at_most_fifty_recipients_are_allowed() {
    let list = |count| vec_of("a@example.com", count).replace(", ", ",\r\n ");
    check(&with(&[("To", Some(&list(50)))], "Hello"), &[]);
    let message = with(&[("To", Some(&list(51)))], "Hello");
    check(&message, &["To too_many_items error 2"]);
    let many = vec_of("x", 20);
    let found = found(&with(&[("To", Some(&many))], "Hello"));
    assert_eq!(found.len(), 10);
}

fn vec_of(entry: &str, count: usize) -> String {
    [entry].repeat(count).join(", ")
}

#[test]
fn a_body_is_required() {
    let mixed = Some("multipart/mixed; boundary=b");
    for (message, expected) in [
        (with(&[], ""), &["body required error -"][..]),
        (with(&[], "\r\n"), &["body required warning -"]),
        (with(&[], "x"), &[]),
        (
            with(&[("Content-Type", mixed)], "--b\r\n\r\n\r\n--b--\r\n"),
            &["body required error -"],
        ),
        (
            with(&[("Content-Type", mixed)], "--b\r\n\r\nx\r\n--b--\r\n"),
            &[],
        ),
        (
            with(
                &[("Content-Type", mixed)],
                "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\
                 Content-Disposition: attachment; filename=a.pdf\r\n\r\nTWFu\r\n--b--\r\n",
            ),
            &["body required warning -"],
        ),
        (
            with(&[("X y", Some("z"))], "").trim_end().into(),
            &["- malformed warning 6", "body required warning -"],
        ),
    ] {
        check(&message, expected);
    }
}

#[test]
fn what_is_malformed_is_only_a_warning() {
    let mixed_type = Some("multipart/mixed; boundary=b");
    let encoding = |name| [("Content-Transfer-Encoding", Some(name))];
    for (message, expected) in [
        (
            with(&[], "a\r\nb\nc\nd\r\n"),
            &["- malformed warning 8"][..],
        ),
        (with(&[], "a\rb\r\n"), &["- malformed warning 7"]),
        (with(&[], "a\0b\r\n"), &["- malformed warning 7"]),
        (with(&[], "\u{e9}\r\n"), &["- malformed warning 7"]),
        (
            with(&encoding("7bit"), "\u{e9}\r\n"),
            &["- malformed warning 8"],
        ),
        (with(&encoding("8bit"), "\u{e9}\r\n"), &[]),
        (with(&encoding("binary"), "\u{e9}\r\n"), &[]),
        (with(&encoding("quoted-printable"), "=C3=A9 =3D=\r\n"), &[]),
        (
            with(&encoding("quoted-printable"), "a\r\na=b\r\n"),
            &["- malformed warning 9"],
        ),
        (
            with(&encoding("quoted-printable"), "\u{e9}\r\n"),
            &["- malformed warning 8"],
        ),
        (with(&encoding("base64"), "TWFu\r\n"), &[]),
        (
            with(&encoding("base64"), "TWFu\r\nx y"),
            &["- base64 warning 9"],
        ),
        (
            with(&[("Subject", Some("\u{e9}"))], "x"),
            &["- malformed warning 3"],
        ),
        (
            with(&[("Subject", Some("a\r\nSubject: b"))], "x"),
            &["Subject malformed warning 4"],
        ),
        (
            with(&[("Subject", Some("a\r\nb"))], "x"),
            &["- malformed warning 4"],
        ),
        (
            with(&[("Content-Type", Some("multipart/mixed"))], "x"),
            &["Content-Type malformed warning 5"],
        ),
        (
            with(&[("Content-Type", mixed_type)], "x"),
            &["Content-Type malformed warning 5"],
        ),
        (
            with(&[("Content-Type", mixed_type)], "--b\r\n\r\nx"),
            &["Content-Type malformed warning 5"],
        ),
        (
            mixed("Content-Type: text/plain; charset=utf-8\r\nx\r\n\r\ny"),
            &["parts[1] malformed warning 13"],
        ),
        (
            mixed("Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\n\u{e9}\r\n--c--"),
            &["parts[1].parts[0] malformed warning 16"],
        ),
    ] {
        check(&message, expected);
    }
}

#[test]
fn deep_nesting_is_an_issue_and_not_a_crash() {
    let mut body = String::new();
    for depth in 0..1000 {
        body += &format!(
            "--b{depth}\r\nContent-Type: multipart/mixed; boundary=b{}\r\n\r\n",
            depth + 1
        );
    }
    let kind = Some("multipart/mixed; boundary=b0");
    let issues = validate_raw(with(&[("Content-Type", kind)], &body).as_bytes());
    assert!(
        issues
            .iter()
            .all(|issue| issue.severity == Severity::Warning)
    );
    let reasons = issues.iter().filter_map(|issue| issue.param("reason"));
    let deep = reasons
        .filter(|reason| **reason == Param::Reason(crate::formats::reason::Reason::NestedTooDeep));
    assert_eq!(deep.count(), 1);
}

#[test]
fn nothing_panics() {
    for sample in clients::ALL {
        let bytes = sample.message.as_bytes();
        for end in 0..bytes.len() {
            for issue in validate_raw(&bytes[..end]) {
                sound(&issue);
            }
        }
    }
    // Random bytes, most of which have a meaning in a message.
    let alphabet = b"\r\n\r\n--b:;=?\"()<>@,\\ \t*'%AToFrm\xe5\xbc\xa0\x00";
    let mut seed = 1_u32;
    let mut random = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as usize
    };
    for _ in 0..2000 {
        let mut message: Vec<u8> = match random() % 4 {
            0 => b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n".to_vec(),
            1 => b"From: ".to_vec(),
            2 => b"To: ".to_vec(),
            _ => Vec::new(),
        };
        for _ in 0..random() % 300 {
            message.push(alphabet[random() % alphabet.len()]);
        }
        for issue in validate_raw(&message) {
            sound(&issue);
        }
    }
    for _ in 0..2000 {
        let message: Vec<u8> = (0..random() % 200)
            .map(|_| random().to_le_bytes()[0])
            .collect();
        validate_raw(&message);
    }
}

/// Every sentence is complete, and every code is in a catalogue.
fn sound(issue: &Issue) {
    for lang in Lang::ALL {
        let message = issue.message(*lang);
        assert!(!message.contains(['{', '}']), "{message}");
    }
    if let Some(code) = issue.code {
        let own = crate::providers::tencent_ses_smtp::CATALOGUES;
        let mut entries = API_CODES
            .iter()
            .chain(own)
            .flat_map(|catalogue| catalogue.entries);
        assert!(entries.any(|entry| entry.code == code), "{code}");
    }
}

#[test]
fn issues_are_in_reading_order_and_their_sentences_end_with_the_line() {
    let message = with(
        &[
            ("Subject", None),
            ("Cc", Some("b@example.com")),
            ("From", Some("Acme")),
        ],
        &"x".repeat(2000),
    );
    check(
        &message,
        &[
            "Subject required error -",
            "From mailbox warning 1",
            "Cc unsupported warning 5",
            "- long_line error 7",
        ],
    );
    let issues = validate_raw(message.as_bytes());
    let long = issues.last().expect("an issue");
    assert_eq!(
        long.message(Lang::En),
        "the line has 2000 characters; the maximum is 1999: break it, or encode the text as quoted-printable or base64 \
         (line 7)"
    );
    assert!(long.message(Lang::Zh).ends_with("（第 7 行）"));
    assert!(long.message(Lang::Es).ends_with(" (línea 7)"));
    let cc = issues.get(2).expect("an issue").message(Lang::En);
    assert!(cc.starts_with("the provider ignores Cc and Bcc"), "{cc}");
}

#[test]
fn no_issue_contains_a_value() {
    let message = attachment(
        &["Content-Disposition: attachment; filename=\"secret secret.exe\""],
        "secret*",
    )
    .replace("ana@", "secret");
    let issues = validate_raw(message.as_bytes());
    assert!(issues.len() > 2);
    for issue in issues {
        assert!(!format!("{issue:?} {issue}").contains("secret"));
    }
}
