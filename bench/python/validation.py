"""Validation of payloads, beside pydantic and jsonschema-rs. Both check less than presend does."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pydantic
from presend.tencent_ses import SendEmail

import models
import rust_parts
from payloads import SCHEMA, SIX_MISTAKES, SMALL, addresses, with_recipients
from rounds import Work

SCHEMA_VALIDATOR = jsonschema_rs.validator_for(SCHEMA)


def presend_messages(payload: Any) -> list[str]:
    return [issue.message for issue in SendEmail.validate(payload)]


def pydantic_messages(payload: Any) -> list[str]:
    try:
        models.SendEmail.model_validate(payload)
    except pydantic.ValidationError as e:
        return [error["msg"] for error in e.errors(include_url=False, include_context=False)]
    return []


def jsonschema_messages(payload: Any) -> list[str]:
    return [error.message for error in SCHEMA_VALIDATOR.iter_errors(payload)]


def checked_equally() -> None:
    """Makes sure that all of them accept the small payload and find the same number of mistakes in the other one."""
    for messages in (presend_messages, pydantic_messages, jsonschema_messages):
        found = len(messages(SMALL)), len(messages(SIX_MISTAKES))
        if found != (0, 6):
            raise AssertionError(f"{messages.__name__} finds {found} mistakes and not (0, 6)")


def cases() -> dict[str, dict[str, Work]]:
    checked_equally()
    many = with_recipients(addresses(20_000))
    return {
        "validate_small": {
            "presend": lambda: SendEmail.validate(SMALL),
            "pydantic": lambda: models.SendEmail.model_validate(SMALL),
            "jsonschema_rs": lambda: SCHEMA_VALIDATOR.is_valid(SMALL),
            "least": rust_parts.convert,
            "core": rust_parts.core("validate_small"),
        },
        "validate_mistakes": {
            "presend": lambda: presend_messages(SIX_MISTAKES),
            "pydantic": lambda: pydantic_messages(SIX_MISTAKES),
            "jsonschema_rs": lambda: jsonschema_messages(SIX_MISTAKES),
            "least": rust_parts.six_issues,
            "core": rust_parts.core("validate_mistakes"),
        },
        "validate_many": {
            "presend": lambda: SendEmail.validate(many),
            "pydantic": lambda: models.SendEmail.model_validate(many),
            "jsonschema_rs": lambda: SCHEMA_VALIDATOR.is_valid(many),
        },
        "validate_many_email_str": {
            "presend": lambda: SendEmail.validate(many),
            "email_str": lambda: models.SendEmailWithEmailStr.model_validate(many),
        },
    }
