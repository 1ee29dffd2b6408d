"""Compares the JSON Schema of every operation with `validate` and `build`, and uses it as a part of other documents."""

from __future__ import annotations

import base64
import importlib
import json
import re
import string
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from itertools import islice
from random import Random
from typing import Any, NamedTuple

import jsonschema  # type: ignore[import-untyped]
import presend
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from presend import tencent_sms

BUILT: list[Any] = [*presend.operations()]
every_operation = pytest.mark.parametrize("operation", BUILT, ids=[each.id for each in BUILT])

NOW = 1767225600
"""The time of every check: 2026-01-01 00:00:00 UTC."""

MADE = 300
"""The number of payloads per operation that its schema allows."""

CHANGED = 2000
"""The number of payloads per operation that are changed."""

Validator: Any = jsonschema.Draft202012Validator

FORMATS = Validator.FORMAT_CHECKER
"""Checks formats too, which the draft leaves to the validator. It refuses the year 0 and leap seconds, which RFC 3339
allows, so no payload has them."""

LIMITS: dict[str, type] = {
    "minLength": str,
    "maxLength": str,
    "minItems": list,
    "maxItems": list,
    "maxProperties": dict,
    "minimum": int,
    "maximum": int,
}
"""The keywords for limits, and the type of the value that each of them limits."""

REFUSING = {"type", "enum", "pattern", "format", "required"}
"""The keywords that refuse a value, apart from limits and from `additionalProperties`."""

KEYWORDS = {
    *LIMITS,
    *REFUSING,
    *("$schema", "$comment", "title", "deprecated"),
    *("contentEncoding", "contentMediaType"),
    *("properties", "additionalProperties", "propertyNames", "items"),
}
"""The keywords that `Maker` knows."""


def schemas_in(schema: Any) -> Iterator[dict[str, Any]]:
    """A schema and all schemas in it, apart from true and false."""
    if isinstance(schema, dict):
        yield schema
        inner = [schema.get(name) for name in ("additionalProperties", "propertyNames", "items")]
        inner += [*schema.get("properties", {}).values()]
        for each in inner:
            yield from schemas_in(each)


def validator_of(operation: Any) -> Any:
    return Validator(operation.json_schema(), format_checker=FORMATS)


def errors_of(operation: Any, payload: Any) -> list[presend.Issue]:
    issues = operation.validate(payload, now=NOW)
    return [issue for issue in issues if issue.severity == "error"]


def day(random: Random) -> datetime:
    return datetime.fromtimestamp(NOW, timezone.utc) - timedelta(random.randrange(4))


def time(random: Random) -> datetime:
    return day(random) + timedelta(random.choice([0, 30]), random.randrange(86_400))


def domain(random: Random) -> str:
    return random.choice(["example.com", "mail.Acme.com", "acme.com.ar", "bücher.example"])


def address(random: Random) -> str:
    return f"ana.{random.randrange(10**9)}@{domain(random)}"


def mailbox(random: Random) -> str:
    return random.choice(["{}", "Acme <{}>", "腾讯云 <{}>"]).format(address(random))


def phone_number(random: Random) -> str:
    start = random.choice(["+861380000", "1390000", "+1212555"])
    return f"{start}{random.randrange(10_000):04}"


DATE_OR_EMPTY = "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"
DATE_HOUR = "^[0-9]{10}$"

EXAMPLES: dict[str, Callable[[Random], str]] = {
    "attachment_name": lambda random: f"report {random.randrange(100)}.pdf",
    "date": lambda random: f"{day(random):%Y-%m-%d}",
    "date-time": lambda random: (
        f"{time(random):%Y-%m-%dT%H:%M:%S}" + random.choice(["Z", "-03:00"])
    ),
    "date_time": lambda random: f"{time(random):%Y-%m-%d %H:%M:%S}",
    "domain": domain,
    "email_address": address,
    "idn-email": address,
    "header_name": lambda random: f"X-{random.randrange(1000)}",
    "mailbox": mailbox,
    "media_type": lambda random: random.choice(["application/pdf", "text/csv"]),
    "one_of": lambda random: str(random.randrange(13)),
    "out_of_range": lambda random: str(random.randrange(101)),
    "password": lambda random: f"Ab{random.randrange(10**8, 10**9)}cD",
    "phone_number": phone_number,
    "sign_name": lambda random: random.choice(["腾讯云", "Acme"]),
    DATE_OR_EMPTY: lambda random: random.choice(["", "2026-11-26"]),
    DATE_HOUR: lambda random: f"{time(random):%Y%m%d%H}",
}
"""Texts for a format or pattern, or for a rule in a comment."""

