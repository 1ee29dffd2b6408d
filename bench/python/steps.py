"""Parts of the comparisons, timed alone."""

from __future__ import annotations

from presend.tencent_ses import DeleteReceiver, DeleteReceiverPayload

from rounds import Work

ONE_FIELD: DeleteReceiverPayload = {"ReceiverId": 1}


def cases() -> dict[str, Work]:
    return {"validate_one_field": lambda: DeleteReceiver.validate(ONE_FIELD)}
