"""Checks that the stub has the docstrings of the built module, which come from the doc comments in Rust.

With `PRESEND_GENERATE=1`, the docstrings are written into the stub instead.
"""

from __future__ import annotations

import ast
import inspect
import os
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import presend
import pytest
from presend import _native
from presend.tencent_ses import SendEmail

STUB = Path(__file__).parents[2] / "bindings-python/python/presend/_native.pyi"
Node = ast.ClassDef | ast.FunctionDef


def documented(
    body: list[ast.stmt], owner: Any, prefix: str = ""
) -> Iterator[tuple[str, Node, Any]]:
    """Every public class, method, property and function of the stub, with its object at run time."""
    for node in body:
        if isinstance(node, Node) and not node.name.startswith("_"):
            found = getattr(owner, node.name)
            yield prefix + node.name, node, found
            if isinstance(node, ast.ClassDef):
                yield from documented(node.body, found, f"{node.name}.")


def in_stub() -> list[tuple[str, Node, Any]]:
    return list(documented(ast.parse(STUB.read_text("utf-8")).body, _native))


@pytest.mark.skipif("PRESEND_GENERATE" not in os.environ, reason="writes the stub")
def test_write_the_stub() -> None:
    lines = STUB.read_text("utf-8").splitlines()
    for _, node, found in reversed(in_stub()):
        doc = inspect.getdoc(found)
        first = node.body[0]
        assert doc, node.name
        assert isinstance(first, ast.Expr), node.name
        assert first.end_lineno
        end = "\n" if "\n" in doc else ""
        text = textwrap.indent(f'"""{doc}{end}"""', " " * first.col_offset)
        lines[first.lineno - 1 : first.end_lineno] = text.splitlines()
    STUB.write_text("\n".join(lines) + "\n", "utf-8")


@pytest.mark.parametrize(
    ("name", "node", "found"), [pytest.param(*it, id=it[0]) for it in in_stub()]
)
def test_help_agrees_with_the_stub(name: str, node: Node, found: Any) -> None:
    doc = inspect.getdoc(found)
    assert doc, f"{name} has no docstring"
    assert doc == ast.get_docstring(node), "run `make generate`"


def public_members(owner: Any) -> set[str]:
    return {name for name in vars(owner) if not name.startswith("_")}


def test_the_stub_names_every_public_object() -> None:
    names = {name for name, _, _ in in_stub()}
    for exported in presend.__all__:
        found = getattr(_native, exported, None)
        if found is None or exported.startswith("_"):
            continue
        assert exported in names
        if inspect.isclass(found):
            assert {f"{exported}.{member}" for member in public_members(found)} <= names


def test_the_exceptions_are_documented() -> None:
    for exported in presend.__all__:
        found = getattr(presend, exported)
        if inspect.isclass(found) and issubclass(found, Exception):
            assert found.__doc__
            for member in public_members(found):
                assert inspect.getdoc(getattr(found, member)), f"{exported}.{member}"


def test_help_describes_arguments_and_exceptions() -> None:
    assert "Raises:\n    TypeError:" in (inspect.getdoc(SendEmail.validate) or "")
    assert "secret_key: The secret key." in (inspect.getdoc(presend.Credentials) or "")
    assert "provider: The ID" in (inspect.getdoc(presend.explain) or "")
    assert "build requests" in (inspect.getdoc(presend) or "")
