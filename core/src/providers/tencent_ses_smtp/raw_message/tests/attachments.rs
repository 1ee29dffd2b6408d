//! Attachments: their encoding, disposition, names and types.

use alloc::format;

use super::{attachment, check};

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn attachments_are_checked() {
    let cases: &[(&[&str], &str, &[&str])] = &[
        (&[], "TWFu\r\nTQ==\r\n", &[]),
        (&[], "", &[]),
        (&[], "TWFu\r\nTW*=", &["parts[1] base64 error 17"]),
        (&[], "TWFu \r\nTWFu", &["parts[1] base64 warning 16"]),
        (&["Content-Transfer-Encoding: BASE64"], "TWFu", &[]),
        (
            &["Content-Transfer-Encoding: quoted-printable"],
            "x",
            &["parts[1].Content-Transfer-Encoding one_of error 12"],
        ),
        (
            &["Content-Transfer-Encoding: -"],
            "x",
            &["parts[1].Content-Transfer-Encoding one_of error 12"],
        ),
        (
            &[
                "Content-Disposition: inline; filename=a.png",
                "Content-Type: image/png",
            ],
            "TWFu",
            &["parts[1].Content-Disposition one_of warning 12"],
        ),
        (
            &["Content-Disposition: -"],
            "TWFu",
            &["parts[1].Content-Disposition one_of warning 12"],
        ),
        (
            &["Content-Disposition: ATTACHMENT; filename=a.pdf"],
            "TWFu",
            &[],
        ),
        (
            &["Content-ID: <a@b>"],
            "TWFu",
            &["parts[1].Content-ID unsupported warning 12"],
        ),
        (
            &["Content-Location: a", "Content-Base: b"],
            "TWFu",
            &[
                "parts[1].Content-Location unsupported warning 12",
                "parts[1].Content-Base unsupported warning 13",
            ],
        ),
        (
            &["Content-Disposition: attachment; filename=\"a.exe\""],
            "TWFu",
            &["parts[1].Content-Disposition attachment_name error 12"],
        ),
        (
            &[
                "Content-Disposition: attachment",
                "Content-Type: a/b; name=a.EXE",
            ],
            "TWFu",
            &["parts[1].Content-Type attachment_name error 13"],
        ),
        (
            &["Content-Disposition: attachment; filename*=UTF-8''%E5%BC%A0.exe"],
            "TWFu",
            &["parts[1].Content-Disposition attachment_name error 12"],
        ),
        (
            &["Content-Disposition: attachment; filename*=UTF-8''%E5%BC%A0.pdf"],
            "TWFu",
            &[],
        ),
        (
            &["Content-Disposition: attachment; filename=\"=?GB2312?B?1cU=?=\""],
            "TWFu",
            &[],
        ),
        (
            &["Content-Disposition: attachment; filename=\"a b.pdf\""],
            "TWFu",
            &["parts[1].Content-Disposition attachment_name warning 12"],
        ),
        (
            &["Content-Disposition: attachment; filename=\"a/b.pdf\""],
            "TWFu",
            &["parts[1].Content-Disposition attachment_name warning 12"],
        ),
        (
            &["Content-Disposition: attachment; filename=a.go"],
            "TWFu",
            &["parts[1].Content-Disposition attachment_name warning 12"],
        ),
        // A text with a name in its type only.
        (
            &[
                "Content-Type: text/plain; charset=utf-8; name=a.txt",
                "Content-Transfer-Encoding: 7bit",
                "Content-Disposition: -",
            ],
            "x",
            &[],
        ),
        // A text with a file name, which is not declared to be an attachment.
        (
            &[
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: 7bit",
                "Content-Disposition: inline; filename=a.txt",
            ],
            "x",
            &[
                "parts[1].Content-Transfer-Encoding one_of warning 13",
                "parts[1].Content-Disposition one_of warning 14",
            ],
        ),
        // An inline picture that is not in base64.
        (
            &[
                "Content-Type: image/svg+xml",
                "Content-Transfer-Encoding: quoted-printable",
                "Content-Disposition: inline; filename=a.png",
            ],
            "x",
            &[
                "parts[1].Content-Transfer-Encoding one_of warning 13",
                "parts[1].Content-Disposition one_of warning 14",
            ],
        ),
        // No name at all.
        (
            &["Content-Disposition: attachment"],
            "TWFu",
            &["parts[1].Content-Disposition required warning 12"],
        ),
        // Another text.
        (
            &[
                "Content-Type: text/html; charset=utf-8",
                "Content-Transfer-Encoding: 7bit",
                "Content-Disposition: inline",
            ],
            "x",
            &[],
        ),
    ];
    for (headers, body, expected) in cases {
        check(&attachment(headers, body), expected);
    }
    let long = format!(
        "Content-Disposition: attachment; filename={}.pdf",
        "a".repeat(252)
    );
    let expected = "parts[1].Content-Disposition too_long warning 12";
    check(&attachment(&[&long], "TWFu"), &[expected]);
}
