//! Checks the cost of parsing a response of 10 MB: each byte is copied at most once, and the time is
//! proportional to the size.
//!
//! Nothing is timed. If the time were proportional to the square of the size, this test would run for days.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use presend::{Lang, Operation};

/// The approximate size of a response in bytes.
const SIZE: usize = 10 << 20;

/// What is allocated in addition to the text: lists, names, and short texts.
const SMALL: u64 = 16 << 10;

/// A response of any size: the start, a part that is repeated, and the end.
type Parts<'a> = (&'a [u8], &'a [u8], &'a [u8]);

fn operation(id: &str) -> &'static Operation {
    presend::operation(id).expect("the operation exists")
}

fn body((begin, unit, end): Parts<'_>, size: usize) -> Vec<u8> {
    [begin, &unit.repeat(size / unit.len()), end].concat()
}

/// What is allocated while a body is parsed.
fn cost(operation: &'static Operation, body: &[u8]) -> AllocationInfo {
    measure(|| {
        black_box(operation.parse_response(None, black_box(body), Lang::En));
    })
}

const ERROR: &[u8] = br#"{"Response":{"RequestId":"r","Error":{"Code":"InternalError","Message":""#;
const DATA: &[u8] = br#"{"Response":{"RequestId":"r","MessageId":""#;
const PERFIT: &[u8] = br#"{"success":false,"error":{"status":400,"type":"bad_request","message":""#;
const REPLY: &[u8] = b"554 5.0.0 weather: ##SES-response-json:{\"Response\":{\"RequestId\":\"r\",\"QcloudError\":{\"Error\":{\"Code\":\"InternalError\",\"Message\":\"";
const TOGETHER: &[u8] = b"554 5.0.0 weather: ##SES-response-json:{\"Code\":\"FailedOperation.New. ";

