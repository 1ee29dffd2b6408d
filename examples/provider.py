"""A local server that imitates Tencent Cloud SES, for the demo and for tests.

It implements one operation, `SendEmail`, and what all operations have in common: the TC3-HMAC-SHA256
signature, the common headers and the structure of responses. It does not use presend, so that it checks
presend's requests independently. Of the message, it checks only that it is a JSON object. It sends nothing.

    python provider.py [--port N]

The header `X-Demo-Answer` requests a particular response: an error code (`FailedOperation.FrequencyLimit`)
for a refusal by the provider of a request that is otherwise correct, or an HTTP status (`502`) for the page
of a gateway in front of the provider.
"""

import argparse
import hashlib
import hmac
import json
import re
import secrets
import sys
import threading
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NoReturn

HOST = "ses.tencentcloudapi.com"
REGIONS = {
    HOST: ("ap-guangzhou", "ap-hongkong"),
    "ses.intl.tencentcloudapi.com": ("ap-singapore",),
}
ACTION = "SendEmail"
VERSION = "2020-10-02"

# Invented for this server.
SECRET_ID = "demo-secret-id"
SECRET_KEY = "demo-secret-key"

MAX_CLOCK_DIFFERENCE = 300  # seconds
MAX_BODY_BYTES = 10 << 20  # the limit of API 3.0 with TC3; SES documents a lower one of 8 MB
UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"
REQUIRED_HEADERS = (
    "Host",
    "Content-Type",
    "Authorization",
    "X-TC-Action",
    "X-TC-Version",
    "X-TC-Timestamp",
    "X-TC-Region",
)
AUTHORIZATION = re.compile(
    r"TC3-HMAC-SHA256 "
    r"Credential=(?P<secret_id>[^\s,/]+)/"
    r"(?P<scope>[0-9]{4}-[0-9]{2}-[0-9]{2}/[a-z0-9]+/tc3_request), ?"
    r"SignedHeaders=(?P<signed_headers>[a-z0-9;-]+), ?"
    r"Signature=(?P<signature>[0-9a-f]{64})"
)
GATEWAY_PAGE = """<html>
<head><title>{status} {reason}</title></head>
<body><center><h1>{status} {reason}</h1></center><hr><center>stand-in gateway</center></body>
</html>
"""


@dataclass(frozen=True)
class Request:
    """A request as it arrived.

    Header names are in lower case. A header that occurs twice has both values, separated by a comma.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """A response as it is sent."""

    status: int
    content_type: str
    body: bytes


@dataclass(frozen=True)
class Received:
    """A request and the response to it."""

    request: Request
    answer: Answer


class RequestError(Exception):
    """What is wrong with a request, as a code and a message of the provider."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message


def check(request: Request, keys: Mapping[str, str], now: float) -> None:
    """Raises `RequestError` unless `request` is a `SendEmail` that one of `keys` signed.

    `keys` gives the secret key for each secret ID.
    """
    for name in REQUIRED_HEADERS:
        if not request.headers.get(name.lower()):
            raise RequestError("MissingParameter", f"The header {name} is missing.")
    host = request.headers["host"].lower()
    if host not in REGIONS:
        raise RequestError("NoSuchProduct", f"The Host header is none of {', '.join(REGIONS)}.")
    if len(request.body) > MAX_BODY_BYTES:
        raise RequestError("RequestSizeLimitExceeded", f"The body is over {MAX_BODY_BYTES} bytes.")
    check_signature(request, keys, now)
    check_operation(request.headers, REGIONS[host])
    check_body(request.body)


def check_signature(request: Request, keys: Mapping[str, str], now: float) -> None:
    """Raises `RequestError` unless one of `keys` signed `request` recently."""
    authorization = AUTHORIZATION.fullmatch(request.headers["authorization"])
    if authorization is None:
        refuse_authorization("The Authorization header is not in the form of TC3-HMAC-SHA256.")
    secret_id, scope, signed_headers, signature = authorization.groups()
    check_signed_headers(signed_headers.split(";"), request.headers)
    if secret_id not in keys:
        raise RequestError("AuthFailure.SecretIdNotFound", "The SecretId does not exist.")
    # This server has no temporary keys.
    if "x-tc-token" in request.headers:
        raise RequestError("AuthFailure.TokenFailure", "The token does not belong to the SecretId.")
    timestamp = read_timestamp(request.headers["x-tc-timestamp"], now)
    date = time.strftime("%Y-%m-%d", time.gmtime(timestamp))
    service = request.headers["host"].partition(".")[0].lower()
    if scope != f"{date}/{service}/tc3_request":
        refuse_signature(
            f"The credential scope has to be {date}/{service}/tc3_request, with the date in UTC."
        )
    expected = sign(request, signed_headers, timestamp, scope, keys[secret_id])
    if not hmac.compare_digest(expected, signature):
        refuse_signature("The provided signature is not the one computed here.")


