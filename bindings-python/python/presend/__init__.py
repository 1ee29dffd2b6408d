"""Validates messages, builds the requests that send them, and explains the responses.

An :class:`Operation` is one operation of one provider, such as ``SendEmail``. It parses responses. A
:class:`RequestOperation` also validates a payload. It is a :class:`Tc3Operation` or an :class:`ApiKeyOperation`, which
build requests and differ in how a request is authenticated, or an :class:`SmtpOperation`, which builds and checks
messages. The package never sends anything: your HTTP or SMTP client does.
"""

from ._errors import (
    AuthenticationError,
    InvalidRequestError,
    PermissionDeniedError,
    ProviderError,
    QuotaError,
    RateLimitError,
    RecipientError,
    ServiceError,
    ValidationError,
)
from ._native import (
    ApiKeyOperation,
    Credentials,
    Explanation,
    Failure,
    Issue,
    Operation,
    Request,
    RequestOperation,
    Response,
    Retry,
    SmtpMessage,
    SmtpOperation,
    Tc3Operation,
    __version__,
    explain,
    operations,
)

__all__ = [
    "ApiKeyOperation",
    "AuthenticationError",
    "Credentials",
    "Explanation",
    "Failure",
    "InvalidRequestError",
    "Issue",
    "Operation",
    "PermissionDeniedError",
    "ProviderError",
    "QuotaError",
    "RateLimitError",
    "RecipientError",
    "Request",
    "RequestOperation",
    "Response",
    "Retry",
    "ServiceError",
    "SmtpMessage",
    "SmtpOperation",
    "Tc3Operation",
    "ValidationError",
    "__version__",
    "explain",
    "operations",
]
