"""Parts of the comparisons, timed alone."""

from __future__ import annotations

from presend.tencent_ses import DeleteReceiver, DeleteReceiverPayload, SendEmail

from payloads import SIX_MISTAKES
from rounds import Work
from signing import CREDENTIALS, REGION

ONE_FIELD: DeleteReceiverPayload = {"ReceiverId": 1}


def cases() -> dict[str, Work]:
    issues = SendEmail.validate(SIX_MISTAKES)
    return {
        "validate_one_field": lambda: DeleteReceiver.validate(ONE_FIELD),
        "read_attributes": lambda: [issue.severity for issue in issues],
        "sign_one_field": lambda: DeleteReceiver.build(
            ONE_FIELD, region=REGION, credentials=CREDENTIALS
        ),
    }
