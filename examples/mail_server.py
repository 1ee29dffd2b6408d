"""A local mail server that imitates Tencent Cloud SES over SMTP, for the demo and for tests.

It requires a login, and accepts messages or refuses them with a reply of the provider. It does not use presend, and sends
nothing. Unlike the provider, it does not encrypt the connection.
"""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

# The library warns about itself at each login.
logging.getLogger("mail.log").setLevel(logging.ERROR)

# Invented for this server.
USER = "noreply@mail.acme.com"
PASSWORD = "demo-password"


@dataclass(frozen=True)
class Mail:
    """What the server received."""

    mail_from: str
    rcpt_to: list[str]
    data: bytes
    answer: str


def refusal(code: str, message: str) -> str:
    """Returns the reply with which the provider refuses a message."""
    answer = {
        "Response": {
            "RequestId": "cbb7a2d0-1f5e-4a5c-9d3b-0c6f2a0e7b11",
            "QcloudError": {"Error": {"Code": code, "Message": message}},
        }
    }
    return (
        "554 5.0.0 Error: transaction failed, blame it on the weather: "
        f"##SES-response-json:{json.dumps(answer, separators=(',', ':'))}"
    )


class MailServer:
    """The server: its address, and the messages that it received."""

    def __init__(self) -> None:
        """Prepares a server that accepts every message."""
        self.address = ""
        self.received: list[Mail] = []
        self.answer = "250 2.0.0 Ok: queued"

    @contextmanager
    def answering(self, code: str) -> Iterator[None]:
        """Until the context ends, refuses every message with this error code."""
        before, self.answer = (
            self.answer,
            refusal(code, "ana@example.com: This reply was requested."),
        )
        try:
            yield
        finally:
            self.answer = before

    async def handle_DATA(  # noqa: N802  # the name that aiosmtpd calls
        self, _server: Any, session: Any, envelope: Any
    ) -> str:
        """Replies to one message."""
        if not session.authenticated:
            return "530 5.7.0 Authentication required"
        self.received.append(
            Mail(envelope.mail_from, envelope.rcpt_tos, envelope.content, self.answer)
        )
        return self.answer


class _Controller(Controller):
    """Listens on any free port."""

    def _trigger_server(self) -> None:
        server: Any = self.server
        self.port = server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


def logged_in(
    _server: Any, _session: Any, _envelope: Any, _mechanism: str, given: Any
) -> AuthResult:
    """Checks a login."""
    right = LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=given == right, handled=False)


@contextmanager
def running_mail_server() -> Iterator[MailServer]:
    """Runs the server until the context ends."""
    server = MailServer()
    controller = _Controller(
        server,
        hostname="127.0.0.1",
        port=0,
        authenticator=logged_in,
        auth_require_tls=False,
    )
    controller.start()
    try:
        server.address = f"127.0.0.1:{controller.port}"
        yield server
    finally:
        controller.stop()