const WORDS: &[u8] = b"no \xe9\xa2\x91\xe7\x8e\x87 and so on ";
/// Responses of API 3.0.
const API: &[Parts<'_>] = &[
    (ERROR, WORDS, br#""}}}"#),
    (ERROR, WORDS, br#""}}"#),
    (ERROR, WORDS, b""),
    (ERROR, WORDS, br#""}}}, "#),
    (ERROR, br#"a\n\"b\" "#, br#""}}}"#),
    (ERROR, br"\ud83d half ", br#""}}}"#),
    (ERROR, br"\\", br#""}}}"#),
    (DATA, WORDS, br#""}}"#),
    (DATA, WORDS, b""),
    (DATA, br"\u9891\u7387", br#""}}"#),
    (br#"{"Response":{"#, WORDS, b"}}"),
    (br#"{"Response":{""#, WORDS, br#"":1}}"#),
    (br#"{""#, WORDS, br#"":1}"#),
    (b"<html>", WORDS, b"</html>"),
    (b"", b" \r\n", b""),
    (b"\xef\xbb\xbf", WORDS, b""),
    (b"\"", WORDS, b"\""),
    (b"", b"9", b""),
    (br#"{"Response":{"RequestId":"#, b"9", b"}}"),
    (br#"{"Response":{"Error":""#, WORDS, br#""}}"#),
    (br#"{"Response":{"Error":{"Code":""#, WORDS, br#""}}}"#),
    (
        br#"{"Response":{"Error":{"Code":"X","Message":""#,
        br#"a\n\"b\" "#,
        br#""}}"#,
    ),
    (
        br#"{"Response":{"Error":{"Code":"X","Message":""#,
        br#"a\n\"b\" "#,
        br#""}}}}"#,
    ),
];
/// Responses of Perfit.
const ENVELOPE: &[Parts<'_>] = &[
    (PERFIT, WORDS, br#""}}"#),
    (PERFIT, br"a\tb\u9891", br#""}}"#),
    (PERFIT, WORDS, br#"" "errors": {}"#),
    (PERFIT, WORDS, b""),
    (PERFIT, br#"a\n\"b\" "#, br#"" "errors": {}"#),
    (br#"{"success":true,"data":{"id":""#, WORDS, br#""}}"#),
    (br#"{"success":true,"data":{"id":""#, WORDS, b""),
    (br#"{"success":false,"error":""#, WORDS, br#""}"#),
    (b"<html>", WORDS, b"</html>"),
    (b"", b" \r\n", b""),
];
/// Replies of the mail server, and error messages of SMTP clients.
const REPLIES: &[Parts<'_>] = &[
    (b"250 2.0.0 queued ", WORDS, b"\r\n"),
    (b"550 5.1.1 ", WORDS, b"\r\n"),
    (
        b"",
        b"550-5.1.1 no such user\r\n",
        b"550 5.1.1 no such user\r\n",
    ),
    (b"550 5.1.1\r\n", b"\r\n", b""),
    (b"unexpected EOF ", WORDS, b""),
    (b"554 5.0.0 ##SES-response-json:", WORDS, b""),
    (b"", b"##SES-response-json:", b""),
    (REPLY, WORDS, br#""}}}}"#),
    (REPLY, WORDS, b""),
    (REPLY, br#"a\n\"b\" "#, br#""}}}}"#),
    (REPLY, b"and so on\r\n554-5.0.0 ", br#"end"}}}}"#),
    (REPLY, b"\\n\\\"and\\\"\r\n554-5.0.0 ", br#"end"}}}}"#),
    (REPLY, b"a\n", b""),
    (REPLY, b"a\r\n", b""),
    (REPLY, b"\\\n", b""),
    (
        b"554 5.0.0 ##SES-response-json:{\"Code\":\"A. b\",\"Message\":\"",
        WORDS,
        br#""}"#,
    ),
    (
        b"554 5.0.0 ##SES-response-json:{\"Message\":\"",
        WORDS,
        br#""}"#,
    ),
    (
        b"250 ok ##SES-response-json:{\"Message\":\"",
        br"a\n",
        br#""}"#,
    ),
    (TOGETHER, WORDS, br#""}"#),
    (TOGETHER, br"a\tb ", br#""}"#),
];

#[test]
fn each_byte_of_a_response_is_copied_at_most_once() {
    for (id, responses) in [
        ("tencent_ses.SendEmail", API),
        ("tencent_sms.SendSms", API),
        ("perfit.SendMail", ENVELOPE),
        ("tencent_ses_smtp.Message", REPLIES),
    ] {
        for parts in responses {
            let body = body(*parts, SIZE);
            let cost = cost(operation(id), &body);
            let part = String::from_utf8_lossy(&body[..body.len().min(120)]).into_owned();
            assert!(
                cost.bytes_total <= body.len() as u64 + SMALL,
                "{id}: {part}… of {} bytes: {cost:?}",
                body.len(),
            );
        }
    }
}

#[test]
fn the_message_for_a_single_recipient_is_copied_to_data_failures_and_error() {
    let begin: &[u8] = br#"{"Response":{"RequestId":"r","SendStatusSet":[{"Code":"X","Message":""#;
    let body = body((begin, b"and so on ", br#""}]}}"#), SIZE);
    let cost = cost(operation("tencent_sms.SendSms"), &body);
    assert!(
        cost.bytes_total <= 3 * body.len() as u64 + SMALL,
        "{cost:?}"
    );
}

#[test]
fn invalid_bytes_are_replaced_and_copied_once() {
    // Each of these invalid bytes, one in eight, becomes three bytes.
    let wrong: &[u8] = b"Buz\xf3n no";
    for (id, parts) in [
        ("tencent_ses.SendEmail", (ERROR, wrong, &b""[..])),
        ("tencent_ses.SendEmail", (DATA, wrong, b"")),
        ("tencent_ses.SendEmail", (ERROR, wrong, br#""}}}"#)),
        ("tencent_ses.SendEmail", (ERROR, wrong, br#"\n"}}"#)),
        ("perfit.SendMail", (PERFIT, wrong, b"")),
        ("perfit.SendMail", (PERFIT, wrong, br#"\n"}"#)),
        ("tencent_ses_smtp.Message", (REPLY, wrong, b"")),
        ("tencent_ses_smtp.Message", (REPLY, wrong, br#"\n"}}}}"#)),
        ("tencent_ses_smtp.Message", (b"550 ", wrong, b"")),
        (
            "tencent_ses_smtp.Message",
            (b"550-first\r\n550 ", wrong, b""),
        ),
        ("tencent_ses_smtp.Message", (b"EOF ", wrong, b"")),
    ] {
        let body = body(parts, SIZE);
        let cost = cost(operation(id), &body);
        let part = String::from_utf8_lossy(parts.0);
        assert!(
            cost.bytes_total <= body.len() as u64 * 10 / 8 + SMALL,
            "{id}: {part}: {cost:?}"
        );
    }
}

#[test]
fn free_text_in_the_place_of_a_code_is_copied_once_more() {
    for (id, begin, end) in [
        (
            "tencent_ses.SendEmail",
            &br#"{"Response":{"Error":{"Message":"m","Code":""#[..],
            &br#"\n"}}}"#[..],
        ),
        (
            "perfit.SendMail",
            br#"{"success":false,"error":{"message":"m","type":""#,
            br#"\n"}}"#,
        ),
        (
            "tencent_ses_smtp.Message",
            b"554 5.0.0 ##SES-response-json:{\"Message\":\"m\",\"Code\":\"A. ",
            br#"\n"}"#,
        ),
    ] {
        let body = body((begin, b"and so on ", end), SIZE);
        let cost = cost(operation(id), &body);
        assert!(
            cost.bytes_total <= 2 * body.len() as u64 + SMALL,
            "{id}: {cost:?}"
        );
    }
}

#[test]
fn memory_is_proportional_to_the_number_of_parts() {
    let smtp: &[u8] = b"554 5.0.0 ##SES-response-json:";
    let of: &[(&str, Parts<'_>)] = &[
        ("tencent_ses.SendEmail", (br#"{"Response":{"RequestId":"r","d":[0"#, b",0", b"]}}")),
        ("tencent_ses.SendEmail", (br#"{"Response":{"RequestId":"r","d":[0"#, b",{}", b"]}}")),
        ("tencent_ses.SendEmail", (br#"{"Response":{"RequestId":"r""#, br#","a":1"#, b"}}")),
        ("tencent_ses.SendEmail", (br#"{"Response":{"RequestId":"r""#, br#","a\n":"\t""#, b"}}")),
        ("tencent_ses.SendEmail", (br#"{"Response":{"RequestId":"r""#, br#","a":1"#, b"")),
        ("tencent_ses.SendEmail", (br#"{"Response":"#, br#"{"Error":"#, b"")),
        ("tencent_ses.SendEmail", (b"", b"{", b"")),
        ("tencent_ses.SendEmail", (b"{\"a\":", b"[", b"")),
        ("tencent_ses.SendEmail", (b"", b"\"", b"")),
        ("tencent_ses.SendEmail", (b"{\"Response\":{\"a\":", b"\"\"", b"")),
        ("tencent_ses.SendEmail", (b"", br#"{"Response":{"RequestId":"r"}}"#, b"")),
        (
            "tencent_sms.SendSms",
            (
                br#"{"Response":{"RequestId":"r","SendStatusSet":[{}"#,
                br#",{"Code":"Ok","PhoneNumber":"+8613711112222","Message":"send success"}"#,
                b"]}}",
            ),
        ),
        (
            "tencent_sms.SendSms",
            (
                br#"{"Response":{"RequestId":"r","SendStatusSet":[{}"#,
                br#",{"Code":"InternalError.Timeout","PhoneNumber":"+8613711112222","Message":"no"}"#,
                b"]}}",
            ),
        ),
        ("perfit.SendMail", (br#"{"success":false,"error":{"errors":{"a":"required""#, br#","recipients[3].to.email":"required""#, b"}}}")),
        ("perfit.SendMail", (br#"{"success":false,"error":{"errors":{""#, b"[0]", br#"":"required"}}}"#)),
        ("perfit.SendMail", (br#"{"success":false,"error":{"errors":{""#, b"a.", br#"":"required"}}}"#)),
        ("perfit.SendMail", (br#"{"success":false "error":{"errors":{"a":"required""#, br#" "b":"x""#, b"")),
        ("tencent_ses_smtp.Message", (smtp, b"{", b"")),
        ("tencent_ses_smtp.Message", (smtp, b"[", b"")),
        ("tencent_ses_smtp.Message", (smtp, b"[{", b"")),
        ("tencent_ses_smtp.Message", (smtp, br#"{"a":"#, b"")),
        ("tencent_ses_smtp.Message", (smtp, br#"{"Error":["#, b"")),
        ("tencent_ses_smtp.Message", (smtp, br#"{"a":1"#, b"}")),
        ("tencent_ses_smtp.Message", (smtp, b"\n,0", b"")),
        ("tencent_ses_smtp.Message", (b"554 5.0.0 ##SES-response-json:[0", b"\n,0", b"")),
        ("tencent_ses_smtp.Message", (b"", b"FailedOperation.X ", b"")),
        ("tencent_ses_smtp.Message", (b"", b"550, b'", b"")),
        ("tencent_ses_smtp.Message", (smtp, b"\\", b"")),
        ("tencent_ses_smtp.Message", (b"554 ", b"msg.", b"")),
        ("tencent_ses_smtp.Message", (b"554 ", b"msg.a-", b"")),
        ("tencent_ses_smtp.Message", (b"", b"EOF ", b"")),
        ("tencent_ses_smtp.Message", (b"", b"##SES-response-json:{\"Code\":", b"")),
        ("tencent_ses_smtp.Message", (b"", b"##SES-response-json:\r\n554 ", b"")),
        ("tencent_ses_smtp.Message", (b"", b"554-\r\n", b"")),
        ("tencent_ses_smtp.Message", (b"", b"5", b"")),
    ];
    for (id, parts) in of {
        let [small, large] = [SIZE / 2, SIZE].map(|size| {
            let body = body(*parts, size);
            cost(operation(id), &body).bytes_max
        });
        let unit = String::from_utf8_lossy(parts.1);
        assert!(large <= 2 * small + SMALL, "{id}: {unit}: {small}, {large}");
        assert!(large <= 40 * SIZE as u64, "{id}: {unit}: {large}");
    }
}
