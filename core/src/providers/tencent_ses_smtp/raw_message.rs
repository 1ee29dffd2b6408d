//! The check of a finished message.
//!
//! Sources: the SMTP guide (headers and attachments), the page on errors over SMTP of 2022-01-19, and the page on
//! attachment types. Where they say that something is refused, the issue is an error; everything else is a warning.

use alloc::vec::Vec;

use crate::issue::Issue;
use crate::mime::read::{LineLimits, read};

mod attachments;
mod bodies;
#[cfg(feature = "docs")]
mod codes;
mod headers;
mod malformed;
mod recipients;
mod report;
mod sender;
mod sizes;
#[cfg(test)]
mod tests;

#[cfg(feature = "docs")]
pub(crate) use codes::CODES;
use report::Report;

/// RFC 5322, section 2.1.1, and the page on errors: a line of 2000 or more characters is refused.
const LINES: LineLimits = LineLimits {
    bytes: 998,
    characters: 1999,
};

/// Checks a finished message before it is sent to the mail server: the bytes after the SMTP command `DATA`, without
/// the final dot and without doubled dots, as in an `.eml` file or as a mail library returns them.
///
/// The message must conform to RFC 5322 and MIME. It may contain anything: nothing is an error unless the provider
/// documents that it refuses it. Everything else is at most a warning, including what is malformed. The result is
/// empty if nothing was found.
///
/// The issues are in reading order. Missing headers come first, and what concerns the whole message, such as its size,
/// comes last. An issue about a place has the param `line`, counted from 1, and one of these paths:
///
/// * `Subject`: a header of the message.
/// * `parts[0].parts[2]`: a part. The indexes count the parts of each multipart from 0. The path is empty for the
///   message itself.
/// * `parts[0].Content-Type`: a header of a part.
/// * `To[3]`: an entry in the list of recipients.
///
/// `body` stands for all parts that are not attachments, and `attachments` for all attachments. An attachment is a part
/// with `Content-Disposition: attachment`, with a file name, or with a type other than `text`. Issues contain names and
/// sizes, never values.
///
/// ```
/// use presend::tencent_ses_smtp::validate_raw;
///
/// let message = b"From: Acme <news@mail.acme.com>\r\n\
///     To: ana@example.com\r\n\
///     MIME-Version: 1.0\r\n\
///     Content-Type: text/plain; charset=UTF-8\r\n\
///     \r\n\
///     Hello\r\n";
/// let issues = validate_raw(message);
/// assert_eq!(issues[0].path.to_string(), "Subject");
/// assert_eq!(issues[0].code, Some("FailedOperation: msg.Subject is null"));
/// ```
pub fn validate_raw(data: &[u8]) -> Vec<Issue> {
    let message = read(data, LINES);
    let mut report = Report::default();
    headers::check(&message, &mut report);
    malformed::check(&message, &mut report);
    let sizes = bodies::check(&message, &mut report);
    sizes::check(&message, data.len(), sizes, &mut report);
    report.into_issues()
}
