"""Runs the examples against local servers that imitate the provider. `make demo` starts this program.

Each example runs as a separate process, once for each scene, and its output is shown unchanged. The exit
status is 1 if any result differs from what is expected.
"""

import base64
import email
import email.policy
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import zip_longest
from pathlib import Path

from mail_server import PASSWORD, USER, Mail, MailServer, running_mail_server
from provider import SECRET_ID, SECRET_KEY, Provider, Received, running_provider

HERE = Path(__file__).resolve().parent
BAD = "messages/bad.json"
GOOD = "messages/good.json"
RECEIPT = "messages/receipt.pdf"
BAD_MESSAGE = "messages/bad-message.json"
GOOD_MESSAGE = "messages/message.json"

# The colours, as ANSI codes: for the words that lines of the examples begin with, and for the demo's own
# kinds of text.
COLOURS = {
    "error": "31",
    "warning": "33",
    "not sent": "31",
    "built": "36",
    "sent": "1;32",
    "failed": "31",
    "fix": "36",
    "retry": "36",
    "title": "1",
    "quiet": "2",
    "right": "1;32",
    "wrong": "1;31",
}
COLOURED = (
    sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
)


@dataclass(frozen=True)
class Example:
    """One of the programs that the demo runs."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """A run of an example, and the expected results.

    In `shows`, `…` stands for any text. `retry` contains words of the last line, in any order.
    """

    title: str
    files: tuple[str, ...]
    shows: str
    retry: tuple[str, ...] = ()
    exit_status: int = 1
    requests: int = 1
    secret_key: str = SECRET_KEY
    answer: str | None = None


@dataclass(frozen=True)
class Run:
    """What an example printed, how it ended, and what the server received meanwhile."""

    output: str
    exit_status: int
    received: Sequence[Received | Mail]


BUILT = (
    "built   POST https://ses.tencentcloudapi.com/ Content-Type X-TC-Action X-TC-Version"
    " X-TC-Region X-TC-Timestamp Authorization … bytes\n"
)
SCENES = [
    Scene(
        "a bad message is explained, and not sent",
        (BAD,),
        """\
error   FromEmailAddress: … (FailedOperation.IncorrectSender)
error   Destination[1]: … (InvalidParameterValue.ReceiverEmailInvalid)
error   Template.TemplateID: … (InvalidParameter)
error   Template.TemplateData.items: … (FailedOperation.WrongContentJson)
error   Attachments[0].FileName: … (FailedOperation.InvalidAttachName)
error   Attachments[0].Content: … (InvalidParameterValue.AttachContentIsWrong)
error   TriggerType: … (InvalidParameterValue)
error   ReplyToAddress: … (UnknownParameter)
error   Bcc[0]: … (InvalidParameterValue)
warning Subject: … (InvalidParameterValue.SubjectLengthError)
warning Template.TemplateData.name: … (InvalidParameterValue.InValidTemplateData)
not sent
""",
        requests=0,
    ),
    Scene(
        "a good message is built, signed, sent and accepted",
        (GOOD, RECEIPT),
        BUILT + "sent    qcloudses-…\n",
        exit_status=0,
    ),
    Scene(
        "with a wrong key, the provider refuses the signature",
        (GOOD, RECEIPT),
        BUILT + "failed  AuthFailure.SignatureFailure: …\nfix     …\nretry   …\n",
        retry=("after_fix",),
        secret_key="not-the-key",
    ),
    Scene(
        "after too many mails to one address, the provider refuses another one",
        (GOOD, RECEIPT),
        BUILT + "failed  FailedOperation.FrequencyLimit: …\nfix     …\nretry   …\n",
        retry=("later", "3600"),
        answer="FailedOperation.FrequencyLimit",
    ),
    Scene(
        "a gateway that cannot reach the provider returns an HTML page",
        (GOOD, RECEIPT),
        BUILT + "failed  502: …\nfix     …\nretry   …\n",
        retry=("later",),
        answer="502",
    ),
]
BUILT_MESSAGE = "built   1 recipients, … bytes\n"
SMTP_SCENES = [
    Scene(
        "a bad message is explained, and not built",
        (BAD_MESSAGE,),
        """\
