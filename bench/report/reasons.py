"""Why presend is slower than a peer, or does not reach the target. The page shows the reasons that the measured times call for."""

from __future__ import annotations

_CROSSES = (
    "The peer is JavaScript, which the engine compiles and can change to suit the payload. A call of presend crosses to native"
    " code, or in a page to WebAssembly, and back: the strings of the payload are copied and converted, and each issue becomes a"
    " JavaScript object."
)
_CONVERTS = (
    "presend first converts the payload into values that every language can use, because one core serves all languages. pydantic"
    " and jsonschema-rs read the objects of Python directly."
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
    "Both create an error with a stack trace, which alone takes about as much time as the target allows. presend returns its error and"
    " does not throw it, but `throw response.error` is meant to show where the answer was read. The rest of the time is for the result,"
    " which crosses as JSON text and becomes an object that contains other objects. If the texts of the catalogue crossed only once, a"
    " tenth to a fifth of the time would be saved, which is not worth a second format."
)
_WEBASSEMBLY = (
    "The same code takes up to three times as long in WebAssembly as in a native library. `bindings-wasm/size.js` says what other levels"
    " of optimization give, which is nothing for a small payload; neither did vector instructions, which a page would need a second"
    " module for. More time than in WebAssembly passes in JavaScript and the engine, which read the payload, put its texts together"
    " and copy them."
)
_FIRST = (
    "In the first calls of a page, most of the time is for compiling: each function of the module when it is called first, and the"
    " JavaScript of zod. Which of the two takes longer changes from run to run."
)
_HASH_ALONE = (
    "This peer does less on purpose: hashing the body is the least that a signed request can cost. presend also encodes"
    " the attachment as base64 and writes the body. Both hash at the same speed. Writing the body takes longer than in a request"
    " without a hash: in Rust, 0.35 instead of 0.2 ms if another body was hashed before, because the file and the body are then no"
    " longer in the nearest caches of the processor. The memory of a `bytes` object is also filled with zeros first, which takes about"
    " 0.1 ms; PyO3 has no safe function without it."
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
    ("Chromium", "first_keystrokes", "zod"): [_CROSSES, _RULES, _FIRST],
    ("Chromium", "validate_many", "zod"): [_CROSSES, _ADDRESS, _TWICE, _WEBASSEMBLY],
    ("Rust", "address", "lettre"): [
        "lettre says which part of an address is wrong. presend also finds out what is wrong with the part, and where."
    ],
    ("Rust", "message_file", "mail_builder"): [
        "Both encode base64 with the same crate. presend also checks the payload, writes text and HTML in the shorter of two"
        " encodings, and derives the boundaries from the content."
    ],
}
