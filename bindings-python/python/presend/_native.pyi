from typing import Any, Generic, final

from typing_extensions import Self, TypeVar, disjoint_base

from ._errors import ProviderError
from ._names import Kind, Rule, Severity, Site, When

__all__ = [
    "ApiKeyOperation",
    "Credentials",
    "Explanation",
    "Failure",
    "Issue",
    "Operation",
    "Request",
    "RequestOperation",
    "Response",
    "Retry",
    "SmtpMessage",
    "SmtpOperation",
    "Tc3Operation",
    "__version__",
    "explain",
    "operations",
]

__version__: str

_Payload_contra = TypeVar("_Payload_contra", contravariant=True, default=Any)
_Data_co = TypeVar("_Data_co", covariant=True, default=Any)

@final
class Credentials:
    """Credentials that sign requests to Tencent Cloud. They are never printed and cannot be pickled.

    Args:
        secret_id: The ID of the key pair.
        secret_key: The secret key.
        token: The token, if the credentials are temporary.
        lang: The language of the messages in a ``ValidationError``: ``en``, ``zh`` or ``es``.

    Raises:
        ValidationError: A part is empty, or contains a space, a line break or another character that is
            never part of a credential.
    """

    def __new__(
        cls, secret_id: str, secret_key: str, token: str | None = None, *, lang: str = "en"
    ) -> Credentials: ...

@final
class Issue:
    """An issue with a payload.

    It contains sizes and limits but never values, because values are personal data and issues end up in logs.
    """

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
        """The place in the payload: a list of keys and indexes. Empty for the payload as a whole."""
    @property
    def rule(self) -> Rule:
        """The name of the rule that is broken. The names are the same for every provider."""
    @property
    def code(self) -> str | None:
        """The error code that the provider would return; None if its documentation names none."""
    @property
    def severity(self) -> Severity:
        """``error`` if the provider refuses the payload for this, ``warning`` if it may refuse it."""
    @property
    def message(self) -> str:
        """A sentence for users, without the name of the field."""
    @property
    def params(self) -> dict[str, Any]:
        """The sizes, limits and names in the message. Positions count from 0 here, from 1 in the message."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the issue as a dict of plain data, for ``json.dumps`` and the like."""
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[Any, ...]: ...
    __hash__: None  # type: ignore[assignment]  # compares by value

@final
class Request:
    """An HTTP request, to be sent with any HTTP client. The client adds ``Host`` and ``Content-Length``."""

    @property
    def method(self) -> str:
        """The HTTP method."""
    @property
    def url(self) -> str:
        """The URL."""
    @property
    def headers(self) -> dict[str, str]:
        """The headers, by name."""
    @property
    def body(self) -> bytes:
        """The body."""

@final
class SmtpMessage:
    """A message for any SMTP client, as in ``client.sendmail(message.mail_from, message.rcpt_to, message.data)``."""

    @property
    def mail_from(self) -> str:
        """The address of the sender, for ``MAIL FROM``."""
    @property
    def rcpt_to(self) -> list[str]:
        """The addresses of the recipients, for ``RCPT TO``."""
    @property
    def data(self) -> bytes:
        """The headers and the body, for ``DATA``: ASCII text whose lines end with CRLF. Dots at the start of lines are not
        doubled, which SMTP clients do.
        """

@final
class Retry:
    """Whether and when to send the request again."""

    def __new__(cls, when: When, after_seconds: int | None, may_duplicate: bool) -> Retry: ...
    @property
    def when(self) -> When:
        """``never``, ``after_fix``, ``later`` or ``fresh_signature``."""
    @property
    def after_seconds(self) -> int | None:
        """How many seconds to wait at least, if a source says so; for a quota, the period that it covers."""
    @property
    def may_duplicate(self) -> bool:
        """Whether the provider may have accepted the request, so that another attempt may send the message twice."""
    def delay(self, attempt: int, random: float) -> float | None:
        """Returns how many seconds to wait before the next attempt; None if another attempt is useless.

        The result is ``after_seconds`` plus a random part of a time that starts at one second, doubles with each
        attempt and is limited to five minutes.

        Args:
            attempt: The number of attempts so far, 1 or more.
            random: A new random number, at least 0 and less than 1.

        Raises:
            ValueError: An argument is out of range.
        """
    def to_dict(self) -> dict[str, Any]:
        """Returns the advice as a dict of plain data, for ``json.dumps`` and the like."""
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[Any, ...]: ...
    __hash__: None  # type: ignore[assignment]  # compares by value

