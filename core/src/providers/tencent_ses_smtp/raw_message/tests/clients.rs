//! Messages as mail libraries and mail programs write them.

use super::found;

/// A message.
pub(super) struct Sample {
    /// What wrote it.
    client: &'static str,
    pub(super) message: &'static str,
    /// The issues.
    expected: &'static [&'static str],
}

#[rustfmt::skip]
pub(super) const ALL: &[Sample] = &[
    Sample {
        client: "Python EmailMessage",
        message: "\
            From: Acme <news@mail.acme.com>\r\n\
            To: Ana <ana@example.com>\r\n\
            Subject: Su factura de mayo =?utf-8?b?4oCTIG7Dum1lcm8=?= 12\r\n\
            MIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed; boundary=\"===============0000000000000000046==\"\r\n\
            \r\n\
            --===============0000000000000000046==\r\n\
            Content-Type: multipart/alternative;\r\n\
            \x20boundary=\"===============0000000000000000054==\"\r\n\
            \r\n\
            --===============0000000000000000054==\r\n\
            Content-Type: text/plain; charset=\"utf-8\"\r\n\
            Content-Transfer-Encoding: 8bit\r\n\
            \r\n\
            Hola Ana:\r\n\
            \r\n\
            Adjuntamos su factura número 12.\r\n\
            \r\n\
            --===============0000000000000000054==\r\n\
            Content-Type: text/html; charset=\"utf-8\"\r\n\
            Content-Transfer-Encoding: 8bit\r\n\
            MIME-Version: 1.0\r\n\
            \r\n\
            <p>Hola Ana:</p><p>Adjuntamos su factura número 12.</p>\r\n\
            \r\n\
            --===============0000000000000000054==--\r\n\
            \r\n\
            --===============0000000000000000046==\r\n\
            Content-Type: application/pdf\r\n\
            Content-Transfer-Encoding: base64\r\n\
            Content-Disposition: attachment; filename=\"factura-mayo.pdf\"\r\n\
            MIME-Version: 1.0\r\n\
            \r\n\
            JVBERi0xLjQgc2FtcGxlIGNvbnRlbnQgb2YgYSBmaWxlJVBERi0xLjQgc2FtcGxlIGNvbnRlbnQg\r\n\
            b2YgYSBmaWxlJVBERi0xLjQgc2FtcGxlIGNvbnRlbnQgb2YgYSBmaWxlJVBERi0xLjQgc2FtcGxl\r\n\
            IGNvbnRlbnQgb2YgYSBmaWxl\r\n\
            \r\n\
            --===============0000000000000000046==--\r\n\
            ",
        expected: &[],
    },
    Sample {
        client: "Python MIMEText",
        message: "\
            Content-Type: text/plain; charset=\"utf-8\"\r\n\
            MIME-Version: 1.0\r\n\
            Content-Transfer-Encoding: base64\r\n\
            From: news@mail.acme.com\r\n\
            To: ana@example.com\r\n\
            Subject: Hola\r\n\
            \r\n\
            SG9sYTogwr9xdcOpIHRhbD8=\r\n\
            ",
        expected: &[],
    },
    Sample {
        client: "Django EmailMultiAlternatives",
        message: "\
            Content-Type: multipart/mixed;\r\n\
            \x20boundary=\"===============4217431823716283940==\"\r\n\
            MIME-Version: 1.0\r\n\
            Subject: =?utf-8?b?5oKo55qE6aqM6K+B56CB?=\r\n\
            From: Acme <news@mail.acme.com>\r\n\
            To: ana@example.com, =?utf-8?b?5byg?= <zhang@example.com>\r\n\
            Date: Mon, 05 Jan 2026 12:00:00 -0000\r\n\
            Message-ID: <176761440000.12.1234567890@web-1>\r\n\
            \r\n\
            --===============4217431823716283940==\r\n\
            Content-Type: multipart/alternative;\r\n\
            \x20boundary=\"===============1032018470137405710==\"\r\n\
            MIME-Version: 1.0\r\n\
            \r\n\
            --===============1032018470137405710==\r\n\
            Content-Type: text/plain; charset=\"utf-8\"\r\n\
            MIME-Version: 1.0\r\n\
            Content-Transfer-Encoding: 8bit\r\n\
            \r\n\
            您好，附件是账单。\r\n\
            --===============1032018470137405710==\r\n\
            Content-Type: text/html; charset=\"utf-8\"\r\n\
            MIME-Version: 1.0\r\n\
            Content-Transfer-Encoding: 8bit\r\n\
            \r\n\
            <p>您好，附件是账单。</p>\r\n\
            --===============1032018470137405710==--\r\n\
            \r\n\
            --===============4217431823716283940==\r\n\
            Content-Type: application/pdf\r\n\
            MIME-Version: 1.0\r\n\
            Content-Transfer-Encoding: base64\r\n\
            Content-Disposition: attachment; filename=\"bill.pdf\"\r\n\
            \r\n\
            JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n\
            Y29kZT4+CnN0cmVhbQp4nA==\r\n\
            \r\n\
            --===============4217431823716283940==--\r\n\
            ",
        expected: &[],
    },
    Sample {
        client: "nodemailer",
        message: "\
            From: \"Acme, Inc.\" <news@mail.acme.com>\r\n\
            To: ana@example.com\r\n\
            Cc: team@example.com\r\n\
            Reply-To: help@acme.com\r\n\
            Subject: =?UTF-8?Q?Su_factura_n=C3=BAmero_12?=\r\n\
            Message-ID: <0f0a3c1e-1b1a-4f0e-8c58-2d1b7a3e4f5a@mail.acme.com>\r\n\
            Date: Mon, 05 Jan 2026 12:00:00 +0000\r\n\
            MIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed;\r\n\
            \x20boundary=\"--_NmP-3f9d1c2b7a6e5d4c-Part_1\"\r\n\
            \r\n\
            ----_NmP-3f9d1c2b7a6e5d4c-Part_1\r\n\
            Content-Type: multipart/alternative;\r\n\
            \x20boundary=\"--_NmP-3f9d1c2b7a6e5d4c-Part_2\"\r\n\
            \r\n\
            ----_NmP-3f9d1c2b7a6e5d4c-Part_2\r\n\
            Content-Type: text/plain; charset=utf-8\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\
            \r\n\
            Hola Ana: su factura n=C3=BAmero 12 est=C3=A1 en el archivo adjunto de =\r\n\
            este mensaje.\r\n\
            ----_NmP-3f9d1c2b7a6e5d4c-Part_2\r\n\
            Content-Type: text/html; charset=utf-8\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\
            \r\n\
            <p>Hola Ana: <img src=3D\"cid:logo@acme\"></p>\r\n\
            ----_NmP-3f9d1c2b7a6e5d4c-Part_2--\r\n\
            \r\n\
            ----_NmP-3f9d1c2b7a6e5d4c-Part_1\r\n\
            Content-Type: application/pdf; name=\"=?UTF-8?Q?facturaci=C3=B3n=2Epdf?=\"\r\n\
            Content-Transfer-Encoding: base64\r\n\
            Content-Disposition: attachment; filename*0*=utf-8''facturaci%C3%B3n.pdf\r\n\
            \r\n\
            JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n\
            Y29kZT4+CnN0cmVhbQp4nA==\r\n\
            ----_NmP-3f9d1c2b7a6e5d4c-Part_1\r\n\
            Content-Type: image/png; name=logo.png\r\n\
            Content-ID: <logo@acme>\r\n\
            Content-Transfer-Encoding: base64\r\n\
            Content-Disposition: inline; filename=logo.png\r\n\
            \r\n\
            iVBORw0KGgoAAAANSUhEUg==\r\n\
            ----_NmP-3f9d1c2b7a6e5d4c-Part_1--\r\n\
            ",
        expected: &[
            "Cc unsupported warning 3",
            "Reply-To unused warning 4",
            "parts[2].Content-ID unsupported warning 38",
            "parts[2].Content-Disposition one_of warning 40",
        ],
    },
    Sample {
        client: "Apple Mail",
        message: "\
            From: =?utf-8?Q?Ana_P=C3=A9rez?= <ana@mail.acme.com>\r\n\
            Content-Type: multipart/alternative;\r\n\
            \tboundary=\"Apple-Mail=_1D2F3A4B-5C6D-4E7F-8A9B-0C1D2E3F4A5B\"\r\n\
            Mime-Version: 1.0 (Mac OS X Mail 16.0 \\(3774.400.31\\))\r\n\
            Subject: Presupuesto\r\n\
            Date: Mon, 5 Jan 2026 12:00:00 +0100\r\n\
            Message-Id: <1D2F3A4B-0000-4E7F-8A9B-0C1D2E3F4A5B@mail.acme.com>\r\n\
            To: Bea <bea@example.com>\r\n\
            X-Mailer: Apple Mail (2.3774.400.31)\r\n\
            \r\n\
            \r\n\
            --Apple-Mail=_1D2F3A4B-5C6D-4E7F-8A9B-0C1D2E3F4A5B\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\
            Content-Type: text/plain;\r\n\
            \tcharset=utf-8\r\n\
            \r\n\
            Aqu=C3=AD est=C3=A1.\r\n\
            \r\n\
            --Apple-Mail=_1D2F3A4B-5C6D-4E7F-8A9B-0C1D2E3F4A5B\r\n\
            Content-Type: multipart/mixed;\r\n\
            \tboundary=\"Apple-Mail=_2E3F4A5B-6C7D-4E8F-9A0B-1C2D3E4F5A6B\"\r\n\
            \r\n\
            \r\n\
            --Apple-Mail=_2E3F4A5B-6C7D-4E8F-9A0B-1C2D3E4F5A6B\r\n\
            Content-Transfer-Encoding: 7bit\r\n\
            Content-Type: text/html;\r\n\
            \tcharset=us-ascii\r\n\
            \r\n\
            <html><body>Aqu&iacute;.<br></body></html>\r\n\
            --Apple-Mail=_2E3F4A5B-6C7D-4E8F-9A0B-1C2D3E4F5A6B\r\n\
            Content-Disposition: inline;\r\n\
            \tfilename=plan.pdf\r\n\
            Content-Type: application/pdf;\r\n\
            \tx-unix-mode=0644;\r\n\
            \tname=\"plan.pdf\"\r\n\
            Content-Transfer-Encoding: base64\r\n\
            \r\n\
            JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n\
            Y29kZT4+CnN0cmVhbQp4nA==\r\n\
            \r\n\
            --Apple-Mail=_2E3F4A5B-6C7D-4E8F-9A0B-1C2D3E4F5A6B--\r\n\
            \r\n\
            --Apple-Mail=_1D2F3A4B-5C6D-4E7F-8A9B-0C1D2E3F4A5B--\r\n\
            ",
        expected: &[
            "MIME-Version one_of warning 4",
            "parts[1].parts[1].Content-Disposition one_of warning 31",
        ],
    },
    Sample {
        client: "Outlook",
        message: "\
            From: \"Ana Perez\" <ana@mail.acme.com>\r\n\
            To: \"'Bea'\" <bea@example.com>\r\n\
            Subject: Report\r\n\
            Date: Mon, 5 Jan 2026 12:00:00 +0100\r\n\
            Message-ID: <000001dc7e3a$5c2d1b10$14875130$@mail.acme.com>\r\n\
            MIME-Version: 1.0\r\n\
            Content-Type: multipart/related;\r\n\
            \tboundary=\"----=_NextPart_000_0001_01DC7E42.BDF18310\"\r\n\
            X-Mailer: Microsoft Outlook 16.0\r\n\
            Thread-Index: Adx+OlwZ5x3kq1dDRzWv3kq1dDRzWg==\r\n\
            Content-Language: es\r\n\
            \r\n\
            This is a multipart message in MIME format.\r\n\
            \r\n\
            ------=_NextPart_000_0001_01DC7E42.BDF18310\r\n\
            Content-Type: multipart/alternative;\r\n\
            \tboundary=\"----=_NextPart_001_0002_01DC7E42.BDF18310\"\r\n\
            \r\n\
            \r\n\
            ------=_NextPart_001_0002_01DC7E42.BDF18310\r\n\
            Content-Type: text/plain;\r\n\
            \tcharset=\"iso-8859-1\"\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\
            \r\n\
            Aqu=ED.\r\n\
            \r\n\
            \r\n\
            ------=_NextPart_001_0002_01DC7E42.BDF18310\r\n\
            Content-Type: text/html;\r\n\
            \tcharset=\"iso-8859-1\"\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\
            \r\n\
            <html><body><p>Aqu=ED. <img src=3D\"cid:image001.png@01DC7E42.BDF18310\"></p>=\r\n\
            </body></html>\r\n\
            \r\n\
            ------=_NextPart_001_0002_01DC7E42.BDF18310--\r\n\
            \r\n\
            ------=_NextPart_000_0001_01DC7E42.BDF18310\r\n\
            Content-Type: image/png;\r\n\
            \tname=\"image001.png\"\r\n\
            Content-Transfer-Encoding: base64\r\n\
            Content-ID: <image001.png@01DC7E42.BDF18310>\r\n\
            \r\n\
            iVBORw0KGgoAAAANSUhEUg==\r\n\
            \r\n\
            ------=_NextPart_000_0001_01DC7E42.BDF18310--\r\n\
            \r\n\
            ",
        expected: &[
            "parts[1].Content-Disposition one_of warning 39",
            "parts[1].Content-ID unsupported warning 42",
        ],
    },
    Sample {
        client: "Thunderbird",
        message: "\
            Message-ID: <6f0a3c1e-1b1a-4f0e-8c58-2d1b7a3e4f5a@mail.acme.com>\r\n\
            Date: Mon, 5 Jan 2026 12:00:00 +0100\r\n\
            MIME-Version: 1.0\r\n\
            User-Agent: Mozilla Thunderbird\r\n\
            Content-Language: en-US\r\n\
            To: bea@example.com\r\n\
            From: Ana <ana@mail.acme.com>\r\n\
            Subject: Plan\r\n\
            Content-Type: multipart/mixed; boundary=\"------------x8Qm1d0zV5yq0Ww3nJb2kFhT\"\r\n\
            \r\n\
            This is a multi-part message in MIME format.\r\n\
            --------------x8Qm1d0zV5yq0Ww3nJb2kFhT\r\n\
            Content-Type: text/plain; charset=UTF-8; format=flowed\r\n\
            Content-Transfer-Encoding: 7bit\r\n\
            \r\n\
            The plan.\r\n\
            \r\n\
            --------------x8Qm1d0zV5yq0Ww3nJb2kFhT\r\n\
            Content-Type: application/pdf; name=\"plan-2026.pdf\"\r\n\
            Content-Disposition: attachment; filename=\"plan-2026.pdf\"\r\n\
            Content-Transfer-Encoding: base64\r\n\
            \r\n\
            JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n\
            Y29kZT4+CnN0cmVhbQp4nA==\r\n\
            \r\n\
            --------------x8Qm1d0zV5yq0Ww3nJb2kFhT--\r\n\
            ",
        expected: &[],
    },
    Sample {
        client: "gomail",
        message: "\
            Mime-Version: 1.0\r\n\
            Date: Mon, 05 Jan 2026 12:00:00 +0000\r\n\
            From: news@mail.acme.com\r\n\
            To: ana@example.com, bea@example.com\r\n\
            Subject: =?UTF-8?q?Su_factura?=\r\n\
            Content-Type: multipart/mixed;\r\n\
            \x20boundary=0f3d1c2b7a6e5d4c3b2a19080f3d1c2b7a6e5d4c3b2a19080f3d1c2b7a6e\r\n\
            \r\n\
            --0f3d1c2b7a6e5d4c3b2a19080f3d1c2b7a6e5d4c3b2a19080f3d1c2b7a6e\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\
            Content-Type: text/html; charset=UTF-8\r\n\
            \r\n\
            <b>Hola</b>\r\n\
            --0f3d1c2b7a6e5d4c3b2a19080f3d1c2b7a6e5d4c3b2a19080f3d1c2b7a6e\r\n\
            Content-Disposition: attachment; filename=\"bill.pdf\"\r\n\
            Content-Transfer-Encoding: base64\r\n\
            Content-Type: application/pdf; name=\"bill.pdf\"\r\n\
            \r\n\
            JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n\
            Y29kZT4+CnN0cmVhbQp4nA==\r\n\
            --0f3d1c2b7a6e5d4c3b2a19080f3d1c2b7a6e5d4c3b2a19080f3d1c2b7a6e--\r\n\
            ",
        expected: &[],
    },
    Sample {
        client: "PHPMailer",
        message: "\
            Date: Mon, 5 Jan 2026 12:00:00 +0000\r\n\
            To: Ana <ana@example.com>\r\n\
            From: Acme <news@mail.acme.com>\r\n\
            Subject: =?utf-8?Q?Confirmaci=C3=B3n?=\r\n\
            Message-ID: <Ue1F2d3C4b5A6@mail.acme.com>\r\n\
            X-Mailer: PHPMailer 6.9.1 (https://github.com/PHPMailer/PHPMailer)\r\n\
            MIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed;\r\n\
            \x20boundary=\"b1=_Ue1F2d3C4b5A6978\"\r\n\
            Content-Transfer-Encoding: 8bit\r\n\
            \r\n\
            --b1=_Ue1F2d3C4b5A6978\r\n\
            Content-Type: multipart/alternative;\r\n\
            \x20boundary=\"b2=_Ue1F2d3C4b5A6978\"\r\n\
            \r\n\
            --b2=_Ue1F2d3C4b5A6978\r\n\
            Content-Type: text/plain; charset=us-ascii\r\n\
            \r\n\
            Confirmed.\r\n\
            \r\n\
            --b2=_Ue1F2d3C4b5A6978\r\n\
            Content-Type: text/html; charset=utf-8\r\n\
            Content-Transfer-Encoding: 8bit\r\n\
            \r\n\
            <p>Confirmación</p>\r\n\
            \r\n\
            \r\n\
            --b2=_Ue1F2d3C4b5A6978--\r\n\
            \r\n\
            --b1=_Ue1F2d3C4b5A6978\r\n\
            Content-Type: application/pdf; name=bill.pdf\r\n\
            Content-Transfer-Encoding: base64\r\n\
            Content-Disposition: attachment; filename=bill.pdf\r\n\
            \r\n\
            JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n\
            Y29kZT4+CnN0cmVhbQp4nA==\r\n\
            \r\n\
            \r\n\
            --b1=_Ue1F2d3C4b5A6978--\r\n\
            \r\n\
            ",
        expected: &[],
    },
    Sample {
        client: "JavaMail",
        message: "\
            Date: Mon, 5 Jan 2026 12:00:00 +0000 (UTC)\r\n\
            From: =?UTF-8?B?5byg?= <news@mail.acme.com>\r\n\
            To: ana@example.com\r\n\
            Message-ID: <1234567890.1.1767614400000@web-1>\r\n\
            Subject: =?UTF-8?B?5oKo55qE6aqM6K+B56CB?=\r\n\
            MIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed; \r\n\
            \tboundary=\"----=_Part_0_1324119927.1767614400000\"\r\n\
            \r\n\
            ------=_Part_0_1324119927.1767614400000\r\n\
            Content-Type: text/html;charset=UTF-8\r\n\
            Content-Transfer-Encoding: base64\r\n\
            \r\n\
            PHA+5oKo5aW9PC9wPg==\r\n\
            ------=_Part_0_1324119927.1767614400000\r\n\
            Content-Type: application/octet-stream; \r\n\
            \tname=\"=?UTF-8?B?6LSm5Y2VLnBkZg==?=\"\r\n\
            Content-Transfer-Encoding: base64\r\n\
            Content-Disposition: attachment; \r\n\
            \tfilename=\"=?UTF-8?B?6LSm5Y2VLnBkZg==?=\"\r\n\
            \r\n\
            JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n\
            Y29kZT4+CnN0cmVhbQp4nA==\r\n\
            ------=_Part_0_1324119927.1767614400000--\r\n\
            ",
        expected: &[],
    },
];

#[test]
fn messages_of_clients_have_no_errors() {
    for sample in ALL {
        let found = found(sample.message);
        assert_eq!(found, sample.expected, "{}", sample.client);
        assert!(!found.iter().any(|issue| issue.contains(" error ")));
    }
}
