"""Where the time goes in the comparisons whose target is not reached. The page shows those that the measured times call for."""

from __future__ import annotations

_FILE = (
    "71 % is SHA-256 and 10 % base64. The rest is memory: the body has 4 MiB, which the system has to provide, and which"
    " is filled with zeros first. Hashing and encoding alone would allow a ratio of 8.5 to the SDK, and of 0.78 to SHA-256."
)
_PYTHON_MANY = (
    "A quarter is taking the texts out of the list of Python, and a sixth is the memory for them, which the system provides anew"
    " for each call. 16 % is checking the addresses, 15 % finding those that occur twice, and 15 % applying the rules to each"
    " entry. The peers neither copy the list nor compare its entries."
)
_PYTHON_MISTAKES = (
    "28 % is checking, 27 % Python, most of it creating six objects and reading their messages, 19 % the allocation of memory,"
    " 17 % the conversion, and 8 % writing the sentences."
)

# The keys are host and case, as in `table.py`.
PROFILES: dict[tuple[str, str], str] = {
    ("Python", "sign_small"): (
        "25 % is the conversion and the allocation of memory, 23 % Python, 19 % the signature, 17 % checking, and 10 % writing the"
        " body. A signing key that is kept for the day would save 0.5 of 7.2 µs."
    ),
    ("Python", "sign_file"): _FILE,
    ("Python", "validate_small"): (
        "Of 2.4 µs, 1.0 are the checks, which are more than those of the peers. A call of an operation with one field takes 0.5 in all, and copying 11"
        " names and 14 values out of the dicts takes the rest, while the peers check the values where they are. Without any check,"
        " the target for pydantic would not be reached."
    ),
    ("Python", "validate_mistakes"): _PYTHON_MISTAKES,
    ("Python", "validate_many"): _PYTHON_MANY,
    ("Python", "validate_many_email_str"): _PYTHON_MANY,
    ("Python", "error_answer"): (
        "51 % is Python: it creates an exception with twelve attributes, a response and the texts. 21 % is reading the answer and"
        " finding the code, and 16 % the conversion and the allocation of memory."
    ),
    ("Node.js", "sign_small"): (
        "7.0 of 12.8 µs are the native call, of which building takes 4.6. Writing the call, crossing, and reading the result take"
        " the rest."
    ),
    ("Node.js", "sign_many"): (
        "Checking, comparing and writing 20,000 addresses takes 2.3 ms in Rust, and writing them as one text in JavaScript 0.8."
    ),
    ("Node.js", "error_answer"): (
        "7.7 of 17.6 µs are the native call and `JSON.parse` of an object with twenty entries. 8.4 are the stack trace of the"
        " error, for which the SDK needs 2.4. Without it, an error that is thrown later would not show where it comes from."
    ),
    ("Node.js", "validate_small"): (
        "Of 4.0 µs, JavaScript takes 1.4 to write the payload as one text, crossing 0.6, reading it in Rust 0.5, and the checks"
        " 1.0. All but the checks take longer than the target allows."
    ),
    ("Node.js", "validate_mistakes"): (
        "28 % is `JSON.parse` of the issues and 9 % writing that text. The checks and sentences take 3.0 of 14 µs."
    ),
    ("Node.js", "validate_many"): (
        "Of 2.8 ms, JavaScript takes 0.8 to write the addresses as one text, reading it in Rust 0.4, and the checks 1.4."
    ),
    ("Chromium", "keystroke"): (
        "59 % of the time is spent inside the module: checking, and creating the objects of the issues. 24 % is JavaScript that writes the payload"
        " and creates objects for the module. Compiled for speed, the module would save a quarter of the time, and a page would"
        " load 10 to 38 kB more."
    ),
    ("Chromium", "validate_many"): (
        "69 % of the time is spent inside the module, where the checks take 2.8 times as long as in native code. 18 % is JavaScript that writes the"
        " addresses, and 11 % their conversion to UTF-8."
    ),
    ("Rust", "message_file"): (
        "47 % is base64, 25 % copying it into lines, 11 % clearing the memory for the message, and 6 % quoted-printable."
        " mail-builder has an encoder of base64 that is twice as fast on processors with AVX-512."
    ),
}
