"""The exceptions of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._native import Issue, Retry

if TYPE_CHECKING:
    from ._words import Kind


_MOST_LINES = 20
"""How many issues the text of an error spells out, as in JavaScript."""


class ValidationError(ValueError):
    """A payload, or what a request needs beside it, breaks rules of the provider.

    Attributes:
        issues: Everything that was found, warnings included.
    """

    issues: list[Issue]

    def __init__(self, issues: list[Issue]) -> None:
        super().__init__(issues)
        self.issues = issues

    def __str__(self) -> str:
        lines = [str(issue) for issue in self.issues[:_MOST_LINES]]
        if len(self.issues) > _MOST_LINES:
            lines.append(f"and {len(self.issues) - _MOST_LINES} more")
        return "\n".join(lines)


class ProviderError(Exception):
    """What a provider said went wrong, and what is known of it.

    The text of the exception holds the code, its meaning and the advice, and never the provider's own
    words: these may quote an address and are in ``message``.

    Attributes:
        provider: The provider's id.
        code: The code, unchanged; None when the answer held none, or words in its place, which are in ``message``.
        message: The provider's own words, unchanged; None when an answer could not be read: it is in the response's
            ``raw``.
        request_id: The provider's own number for the call.
        status: The HTTP status, or the code of a mail server's reply, where there was one.
        known: Whether the very code is in the catalogue; if not, the row that comes nearest speaks for it.
        kind: What sort of trouble it is.
        retry: Whether and when to send again.
        meaning: What it means.
        fix: What to do.
        fields: The request fields it concerns.
        issues: The single fields that the provider complained about, where it lists them; at most 1,000.
    """

    provider: str
    code: str | None
    message: str | None
    request_id: str | None
    status: int | None
    known: bool
    kind: Kind
    retry: Retry
    meaning: str
    fix: str
    fields: list[str]
    issues: list[Issue]

    def __init__(self, text: str, /, **fields: Any) -> None:
        super().__init__(text)
        self.__dict__.update(fields)


class AuthenticationError(ProviderError):
    """Credentials or signature are wrong."""


class PermissionDeniedError(ProviderError):
    """The account may not do this, or nobody may any longer."""


class RateLimitError(ProviderError):
    """Too many calls or messages in a short time."""


class QuotaError(ProviderError):
    """An allowance or money is used up."""


class InvalidRequestError(ProviderError):
    """Something in the request is not accepted."""


class RecipientError(ProviderError):
    """A recipient is wrong, or refuses."""


class ServiceError(ProviderError):
    """The provider or the connection is in trouble."""


# A traceback names them as they are imported.
for _class in (ValidationError, ProviderError, *ProviderError.__subclasses__()):
    _class.__module__ = "presend"
del _class
