"""Why presend is slower than a peer, or does not reach the target. The page shows the reasons that the measured times call for."""

from __future__ import annotations

_CROSSES = (
    "The peer is JavaScript, which the engine compiles and can change to suit the payload. A call of presend crosses to native"
    " code, or in a page to WebAssembly, and back: the strings of the payload are copied and converted, and each issue becomes a"
    " JavaScript object."
)
_CONVERTS = (
    "presend converts the payload into values without types of Python before it checks anything, because one core serves all"
    " languages."
)
_RULES = (
    "presend applies rules that the peer's schema cannot express or does not have here: it compares the recipients with each"
    " other, checks the template data, and limits the size of the request."
)
_ADDRESS = (
    "The peer checks an address with one regular expression. presend also checks the lengths of the address, of its part before"
    " the @ and of each label of the domain, accepts letters of all scripts, and can say what is wrong and where."
)
_TWICE = "presend also finds the addresses that occur twice, for which it compares all of them."
_VERDICT = "The peer only says whether the payload is valid. presend makes a list of issues, which is empty here."
_CODES = (
    "Each issue of presend has the provider's error code, the measures and limits, and a sentence in one of three languages."
    " Many messages of the peer are constant texts."
)
_UNCHECKED = "The peer checks nothing. presend validates the payload first."
_ADVICE = (
    "The SDK takes three fields from the answer. presend also accepts answers that are cut off or are not JSON, finds the code"
    " in a catalogue, and returns its meaning, what to do, and whether to send again."
)
_OBJECTS = (
    "The result crosses as JSON text, which becomes an object that contains other objects. Both create an error with a stack"
    " trace, which takes most of the peer's time."
)
_WEBASSEMBLY = "The WebAssembly module is compiled for size first, because a page has to download it, and has no vector instructions."
_HASH_ALONE = (
    "This peer does less on purpose: hashing the body is the least that a signed request can cost. presend also encodes"
    " the attachment as base64 and writes the body. The file and the body are larger than the nearest caches of the processor, so"
    " writing the body takes longer after another one has been hashed. presend hashes with a crate in Rust, and the peer with OpenSSL."
)

# The keys are host, case and peer, as in `table.py`.
REASONS: dict[tuple[str, str, str], list[str]] = {
    ("Python", "sign_small", "sdk"): [_UNCHECKED],
    ("Python", "sign_file", "sha256"): [_HASH_ALONE],
    ("Python", "validate_small", "pydantic"): [_CONVERTS, _RULES, _ADDRESS],
    ("Python", "validate_small", "jsonschema_rs"): [_VERDICT, _CONVERTS, _RULES, _ADDRESS],
    ("Python", "validate_mistakes", "pydantic"): [_CONVERTS, _RULES, _CODES],
    ("Python", "validate_mistakes", "jsonschema_rs"): [_CONVERTS, _RULES, _CODES],
    ("Python", "validate_many", "pydantic"): [_ADDRESS, _TWICE],
    ("Python", "validate_many", "jsonschema_rs"): [_ADDRESS, _TWICE],
    ("Python", "error_answer", "sdk"): [_ADVICE],
    ("Node.js", "sign_small", "sdk"): [_UNCHECKED, _CROSSES, _RULES],
    ("Node.js", "sign_file", "sha256"): [_HASH_ALONE],
    ("Node.js", "sign_many", "sdk"): [_UNCHECKED, _CROSSES, _TWICE],
    ("Node.js", "error_answer", "sdk"): [_ADVICE, _OBJECTS],
    ("Node.js", "validate_small", "zod"): [_CROSSES, _RULES],
    ("Node.js", "validate_small", "ajv"): [_CROSSES, _RULES, _VERDICT],
    ("Node.js", "validate_small", "typebox"): [_CROSSES, _RULES, _VERDICT],
    ("Node.js", "validate_mistakes", "zod"): [_CROSSES, _RULES, _CODES],
    ("Node.js", "validate_mistakes", "ajv"): [_CROSSES, _RULES, _CODES],
    ("Node.js", "validate_mistakes", "typebox"): [_CROSSES, _RULES, _CODES],
    ("Node.js", "validate_many", "zod"): [_CROSSES, _ADDRESS, _TWICE],
    ("Node.js", "validate_many", "ajv"): [_CROSSES, _ADDRESS, _TWICE],
    ("Node.js", "validate_many", "typebox"): [_CROSSES, _ADDRESS, _TWICE],
    ("Chromium", "keystroke", "zod"): [_CROSSES, _RULES, _WEBASSEMBLY],
    ("Chromium", "validate_many", "zod"): [_CROSSES, _ADDRESS, _TWICE, _WEBASSEMBLY],
    ("Rust", "address", "lettre"): [
        "lettre says which part of an address is wrong. presend also finds out what is wrong with the part, and where."
    ],
    ("Rust", "message_file", "mail_builder"): [
        "Both encode base64 with the same crate. presend also checks the payload, writes text and HTML in the shorter of two"
        " encodings, and derives the boundaries from the content."
    ],
}