VISIBLE = string.ascii_letters + string.digits + " .,-_@<>{}\"'\\/%&é中😀\u2028"

CHARACTERS = {
    None: VISIBLE + "\0\t\n\x7f\x85",
    "^[0-9]+$": string.digits,
    r"^[^\u0000-\u001f\u007f-\u009f]*$": VISIBLE,
    r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$": VISIBLE + "\t\r\n",
}
"""The characters of random texts, by pattern."""


class Maker:
    """Makes payloads that a schema allows. An optional field is present with the probability `full`."""

    def __init__(self, random: Random, full: float) -> None:
        self.random = random
        self.full = full

    def value(self, schema: Any) -> Any:
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        kinds = schema.get("type", ["null", "boolean", "number", "string", "array", "object"])
        kind = self.random.choice(kinds) if isinstance(kinds, list) else kinds
        make: Callable[[Any], Any] = getattr(self, kind)
        return make(schema)

    def null(self, _: Any) -> None:
        return None

    def boolean(self, _: Any) -> bool:
        return self.random.random() < 0.5

    def integer(self, schema: Any) -> int:
        low, high = schema["minimum"], schema["maximum"]
        small = self.random.randint(max(low, 0), min(high, 100))
        integers: list[int] = [low, high, self.random.randint(low, high), *[small] * 5]
        return self.random.choice(integers)

    def number(self, _: Any) -> float:
        numbers: list[float] = [0, -1, 7.0, 0.1, -2.5e-7, 10**30, self.random.randrange(100)]
        return self.random.choice(numbers)

    def string(self, schema: Any) -> str:
        names = [schema.get("format"), schema.get("pattern"), *self.rules(schema)]
        examples = [EXAMPLES[name] for name in names if name in EXAMPLES]
        only = "format" in schema or schema.get("pattern") in EXAMPLES
        if examples and (only or self.random.random() < 0.95):
            return examples[0](self.random)
        if "contentMediaType" in schema and self.random.random() < 0.95:
            return json.dumps(self.object(schema), ensure_ascii=self.boolean({}))
        if "contentEncoding" in schema:
            return base64.b64encode(self.text({}, 6).encode()).decode()
        shortest = schema.get("minLength", 0)
        longest = min(schema.get("maxLength", 20), shortest + 20)
        if "pattern" in schema:
            shortest = max(shortest, 1)
        return self.text(schema, self.random.randint(shortest, longest))

    @staticmethod
    def rules(schema: Any) -> list[str]:
        """The rules in the comment of a schema."""
        comment: str = schema.get("$comment", "")
        return comment.removeprefix("presend checks further: ").split(", ")

    def text(self, schema: Any, length: int) -> str:
        return "".join(self.random.choices(CHARACTERS[schema.get("pattern")], k=length))

    def array(self, schema: Any) -> list[Any]:
        shortest = 1 if self.full == 1 else schema.get("minItems", 0)
        longest = min(schema.get("maxItems", 3), shortest + 3)
        items = schema.get("items", {"type": "number"})
        return [self.value(items) for _ in range(self.random.randint(shortest, longest))]

    def object(self, schema: Any) -> dict[str, Any]:
        fields = schema.get("properties", {})
        made = {
            name: self.value(field)
            for name, field in fields.items()
            # A field that is never allowed has the schema `false`.
            if field is not False
            and (name in schema.get("required", []) or self.random.random() < self.full)
        }
        others = schema.get("additionalProperties", {})
        if others is not False and (not fields or self.random.random() < 0.1):
            for _ in range(self.random.randrange(4)):
                name = self.text(schema.get("propertyNames", {}), self.random.randrange(6))
                made[name] = self.value(others or {"type": ["string", "number", "boolean"]})
        return made


