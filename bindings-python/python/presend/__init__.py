"""What a message needs before it is sent, and what an answer means after.

Everything hangs on an :class:`Operation`, one call of one provider: it validates a payload, builds the
request that carries it, and says what an answer means. The send itself stays with your HTTP client.
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
    Credentials,
    Explanation,
    Failure,
    Issue,
    Operation,
    Replies,
    Request,
    Response,
    Retry,
    explain,
    operations,
)

__all__ = [
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
    "Replies",
    "Request",
    "Response",
    "Retry",
    "ServiceError",
    "ValidationError",
    "explain",
    "operations",
]
