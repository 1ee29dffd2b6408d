//! What kind of problem an error code reports, and whether it can be predicted.

use crate::names::names;

names! {
    /// The kind of problem that an error code reports.
    Kind {
        /// The credentials or the signature of the request are missing, wrong or expired.
        Auth = "auth",
        /// The account does not have permission for the operation.
        Permission = "permission",
        /// Too many requests or messages were sent in a short time.
        RateLimit = "rate_limit",
        /// A quota is used up, such as the number of messages per day.
        Quota = "quota",
        /// The account has no credit left or is in arrears.
        Billing = "billing",
        /// The request is malformed, or one of its fields has a value that is not allowed.
        InvalidRequest = "invalid_request",
        /// A recipient's address or phone number is invalid.
        InvalidRecipient = "invalid_recipient",
        /// The sender is invalid or has not been verified.
        InvalidSender = "invalid_sender",
        /// The content of the message is not accepted.
        InvalidContent = "invalid_content",
        /// An attachment is not accepted.
        InvalidAttachment = "invalid_attachment",
        /// The template cannot be used, or the data for its variables do not fit it.
        Template = "template",
        /// The request refers to something that does not exist.
        NotFound = "not_found",
        /// The request conflicts with the present state of a resource: for example, it already exists or is in use.
        Conflict = "conflict",
        /// The message was refused on the side of the recipient: for example, the recipient has unsubscribed, is on a
        /// blocklist, or has a full mailbox.
        RecipientRefused = "recipient_refused",
        /// The provider failed to process the request because of an internal error.
        Server = "server",
        /// A network connection failed, timed out or was interrupted.
        Network = "network",
        /// The provider no longer offers the operation.
        Deprecated = "deprecated",
        /// Not an error: the request asked for a dry run, so the provider checked it but did not carry it out.
        DryRun = "dry_run",
        /// The code is in the catalogue, but none of the other kinds applies. Codes that report success have this kind.
        Other = "other",
        /// The catalogue has no entry for the response, and nothing else in the response shows what the problem is.
        Unknown = "unknown",
    }
}

names! {
    /// A group of [kinds](Kind) that a caller usually handles in the same way.
    Family {
        /// The credentials or the signature are not accepted.
        Authentication = "authentication",
        /// The account does not have permission for the operation, or the provider no longer offers the operation.
        PermissionDenied = "permission_denied",
        /// Too many requests or messages were sent in a short time.
        RateLimit = "rate_limit",
        /// A quota or the credit of the account is used up.
        Quota = "quota",
        /// Something in the request has to be corrected, other than a recipient.
        InvalidRequest = "invalid_request",
        /// A recipient is invalid or refuses the message.
        Recipient = "recipient",
        /// The provider has an internal error, or the connection failed.
        Service = "service",
        /// None of the other families applies.
        Other = "other",
    }
}

impl Kind {
    /// Returns the family that the kind belongs to.
    pub const fn family(self) -> Family {
        match self {
            Kind::Auth => Family::Authentication,
            Kind::Permission | Kind::Deprecated => Family::PermissionDenied,
            Kind::RateLimit => Family::RateLimit,
            Kind::Quota | Kind::Billing => Family::Quota,
            Kind::InvalidRequest
            | Kind::InvalidSender
            | Kind::InvalidContent
            | Kind::InvalidAttachment
            | Kind::Template
            | Kind::NotFound
            | Kind::Conflict => Family::InvalidRequest,
            Kind::InvalidRecipient | Kind::RecipientRefused => Family::Recipient,
            Kind::Server | Kind::Network => Family::Service,
            Kind::DryRun | Kind::Other | Kind::Unknown => Family::Other,
        }
    }
}

names! {
    /// Whether `validate` can predict from the request alone that the provider will return a code.
    Foreseeable {
        /// `validate` reports every cause of the code before the request is sent.
        Yes = "yes",
        /// `validate` reports some causes of the code; the others depend on data that only the provider has.
        Partly = "partly",
        /// `validate` cannot report the code, because it depends on data that only the provider has.
        No = "no",
    }
}
