//! The texts of the error codes of Perfit, in English.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "bad_request",
        meaning: "Perfit cannot read the body of the request: it is not JSON, or does not have the expected structure.",
        fix: "Let a JSON library write one object in UTF-8, and send it with Content-Type application/json. Check that recipients is a list, and that from and content are objects.",
    },
    Text {
        code: "forbidden",
        meaning: "Perfit blocked the request; its message gives the cause, for example the IP address of the caller.",
        fix: "Read message in the response. If it is about the IP address, find the public IP address that your calls come from (behind NAT or a proxy, it differs from the machine's own) and have the account administrator allow it.",
    },
    Text {
        code: "internal_server_error",
        meaning: "An unexpected fault inside Perfit interrupted the request.",
        fix: "Retry with increasing delays, starting at a few seconds. It is not documented whether the mail may have been queued nevertheless, so a retry may send it twice.",
    },
    Text {
        code: "invalid_value",
        meaning: "A field holds a value that is not written in the form Perfit expects.",
        fix: "Correct the field named in errors: email is the bare address, without a name; launch_date is written like 2018-11-06T23:12:00Z, with Z or an offset; data of an attachment is base64.",
    },
    Text {
        code: "max_length_exceeded",
        meaning: "The text of a field is longer than Perfit allows.",
        fix: "Shorten the field named in errors. Limits: subject 200 characters, name and each tag 100, batch_code 30, html and text 300 KB each; in headers 900 characters per name and 50 per value.",
    },
    Text {
        code: "required",
        meaning: "A field that Perfit requires is missing from the request.",
        fix: "Add the field named in errors. Each recipient must have the field to.email; without template_id, from.email and subject are mandatory too; an attachment must have file_name, mime_type and data.",
    },
    Text {
        code: "required_at_least_one",
        meaning: "A field that needs at least one entry is empty; usually it is recipients or content.",
        fix: "Fill the field named in errors: recipients takes 1 to 1000 entries, and content needs html or text, or both, unless template_id is given.",
    },
    Text {
        code: "service_unavailable",
        meaning: "Perfit does not accept mail at the moment, usually because a temporary sending limit has been reached. The service was switched off on 2026-03-01.",
        fix: "Read message: if it names a limit, wait for the next hour or month; otherwise, retry with increasing delays. After 2026-03-01, do not retry; send through another provider.",
    },
    Text {
        code: "service_unavailable: Sending limit reached: HOURLY",
        meaning: "The account's sending limit for the hour is used up.",
        fix: "Wait up to an hour, then send the rest more slowly. If many mails are left, spread them over several hours.",
    },
    Text {
        code: "service_unavailable: Sending limit reached: MONTHLY",
        meaning: "The account's sending limit for the month is used up.",
        fix: "Queue the rest and send it when the next month begins; retries before then fail in the same way. It is not documented whether the limit applies to the calendar month.",
    },
    Text {
        code: "too_many_items",
        meaning: "A list in the request has more entries than Perfit allows.",
        fix: "Shorten the list named in errors. Limits: recipients 1000, cc and bcc 10 each per recipient, headers 10, tags 10; if there are more recipients, spread them over several requests.",
    },
    Text {
        code: "unauthorized",
        meaning: "The request has no API key, or Perfit does not accept the key.",
        fix: "Send the header Authorization: Bearer <key> with a key for transactional mail, written <account>-tr-<secret>. Check that the key is complete and has no spaces around it.",
    },
    Text {
        code: "validation_error",
        meaning: "The request can be read, but Perfit does not accept some of its fields.",
        fix: "Go through the issues of this error: each has the path of a refused field, such as from.email, and what is wrong with it. Correct all of them, then send again.",
    },
];
