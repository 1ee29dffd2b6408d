"""Parts of the comparisons, timed alone."""

from __future__ import annotations

from presend.tencent_ses import DeleteReceiver, DeleteReceiverPayload, SendEmail

from payloads import SIX_MISTAKES, SMALL
from rounds import Work

ONE_FIELD: DeleteReceiverPayload = {"ReceiverId": 1}
# Not a payload: it is converted, and then refused as a whole.
IN_LIST: list[object] = [SMALL]


def cases() -> dict[str, Work]:
    issues = SendEmail.validate(SIX_MISTAKES)
    return {
        "validate_one_field": lambda: DeleteReceiver.validate(ONE_FIELD),
        "validate_in_list": lambda: SendEmail.validate(IN_LIST),
        "read_attributes": lambda: [issue.severity for issue in issues],
    }
