//! The limits of the mail server and the codes of its refusals, which payloads and finished messages have in common.

/// The codes, under their names in the catalogue.
pub(super) mod code {
    use crate::providers::tencent_ses::attachment_names::WRONG_NAME;

    pub(crate) const LONG_LINE: &str = "554 5.0.0 too longer line";
    pub(crate) const NO_SENDER: &str = "FailedOperation: msg.From is null";
    pub(crate) const NO_SUBJECT: &str = "FailedOperation: msg.Subject is null";
    pub(crate) const NO_BODY: &str = "FailedOperation: msg.Body is null";
    /// For `To`, for which no source gives the exact message.
    pub(crate) const NO_RECIPIENT: &str = "FailedOperation: msg.* is null";
    pub(crate) const WRONG_SENDER: &str = "FailedOperation.IncorrectSender";
    pub(crate) const WRONG_RECIPIENT: &str = "InvalidParameterValue.ReceiverEmailInvalid";
    pub(crate) const TOO_MANY_RECIPIENTS: &str = "FailedOperation.TooManyRecipients";
    pub(crate) const WRONG_SUBJECT: &str = "InvalidParameterValue.SubjectLengthError";
    pub(crate) const WRONG_TYPE: &str = "FailedOperation: Content-Type must in...";
    pub(crate) const WRONG_VERSION: &str = "FailedOperation: Mime-Version must in...";
    pub(crate) const WRONG_ENCODING: &str = "FailedOperation: Content-Transfer-Encoding must in...";
    pub(crate) const BODY_TOO_LARGE: &str =
        "FailedOperation: The email is too large. Remove some content...";
    pub(crate) const WRONG_ATTACHMENT: &str = "FailedOperation: Incorrect attachment content...";
    pub(crate) const ATTACHMENTS_TOO_LARGE: &str =
        "FailedOperation: The attachments are too large...";
    pub(crate) const WRONG_ATTACHMENT_NAME: &str = WRONG_NAME;
    pub(crate) const TOO_MANY_ATTACHMENTS: &str = "FailedOperation.TooManyAttachments";
    /// The connection is closed without a reply.
    pub(crate) const CLOSED: &str = "EOF";
}

const MIB: u32 = 1 << 20;

/// The API has this limit.
pub(super) const MAX_RECIPIENTS: u32 = 50;
/// The guide to attachments over SMTP names it.
pub(super) const MAX_ATTACHMENTS: u32 = 10;
/// The texts of a message together.
pub(super) const MAX_BODY_BYTES: u32 = MIB;
/// One attachment, after decoding.
pub(super) const MAX_ATTACHMENT_BYTES: u32 = 5 * MIB;
/// All attachments, after decoding.
pub(super) const MAX_ATTACHMENTS_BYTES: u32 = 10 * MIB;

/// The size of a message at which the connection was seen to close.
pub(super) const CLOSING_BYTES: u32 = 9_000_000;
/// The size above which the provider advises against attachments.
pub(super) const ADVISED_BYTES: u32 = 8_000_000;
/// The limit in the provider's questions and answers.
pub(super) const FAQ_BYTES: u32 = 4 * MIB;
