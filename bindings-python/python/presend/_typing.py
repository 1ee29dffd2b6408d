"""Types for the generated modules that pydantic accepts too."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

__all__ = ["Buffer", "TypedDict", "keep_unknown_fields"]

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    # Before Python 3.12, pydantic needs the class of typing_extensions, which it installs.
    try:
        from typing_extensions import TypedDict
    except ImportError:
        from typing import TypedDict


def keep_unknown_fields(module: dict[str, Any]) -> None:
    """Lets pydantic keep the fields that a payload type of the module does not have.

    By default it drops them without a word, so that ``validate`` would not see a misspelt name.
    """
    for value in module.values():
        if isinstance(value, type) and hasattr(value, "__total__"):
            value.__pydantic_config__ = {"extra": "allow"}  # type: ignore[attr-defined]


class _IsInstance:
    """Lets pydantic accept the objects of a class for which it has no schema of its own."""

    @staticmethod
    def __get_pydantic_core_schema__(source: type, _handler: Any) -> dict[str, Any]:
        return {"type": "is-instance", "cls": source}

    @staticmethod
    def __get_pydantic_json_schema__(_schema: Any, _handler: Any) -> dict[str, Any]:
        return {"type": "string", "format": "binary"}


Buffer = Annotated[bytearray, _IsInstance] | Annotated[memoryview, _IsInstance]
"""Bytes in a bytearray or a memoryview."""