def check_signed_headers(names: list[str], headers: Mapping[str, str]) -> None:
    """Raises `RequestError` unless `names` are sorted, occur in `headers`, and include the mandatory ones."""
    if names != sorted(set(names)):
        refuse_authorization("SignedHeaders is not a sorted list of different names.")
    if not {"content-type", "host"} <= set(names):
        refuse_authorization("SignedHeaders has to name content-type and host.")
    if not set(names) <= set(headers):
        refuse_authorization("SignedHeaders names a header that did not arrive.")


def read_timestamp(text: str, now: float) -> int:
    """Returns the Unix seconds in `text`. Raises `RequestError` if they are not close to `now`."""
    if not re.fullmatch("[0-9]{1,12}", text):
        raise RequestError("InvalidParameter", "X-TC-Timestamp is not in Unix seconds.")
    if abs(int(text) - now) > MAX_CLOCK_DIFFERENCE:
        raise RequestError(
            "AuthFailure.SignatureExpire", "X-TC-Timestamp is over five minutes off."
        )
    return int(text)


def sign(request: Request, signed_headers: str, timestamp: int, scope: str, secret_key: str) -> str:
    """Returns the TC3-HMAC-SHA256 signature of `request`, computed as in the provider's manual."""
    unsigned = request.headers.get("x-tc-content-sha256") == UNSIGNED_PAYLOAD
    payload = UNSIGNED_PAYLOAD.encode() if unsigned else request.body
    path, _, query = request.target.partition("?")
    canonical_headers = [
        f"{name}:{request.headers[name].strip().lower()}\n" for name in signed_headers.split(";")
    ]
    canonical_request = "\n".join(
        [
            request.method,
            path,
            query,
            "".join(canonical_headers),
            signed_headers,
            sha256_hex(payload),
        ]
    )
    # The server decodes headers as Latin-1, so encoding them as Latin-1 gives the bytes that arrived.
    hashed_request = sha256_hex(canonical_request.encode("latin-1"))
    key = f"TC3{secret_key}".encode()
    for part in scope.split("/"):
        key = hmac_sha256(key, part)
    return hmac_sha256(key, f"TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{hashed_request}").hex()


def sha256_hex(data: bytes) -> str:
    """Returns the SHA-256 of `data` in lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def hmac_sha256(key: bytes, text: str) -> bytes:
    """Returns the HMAC-SHA256 of `text` with `key`."""
    return hmac.digest(key, text.encode(), "sha256")


def refuse_authorization(message: str) -> NoReturn:
    """Refuses a malformed Authorization header."""
    raise RequestError("AuthFailure.InvalidAuthorization", message)


def refuse_signature(message: str) -> NoReturn:
    """Refuses a signature that does not match the request."""
    raise RequestError("AuthFailure.SignatureFailure", message)


def check_operation(headers: Mapping[str, str], regions: tuple[str, ...]) -> None:
    """Raises `RequestError` unless `headers` name `SendEmail` and one of `regions`."""
    if headers["x-tc-action"] != ACTION:
        raise RequestError("InvalidAction", f"This server supports only {ACTION}.")
    if headers["x-tc-version"] != VERSION:
        raise RequestError("NoSuchVersion", f"The version of this API is {VERSION}.")
    if headers["x-tc-region"] not in regions:
        raise RequestError(
            "UnsupportedRegion", f"The regions of this host are {', '.join(regions)}."
        )


def check_body(body: bytes) -> None:
    """Raises `RequestError` unless `body` is a JSON object in UTF-8."""
    try:
        document = json.loads(body.decode(), parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        raise RequestError("InvalidParameter", "The body is not JSON in UTF-8.") from None
    if not isinstance(document, dict):
        raise RequestError("InvalidParameter", "The body is not a JSON object.")


def refuse_constant(name: str) -> NoReturn:
    """Refuses `NaN` and `Infinity`, which Python accepts although they are not JSON."""
    raise ValueError(name)


def accepted() -> Answer:
    """Returns the response to a message that is accepted."""
    moment = time.strftime("%Y%m%d%H%M%S", time.gmtime())
    return envelope({"MessageId": f"qcloudses-30-1000000000-date-{moment}-{secrets.token_hex(6)}"})


def refused(code: str, message: str) -> Answer:
    """Returns the provider's response to a request that it refuses. Its HTTP status is 200 too."""
    return envelope({"Error": {"Code": code, "Message": message}})


