//! The limits for the size of a body, of attachments, of the message and of a line.

use alloc::format;
use alloc::string::String;

use super::super::validate_raw;
use super::{attachment, check, found, mixed, with};
use crate::issue::Param;

#[test]
fn sizes_are_limited() {
    let base64 = |bytes: usize| {
        let line = ["TWFu".repeat(19), "\r\n".into()].concat();
        let rest = bytes % 57;
        [
            line.repeat(bytes / 57),
            "TWFu".repeat(rest / 3),
            ["", "TQ==", "TWE="][rest % 3].into(),
        ]
        .concat()
    };
    let large = "- too_many_bytes warning -";
    let mib = 1 << 20;
    check(&attachment(&[], &base64(2 * mib)), &[]);
    check(&attachment(&[], &base64(5 * mib)), &[large]);
    let message = attachment(&[], &base64(5 * mib + 1));
    check(&message, &["parts[1] too_many_bytes error 12", large]);
    let two = |bytes| {
        let one = base64(bytes / 2);
        let head = "Content-Type: a/b\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n";
        mixed(&format!("{head}{one}\r\n--b\r\n{head}{one}"))
    };
    check(&two(10 * mib), &[large]);
    let first = "parts[1] too_many_bytes error 12";
    let found = found(&two(10 * mib + 2));
    assert!(
        found.contains(&"attachments too_many_bytes error -".into()),
        "{found:?}"
    );
    assert_eq!(found.first().map(String::as_str), Some(first));

    let text = |bytes: usize| "0123456789abcd\r\n".repeat(bytes / 16);
    check(&with(&[], &text(mib)), &[]);
    check(
        &with(&[], &text(mib + 16)),
        &["body too_many_bytes error -"],
    );
    let encoded = |bytes| {
        with(
            &[("Content-Transfer-Encoding", Some("base64"))],
            &base64(bytes),
        )
    };
    check(&encoded(700_000), &[]);
    check(&encoded(mib), &["body too_many_bytes warning -"]);
    check(&encoded(mib + 1), &["body too_many_bytes error -"]);
}

#[test]
fn the_size_of_the_message_has_three_limits() {
    let limits = |bytes: usize| {
        let filler = "x".repeat(98) + "\r\n";
        let head = with(&[], "");
        let message = head + &filler.repeat(bytes / 100);
        let mut message = message.into_bytes();
        message.truncate(bytes);
        let issue = validate_raw(&message)
            .into_iter()
            .find(|issue| issue.path.0.is_empty());
        issue.map(|issue| (issue.param("max").copied(), issue.code))
    };
    let max = |max| Some(Param::Number(max));
    assert_eq!(limits(4 << 20), None);
    assert_eq!(limits((4 << 20) + 1), Some((max(4 << 20), None)));
    assert_eq!(limits(8_000_001), Some((max(8_000_000), None)));
    assert_eq!(limits(9_000_001), Some((max(9_000_000), Some("EOF"))));
}

#[test]
fn long_lines_are_reported_once_in_each_part() {
    let line = |count| "x".repeat(count) + "\r\n";
    let wide = |count| "\u{5f20}".repeat(count) + "\r\n";
    let eight = Some("8bit");
    let body = |body: &str| with(&[("Content-Transfer-Encoding", eight)], body);
    for (message, expected) in [
        (body(&line(998)), &[][..]),
        (body(&line(999)), &["- long_line warning 8"]),
        (body(&line(1999)), &["- long_line warning 8"]),
        (body(&line(2000)), &["- long_line error 8"]),
        (body(&wide(1999)), &["- long_line warning 8"]),
        (body(&wide(2000)), &["- long_line error 8"]),
        (
            body(&(line(1000) + &line(2001) + &line(3000))),
            &["- long_line error 9"],
        ),
        (
            with(&[("X", Some(line(2000).trim_end()))], &line(1000)),
            &["- long_line warning 6", "- long_line warning 8"],
        ),
        (
            mixed(&format!("\r\n{}{}", line(2000), line(1))),
            &["parts[1] long_line error 13"],
        ),
    ] {
        check(&message, expected);
    }
}