To[1]: … (InvalidParameterValue.ReceiverEmailInvalid)
Cc: …
at least one of Text, Html is required (FailedOperation: msg.Body is null)
not sent
""",
        requests=0,
    ),
    Scene(
        "a good message is built, sent and accepted",
        (GOOD_MESSAGE, RECEIPT),
        BUILT_MESSAGE + "sent\n",
        exit_status=0,
    ),
    Scene(
        "after too many mails, the mail server refuses another one",
        (GOOD_MESSAGE, RECEIPT),
        BUILT_MESSAGE + "failed  FailedOperation.ExceedSendLimit: …\nfix     …\nretry   …\n",
        retry=("later",),
        answer="FailedOperation.ExceedSendLimit",
    ),
]


def main() -> None:
    """Runs every scene with both examples."""
    if find_spec("presend") is None:
        sys.exit("The package presend is not installed: `make demo` builds it and runs the demo.")
    node = shutil.which("node")
    if node is None:
        sys.exit("The demo needs Node.js 20 or later, and there is no `node` on PATH.")
    examples = [
        Example("Python and httpx", (sys.executable, "send_email.py")),
        Example("Node and fetch", (node, "send-email.mjs")),
    ]
    wrong = []
    with running_provider() as provider:
        say("title", f"A server that imitates the provider listens at {provider.url}")
        for example in examples:
            for scene in SCENES:
                say("title", f"\n{example.name}: {scene.title}")
                if not show(example, scene, provider):
                    wrong.append(f"{example.name}: {scene.title}")
        bodies = {received.request.body for received in provider.received}
    wrong += over_smtp(node)
    if len(bodies) != 1:
        wrong.append(f"every request should have the same body, and there are {len(bodies)}")
    if wrong:
        sys.exit("\n".join(["\nDifferent from what is expected:", *wrong]))
    size = len(bodies.pop())
    say("right", f"\nAll results are as expected. Every request had the same body of {size} bytes.")


def over_smtp(node: str) -> Iterator[str]:
    """Runs every scene over SMTP with both examples. Yields those whose results are not as expected."""
    examples = [
        Example("Python and smtplib", (sys.executable, "send_message.py")),
        Example("Node and nodemailer", (node, "send-message.mjs")),
    ]
    with running_mail_server() as server:
        say("title", f"\nA mail server that imitates the provider listens at {server.address}")
        for example in examples:
            for scene in SMTP_SCENES:
                say("title", f"\n{example.name}: {scene.title}")
                if not show(example, scene, server):
                    yield f"{example.name}: {scene.title}"


def show(example: Example, scene: Scene, server: Provider | MailServer) -> bool:
    """Runs an example and shows its output. Returns whether the results are as expected."""
    command = [*example.command, *scene.files]
    shown = shlex.join([Path(command[0]).name, *command[1:]])
    if scene.secret_key != SECRET_KEY:
        shown = f"TENCENTCLOUD_SECRET_KEY={scene.secret_key} {shown}"
    say("quiet", f"  $ {shown}")
    run = perform(command, scene, server)
    for line in run.output.splitlines():
        show_line(line)
    for received in run.received:
        say("quiet", f"  (the response was {answer_text(received)[:85]}...)")
    differences = list(compare(scene, run))
    for difference in differences:
        say("wrong", f"  {difference}")
    return not differences


def answer_text(received: Received | Mail) -> str:
    """Returns what the server answered, on one line."""
    if isinstance(received, Mail):
        return received.answer
    return f"{received.answer.status}: {' '.join(received.answer.body.decode().split())}"


def perform(command: Sequence[str], scene: Scene, server: Provider | MailServer) -> Run:
    """Runs an example for a scene."""
    already = len(server.received)
    with server.answering(scene.answer) if scene.answer else nullcontext():
        done = subprocess.run(
            command,
            cwd=HERE,
            env=environment(scene, server),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=60,
            check=False,
        )
    return Run(done.stdout, done.returncode, server.received[already:])


def environment(scene: Scene, server: Provider | MailServer) -> dict[str, str]:
    """Returns the environment variables for an example."""
    # A proxy cannot reach the loopback address, and colour codes would disturb the comparison of the output.
    unwanted = re.compile("(?i).*_proxy|force_color")
    inherited = {name: value for name, value in os.environ.items() if not unwanted.fullmatch(name)}
    if isinstance(server, MailServer):
        place = {
            "PRESEND_SMTP_SERVER": server.address,
            "SMTP_USER": USER,
            "SMTP_PASSWORD": PASSWORD,
        }
    else:
        place = {
            "PRESEND_ENDPOINT": server.url,
            "TENCENTCLOUD_SECRET_ID": SECRET_ID,
            "TENCENTCLOUD_SECRET_KEY": scene.secret_key,
        }
    return {
        **inherited,
        **place,
        "PYTHONUNBUFFERED": "1",  # otherwise, output to stderr would come first
        "PYTHONUTF8": "1",
    }


def compare(scene: Scene, run: Run) -> Iterator[str]:
    """Yields a message for each difference from the expected results."""
    if run.exit_status != scene.exit_status:
        yield f"the exit status is {run.exit_status}, not {scene.exit_status}"
    for shape, line in zip_longest(scene.shows.splitlines(), run.output.splitlines()):
        if shape is None:
            yield f"not expected: {line}"
        elif line is None or not has_shape(shape, line):
            yield f"missing: {shape}"
    last_line = run.output.rstrip().rpartition("\n")[2]
    if not all(word in last_line for word in scene.retry):
        yield f"missing in the advice: {', '.join(scene.retry)}"
    if any(secret in run.output for secret in (scene.secret_key, PASSWORD)):
        yield "the secret key is shown"
    if len(run.received) != scene.requests:
        yield f"{len(run.received)} requests were sent, not {scene.requests}"
    for received in run.received:
        if isinstance(received, Mail):
            yield from compare_mail(received, run.output)
        else:
            yield from compare_received(received, run.output)


def has_shape(shape: str, line: str) -> bool:
    """Returns whether `line` is equal to `shape`, in which `…` stands for any text."""
    pattern = re.escape(shape).replace("…", ".*")
    return re.fullmatch(pattern, line) is not None


def compare_received(received: Received, output: str) -> Iterator[str]:
    """Yields a message for each mistake in a request, or in what the example printed about its response."""
    if decoded(received.request.body) != intended():
        yield "the request does not contain the message"
    if f" {len(received.request.body)} bytes" not in output:
        yield "the size of the body is not the one that is shown"
    if received.answer.content_type == "application/json":
        answer = json.loads(received.answer.body)["Response"]
        if answer.get("MessageId", answer.get("Error", {}).get("Code")) not in output:
            yield "the response is not the one that is shown"


def compare_mail(mail: Mail, output: str) -> Iterator[str]:
    """Yields a message for each difference between a mail and the good message."""
    good = json.loads((HERE / GOOD_MESSAGE).read_text("utf-8"))
    found = email.message_from_bytes(mail.data, policy=email.policy.default)
    headers = [found["From"], [found["To"]], found["Subject"], found["X-Order"]]
    if headers != [good["From"], good["To"], good["Subject"], good["Headers"]["X-Order"]]:
        yield "the mail does not have the headers of the message"
    files = [file.get_content() for file in found.iter_attachments()]
    if files != [(HERE / RECEIPT).read_bytes()]:
        yield "the mail does not have the attachment"
    if f" {len(mail.data)} bytes" not in output:
        yield "the size of the mail is not the one that is shown"


def intended() -> object:
    """Returns the good message, with its attachment as bytes."""
    message = json.loads((HERE / GOOD).read_text("utf-8"))
    receipt = HERE / RECEIPT
    message["Attachments"] = [{"FileName": receipt.name, "Content": receipt.read_bytes()}]
    return message


def decoded(body: bytes) -> object:
    """Returns the message in a body, with JSON text and base64 decoded."""
    message = json.loads(body)
    message["Template"]["TemplateData"] = json.loads(message["Template"]["TemplateData"])
    for attachment in message["Attachments"]:
        attachment["Content"] = base64.b64decode(attachment["Content"], validate=True)
    return message


def show_line(line: str) -> None:
    """Shows a line of an example, with its first word in colour and wrapped to the width of the terminal."""
    kind = next((kind for kind in COLOURS if line.startswith(kind)), "")
    if COLOURED:
        line = textwrap.fill(
            line,
            shutil.get_terminal_size().columns - 2,
            subsequent_indent=" " * 10,
            break_long_words=False,
            break_on_hyphens=False,
        )
    print("  " + paint(kind, kind) + line[len(kind) :])


def say(kind: str, text: str) -> None:
    """Prints a text in the colour of its kind."""
    print(paint(kind, text), flush=True)


def paint(kind: str, text: str) -> str:
    """Returns a text in the colour of its kind, if colours are enabled."""
    colour = COLOURS.get(kind)
    return f"\x1b[{colour}m{text}\x1b[0m" if COLOURED and colour else text


if __name__ == "__main__":
    main()
