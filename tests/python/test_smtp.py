"""Sends messages to a mail server on this machine, reads them back with the standard library, and checks messages that
other libraries composed."""

from __future__ import annotations

import asyncio
import datetime
import email
import email.policy
import pickle
import smtplib
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.message import Message as StandardMessage
from email.utils import formataddr, getaddresses
from typing import Any

import aiosmtplib
import django
import mail_server
import presend
import pytest
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st
from presend.tencent_ses_smtp import Message

DATE = 1795713600
GOOD: Any = {
    "From": "Acme <noreply@mail.acme.com>",
    "To": ["Ana <ana@example.com>", "Zoë, Bob <bob@bücher.example>"],
    "Subject": "Quittung für 阿娜 🫖",
    "Text": "Hello,\n.\n..two dots\nFrom me: ñ = x  \n" + "long " * 300,
    "Html": "<p>ñ</p>",
    "ReplyTo": "Shop <shop@acme.com>",
    "Headers": {"X-Order": "17", "X-Note": "año " * 60},
    "Attachments": [
        {
            "FileName": "quittung-ü.pdf",
            "Content": bytes(range(256)),
            "ContentType": "application/pdf",
        },
        {"FileName": "a.txt", "Content": "aGk="},
    ],
}


@pytest.fixture(scope="module")
def server() -> Iterator[mail_server.MailServer]:
    with mail_server.running_mail_server() as running:
        yield running


def send(server: mail_server.MailServer, message: presend.SmtpMessage) -> mail_server.Mail:
    with smtplib.SMTP(server.address) as client:
        client.login(mail_server.USER, mail_server.PASSWORD)
        assert client.sendmail(message.mail_from, message.rcpt_to, message.data) == {}
    return server.received[-1]


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert not [part.defects for part in message.walk() if part.defects]
    return message


def text_of(message: EmailMessage, kind: str) -> str | None:
    """The text, with LF for each line end."""
    part = message.get_body((kind,))
    if part is None:
        return None
    # `get_content` would also turn a CR alone into a line end.
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode().replace("\r\n", "\n")


def as_written(text: str) -> set[str]:
    """The text with LF for each line end. Its last line may get one."""
    text = text.replace("\r\n", "\n")
    return {text, text.removesuffix("\n") + "\n"}


def recipients(data: bytes) -> list[tuple[str, str]]:
    """Names and addresses. The newer parser of Python 3.11 leaves a space between two encoded words of a name."""
    header = email.message_from_bytes(data)["To"]
    found = getaddresses([str(header)])
    return [(str(make_header(decode_header(name))), address) for name, address in found]


def addresses(header: Any) -> list[tuple[str, str]]:
    return [(each.display_name, each.addr_spec) for each in header.addresses]


def test_a_mail_server_receives_what_was_built(server: mail_server.MailServer) -> None:
    message = Message.build(GOOD, date=DATE, message_id="<17@mail.acme.com>")
    mail = send(server, message)
    assert mail.mail_from == message.mail_from == "noreply@mail.acme.com"
    assert mail.rcpt_to == message.rcpt_to == ["ana@example.com", "bob@xn--bcher-kva.example"]
    assert mail.data == message.data
    found = read(mail.data)
    assert addresses(found["From"]) == [("Acme", "noreply@mail.acme.com")]
    assert addresses(found["To"]) == [
        ("Ana", "ana@example.com"),
        ("Zoë, Bob", "bob@xn--bcher-kva.example"),
    ]
    assert addresses(found["Reply-To"]) == [("Shop", "shop@acme.com")]
    assert found["Subject"] == GOOD["Subject"]
    assert found["Date"].datetime.timestamp() == DATE
    assert found["Message-ID"] == "<17@mail.acme.com>"
    assert found["X-Order"] == "17"
    assert found["X-Note"] == GOOD["Headers"]["X-Note"]
    assert text_of(found, "plain") in as_written(GOOD["Text"])
    assert text_of(found, "html") in as_written(GOOD["Html"])
    files = [
        (file.get_filename(), file.get_content_type(), file.get_payload(decode=True))
        for file in found.iter_attachments()
    ]
    assert files == [
        ("quittung-ü.pdf", "application/pdf", bytes(range(256))),
        ("a.txt", "application/octet-stream", b"hi"),
    ]


