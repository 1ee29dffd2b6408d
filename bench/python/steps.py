"""Steps of the comparisons that no call can do without, timed alone."""

from __future__ import annotations

from presend.tencent_ses import DeleteReceiver

from rounds import Work
from signing import CREDENTIALS, REGION

ONE_FIELD = {"ReceiverId": 1}


def cases() -> dict[str, Work]:
    return {
        "validate_one_field": lambda: DeleteReceiver.validate(ONE_FIELD),
        "sign_one_field": lambda: DeleteReceiver.build(
            ONE_FIELD, region=REGION, credentials=CREDENTIALS
        ),
    }
