"""Types that are created when they are first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def lazy_types(module: dict[str, Any]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The functions ``__getattr__`` and ``__dir__`` of a module with operations.

    A program that validates and sends does not use the types of payloads and responses, and creating them takes
    much longer than creating the operations. All of them become attributes of the module when one is used.
    """
    package, _, name = module["__name__"].rpartition(".")

    def load(attribute: str) -> Any:
        if attribute in module["__all__"]:
            # A program that uses none of the types does not need this module either.
            from importlib import import_module  # noqa: PLC0415

            types = import_module(f"._types.{name}", package)
            module.update({each: getattr(types, each) for each in types.__all__})
            return module[attribute]
        raise AttributeError(f"module {module['__name__']!r} has no attribute {attribute!r}")

    return load, lambda: sorted({*module, *module["__all__"]})
