"""What a message needs before it is sent, and what an answer means after.

Everything hangs on an :class:`Operation`, one call of one provider: it validates a payload, builds the
request that carries it, and says what an answer means. The send itself stays with your HTTP client.
"""

from ._errors import ProviderError, ValidationError
from ._native import Credentials, Failure, Issue, Operation, Request, Response, Retry, operations

__all__ = [
    "Credentials",
    "Failure",
    "Issue",
    "Operation",
    "ProviderError",
    "Request",
    "Response",
    "Retry",
    "ValidationError",
    "operations",
]
