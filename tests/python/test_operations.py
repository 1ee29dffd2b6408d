"""Checks the classes of operations, the methods of each class, and the properties of an operation."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import presend
import pytest
from presend import (
    ApiKeyOperation,
    Operation,
    RequestOperation,
    SmtpOperation,
    Tc3Operation,
    tencent_ses,
    tencent_sms,
)
from presend.perfit import SendMail
from presend.tencent_ses import GetSendEmailStatus, SendEmail
from presend.tencent_ses_smtp import Message
from presend.tencent_sms import SendSms

BUILT: list[Any] = [*presend.operations()]
OF_PROVIDER: dict[str, type[RequestOperation]] = {
    "tencent_ses": Tc3Operation,
    "tencent_ses_smtp": SmtpOperation,
    "tencent_sms": Tc3Operation,
    "perfit": ApiKeyOperation,
}
CLASSES: list[tuple[Operation, Any]] = [
    (operation, OF_PROVIDER[operation.provider]) for operation in BUILT
]
KNOWN = json.loads((Path(__file__).parent.parent / "operations.json").read_text("utf-8"))
OPTIONS: dict[type[Operation], dict[str, Any]] = {
    Tc3Operation: {
        "region": "ap-guangzhou",
        "site": "cn",
        "credentials": presend.Credentials("id", "key"),
        "timestamp": 1,
        "language": "en-US",
        "unsigned_payload": True,
        "lang": "en",
    },
    ApiKeyOperation: {"api_key": "key", "lang": "en"},
    SmtpOperation: {"date": 1, "message_id": "<1@acme.com>", "lang": "en"},
}
EVERY_OPTION = {name: value for options in OPTIONS.values() for name, value in options.items()}


@pytest.mark.parametrize(("operation", "kind"), CLASSES, ids=str)
def test_an_operation_is_identified_by_its_id(operation: Operation, kind: Any) -> None:
    create: Any = kind
    assert type(operation) is kind
    assert isinstance(operation, Operation)
    assert operation.id == f"{operation.provider}.{operation.name}"
    assert repr(operation) == f"<{kind.__name__} {operation.id}>"
    for same in (
        create(operation.id),
        copy.copy(operation),
        copy.deepcopy(operation),
        *(pickle.loads(pickle.dumps(operation, protocol)) for protocol in range(6)),
    ):
        assert type(same) is kind
        assert same == operation
        assert hash(same) == hash(operation)
    assert {other.id for other, _ in CLASSES if other == operation} == {operation.id}
    assert operation != operation.id


def test_a_class_accepts_only_the_ids_of_its_own_operations() -> None:
    for operation, right in CLASSES:
        for wrong in set(OPTIONS) - {right}:
            why = f"^the class of {operation.id} is {right.__name__}, not {wrong.__name__}$"
            with pytest.raises(ValueError, match=why):
                wrong(operation.id)  # type: ignore[call-arg]
        for abstract in (Operation, RequestOperation):
            with pytest.raises(TypeError, match=r"^cannot create"):
                abstract(operation.id)  # type: ignore[call-arg]
    for unknown in ("tencent_ses.Nothing", "nobody.SendEmail", "SendEmail", ""):
        with pytest.raises(ValueError, match=f'^no operation is called "{unknown}"$'):
            Tc3Operation(unknown)
    with pytest.raises(TypeError):
        Tc3Operation(5)  # type: ignore[arg-type]


def test_the_list_contains_every_operation() -> None:
    assert [operation.id for operation in BUILT] == [known["id"] for known in KNOWN]
    for operation in (SendEmail, SendSms, SendMail, Message):
        assert operation in presend.operations()


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: str(known["id"]))
def test_an_operation_has_the_options_and_rate_limit_of_the_core(known: dict[str, Any]) -> None:
    [operation] = [operation for operation, _ in CLASSES if operation.id == known["id"]]
    assert operation.rate_limit == known["rate_limit"]
    built: Any = operation
    parameters = inspect.signature(built.build).parameters
    assert set(parameters) == {"payload", "lang", *known["options"]}


def test_only_messages_over_smtp_are_validated_when_they_are_finished() -> None:
    assert [each for each in BUILT if hasattr(each, "validate_raw")] == [Message]


@pytest.mark.parametrize("operation", BUILT, ids=str)
def test_an_option_of_another_service_is_refused(operation: Any) -> None:
    own = OPTIONS[type(operation)]
    # No operation accepts a list as its payload.
    payload: list[object] = []
    for name, value in {**EVERY_OPTION, "colour": "red"}.items():
        if name in own:
            # The payload is invalid, but the option is accepted.
            with pytest.raises(presend.ValidationError):
                operation.build(payload, **{name: value})
        else:
            why = rf"build\(\) got an unexpected keyword argument '{name}'$"
            with pytest.raises(TypeError, match=why):
                operation.build(payload, **{name: value})
    with pytest.raises(
        TypeError, match=r"validate\(\) got an unexpected keyword argument 'region'$"
    ):
        operation.validate({}, region="ap-guangzhou")


def test_rate_limits_and_error_codes_are_those_of_the_documentation() -> None:
    assert [each.rate_limit for each in (SendEmail, SendSms, SendMail, Message)] == [
        20,
        3000,
        None,
        None,
    ]
    for operation in BUILT:
        assert isinstance(operation.errors, tuple)
        assert len(set(operation.errors)) == len(operation.errors)
        for code in operation.errors:
            found = presend.explain(code, operation.provider)
            assert found is not None, code
            assert found.known, code
    assert "FailedOperation.FrequencyLimit" in SendEmail.errors
    assert Message.errors == ()


def test_the_types_exist_at_run_time_too() -> None:
    data = tencent_ses.SendEmailData
    parameters: dict[Any, tuple[Any, ...]] = {
        Operation: (data,),
        Tc3Operation: (tencent_ses.SendEmailPayload, data),
        ApiKeyOperation: (Any, data),
        SmtpOperation: (Any, data),
        presend.Response: (data,),
    }
    for generic, types in parameters.items():
        assert get_origin(generic[types]) is generic
        assert get_args(generic[types]) == types
    assert get_type_hints(tencent_ses.Attachment)["Content"] == str | bytes | bytearray | memoryview
    assert set(get_type_hints(tencent_sms.SendSmsData)) == {"SendStatusSet"}
    for answer in (data, tencent_sms.SendSmsData, tencent_sms.SendStatus):
        assert answer.__required_keys__ == frozenset()


def test_the_present_time_is_filled_in() -> None:
    payload = {"RequestDate": "2020-09-22", "Offset": 0, "Limit": 10}
    assert [issue.rule for issue in GetSendEmailStatus.validate(payload)] == ["too_old"]
    # 2020-09-23T00:00:00Z
    assert GetSendEmailStatus.validate(payload, now=1_600_819_200) == []
