from typing import Any, Generic, final

from typing_extensions import Self, TypeVar, disjoint_base

from ._errors import ProviderError
from ._words import Kind, Rule, Severity, Site, When

__all__ = [
    "ApiKeyOperation",
    "Credentials",
    "Explanation",
    "Failure",
    "Issue",
    "Operation",
    "Request",
    "Response",
    "Retry",
    "Tc3Operation",
    "explain",
    "operations",
]

_Payload_contra = TypeVar("_Payload_contra", contravariant=True, default=Any)
_Data_co = TypeVar("_Data_co", covariant=True, default=Any)

@final
class Credentials:
    """Who signs. Never shows its parts, and cannot be pickled.

    Args:
        secret_id: The ID of a key pair.
        secret_key: Its key.
        token: The token, with temporary credentials.
        lang: The language of the messages in a ``ValidationError``.

    Raises:
        ValidationError: A part is empty, or holds a blank, a line break or another character that no
            credential has.
    """

    def __new__(
        cls, secret_id: str, secret_key: str, token: str | None = None, *, lang: str = "en"
    ) -> Credentials: ...

@final
class Issue:
    """One finding about a payload. It holds measures, never values."""

    def __new__(
        cls,
        path: list[str | int],
        rule: Rule,
        code: str | None,
        severity: Severity,
        message: str,
        params: dict[str, Any],
    ) -> Issue: ...
    @property
    def path(self) -> list[str | int]:
        """Where, as keys and indexes; empty for the payload as a whole."""
    @property
    def rule(self) -> Rule:
        """Which rule, from one closed list, the same for every provider."""
    @property
    def code(self) -> str | None:
        """The error code that the provider would answer with, when its documents name one."""
    @property
    def severity(self) -> Severity:
        """``error`` where the provider refuses, ``warning`` where it may."""
    @property
    def message(self) -> str:
        """A sentence for a person, without the field's name."""
    @property
    def params(self) -> dict[str, Any]:
        """The numbers and names in the message."""
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[Any, ...]: ...
    __hash__: None  # type: ignore[assignment]  # compares by value, and holds a dict

@final
class Request:
    """An HTTP request, ready for any client. The client adds ``Host`` and ``Content-Length``."""

    @property
    def method(self) -> str:
        """The method."""
    @property
    def url(self) -> str:
        """The whole URL."""
    @property
    def headers(self) -> dict[str, str]:
        """Names and values."""
    @property
    def body(self) -> bytes:
        """The body."""