def payloads(operation: Any, *full: float) -> Iterator[Any]:
    """Payloads that the schema of an operation allows."""
    schema = operation.json_schema()
    random = Random(operation.id)
    while True:
        yield Maker(random, random.choice(full or [0, 0.2, 0.5, 0.9])).value(schema)


def accepted(operation: Any, *full: float) -> Iterator[Any]:
    """Those of the payloads that `validate` accepts too."""
    return (made for made in payloads(operation, *full) if not errors_of(operation, made))


class Place(NamedTuple):
    """A place in a payload: the object or list that contains the value, its name or index, and its schema."""

    inside: Any
    at: Any
    schema: Any


def places(place: Place) -> Iterator[Place]:
    """A place and all places in its value."""
    yield place
    value, schema = place.inside[place.at], place.schema
    if isinstance(value, dict):
        others = schema.get("additionalProperties") or {}
        for name in value:
            yield from places(Place(value, name, schema.get("properties", {}).get(name, others)))
    elif isinstance(value, list):
        for index in range(len(value)):
            yield from places(Place(value, index, schema.get("items", {})))


def with_size(schema: Any, keyword: str, value: Any, beyond: int) -> Any:
    """A value that reaches a limit of its schema, or is beyond it."""
    size = schema[keyword] + (-beyond if keyword.startswith("min") else beyond)
    if LIMITS[keyword] is str:
        return value[:size].ljust(size, "1")
    if LIMITS[keyword] is list:
        return [Maker(Random(0), 0).value(schema["items"])] * size
    return {f"n{index}": "x" for index in range(size)} if LIMITS[keyword] is dict else size


def drop(_: Random, place: Place) -> bool:
    """Removes a field or an entry, but not the payload itself."""
    if "$schema" in place.schema:
        return False
    del place.inside[place.at]
    return True


def misspell(random: Random, place: Place) -> bool:
    if not isinstance(place.inside, dict):
        return False
    name = place.at
    value = place.inside.pop(name)
    place.inside[random.choice([name.swapcase(), name[1:], f"{name}s", f" {name}"])] = value
    return True


def add(random: Random, place: Place) -> bool:
    value = place.inside[place.at]
    if not isinstance(value, dict):
        return False
    value[random.choice(["extra", ""])] = other_value(random)
    # Attachments have this field, but the provider refuses it.
    if random.random() < 0.2:
        value["FileURL"] = "https://example.com/a.pdf"
    return True


def replace(random: Random, place: Place) -> bool:
    place.inside[place.at] = other_value(random)
    return True


def other_value(random: Random) -> Any:
    numbers = [0, 1, -1, 1.0, 0.5, 1e300, 2**63, 2**64, -(2**63) - 1]
    return random.choice([None, True, False, *numbers, "", "1", "a", [], [1], ["a"], {}, {"a": 1}])


def wrap(random: Random, place: Place) -> bool:
    value = place.inside[place.at]
    place.inside[place.at] = random.choice([[value], {"a": value}, json.dumps(value)])
    return True


def set_to_null(_: Random, place: Place) -> bool:
    place.inside[place.at] = None
    return True


def empty(_: Random, place: Place) -> bool:
    value = place.inside[place.at]
    place.inside[place.at] = type(value)()
    return bool(value)


def exceed(random: Random, place: Place) -> bool:
    """Exceeds a limit, if it is not for a thousand characters or entries. Another test exceeds every limit."""
    value = place.inside[place.at]
    fitting = [name for name in LIMITS.keys() & place.schema.keys() if type(value) is LIMITS[name]]
    limits = [name for name in sorted(fitting) if type(value) is int or place.schema[name] < 1000]
    if limits:
        place.inside[place.at] = with_size(place.schema, random.choice(limits), value, 1)
    return bool(limits)


def leave_the_enumeration(random: Random, place: Place) -> bool:
    if "enum" in place.schema:
        place.inside[place.at] = random.choice([-1, 4, 0.5, "4", "01", " 1", "11"])
    return "enum" in place.schema


