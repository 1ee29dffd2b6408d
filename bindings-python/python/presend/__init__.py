"""What a message needs before it is sent, and what an answer means after.

An :class:`Operation` is one call of one provider. It says what an answer means. A :class:`Tc3Operation` and an
:class:`ApiKeyOperation` also validate a payload and build the request that carries it; the two differ in how the
request is authenticated. Sending the request is left to your HTTP client.
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
    Response,
    Retry,
    Tc3Operation,
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
    "Response",
    "Retry",
    "ServiceError",
    "Tc3Operation",
    "ValidationError",
    "explain",
    "operations",
]
