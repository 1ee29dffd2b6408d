"""Types that are created when they are first used."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def lazy_types(module: dict[str, Any]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The functions ``__getattr__`` and ``__dir__`` of a module with operations.

    A program that validates and sends does not use the types of payloads and responses, and creating them takes
    much longer than creating the operations. All of them become attributes of the module when one is used.
    """
    package, _, name = module["__name__"].rpartition(".")

    def load(attribute: str) -> Any:
        if attribute in module["__all__"]:
            types = import_module(f"._types.{name}", package)
            module.update({each: getattr(types, each) for each in types.__all__})
            return module[attribute]
        raise AttributeError(f"module {module['__name__']!r} has no attribute {attribute!r}")

    return load, lambda: sorted({*module, *module["__all__"]})