def damage(random: Random, place: Place) -> bool:
    """Inserts or removes a character, or changes the case of all letters."""
    text = place.inside[place.at]
    if not isinstance(text, str):
        return False
    at = random.randrange(len(text) + 1)
    inserted = text[:at] + random.choice("\n\0\x85@ é\u0661-a1") + text[at:]
    removed = random.choice([text[:at] + text[at + 1 :], text.replace("@", "")])
    place.inside[place.at] = random.choice([inserted, removed, text.swapcase()])
    return True


def insert_control_character(random: Random, place: Place) -> bool:
    """Does so in a text that must not contain one."""
    text = place.inside[place.at]
    if not isinstance(text, str) or not {"pattern", "format"} & place.schema.keys():
        return False
    at = random.randrange(len(text) + 1)
    place.inside[place.at] = text[:at] + random.choice("\n\0\x7f\x85") + text[at:]
    return True


CHANGES: list[Callable[[Random, Place], bool]] = [
    drop,
    misspell,
    add,
    replace,
    wrap,
    set_to_null,
    empty,
    exceed,
    leave_the_enumeration,
    damage,
    insert_control_character,
]
"""Changes of a value in a payload. Each returns whether it applies to the value."""


def changed(random: Random, payload: Any, schema: Any) -> Any:
    """The payload with one or two changes."""
    root = [payload]
    for _ in range(random.choice([1, 1, 2])):
        change = random.choice(CHANGES)
        found = [*places(Place(root, 0, schema))]
        any(change(random, place) for place in random.sample(found, len(found)))
    return root[0]


def without_null(value: Any, schema: Any) -> Any:
    """The value without optional fields that are null."""
    if isinstance(value, list):
        return [without_null(item, schema.get("items", {})) for item in value]
    if not isinstance(value, dict):
        return value
    fields = schema.get("properties", {})
    optional = fields.keys() - schema.get("required", [])
    return {
        name: without_null(inner, fields.get(name, {}))
        for name, inner in value.items()
        if inner is not None or name not in optional
    }


def refusing_keywords(schema: Any) -> set[str]:
    """The keywords in a schema that refuse a value, apart from limits."""
    found = {name for each in schemas_in(schema) for name in REFUSING & each.keys()}
    closed = any(each.get("additionalProperties") is False for each in schemas_in(schema))
    return found | {"additionalProperties"} if closed else found


def assert_refused(operation: Any, payload: Any, error: Any) -> None:
    """Fails unless `validate` has an error too, whichever the site is."""
    for site in ("cn", "intl"):
        issues = operation.validate(payload, site=site, now=NOW)
        if all(issue.severity != "error" for issue in issues):
            pytest.fail(
                f"{operation.id} accepts {json.dumps(payload, ensure_ascii=False)[:5000]}\n"
                f"on the site {site}, with the issues {[issue.to_dict() for issue in issues]}\n"
                f"The schema refuses it at {error.json_path}: {error.message[:500]}"
            )


def is_sent(sent: Any, given: Any, schema: Any) -> bool:
    """Whether a part of a body is what the payload contains."""
    if isinstance(given, dict) and "contentMediaType" in schema:
        return isinstance(sent, str) and is_sent(json.loads(sent), given, {})
    if isinstance(given, dict):
        fields = schema.get("properties", {})
        return given.keys() == sent.keys() and all(
            is_sent(sent[name], value, fields.get(name, {})) for name, value in given.items()
        )
    if isinstance(given, list):
        items = schema.get("items", {})
        return len(sent) == len(given) and all(
            is_sent(*pair, items) for pair in zip(sent, given, strict=True)
        )
    return bool(sent == given) and isinstance(sent, bool) == isinstance(given, bool)


@every_operation
def test_a_schema_is_valid_and_contains_all_that_it_needs(operation: Any) -> None:
    schema = operation.json_schema()
    Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == operation.id
    assert "$ref" not in json.dumps(schema)
    for each in schemas_in(schema):
        assert each.keys() <= KEYWORDS
        assert each.get("format") in {None, *FORMATS.checkers}
        assert "null" not in each.get("type", [])


@every_operation
def test_a_schema_has_the_fields_of_the_payload_type(operation: Any) -> None:
    # Otherwise a closed schema would refuse a field that no payload below has.
    payload = getattr(
        importlib.import_module(f"presend.{operation.provider}"), f"{operation.name}Payload"
    )
    schema = operation.json_schema()
    allowed = {name for name, field in schema["properties"].items() if field is not False}
    assert allowed == payload.__annotations__.keys()
    assert {*schema.get("required", [])} == payload.__required_keys__