@final
class Retry:
    """Whether and when to send again."""

    def __new__(cls, when: When, after_seconds: int | None, may_duplicate: bool) -> Retry: ...
    @property
    def when(self) -> When:
        """``never``, ``after_fix``, ``later`` or ``fresh_signature``."""
    @property
    def after_seconds(self) -> int | None:
        """How long to wait, where a source states it; for a quota, the time it is counted over."""
    @property
    def may_duplicate(self) -> bool:
        """Whether the first try may have been accepted, so that another may send twice."""
    def delay(self, attempt: int, random: float) -> float | None:
        """Says how long to wait before the next try, in seconds; None when another try is no use.

        A random part of a time that doubles from one second with each try, up to five minutes, behind what the
        provider's sources state.

        Args:
            attempt: How many tries there were, from 1.
            random: A number from 0 up to 1, without 1, drawn anew each time.
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[Any, ...]: ...
    __hash__: None  # type: ignore[assignment]  # compares by value

@final
class Explanation:
    """What is known of a code."""

    def __new__(
        cls,
        provider: str,
        code: str,
        known: bool,
        kind: Kind,
        retry: Retry,
        meaning: str,
        fix: str,
        fields: list[str],
    ) -> Explanation: ...
    @property
    def provider(self) -> str:
        """The list that speaks for it, as the argument ``provider`` names one."""
    @property
    def code(self) -> str:
        """The code, unchanged."""
    @property
    def known(self) -> bool:
        """Whether the very code is in the list; if not, the row that comes nearest speaks for it."""
    @property
    def kind(self) -> Kind:
        """What sort of trouble it is."""
    @property
    def retry(self) -> Retry:
        """Whether and when to send again."""
    @property
    def meaning(self) -> str:
        """What it means."""
    @property
    def fix(self) -> str:
        """What to do."""
    @property
    def fields(self) -> list[str]:
        """The request fields it concerns."""
    def __getnewargs__(self) -> tuple[Any, ...]: ...

@final
class Failure:
    """What went wrong for one recipient, inside an answer that is a success as a whole."""

    def __new__(cls, index: int, recipient: str | None, error: ProviderError) -> Failure: ...
    @property
    def index(self) -> int:
        """The recipient's place in the provider's list, from 0."""
    @property
    def recipient(self) -> str | None:
        """The recipient as the provider wrote it."""
    @property
    def error(self) -> ProviderError:
        """What went wrong."""
    def __getnewargs__(self) -> tuple[Any, ...]: ...

@final
class Response(Generic[_Data_co]):
    """What an answer means."""

    def __new__(
        cls,
        ok: bool,
        request_id: str | None,
        data: _Data_co,
        error: ProviderError | None,
        failures: list[Failure],
        raw: Any,
    ) -> Self: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
    @property
    def ok(self) -> bool:
        """Whether the provider did what was asked."""
    @property
    def request_id(self) -> str | None:
        """The provider's own number for the call; its support asks for it."""
    @property
    def data(self) -> _Data_co:
        """The provider's own fields, without what ``request_id`` and ``error`` have of them.

        At run time this is a dict. Its type names the fields that the provider documents. Any of them may be
        missing, and the values are as the provider sent them: nothing checks them.
        """
    @property
    def error(self) -> ProviderError | None:
        """What went wrong."""
    @property
    def failures(self) -> list[Failure]:
        """What went wrong for single recipients; at most 1,000."""
    @property
    def raw(self) -> Any:
        """The body as it was given."""
    def raise_for_error(self) -> None:
        """Raises the error, if there is one.

        Raises:
            ProviderError: The provider did not do what was asked.
        """
    def __getnewargs__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Operation(Generic[_Data_co]):
    """One call of one provider, and what its answers mean.

    A call whose request can be built is an object of a subclass.

    Args:
        id: Provider and name, as in ``tencent_ses_smtp.Message``. Two objects with the same ID are equal.

    Raises:
        ValueError: No operation has this ID, or its class is another.
    """

    def __new__(cls, id: str, /) -> Self: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
    @property
    def provider(self) -> str:
        """The provider's id, as in ``tencent_ses``."""
    @property
    def name(self) -> str:
        """The provider's own name for the call, as in ``SendEmail``."""
    @property
    def id(self) -> str:
        """Both, as in ``tencent_ses.SendEmail``."""
    @property
    def rate_limit(self) -> int | None:
        """How many requests the provider takes in a second, where its documents say so."""
    @property
    def errors(self) -> tuple[str, ...]:
        """The codes that the provider lists for the call. Codes common to all its calls may come too."""
    def parse_response(
        self,
        status: int | None,
        body: bytes | bytearray | memoryview | str,
        *,
        lang: str = "en",
    ) -> Response[_Data_co]:
        """Says what an answer means, whatever arrived.

        Args:
            status: The HTTP status or the code of an SMTP reply; None where there was none.
            body: The body or the text of the reply, as it came.
            lang: The language of ``meaning`` and ``fix``.
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Tc3Operation(Operation[_Data_co], Generic[_Payload_contra, _Data_co]):
    """A call that is signed with TC3-HMAC-SHA256, as Tencent Cloud's API 3.0 demands.

    Args:
        id: Provider and name, as in ``tencent_ses.SendEmail``. Two objects with the same ID are equal.

    Raises:
        ValueError: No operation has this ID, or its class is another.
    """

    def __new__(cls, id: str, /) -> Self: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
    def validate(
        self,
        payload: _Payload_contra,
        *,
        site: Site = "cn",
        now: int | None = None,
        lang: str = "en",
    ) -> list[Issue]:
        """Finds every issue of a payload, in the order of the provider's table.

        Args:
            payload: A dict under the provider's own field names.
            site: The provider's site: ``cn``, the mainland's, or ``intl``.
            now: Unix seconds, for rules about past and future.
            lang: The language of the messages: ``en``, ``zh`` or ``es``.

        Returns:
            The issues; none when the provider would take the payload as far as can be told from here.

        Raises:
            TypeError: The payload holds what no payload can: a cycle, a date, a set and the like.
        """
    def build(
        self,
        payload: _Payload_contra,
        *,
        region: str | None = None,
        site: Site = "cn",
        credentials: Credentials | None = None,
        timestamp: int | None = None,
        language: str | None = None,
        unsigned_payload: bool = False,
        lang: str = "en",
    ) -> Request:
        """Builds the request that carries a payload.

        Args:
            payload: A dict under the provider's own field names.
            region: The provider's region, as in ``ap-guangzhou``. A request without it has an issue.
            site: The provider's site, which picks the host.
            credentials: Who signs. Without credentials the request is not signed.
            timestamp: Unix seconds; the time of this machine when absent.
            language: The language of the provider's own messages: ``zh-CN`` or ``en-US``.
            unsigned_payload: Signs without hashing the body.
            lang: The language of the messages in a ``ValidationError``.

        Raises:
            ValidationError: The provider would refuse the request.
            TypeError: The payload holds what no payload can.
        """
    def json_schema(self) -> dict[str, Any]:
        """Gives the operation's rules as a JSON Schema (draft 2020-12)."""