def test_a_refusal_is_explained(server: mail_server.MailServer) -> None:
    code = "FailedOperation.ExceedSendLimit"
    with server.answering(code), pytest.raises(smtplib.SMTPDataError) as refused:
        send(server, Message.build(GOOD))
    e = refused.value
    error = Message.parse_response(e.smtp_code, e.smtp_error).error
    assert error is not None
    assert (error.code, error.kind) == (code, "quota")
    assert error.status == 554
    assert "ana@" not in str(error)


def test_a_refusal_to_aiosmtplib_is_explained(server: mail_server.MailServer) -> None:
    message = Message.build(GOOD)
    host, port = server.address.split(":")

    async def send_with_aiosmtplib() -> None:
        await aiosmtplib.send(
            message.data,
            sender=message.mail_from,
            recipients=message.rcpt_to,
            hostname=host,
            port=int(port),
            start_tls=False,
            username=mail_server.USER,
            password=mail_server.PASSWORD,
        )

    asyncio.run(send_with_aiosmtplib())
    assert server.received[-1].data == message.data
    code = "FailedOperation.ExceedSendLimit"
    with server.answering(code), pytest.raises(aiosmtplib.SMTPDataError) as refused:
        asyncio.run(send_with_aiosmtplib())
    e = refused.value
    error = Message.parse_response(e.code, e.message).error
    assert error is not None
    assert (error.code, error.kind, error.status) == (code, "quota", 554)


def test_a_wrong_login_is_explained(server: mail_server.MailServer) -> None:
    with smtplib.SMTP(server.address) as client, pytest.raises(smtplib.SMTPException) as refused:
        client.login(mail_server.USER, "wrong")
    e: Any = refused.value
    error = Message.parse_response(e.smtp_code, e.smtp_error).error
    assert error is not None
    assert error.kind == "auth"


def test_no_reply_is_explained() -> None:
    with pytest.raises(OSError, match="refused") as failed:
        smtplib.SMTP("127.0.0.1", 9)
    error = Message.parse_response(None, str(failed.value)).error
    assert error is not None
    assert error.retry.when == "later"


# Characters that no line of a header can contain, and those that Python's own parser changes.
WORDS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1, max_size=30
)
ATOMS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=12)
ADDRESSES = st.builds(lambda local, domain: f"{local}@{domain}.example", ATOMS, ATOMS)
NAMES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
FILES = st.fixed_dictionaries(
    {
        "FileName": st.builds(
            lambda words: "-".join(words) + ".txt",
            st.lists(
                st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20),
                min_size=1,
                max_size=4,
            ),
        ),
        "Content": st.binary(max_size=200),
    }
)
PAYLOADS = st.fixed_dictionaries(
    {
        "From": st.builds(lambda name, address: f"{name} <{address}>", ATOMS, ADDRESSES),
        "To": st.lists(
            st.builds(lambda name, address: f'"{quoted(name)}" <{address}>', NAMES, ADDRESSES),
            min_size=1,
            max_size=4,
        ),
        "Subject": NAMES,
        "Text": TEXTS,
        "Html": TEXTS,
    },
    optional={"Attachments": st.lists(FILES, max_size=3), "Headers": st.just({"X-A": "b"})},
)