def envelope(fields: Mapping[str, object]) -> Answer:
    """Returns a response with these fields in the structure that all responses of the provider have."""
    document = {"Response": {**fields, "RequestId": str(uuid.uuid4())}}
    return Answer(200, "application/json", json.dumps(document).encode())


def gateway_page(status: int) -> Answer:
    """Returns the response of a gateway that cannot reach the provider."""
    reason = BaseHTTPRequestHandler.responses.get(status, ("Error", ""))[0]
    return Answer(status, "text/html", GATEWAY_PAGE.format(status=status, reason=reason).encode())


class Provider(ThreadingHTTPServer):
    """The server: its URL, the keys that it accepts, and the requests that it received."""

    def __init__(self, port: int = 0, host: str = HOST) -> None:
        """Listens on `port` of the loopback address, by default any free one, and imitates `host`."""
        super().__init__(("127.0.0.1", port), Handler)
        self.host = host
        self.keys = {SECRET_ID: SECRET_KEY}
        self.received: list[Received] = []
        self.log = False
        self._asked_for: str | None = None

    @property
    def url(self) -> str:
        """The URL to send requests to."""
        return f"http://127.0.0.1:{self.server_port}/"

    @contextmanager
    def answering(self, what: str) -> Iterator[None]:
        """Until the context ends, responds as if every request had the header `X-Demo-Answer: what`."""
        self._asked_for = what
        try:
            yield
        finally:
            self._asked_for = None

    def answer(self, request: Request) -> Answer:
        """Checks a request, and records the request and the response."""
        answer = self._judge(request)
        self.received.append(Received(request, answer))
        if self.log:
            print(request.method, request.target, answer.status, answer.body.decode(), flush=True)
        return answer

    def _judge(self, request: Request) -> Answer:
        asked_for = request.headers.get("x-demo-answer", self._asked_for)
        if asked_for and re.fullmatch("[45][0-9][0-9]", asked_for):
            return gateway_page(int(asked_for))
        try:
            check(self._addressed(request), self.keys, time.time())
        except RequestError as error:
            return refused(error.code, error.message)
        return refused(asked_for, "This response was requested.") if asked_for else accepted()

    def _addressed(self, request: Request) -> Request:
        """Returns the request with the Host header that is intended.

        Some clients, such as `fetch` in Node.js, do not let the caller set the Host header. They send the
        address of this server, which is replaced by the host that the server imitates.
        """
        if request.headers.get("host") not in {
            f"{name}:{self.server_port}" for name in ("127.0.0.1", "localhost")
        }:
            return request
        return replace(request, headers={**request.headers, "host": self.host})


class Handler(BaseHTTPRequestHandler):
    """Reads a complete request, and writes the response."""

    server: Provider
    server_version = "stand-in"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    timeout = 30
    # The headers and the body are written separately, and the body must not wait for an acknowledgement.
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        """Responds to one request."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not re.fullmatch("[0-9]{1,10}", length):
            self.close_connection = True
            self.send_error(411)
            return
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            self.close_connection = True
            return
        self._write(self.server.answer(Request(self.command, self.path, self._headers(), body)))

    def do_GET(self) -> None:
        """Responds to one request."""
        self.do_POST()

    def _headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        for given_name, value in self.headers.items():
            name = given_name.lower()
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        return headers

    def _write(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:
        """Writes nothing, because the provider writes a log with the responses."""


@contextmanager
def running_provider(port: int = 0, host: str = HOST) -> Iterator[Provider]:
    """Runs the server until the context ends."""
    with Provider(port, host) as provider:
        thread = threading.Thread(
            target=provider.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )
        thread.start()
        try:
            yield provider
        finally:
            provider.shutdown()
            thread.join()


def main() -> None:
    """Runs the server until it is interrupted."""
    parser = argparse.ArgumentParser(description="A local server that imitates Tencent Cloud SES.")
    parser.add_argument(
        "--port", type=int, default=0, help="the port to listen on; by default, any free port"
    )
    port = parser.parse_args().port
    with Provider(port) as provider, suppress(KeyboardInterrupt):
        provider.log = True
        print(provider.url, flush=True)
        print(
            f"It accepts the secret ID {SECRET_ID} with the secret key {SECRET_KEY}.",
            file=sys.stderr,
        )
        provider.serve_forever()


if __name__ == "__main__":
    main()
