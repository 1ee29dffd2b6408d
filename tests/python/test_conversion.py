"""Checks which Python values are converted to a payload, and which are refused with their path."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import gc
import io
import json
import pathlib
import subprocess
import sys
import uuid
from array import array
from collections import OrderedDict, UserDict, defaultdict, deque
from types import MappingProxyType
from typing import Any, NamedTuple

import presend
import pytest
from hypothesis import given
from hypothesis import strategies as st
from presend import tencent_ses

# The tests also pass values that type checkers do not allow.
SendEmail: presend.Tc3Operation[Any, Any] = tencent_ses.SendEmail

VALID: Any = {
    "FromEmailAddress": "noreply@mail.acme.com",
    "Subject": "s",
    "Destination": ["ana@example.com"],
    "Template": {"TemplateID": 1, "TemplateData": {}},
}


def body_with(data: Any) -> Any:
    """The template data as it is sent."""
    payload = {**VALID, "Template": {"TemplateID": 1, "TemplateData": data}}
    body = json.loads(SendEmail.build(payload, region="ap-guangzhou").body)
    return body["Template"]["TemplateData"]


def attachment_with(content: Any) -> Any:
    payload = {**VALID, "Attachments": [{"FileName": "a", "Content": content}]}
    body = json.loads(SendEmail.build(payload, region="ap-guangzhou").body)
    return body["Attachments"][0]["Content"]


class Colour(str, enum.Enum):
    RED = "red"


def test_values_of_every_type_are_converted() -> None:
    document = {
        "text": 'é😀"\\\n',
        "empty": "",
        "true": True,
        "false": False,
        "zero": 0,
        "least": -(2**63),
        "most": 2**64 - 1,
        "float": 0.1,
        "small": 1e-7,
        "large": 1e21,
        "whole": 5.0,
        "negative_zero": -0.0,
        "enum": Colour.RED,
    }
    assert body_with(document) == (
        '{"empty":"","enum":"red","false":false,"float":0.1,"large":1e+21,'
        '"least":-9223372036854775808,"most":18446744073709551615,"negative_zero":0,'
        '"small":1e-7,"text":"é😀\\"\\\\\\n","true":true,"whole":5,"zero":0}'
    )


@pytest.mark.parametrize(
    "content",
    [b"Man", bytearray(b"Man"), memoryview(b"Man"), memoryview(b"_M_a_n")[1::2], "TWFu"],
)
def test_bytes_in_every_form_become_base64(content: Any) -> None:
    assert attachment_with(content) == "TWFu"


@pytest.mark.parametrize(
    "container",
    [OrderedDict(a=1), defaultdict(int, a=1)],
)
def test_subclasses_of_dict_are_objects(container: Any) -> None:
    assert body_with(container) == '{"a":1}'


def test_a_tuple_is_a_list() -> None:
    assert SendEmail.validate({**VALID, "Destination": ("ana@example.com",)}) == []


def nested(levels: int) -> Any:
    value: Any = []
    for _ in range(levels - 1):
        value = [value]
    return value


def test_64_levels_are_accepted_and_65_are_refused() -> None:
    issues = SendEmail.validate({**VALID, "deep": nested(63)})
    assert [issue.rule for issue in issues] == ["unknown_field"]
    with pytest.raises(TypeError, match=r"^deep(\[0\]){63}: nested more than 64 levels deep$"):
        SendEmail.validate({**VALID, "deep": nested(64)})


def cyclic() -> Any:
    value: list[Any] = []
    value.append({"again": value})
    return value


def many_shared_values() -> Any:
    """A small object that becomes more than a million values if every reference is followed."""
    value: Any = "x"
    for _ in range(30):
        value = [value, value, value]
    return value


class Point(NamedTuple):
    x: int
    y: int


class Opaque:
    pass


class Hostile:
    @property  # type: ignore[misc]  # a proxy does this, but mypy does not expect it
    def __class__(self) -> Any:
        raise RuntimeError("do not look")


REFUSED: list[Any] = [
    pytest.param(cyclic(), "value[0].again: a cycle", id="cycle"),
    pytest.param(nested(1_000_000 // 10), "nested more than 64 levels deep", id="deep"),
    pytest.param(many_shared_values(), "more than 1048576 values", id="too_many_shared_values"),
    pytest.param([0] * 2_000_000, "more than 1048576 values", id="too_many_values"),
    pytest.param(
        dict.fromkeys(map(str, range(1_100_000))), "more than 1048576 values", id="too_many_entries"
    ),
    pytest.param("a\ud800b", "value: text with a lone surrogate", id="lone_surrogate"),
    pytest.param({"\udfff": 1}, "value: text with a lone surrogate", id="lone_surrogate_key"),
    pytest.param(2**8192, "value: an integer beyond 8192 bits", id="above_8192_bits"),
    pytest.param(-(2**8192), "value: an integer beyond 8192 bits", id="below_8192_bits"),
    pytest.param(10**5000, "value: an integer beyond 8192 bits", id="huge_integer"),
    pytest.param(datetime.date(2026, 1, 1), "value: datetime.date", id="date"),
    pytest.param(datetime.datetime(2026, 1, 1), "value: datetime.datetime", id="datetime"),
    pytest.param(decimal.Decimal("1.5"), "value: decimal.Decimal", id="decimal"),
    pytest.param({1, 2}, "value: set", id="set"),
    pytest.param(frozenset(), "value: frozenset", id="frozenset"),
    pytest.param(UserDict(a=1), "value: collections.UserDict", id="user_dict"),
    pytest.param(MappingProxyType({}), "value: mappingproxy", id="mapping"),
    pytest.param(lambda: 1, "value: function", id="function"),
    pytest.param(len, "value: builtin_function_or_method", id="builtin"),
    pytest.param(Opaque(), "value: test_conversion.Opaque", id="instance"),
    pytest.param(Hostile(), "value: test_conversion.Hostile", id="hostile"),
    pytest.param(Opaque, "value: type", id="class"),
    pytest.param(iter([1]), "value: list_iterator", id="iterator"),
    pytest.param((item for item in [1]), "value: generator", id="generator"),
    pytest.param(range(3), "value: range", id="range"),
    pytest.param(Point(1, 2), "value: test_conversion.Point", id="named_tuple"),
    pytest.param(1j, "value: complex", id="complex"),
    pytest.param(Ellipsis, "value: ellipsis", id="ellipsis"),
    pytest.param({1: "x"}, "value: a key of type int; keys must be str", id="integer_key"),
    pytest.param({None: "x"}, "value: a key of type NoneType", id="none_key"),
    pytest.param({b"x": "x"}, "value: a key of type bytes", id="bytes_key"),
]


@pytest.mark.parametrize(("value", "why"), REFUSED)
def test_a_value_is_refused_with_its_path(value: Any, why: str) -> None:
    for call in (SendEmail.validate, SendEmail.build):
        with pytest.raises(TypeError) as refused:
            call({**VALID, "value": value})
        assert why in str(refused.value)


@dataclasses.dataclass
class Account:
    name: str


class Size(enum.IntFlag):
    SMALL = 1


class Plain(enum.Enum):
    ONE = object()


class Model:
    """Has the same method as a model of pydantic."""

    def model_dump(self) -> None: ...


@pytest.mark.parametrize(
    ("value", "replacement"),
    [
        (UserDict(a=1), "dict(x)"),
        (MappingProxyType({}), "dict(x)"),
        ({1}, "list(x)"),
        (frozenset(), "list(x)"),
        (deque(), "list(x)"),
        (range(3), "list(x)"),
        ({}.keys(), "list(x)"),
        ((item for item in [1]), "list(x)"),
        (array("i"), "x.tolist()"),
        (Model(), "x.model_dump()"),
        (Account("a"), "dataclasses.asdict(x)"),
        (Point(1, 2), "x._asdict()"),
        (Plain.ONE, "x.value"),
        (io.BytesIO(), "x.read()"),
        (decimal.Decimal("1.5"), "str(x)"),
        (uuid.UUID(int=1), "str(x)"),
        (datetime.datetime(2026, 1, 1), "str(x)"),
        (pathlib.Path("a"), "x.read_bytes()"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else value,
)
def test_the_error_says_what_to_pass(value: Any, replacement: str) -> None:
    with pytest.raises(TypeError, match="is not a payload value") as refused:
        SendEmail.build({**VALID, "value": value})
    assert str(refused.value).endswith(f"is not a payload value; pass {replacement}")
    with pytest.raises(TypeError) as refused:
        SendEmail.build(value)
    assert str(refused.value).endswith(f"; pass {replacement}")


@pytest.mark.parametrize(
    "value", [Opaque(), Opaque, len, 1j, pytest.param(Hostile(), id="hostile")]
)
def test_without_a_replacement_the_error_lists_the_types(value: Any) -> None:
    with pytest.raises(TypeError, match="; pass dict, list, str, int, float, bool, bytes or None"):
        SendEmail.validate({**VALID, "value": value})


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({**VALID, "Attachments": [{}, {"Content": {1}}]}, ["Attachments", 1, "Content"]),
        ({**VALID, "deep": [[], [2**8192]]}, ["deep", 1, 0]),
        ({**VALID, "deep": {"a": {1: 1}}}, ["deep", "a"]),
        (UserDict(VALID), []),
    ],
)
def test_the_error_has_the_path(payload: Any, path: list[str | int]) -> None:
    for call in (SendEmail.validate, SendEmail.build):
        with pytest.raises(TypeError) as refused:
            call(payload)
        assert refused.value.path == path  # type: ignore[attr-defined]


@pytest.mark.parametrize("payload", [None, 1, "text", [], b"", True])
def test_a_payload_that_is_not_a_dict_has_an_issue(payload: Any) -> None:
    [issue] = SendEmail.validate(payload)
    assert (issue.rule, issue.path, issue.code) == ("type", [], "InvalidParameter")


def test_build_does_not_change_the_payload() -> None:
    payload = {**VALID, "Attachments": [{"FileName": "a", "Content": bytearray(b"x")}]}
    before = repr(payload)
    SendEmail.build(payload, region="ap-guangzhou")
    assert repr(payload) == before


def test_an_optional_field_that_is_none_is_absent() -> None:
    payload: Any = {**VALID, "Cc": None, "TriggerType": None}
    assert SendEmail.validate(payload) == []
    body = json.loads(SendEmail.build(payload, region="ap-guangzhou").body)
    assert body == json.loads(SendEmail.build(VALID, region="ap-guangzhou").body)
    [issue] = SendEmail.validate({**VALID, "Subject": None})
    assert (issue.path, issue.rule) == (["Subject"], "required")


def test_a_large_integer_travels_unchanged() -> None:
    payload: Any = {**VALID, "Template": {"TemplateID": 1, "TemplateData": {"n": 10**30}}}
    body = json.loads(SendEmail.build(payload, region="ap-guangzhou").body)
    assert body["Template"]["TemplateData"] == '{"n":1000000000000000000000000000000}'
    [issue] = SendEmail.validate({**VALID, "TriggerType": 2**64})
    assert (issue.rule, issue.params["actual"]) == ("type", "integer_out_of_range")


def test_a_finalizer_may_change_the_payload() -> None:
    """Converting a large integer creates an exception, which can start the garbage collector."""
    for objects in range(12):
        payload: dict[str, Any] = {f"field{number}": 2**63 for number in range(20)}

        class Cycle:
            def __init__(self, changed: dict[str, Any]) -> None:
                self.itself, self.changed = self, changed

            def __del__(self) -> None:
                self.changed["late"] = 1

        gc.collect()
        Cycle(payload)
        threshold = gc.get_threshold()[0]
        kept: list[list[None]] = []
        while gc.get_count()[0] < threshold - objects:
            kept.append([])
        issues = SendEmail.validate(payload)
        assert sum(issue.rule == "unknown_field" for issue in issues) >= 20


def test_a_finalizer_may_change_a_list_of_the_payload() -> None:
    """The list is read before or after the change, and never in between."""
    counts = set()
    for objects in range(12):
        entries: list[object] = [2**63] * 20
        payload = {"Destination": entries}

        class Cycle:
            def __init__(self, changed: list[object]) -> None:
                self.itself, self.changed = self, changed

            def __del__(self) -> None:
                self.changed.clear()

        gc.collect()
        Cycle(entries)
        threshold = gc.get_threshold()[0]
        kept: list[list[None]] = []
        while gc.get_count()[0] < threshold - objects:
            kept.append([])
        issues = SendEmail.validate(payload)
        counts.add(sum(len(issue.path) == 2 and issue.rule == "type" for issue in issues))
    assert 20 in counts
    assert counts <= {0, 20}


def test_methods_of_a_subclass_of_int_do_not_run() -> None:
    payload: dict[str, object] = {}

    class Sly(int):
        def bit_length(self) -> int:
            payload["another"] = 1
            return 70

        def __str__(self) -> str:
            payload["another"] = 1
            return "x"

        __repr__ = __str__

    payload["TemplateId"] = Sly(2**70)
    [issue, *_] = [issue for issue in SendEmail.validate(payload) if issue.path == ["TemplateId"]]
    assert issue.rule == "unknown_field"
    assert list(payload) == ["TemplateId"]


@given(
    st.one_of(
        st.floats(allow_nan=False, allow_infinity=False),
        # Exactly between two decimal numbers with as few digits as possible.
        st.integers(2**46, 2**50).map(lambda eighths: eighths / 8),
        st.integers(-(2**52), 2**52).map(lambda halves: halves / 2),
    )
)
def test_floats_are_written_as_python_and_javascript_write_them(number: float) -> None:
    data = body_with({"a": number})
    written = data.removeprefix('{"a":').removesuffix("}")
    assert float(written) == number
    if 1e-4 < abs(number) < 1e16 and not number.is_integer():
        assert written == repr(number)


def test_a_metaclass_that_refuses_everything_is_a_type_error() -> None:
    class Refusing(type):
        def __getattribute__(cls, name: str) -> object:
            raise RuntimeError(name)

    class Odd(metaclass=Refusing):
        pass

    with pytest.raises(TypeError) as caught:
        SendEmail.validate({"Subject": Odd()})
    assert caught.value.path == ["Subject"]  # type: ignore[attr-defined]


def test_a_list_of_too_many_values_is_not_copied() -> None:
    # The list takes 40 MB, and a converted copy would take 200 MB more.
    code = """
import resource
from presend.tencent_ses import SendEmail

for values in ([None] * 5_000_000, (None,) * 5_000_000):
    SendEmail.validate({})
    with open("/proc/self/statm") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 120_000_000, -1))
    try:
        SendEmail.validate({"Destination": values})
    except TypeError as error:
        print(error)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout == "Destination[1048574]: more than 1048576 values\n" * 2