@final
class ApiKeyOperation(Operation[_Data_co], Generic[_Payload_contra, _Data_co]):
    """A call that carries a key in a header.

    Args:
        id: Provider and name, as in ``perfit.SendMail``. Two objects with the same ID are equal.

    Raises:
        ValueError: No operation has this ID, or its class is another.
    """

    def __new__(cls, id: str, /) -> Self: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
    def validate(
        self,
        payload: _Payload_contra,
        *,
        site: Site = "cn",
        now: int | None = None,
        lang: str = "en",
    ) -> list[Issue]:
        """Finds every issue of a payload, in the order of the provider's table.

        Args:
            payload: A dict under the provider's own field names.
            site: The provider's site: ``cn``, the mainland's, or ``intl``.
            now: Unix seconds, for rules about past and future.
            lang: The language of the messages: ``en``, ``zh`` or ``es``.

        Returns:
            The issues; none when the provider would take the payload as far as can be told from here.

        Raises:
            TypeError: The payload holds what no payload can: a cycle, a date, a set and the like.
        """
    def build(
        self,
        payload: _Payload_contra,
        *,
        api_key: str | None = None,
        lang: str = "en",
    ) -> Request:
        """Builds the request that carries a payload.

        Args:
            payload: A dict under the provider's own field names.
            api_key: The key that the provider gave the account. Without it the request carries none.
            lang: The language of the messages in a ``ValidationError``.

        Raises:
            ValidationError: The provider would refuse the request.
            TypeError: The payload holds what no payload can.
        """
    def json_schema(self) -> dict[str, Any]:
        """Gives the operation's rules as a JSON Schema (draft 2020-12)."""

def explain(code: str, provider: str | None = None, lang: str = "en") -> Explanation | None:
    """Looks a code up; None for what nobody knows.

    Args:
        code: The code; numbers are written as in ``SendStatus:1006``.
        provider: Where it was met: a provider's id, ``tencent_common``, ``tencent_ses_status`` or
            ``tencent_sms_status``.
        lang: The language of ``meaning`` and ``fix``.
    """

def operations() -> list[Tc3Operation[Any, Any] | ApiKeyOperation[Any, Any]]:
    """Gives every operation whose request can be built."""
