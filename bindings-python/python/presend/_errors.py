"""The exceptions of the package."""

from __future__ import annotations

from ._native import Issue, Retry

# Type checkers know this name. Importing it from `typing` would take most of the time of `import presend`.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._names import Kind
else:
    # What `typing.get_type_hints` finds.
    Any = object
    Kind = str


_MAX_LINES = 20
"""The maximum number of issues in the text of an error, as in JavaScript."""


class ValidationError(ValueError):
    """The provider would refuse the payload or another argument of the call.

    Attributes:
        issues: All issues, including warnings.
    """

    issues: list[Issue]

    def __init__(self, issues: list[Issue]) -> None:
        super().__init__(issues)
        self.issues = issues

    def __str__(self) -> str:
        lines = [str(issue) for issue in self.issues[:_MAX_LINES]]
        if len(self.issues) > _MAX_LINES:
            lines.append(f"and {len(self.issues) - _MAX_LINES} more")
        return "\n".join(lines)


class ProviderError(Exception):
    """An error that a provider reported, and what the catalogue says about it.

    The text of the exception contains the code, its meaning and the advice, but not the provider's own
    message, which is in ``message`` and may contain an address.

    Attributes:
        provider: The ID of the provider.
        code: The error code, unchanged. None if the response has none, or has free text in its place; that
            text is in ``message``.
        message: The provider's message, unchanged. None if the response could not be parsed; it is in ``raw``
            of the response.
        request_id: The provider's ID of the request.
        status: The HTTP status or the reply code of a mail server, if there was one.
        known: Whether the catalogue has an entry for exactly this code. If not, the values are those of the
            most similar entry.
        kind: The kind of error.
        retry: Whether and when to send the request again.
        meaning: What the error means.
        fix: What to do.
        fields: The fields of the request that the error is about.
        issues: The issues with single fields, if the provider lists them; at most 1,000.
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

    def to_dict(self) -> dict[str, Any]:
        """Returns the error as a dict of plain data, for ``json.dumps`` and the like.

        It does not contain ``message``, so that it can be logged.
        """
        return {
            "provider": self.provider,
            "code": self.code,
            "request_id": self.request_id,
            "status": self.status,
            "known": self.known,
            "kind": self.kind,
            "retry": self.retry.to_dict(),
            "meaning": self.meaning,
            "fix": self.fix,
            "fields": list(self.fields),
            "issues": [issue.to_dict() for issue in self.issues],
        }


class AuthenticationError(ProviderError):
    """The credentials or the signature are wrong."""


class PermissionDeniedError(ProviderError):
    """The account is not allowed to do this, or the provider no longer offers it."""


class RateLimitError(ProviderError):
    """There were too many requests or messages in a short time."""


class QuotaError(ProviderError):
    """A quota or the balance of the account is used up."""


class InvalidRequestError(ProviderError):
    """The provider does not accept a part of the request."""


class RecipientError(ProviderError):
    """A recipient is wrong or does not accept the message."""


class ServiceError(ProviderError):
    """The provider or the connection has a problem."""


# Tracebacks then show the name that users import, such as `presend.ProviderError`.
for _class in (ValidationError, ProviderError, *ProviderError.__subclasses__()):
    _class.__module__ = "presend"
del _class