@final
class Explanation:
    """What the catalogue says about an error code."""

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
        """The ID of the catalogue that has the entry."""
    @property
    def code(self) -> str:
        """The code, unchanged."""
    @property
    def known(self) -> bool:
        """Whether the catalogue has an entry for exactly this code. If not, the values are those of the most
        similar entry.
        """
    @property
    def kind(self) -> Kind:
        """The kind of error."""
    @property
    def retry(self) -> Retry:
        """Whether and when to send the request again."""
    @property
    def meaning(self) -> str:
        """What the error means."""
    @property
    def fix(self) -> str:
        """What to do."""
    @property
    def fields(self) -> list[str]:
        """The fields of the request that the error is about."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the explanation as a dict of plain data, for ``json.dumps`` and the like."""
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[Any, ...]: ...
    __hash__: None  # type: ignore[assignment]  # compares by value

@final
class Failure:
    """The error of one recipient, in a response that lists a result for each of them."""

    def __new__(cls, index: int, recipient: str | None, error: ProviderError) -> Failure: ...
    @property
    def index(self) -> int:
        """The index of the recipient in the provider's list, counted from 0."""
    @property
    def recipient(self) -> str | None:
        """The recipient, as the provider wrote it."""
    @property
    def error(self) -> ProviderError:
        """The error."""
    def to_dict(self) -> dict[str, Any]:
        """Returns the failure as a dict of plain data, for ``json.dumps`` and the like.

        It contains the recipient, and ``error`` without the provider's own message.
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[Any, ...]: ...
    __hash__: None  # type: ignore[assignment]  # compares by value

@final
class Response(Generic[_Data_co]):
    """The response to a request."""

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
        """Whether the provider accepted the request."""
    @property
    def request_id(self) -> str | None:
        """The provider's ID of the request. The provider's support asks for it."""
    @property
    def data(self) -> _Data_co:
        """The fields of the response, except those that are in ``request_id`` and ``error``.

        At run time this is a dict. Its type names the fields that the provider documents. Any of them may be
        missing, and the values are not checked. An integer of more than 4,300 digits, or of more than
        ``sys.get_int_max_str_digits()``, and a number that is too large for a float are str.
        """
    @property
    def error(self) -> ProviderError | None:
        """The error; None if the request succeeded."""
    @property
    def failures(self) -> list[Failure]:
        """The errors of single recipients, at most 1,000."""
    @property
    def raw(self) -> Any:
        """The body, as it was passed to ``parse_response``."""
    def raise_for_error(self) -> None:
        """Raises the error, if there is one.

        Raises:
            ProviderError: The provider did not do what was asked.
        """
    def to_dict(self) -> dict[str, Any]:
        """Returns the response as a dict of plain data, for ``json.dumps`` and the like.

        It contains ``data`` and the recipients in ``failures``, which are personal data, but neither ``raw`` nor the
        provider's own error message.
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[Any, ...]: ...
    __hash__: None  # type: ignore[assignment]  # compares by value