def quoted(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', '\\"')


@example_settings(max_examples=1000, deadline=None)
@given(PAYLOADS)
def test_any_message_is_read_back(payload: Any) -> None:
    try:
        message = Message.build(payload, date=DATE)
    except presend.ValidationError as e:
        wrong = {issue.rule for issue in e.issues if issue.severity == "error"}
        assert wrong == {"at_least_one_of"}
        return
    assert max(map(len, message.data.split(b"\r\n"))) <= 998
    found = read(message.data)
    assert found["Subject"] == payload["Subject"]
    names = [to[1:].rpartition('"')[0] for to in payload["To"]]
    assert [quoted(name) for name, _ in recipients(message.data)] == names
    assert [address for _, address in recipients(message.data)] == message.rcpt_to
    for kind, name in (("plain", "Text"), ("html", "Html")):
        if payload[name]:
            assert text_of(found, kind) in as_written(payload[name])
    files = [
        (file.get_filename(), file.get_payload(decode=True)) for file in found.iter_attachments()
    ]
    given_files = [(file["FileName"], file["Content"]) for file in payload.get("Attachments", [])]
    assert files == given_files
    assert [
        issue for issue in Message.validate_raw(message.data) if issue.severity == "error"
    ] == []


def errors(message: bytes) -> list[presend.Issue]:
    return [issue for issue in Message.validate_raw(message) if issue.severity == "error"]


def standard_message() -> EmailMessage:
    message = EmailMessage()
    message["From"] = formataddr(("Acme", "noreply@mail.acme.com"))
    message["To"] = "ana@example.com"
    message["Subject"] = "Quittung für 阿娜"
    message.set_content("Thank you, Zoë.\n")
    message.add_alternative("<p>Thank you, Zoë.</p>", subtype="html")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    return message


def test_a_message_of_the_standard_library_is_checked() -> None:
    data = standard_message().as_bytes(policy=email.policy.SMTP)
    for message in (data, bytearray(data), memoryview(data)):
        assert Message.validate_raw(message) == Message.validate_raw(data)
    assert errors(data) == []


def test_a_message_of_django_is_checked() -> None:
    if not settings.configured:
        settings.configure()
        django.setup()
    message = EmailMultiAlternatives(
        "Quittung für 阿娜", "Thank you, Zoë.", "Acme <noreply@mail.acme.com>", ["ana@example.com"]
    )
    message.attach_alternative("<p>Thank you, Zoë.</p>", "text/html")
    message.attach("a.pdf", b"%PDF-1.4", "application/pdf")
    assert errors(message.message().as_bytes(linesep="\r\n")) == []
    with pytest.raises(TypeError, match=r"pass x\.message\(\)\.as_bytes\(linesep=smtplib\.CRLF\)$"):
        Message.validate_raw(message)


@pytest.mark.parametrize(
    ("wrong", "advice"),
    [
        ("From: a", r"message: bytes, not str; pass x\.encode\(\)"),
        (standard_message(), r"pass x\.as_bytes\(policy=email\.policy\.SMTP\)$"),
        (StandardMessage(), r"pass x\.as_bytes\(policy=email\.policy\.SMTP\)$"),
        (5, "message: bytes, not int$"),
        (None, "message: bytes, not NoneType$"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_not_bytes_is_refused(wrong: Any, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        Message.validate_raw(wrong)


def test_options_of_a_wrong_type_are_refused() -> None:
    now = datetime.datetime.now(datetime.timezone.utc)
    wrong: list[tuple[dict[str, Any], str]] = [
        (
            {"date": now},
            r"date: an int or None, not datetime\.datetime; pass int\(x\.timestamp\(\)\)$",
        ),
        ({"date": 1.5}, "date: an int or None, not float$"),
        ({"date": True}, "date: an int or None, not bool$"),
        ({"message_id": 5}, "message_id: a str, not int$"),
    ]
    for options, why in wrong:
        with pytest.raises(TypeError, match=why):
            Message.build(GOOD, **options)


def test_the_date_is_by_default_that_of_the_clock() -> None:
    before = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
    found = read(Message.build(GOOD).data)["Date"].datetime
    assert before <= found <= datetime.datetime.now(datetime.timezone.utc)
    assert read(Message.build(GOOD).data)["Message-ID"] is None


def test_a_message_shows_neither_addresses_nor_content() -> None:
    message = Message.build(GOOD)
    assert repr(message) == f"<SmtpMessage recipients=2 data_bytes={len(message.data)}>"
    assert (type(message.mail_from), type(message.rcpt_to), type(message.data)) == (
        str,
        list,
        bytes,
    )
    with pytest.raises(AttributeError):
        message.mail_from = "x"  # type: ignore[misc]
    with pytest.raises(TypeError, match="pickle"):
        pickle.dumps(message)
