"""Why presend is slower than a peer, where it is. The page shows the reasons that the measured times call for."""

from __future__ import annotations

_MORE_RULES = (
    "presend also counts the size of the request, compares the recipients with each other, and applies the rules of the"
    " provider that no general schema has, such as those for template data."
)
_ADDRESS = (
    "The peer checks an address with one regular expression. presend also checks the lengths of the address, of its parts"
    " and of each label of the domain, accepts what is written in other scripts, and can name the character that is wrong."
)
_BORDER_JS = (
    "The peer is JavaScript that the engine compiles. A call of presend crosses to {other} and back: the strings of the payload"
    " are copied and converted, and each issue becomes a JavaScript object."
)
_ADVICE = (
    "The SDK takes three fields from the answer. presend accepts answers that are cut off or not JSON, finds the code in a"
    " catalogue of all codes, and returns the meaning, the advice and the retry rule with the fields."
)

_NODE = _BORDER_JS.format(other="native code")
_PAGE = _BORDER_JS.format(other="WebAssembly")

REASONS: dict[tuple[str, str, str], str] = {
    ("Python", "sign_file", "sha256"): (
        "This line is not a peer: it is the least time that a request with a signed body can take. presend also encodes the"
        " attachment as base64 and writes the body, and its SHA-256 is written in Rust, while that of Python comes from OpenSSL."
    ),
    ("Python", "validate_small", "pydantic"): _MORE_RULES,
    ("Python", "validate_small", "jsonschema_rs"): (
        f"jsonschema-rs only says whether the payload is valid, without a list of mistakes. {_MORE_RULES}"
    ),
    ("Python", "validate_mistakes", "pydantic"): (
        f"{_MORE_RULES} Each issue has the provider's error code, parameters and a sentence in one of three languages."
    ),
    ("Python", "validate_mistakes", "jsonschema_rs"): (
        f"{_MORE_RULES} Each issue has the provider's error code, parameters and a sentence in one of three languages."
    ),
    (
        "Python",
        "validate_many",
        "pydantic",
    ): f"{_ADDRESS} It also finds addresses that occur twice.",
    (
        "Python",
        "validate_many",
        "jsonschema_rs",
    ): f"{_ADDRESS} It also finds addresses that occur twice.",
    ("Python", "error_answer", "sdk"): _ADVICE,
    ("Node.js", "sign_small", "sdk"): f"The SDK checks nothing. {_MORE_RULES}",
    ("Node.js", "sign_file", "sha256"): (
        "This line is not a peer: it is the least time that a request with a signed body can take. presend also encodes the"
        " attachment as base64 and writes the body, and its SHA-256 is written in Rust, while that of Node.js comes from OpenSSL."
    ),
    ("Node.js", "sign_many", "sdk"): (
        "The SDK checks nothing: it writes the list as JSON and hashes it. presend copies 20,000 texts from JavaScript to native"
        " code, checks each address and finds those that occur twice."
    ),
    ("Node.js", "error_answer", "sdk"): (
        f"{_ADVICE} The result crosses from native code to JavaScript as an object with nested objects."
    ),
    ("Node.js", "validate_small", "zod"): f"{_NODE} {_MORE_RULES}",
    ("Node.js", "validate_small", "ajv"): f"{_NODE} ajv only says whether the payload is valid.",
    ("Node.js", "validate_small", "typebox"): (
        f"{_NODE} typebox only says whether the payload is valid."
    ),
    ("Node.js", "validate_mistakes", "zod"): f"{_NODE} {_MORE_RULES}",
    ("Node.js", "validate_mistakes", "ajv"): (
        f"{_NODE} Most messages of ajv are constant texts, such as `must NOT have additional properties`."
    ),
    ("Node.js", "validate_mistakes", "typebox"): _NODE,
    ("Node.js", "validate_many", "zod"): f"{_NODE} {_ADDRESS}",
    ("Node.js", "validate_many", "ajv"): f"{_NODE} {_ADDRESS}",
    ("Node.js", "validate_many", "typebox"): f"{_NODE} {_ADDRESS}",
    ("Chromium", "keystroke", "zod"): (
        f"{_PAGE} The module is compiled for size and not for speed, because a page downloads it."
    ),
    ("Chromium", "validate_many", "zod"): (
        f"{_PAGE} The module is compiled for size and not for speed, because a page downloads it. {_ADDRESS}"
    ),
    ("Rust", "address", "lettre"): _ADDRESS,
    ("Rust", "address", "email_address"): _ADDRESS,
    ("Rust", "message_file", "mail_builder"): (
        "mail-builder writes what it is given. presend also validates the payload, reads the texts to choose their transfer"
        " encoding, looks for the boundaries in the parts, and fills the message with zeros before it writes it."
    ),
}