@every_operation
def test_validate_refuses_what_the_schema_refuses(operation: Any) -> None:
    schema = operation.json_schema()
    validator = validator_of(operation)
    random = Random(operation.id)
    found: set[str] = set()
    for made in islice(accepted(operation), CHANGED):
        payload = changed(random, made, schema)
        error = next(validator.iter_errors(without_null(payload, schema)), None)
        if error is not None:
            found |= {error.validator, *(inner.validator for inner in error.context)}
            assert_refused(operation, payload, error)
    assert found >= refusing_keywords(schema)


@every_operation
def test_validate_refuses_what_is_beyond_a_limit_or_an_enumeration(operation: Any) -> None:
    schema = operation.json_schema()
    validator = validator_of(operation)
    full = [next(accepted(operation, 1))]
    for inside, at, inner in [*places(Place(full, 0, schema))]:
        value = inside[at]
        for keyword in LIMITS.keys() & inner.keys():
            inside[at] = with_size(inner, keyword, value, 0)
            assert keyword not in {error.validator for error in validator.iter_errors(full[0])}
            inside[at] = with_size(inner, keyword, value, 1)
            errors = {error.validator: error for error in validator.iter_errors(full[0])}
            assert_refused(operation, full[0], errors[keyword])
        for number in range(-1, 21) if "enum" in inner else []:
            inside[at] = type(value)(number)
            if inside[at] not in inner["enum"]:
                assert_refused(operation, full[0], next(validator.iter_errors(full[0])))
        inside[at] = value


@every_operation
def test_a_payload_made_from_the_schema_is_refused_or_sent_unchanged(operation: Any) -> None:
    schema = operation.json_schema()
    validator = validator_of(operation)
    tc3 = isinstance(operation, presend.Tc3Operation)
    options = {"region": "ap-guangzhou", "timestamp": NOW} if tc3 else {}
    built = 0
    for payload in islice(payloads(operation), MADE):
        assert next(validator.iter_errors(payload), None) is None
        if errors_of(operation, payload):
            with pytest.raises(presend.ValidationError):
                operation.build(payload, **options)
        elif isinstance(operation, presend.SmtpOperation):
            # tests/python/test_smtp.py reads messages back.
            assert operation.build(payload).data.isascii()
            built += 1
        else:
            body = operation.build(payload, **options).body
            assert is_sent(json.loads(body), payload, schema), (operation.id, payload, body)
            built += 1
    assert built > MADE / 10


def test_the_schemas_are_components_of_an_openapi_document() -> None:
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "presend", "version": "1"},
        "paths": {},
        "components": {"schemas": {}},
    }
    for operation in BUILT:
        document["components"]["schemas"][operation.id] = operation.json_schema()
        body = {"schema": {"$ref": f"#/components/schemas/{operation.id}"}}
        document["paths"][f"/{operation.id}"] = {
            "post": {
                "requestBody": {"content": {"application/json": body}},
                "responses": {"200": {"description": "The request."}},
            }
        }
    assert [*OpenAPIV31SpecValidator(document).iter_errors()] == []
    document["components"]["schemas"][BUILT[0].id]["type"] = "text"
    assert [*OpenAPIV31SpecValidator(document).iter_errors()] != []


def test_a_schema_is_the_input_of_a_tool_of_a_language_model() -> None:
    operation: Any = tencent_sms.SendSms
    tool = {
        "name": operation.id.replace(".", "_"),
        "description": "Sends one text message from an approved template.",
        "input_schema": operation.json_schema(),
    }
    assert re.fullmatch("[a-zA-Z0-9_-]{1,64}", tool["name"])
    assert json.loads(json.dumps(tool)) == tool
    assert tool["input_schema"]["type"] == "object"
    # The interfaces of some language models refuse these at the top level.
    assert not {"allOf", "anyOf", "oneOf"} & tool["input_schema"].keys()
    assert "$ref" not in json.dumps(tool)
    answer = json.dumps(next(accepted(operation)))
    assert operation.build(json.loads(answer), region="ap-guangzhou").method == "POST"
