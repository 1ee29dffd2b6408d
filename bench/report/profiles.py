"""Where the time goes in the comparisons whose target is not reached. The page shows those that the measured times call for."""

from __future__ import annotations

_FILE = (
    "83 % is SHA-256 and the rest of the signature, 6 % base64, and 3 % filling the memory for the body with zeros, as the memory"
    " of a Python object has to be."
)
_PYTHON_MANY = (
    "Half of the instructions are checking the addresses, 23 % finding those that occur twice, and 27 % taking the texts out of the"
    " list of Python. The peers do not compare the entries."
)
_PYTHON_MISTAKES = (
    "A third of the instructions is Python, most of it creating six objects and reading their messages, 29 % checking, 9 % the"
    " conversion, 12 % the allocation of memory, and 9 % writing the sentences."
)

# The keys are host and case, as in `table.py`.
PROFILES: dict[tuple[str, str], str] = {
    ("Python", "sign_small"): (
        "Of the instructions other than those of SHA-256, which take a tenth of the time, 26 % are checking, 26 % Python, 17 % the"
        " conversion and the allocation of memory, 13 % writing the body, and 7 % the headers. The signing key is kept for the day."
    ),
    ("Python", "sign_file"): _FILE,
    ("Python", "validate_small"): (
        "Half of the instructions are the checks, which are more than those of the peers, 22 % are Python, 16 % taking 11 names and"
        " 14 values out of the dicts, which the peers check where they are, and 7 % the allocation of memory."
    ),
    ("Python", "validate_mistakes"): _PYTHON_MISTAKES,
    ("Python", "validate_many"): _PYTHON_MANY,
    ("Python", "validate_many_email_str"): _PYTHON_MANY,
    ("Python", "error_answer"): (
        "51 % is Python: it creates an exception with twelve attributes, a response and the texts. 24 % is reading the answer and"
        " finding the code, and 11 % the conversion and the allocation of memory."
    ),
    ("Node.js", "sign_small"): (
        "More than half is the native call, of which building takes 4 µs. Writing the call, crossing, and reading the result take"
        " the rest."
    ),
    ("Node.js", "sign_file"): (
        "SHA-256 takes 2.6 ms and base64 0.2. The rest is memory: the body has 4 MiB, and is copied into memory that belongs to the"
        " engine and that the system has to provide. Memory that belongs to the addon would be freed only when the event loop turns."
    ),
    ("Node.js", "sign_many"): (
        "Checking, comparing and writing 20,000 addresses takes 1.3 ms in Rust. Most of the rest is writing them as one text in"
        " JavaScript, and converting that text to UTF-8."
    ),
    ("Node.js", "error_answer"): (
        "4 µs are the native call, 2.5 `JSON.parse` of an object with twenty entries, and 3.4 the stack trace of the error. The rest"
        " is JavaScript that writes the call and creates the objects. Without a stack trace, a call would take 10.1 instead of 13.6 µs,"
        " but an error that is thrown later would not show where it comes from;"
        " `Error.captureStackTrace`, which would leave out the lines inside presend, takes 9 µs."
    ),
    ("Node.js", "validate_small"): (
        "JavaScript takes 1.4 µs to write the payload as one text, crossing 0.6, reading it in Rust 0.5, and the checks 1.0."
    ),
    ("Node.js", "validate_mistakes"): (
        "28 % is `JSON.parse` of the issues and 9 % writing that text. The checks and sentences take 2.4 µs."
    ),
    ("Node.js", "validate_many"): (
        "A third is checking the addresses. 20 % is V8, which puts the text together and converts it to UTF-8, 16 % JavaScript that"
        " writes the addresses, and 9 % reading them in Rust."
    ),
    ("Chromium", "keystroke"): (
        "Between a third and a half of the time is spent inside the module. The rest is JavaScript that writes the payload, and"
        ' objects and typed arrays that pass it to the module; their time changes by half from run to run. With `opt-level = "s"`,'
        " a call would take 4.9 instead of 7.3 µs, and a page would load 12 kB more; with 2, 4.7 µs and 50 kB."
    ),
    ("Chromium", "validate_many"): (
        "Half of the time is spent inside the module, where the checks take more than twice as long as in native code. 30 % is the"
        ' conversion to UTF-8, and 12 % JavaScript that writes the addresses. With `opt-level = "s"`, a call would take 4.7 instead'
        " of 5.7 ms, and with 2, 4.6 ms."
    ),
    ("Rust", "message_file"): (
        "82 % is base64, with the encoder that mail-builder has too, and 7 % quoted-printable."
    ),
}
