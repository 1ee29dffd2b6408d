"""Checks that the code in the README is that of the examples in the repository, and that it runs."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import provider as stand_in
import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


def blocks(path: Path, language: str) -> list[str]:
    """The fenced code blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", path.read_text("utf-8"), re.M | re.S)


@pytest.mark.parametrize(
    ("language", "examples"),
    [
        ("python", ["send_email.py", "send_message.py"]),
        ("js", ["send-email.mjs", "send-message.mjs"]),
    ],
)
def test_the_readme_shows_the_examples(language: str, examples: list[str]) -> None:
    shown = [(EXAMPLES / example).read_text("utf-8") for example in examples]
    assert blocks(ROOT / "README.md", language) == shown


def test_the_first_example_has_fewer_than_25_lines_of_code() -> None:
    example = blocks(ROOT / "README.md", "python")[0]
    code = [line for line in example.splitlines() if line and not line.startswith('"""')]
    assert len(code) < 25


def run_example(message: str, endpoint: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "send_email.py", f"messages/{message}"],
        cwd=EXAMPLES,
        env={
            **os.environ,
            "PRESEND_ENDPOINT": endpoint,
            "TENCENTCLOUD_SECRET_ID": stand_in.SECRET_ID,
            "TENCENTCLOUD_SECRET_KEY": stand_in.SECRET_KEY,
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_output_in_the_readme_is_what_the_example_prints() -> None:
    [shown] = blocks(ROOT / "README.md", "text")
    command, *lines = shown.splitlines()
    assert command == "$ python send_email.py messages/bad.json"
    ran = run_example("bad.json", "http://127.0.0.1:9")
    assert [*ran.stdout.splitlines(), *ran.stderr.splitlines()] == lines
    assert ran.returncode == 1


def test_the_good_message_is_sent() -> None:
    with stand_in.running_provider() as provider:
        ran = run_example("good.json", provider.url)
    assert ran.returncode == 0, ran.stderr
    assert "sent" in ran.stdout


def test_the_session_in_the_readme_gives_the_output_shown() -> None:
    [session] = blocks(ROOT / "README.md", "pycon")
    example = doctest.DocTestParser().get_doctest(session, {}, "README.md", None, None)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert runner.run(example).failed == 0


def test_the_example_in_the_python_readme_prints_the_output_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = ROOT / "bindings-python/README.md"
    [code] = blocks(page, "python")
    exec(compile(code, str(page), "exec"), {})
    assert [capsys.readouterr().out] == blocks(page, "text")
