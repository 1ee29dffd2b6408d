"""Other threads run while presend works on something large."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import presend
import pytest
from presend.tencent_ses import SendEmail
from presend.tencent_ses_smtp import Message

FILE = {"FileName": "a.bin", "Content": bytes(3 << 20)}
MAIL: Any = {
    "FromEmailAddress": "shop@example.com",
    "Subject": "Hi",
    "Destination": ["ana@example.com"],
    "Template": {"TemplateID": 1, "TemplateData": {}},
    "Attachments": [FILE],
}
KEYS = presend.Credentials("AKIDexample", "k" * 32)
RESPONSE = b'{"Response": {"RequestId": "r", "Text": "' + b"a" * (1 << 20) + b'"}}'

CALLS: list[Callable[[], object]] = [
    lambda: SendEmail.validate(MAIL),
    lambda: SendEmail.build(MAIL, region="ap-guangzhou", credentials=KEYS),
    lambda: SendEmail.parse_response(200, RESPONSE),
    lambda: Message.validate_raw(b"a\r\n" * (1 << 20)),
    lambda: Message.build(
        {
            "From": "shop@example.com",
            "To": ["ana@example.com"],
            "Subject": "Hi",
            "Text": "a\n" * 100_000,
        }
    ),
]


def other_thread_runs(call: Callable[[], object], seconds: float) -> bool:
    """Returns whether a waiting thread runs during one of the calls of some seconds."""
    # The first call in a process prepares classes, for which it may release the GIL.
    call()
    ran: list[bool] = []
    ready = threading.Event()
    start = threading.Lock()
    start.acquire()

    def wait() -> None:
        ready.set()
        start.acquire()
        ran.append(True)

    thread = threading.Thread(target=wait)
    thread.start()
    # Until the other thread waits for the lock, because it could otherwise still ask for the GIL after the usual interval.
    ready.wait()
    # Otherwise, objects of other tests could be freed during the calls, and closing a file releases the GIL.
    gc.collect()
    gc.disable()
    interval = sys.getswitchinterval()
    # The interpreter does not switch threads on its own any more.
    sys.setswitchinterval(1_000)
    try:
        start.release()
        end = time.monotonic() + seconds
        while not ran and time.monotonic() < end:
            call()
        return bool(ran)
    finally:
        sys.setswitchinterval(interval)
        gc.enable()
        thread.join()


@pytest.mark.parametrize("call", CALLS)
def test_large_work_releases_the_gil(call: Callable[[], object]) -> None:
    assert other_thread_runs(call, seconds=20)


def test_small_work_keeps_the_gil() -> None:
    assert not other_thread_runs(lambda: SendEmail.validate({}), seconds=0.1)


def test_the_gil_is_released_for_more_than_64_kib() -> None:
    """The body of a response is the part of a call whose size a test can choose to the byte."""
    start, end = b'{"Response": {"RequestId": "', b'"}}'

    def parses(size: int) -> Callable[[], object]:
        body = start + b"r" * (size - len(start + end)) + end
        return lambda: SendEmail.parse_response(200, body)

    assert not other_thread_runs(parses(64 << 10), seconds=0.5)
    assert other_thread_runs(parses((64 << 10) + 1), seconds=20)