@disjoint_base
class Operation(Generic[_Data_co]):
    """An operation of a provider. This class parses responses; its subclasses also validate payloads and build requests or
    messages.
    """

    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
    @property
    def provider(self) -> str:
        """The ID of the provider, as in ``tencent_ses``."""
    @property
    def name(self) -> str:
        """The provider's name for the operation, as in ``SendEmail``."""
    @property
    def id(self) -> str:
        """The provider and the name, as in ``tencent_ses.SendEmail``."""
    @property
    def rate_limit(self) -> int | None:
        """The maximum number of requests per second; None if the provider documents none."""
    @property
    def errors(self) -> tuple[str, ...]:
        """The error codes that the provider documents for the operation. Codes that are common to all
        operations may be returned too.
        """
    def parse_response(
        self,
        status: int | None,
        body: bytes | bytearray | memoryview | str,
        *,
        lang: str = "en",
        payload: object | None = None,
    ) -> Response[_Data_co]:
        """Parses a response, even if it is truncated or malformed.

        Args:
            status: The HTTP status or the code of an SMTP reply; None if there was none.
            body: The body of the response or the text of the reply, unchanged.
            lang: The language of ``meaning`` and ``fix``: ``en``, ``zh`` or ``es``.
            payload: The payload of the request. If the response has a result for each recipient, the ``index`` of a
                failure then counts the recipients of the payload, and a recipient without a result is a failure too.

        Returns:
            The response. An error of the provider is in its ``error`` and is not raised.
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class RequestOperation(Operation[_Data_co], Generic[_Payload_contra, _Data_co]):
    """An operation whose payload can be validated. Its subclasses also build requests or messages; they differ in how these
    are sent and authenticated.
    """

    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
    def validate(
        self,
        payload: object,
        *,
        site: Site = "cn",
        now: int | None = None,
        lang: str = "en",
        max_issues: int | None = None,
    ) -> list[Issue]:
        """Returns every issue of a payload, in the order of the fields in the provider's documentation.

        Args:
            payload: A dict with the provider's own field names.
            site: The provider's site: ``cn`` for mainland China, or ``intl``.
            now: The current time in Unix seconds, for rules that depend on it. By default, the time of the clock.
            lang: The language of the messages: ``en``, ``zh`` or ``es``.
            max_issues: The maximum number of issues. If there are more, the list ends with one more issue: its rule is
                ``more_issues``, its path is empty, its severity is the highest of those that were left out, and
                ``left_out`` in its ``params`` is their number.

        Returns:
            The issues. The list is empty if the provider would accept the payload, as far as this can be
            checked without a request.

        Raises:
            TypeError: The payload contains a value that cannot be converted, such as a set, a date or a cycle. The
                attribute ``path`` of the exception is the list of keys and indexes that lead to the value.
            ValueError: There is no such site, or ``max_issues`` is negative.
        """
    def json_schema(self) -> dict[str, Any]:
        """Returns the rules for the payload as a JSON Schema (draft 2020-12)."""

@final
class Tc3Operation(RequestOperation[_Payload_contra, _Data_co]):
    """An operation of Tencent Cloud's API 3.0, whose requests are signed with TC3-HMAC-SHA256.

    The payload type is named after the operation, as in ``SendEmailPayload``; it lists and describes the fields.

    Args:
        id: The provider and the name, as in ``tencent_ses.SendEmail``. Operations with the same ID are equal.

    Raises:
        ValueError: There is no operation with this ID, or it belongs to another class.
    """

    def __new__(cls, id: str, /) -> Self: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
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
        """Builds the request for a payload.

        Args:
            payload: A dict with the provider's own field names.
            region: The provider's region, such as ``ap-guangzhou``. It is required.
            site: The provider's site, ``cn`` or ``intl``. The host of the request depends on it.
            credentials: The credentials that sign the request. Without them, the request is not signed.
            timestamp: The time of the signature in Unix seconds. By default, the current time.
            language: The language of the provider's own messages: ``zh-CN`` or ``en-US``.
            unsigned_payload: Whether to leave the body out of the signature, which saves computing its hash.
            lang: The language of the messages in a ``ValidationError``: ``en``, ``zh`` or ``es``.

        Raises:
            ValidationError: The provider would refuse the request.
            TypeError: The payload contains a value that cannot be converted, as with ``validate``.
        """

@final
class ApiKeyOperation(RequestOperation[_Payload_contra, _Data_co]):
    """An operation whose requests contain an API key in a header.

    The payload type is named after the operation, as in ``SendMailPayload``; it lists and describes the fields.

    Args:
        id: The provider and the name, as in ``perfit.SendMail``. Operations with the same ID are equal.

    Raises:
        ValueError: There is no operation with this ID, or it belongs to another class.
    """

    def __new__(cls, id: str, /) -> Self: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
    def build(
        self,
        payload: _Payload_contra,
        *,
        api_key: str | None = None,
        lang: str = "en",
    ) -> Request:
        """Builds the request for a payload.

        Args:
            payload: A dict with the provider's own field names.
            api_key: The API key of the account. Without it, the request contains no key.
            lang: The language of the messages in a ``ValidationError``: ``en``, ``zh`` or ``es``.

        Raises:
            ValidationError: The provider would refuse the request.
            TypeError: The payload contains a value that cannot be converted, as with ``validate``.
        """

@final
class SmtpOperation(RequestOperation[_Payload_contra, _Data_co]):
    """An operation that an SMTP client carries out: it builds messages, and checks finished ones.

    The payload type is named after the operation, as in ``MessagePayload``; it lists and describes the fields.

    Args:
        id: The provider and the name, as in ``tencent_ses_smtp.Message``. Operations with the same ID are equal.

    Raises:
        ValueError: There is no operation with this ID, or it belongs to another class.
    """

    def __new__(cls, id: str, /) -> Self: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> Any: ...
    def build(
        self,
        payload: _Payload_contra,
        *,
        date: int | None = None,
        message_id: str | None = None,
        lang: str = "en",
    ) -> SmtpMessage:
        """Builds the message for a payload.

        Args:
            payload: A dict with the provider's own field names.
            date: The header ``Date`` in Unix seconds, from 0 to 253402300799. By default, the current time.
            message_id: The header ``Message-ID``, as in ``<unique@mail.acme.com>``. It has at most 250 characters. By default, the message has none.
            lang: The language of the messages in a ``ValidationError``: ``en``, ``zh`` or ``es``.

        Returns:
            The message, for any SMTP client. The same arguments, with a date, always give the same bytes.

        Raises:
            ValidationError: The provider would refuse the message, or an option cannot be part of one.
            TypeError: The payload contains a value that cannot be converted, as with ``validate``, or an option has the
                wrong type.
        """
    def validate_raw(
        self,
        message: bytes | bytearray | memoryview,
        *,
        lang: str = "en",
    ) -> list[Issue]:
        """Checks a finished message, whichever library composed it.

        Paths such as ``parts[0].Content-Type`` lead to a header of a part, and the param ``line`` is the number of the line,
        counted from 1. Of lines that are too long, the worst one of each part is reported, and of wrong recipients the first
        ten.

        Args:
            message: The bytes of the message as the SMTP client sends them after ``DATA``, such as
                ``message.as_bytes(policy=email.policy.SMTP)`` or, with Django, ``message.message().as_bytes(linesep=smtplib.CRLF)``.
            lang: The language of the messages: ``en``, ``zh`` or ``es``.

        Returns:
            The issues. The list is empty if the provider would accept the message, as far as this can be checked
            without sending it.

        Raises:
            TypeError: The message is not bytes.
        """

def explain(code: str | int, provider: str | None = None, lang: str = "en") -> Explanation | None:
    """Looks up an error code.

    Args:
        code: The error code, the status of a message, or the receipt of a carrier. A status may be a number, or follow the
            name of its field, as in ``SendStatus:1006``.
        provider: The ID of the catalogue to look in: the ID of a provider, ``tencent_common``,
            ``tencent_ses_status``, ``tencent_sms_status``, ``tencent_sms_reply`` or ``connection``. By default, every
            catalogue.
        lang: The language of ``meaning`` and ``fix``: ``en``, ``zh`` or ``es``.

    Returns:
        What the catalogue says about the code; None if the code is not similar to any known one.

    Raises:
        ValueError: There is no catalogue with this ID.
    """

def operations() -> list[
    Tc3Operation[Any, Any] | ApiKeyOperation[Any, Any] | SmtpOperation[Any, Any]
]:
    """Returns every operation."""
