"""The rules of a small SendEmail as models of pydantic, as strict as `shared/schema.json`; only `Template` is required here."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, EmailStr, Field

from payloads import SCHEMA

_PROPERTIES = SCHEMA["properties"]
Address = Annotated[str, Field(pattern=_PROPERTIES["ReplyToAddresses"]["pattern"])]
Mailbox = Annotated[str, Field(pattern=_PROPERTIES["FromEmailAddress"]["pattern"])]
Subject = Annotated[str, Field(min_length=1, max_length=998)]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Template(Strict):
    TemplateID: Annotated[int, Field(ge=0)]
    TemplateData: dict[str, str | int | float | bool]


class SendEmail(Strict):
    """Addresses are checked with a regular expression."""

    FromEmailAddress: Mailbox
    Destination: Annotated[list[Address], Field(min_length=1)]
    Cc: list[Address] = []
    ReplyToAddresses: Address | None = None
    Subject: Subject
    Template: Template
    TriggerType: Literal[0, 1] | None = None


class SendEmailWithEmailStr(SendEmail):
    """Addresses are checked with the package email-validator."""

    Destination: Annotated[list[EmailStr], Field(min_length=1)]
