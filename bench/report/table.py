"""The comparisons: what is compared with which peer, and how much faster presend is meant to be."""

from __future__ import annotations

from dataclasses import dataclass

SES = "official SDK"


@dataclass(frozen=True)
class Row:
    """One line of the table. `case` and `peer` are the names in the output of the programs that measure."""

    case: str
    peer: str
    work: str
    peer_name: str
    target: float | None = None


_FILE = "build and sign a SendEmail with an attachment of 3 MiB"
_SMALL = "validate a small SendEmail without a mistake"
_MISTAKES = "validate a SendEmail with six mistakes and read the messages"
_MANY = "validate a SendEmail with 20,000 recipients"
_MESSAGE = "write text, HTML and an attachment of 3 MiB as a message"
_ANSWER = "read an error answer; presend adds what it means and what to do"
_SHA = "SHA-256 of the same body alone (0.83: at most 1.2 times as long)"

TABLES: dict[str, list[Row]] = {
    "Python": [
        Row("sign_small", "sdk", "build and sign a small SendEmail", SES, 8),
        Row("sign_file", "sdk", _FILE, SES, 8),
        Row("sign_file", "sha256", _FILE, _SHA, 0.83),
        Row("sign_file_unhashed", "sdk", f"{_FILE}, `unsigned_payload`", SES, 50),
        Row(
            "sign_file_unhashed",
            "sdk_unhashed",
            f"{_FILE}, `unsigned_payload`",
            f"{SES} with `unsignedPayload`",
        ),
        Row("validate_small", "pydantic", _SMALL, "pydantic, regular expressions", 6),
        Row("validate_small", "jsonschema_rs", _SMALL, "jsonschema-rs", 1),
        Row("validate_mistakes", "pydantic", _MISTAKES, "pydantic, regular expressions", 4),
        Row("validate_mistakes", "jsonschema_rs", _MISTAKES, "jsonschema-rs", 4),
        Row("validate_many", "pydantic", _MANY, "pydantic, regular expressions", 1.5),
        Row("validate_many", "jsonschema_rs", _MANY, "jsonschema-rs", 1.5),
        Row("validate_many_email_str", "email_str", _MANY, "pydantic, `EmailStr`", 400),
        Row("message_file", "email", _MESSAGE, "`email` of the standard library", 100),
        Row("error_answer", "sdk", _ANSWER, SES, 1.5),
        Row(
            "import",
            "sdk",
            "import all operations in a new process",
            f"{SES}, the client of SES alone",
            30,
        ),
    ],
    "Node.js": [
        Row("sign_small", "sdk", "build and sign a small SendEmail", SES, 5),
        Row("sign_file", "sdk", _FILE, SES, 6),
        Row("sign_file", "sha256", _FILE, _SHA),
        Row("error_answer", "sdk", _ANSWER, SES, 1),
        Row(
            "sign_many",
            "sdk",
            "build and sign a CreateReceiverDetail with 20,000 addresses",
            f"{SES}, which checks none of them",
            3,
        ),
        Row("validate_small", "zod", _SMALL, "zod", 1.2),
        Row("validate_small", "ajv", _SMALL, "ajv"),
        Row("validate_small", "typebox", _SMALL, "typebox"),
        Row("validate_mistakes", "zod", _MISTAKES, "zod", 2),
        Row("validate_mistakes", "ajv", _MISTAKES, "ajv"),
        Row("validate_mistakes", "typebox", _MISTAKES, "typebox"),
        Row("validate_many", "zod", _MANY, "zod", 1.5),
        Row("validate_many", "ajv", _MANY, "ajv"),
        Row("validate_many", "typebox", _MANY, "typebox"),
        Row("message_file", "nodemailer", _MESSAGE, "nodemailer, `MailComposer`", 5),
    ],
    "Chromium": [
        Row("keystroke", "zod", "validate a small SendEmail at a keystroke", "zod", 1),
        Row(
            "first_keystrokes",
            "zod",
            "validate a small SendEmail, mean of the first 100 calls in a page",
            "zod",
        ),
        Row("validate_many", "zod", _MANY, "zod", 1),
    ],
    "Rust": [
        Row("address", "lettre", "check one address", "lettre, `Address`", 3),
        Row("address", "email_address", "check one address", "email_address"),
        Row("message_file", "mail_builder", _MESSAGE, "mail-builder", 0.8),
    ],
}

# What is measured without a peer, because none was found that does it.
ALONE = {
    "Rust": {
        "finished_1_mib": "check a finished message of 1 MiB with `validate_raw`",
        "finished_10_mib": "check a finished message of 10 MiB with `validate_raw`",
    }
}

# A sentence after the table of a host.
NOTES = {
    "Node.js": (
        "ajv and typebox turn a schema into JavaScript, and their calls never leave the JavaScript engine. A call of presend"
        " crosses from JavaScript to native code and back, and for a small payload crossing alone costs more time than they need."
    ),
    "Rust": "lettre and email_address return an address of their own; presend returns parts of the given text.",
}
