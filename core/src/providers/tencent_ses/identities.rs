//! Operations on sender domains.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Boolean, Integer, List, Object, Text};
use crate::schema::formats::DOMAIN;
use crate::schema::rules::{is, one_of_integers};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Sending domains",
    &[
        &CREATE_EMAIL_IDENTITY,
        &UPDATE_EMAIL_IDENTITY,
        &GET_EMAIL_IDENTITY,
        &LIST_EMAIL_IDENTITIES,
        &DELETE_EMAIL_IDENTITY,
    ],
);

const WRONG_VALUE: &str = "InvalidParameterValue";
const NO_SUCH_DOMAIN: &str = "InvalidParameterValue.NotExistDomain";

/// The texts of a list.
static TEXTS: Item = Item::of(Text);

/// Registers a sending domain and returns the DNS records that it needs.
pub static CREATE_EMAIL_IDENTITY: Operation = Operation::new(&SERVICE, "CreateEmailIdentity")
    .about("Registers a sending domain and returns the DNS records that it needs.")
    .rate_limit(20)
    .request(&[
        Field::required("EmailIdentity", Text)
            .rules(&[is(&DOMAIN).code("InvalidParameterValue.InvalidEmailIdentity")])
            .about(
                "The domain to send from. The provider recommends a subdomain such as \
                 `mail.example.com`.",
            ),
        Field::optional("DKIMOption", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1]).code(WRONG_VALUE)])
            .about("The length of the DKIM key: `0` for 1024 bits, `1` for 2048 bits."),
        Field::optional("TagList", List(&Item::of(Object(&TAG_LIST))))
            .about("Tags for the domain."),
    ])
    .response(&[
        Field::optional("IdentityType", Text).about("The kind of identity, always `DOMAIN`."),
        Field::optional("VerifiedForSendingStatus", Boolean)
            .about("Whether the domain is verified, so that mail can be sent from it."),
        Field::optional("Attributes", List(&Item::of(Object(&DNS_ATTRIBUTES)))).about(
            "The DNS records that the domain needs, each with its expected and its \
                 present value.",
        ),
        Field::optional("DKIMOption", Integer(Uint64)).about(
            "The length of the DKIM key: `0` for 1024 bits, `1` for 2048 bits, `2` for \
                 keys of both lengths.",
        ),
    ])
    .errors(&[
        "AuthFailure.UnauthorizedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.CreatedByOther",
        "InvalidParameterValue.InvalidEmailIdentity",
        "InvalidParameterValue.RepeatCreation",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.ExceedDomainLimit",
        "RequestLimitExceeded",
    ]);

/// Asks the provider to check the DNS records of a sending domain.
pub static UPDATE_EMAIL_IDENTITY: Operation = Operation::new(&SERVICE, "UpdateEmailIdentity")
    .about("Asks the provider to check the DNS records of a sending domain.")
    .rate_limit(20)
    .request(&[
        Field::required("EmailIdentity", Text)
            .rules(&[is(&DOMAIN).code(NO_SUCH_DOMAIN).warning()])
            .about("The sending domain to check."),
        Field::optional("NewAPI", Boolean).about(
            "A switch between old and new behaviour for the provider's console. Leave it \
                 out.",
        ),
        Field::optional("DKIMOption", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1, 2]).code(WRONG_VALUE)])
            .about(
                "The length of the DKIM key: `0` for 1024 bits, `1` for 2048 bits, `2` for \
                 keys of both lengths. The key has to exist already.",
            ),
    ])
    .response(&[
        Field::optional("IdentityType", Text).about("The kind of identity, always `DOMAIN`."),
        Field::optional("VerifiedForSendingStatus", Boolean)
            .about("Whether the domain is verified, so that mail can be sent from it."),
        Field::optional("Attributes", List(&Item::of(Object(&DNS_ATTRIBUTES)))).about(
            "The DNS records that the domain needs, each with its expected and its \
                 present value.",
        ),
        Field::optional("DKIMOption", Integer(Uint64)).about(
            "The length of the DKIM key: `0` for 1024 bits, `1` for 2048 bits, `2` for \
                 keys of both lengths.",
        ),
    ])
    .errors(&[
        "AuthFailure.UnauthorizedOperation",
        "FailedOperation.DKIMNotApplied",
        "FailedOperation.ServiceNotAvailable",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.NotExistDomain",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

/// Returns the verification state and the DNS records of a sending domain.
pub static GET_EMAIL_IDENTITY: Operation = Operation::new(&SERVICE, "GetEmailIdentity")
    .about("Returns the verification state and the DNS records of a sending domain.")
    .rate_limit(20)
    .request(&[Field::required("EmailIdentity", Text)
        .rules(&[is(&DOMAIN).code(NO_SUCH_DOMAIN).warning()])
        .about("The sending domain.")])
    .response(&[
        Field::optional("IdentityType", Text).about("The kind of identity, always `DOMAIN`."),
        Field::optional("VerifiedForSendingStatus", Boolean)
            .about("Whether the domain is verified, so that mail can be sent from it."),
        Field::optional("Attributes", List(&Item::of(Object(&DNS_ATTRIBUTES)))).about(
            "The DNS records that the domain needs, each with its expected and its \
                 present value.",
        ),
        Field::optional("DKIMOption", Integer(Uint64)).about(
            "The length of the DKIM key: `0` for 1024 bits, `1` for 2048 bits, `2` for \
                 keys of both lengths.",
        ),
        Field::optional("TagList", List(&Item::of(Object(&TAG_LIST_DATA))))
            .about("The tags of the domain."),
    ])
    .errors(&[
        "AuthFailure.UnauthorizedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.NotExistDomain",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

/// Lists the sending domains of the account, verified or not.
pub static LIST_EMAIL_IDENTITIES: Operation = Operation::new(&SERVICE, "ListEmailIdentities")
    .about("Lists the sending domains of the account, verified or not.")
    .rate_limit(20)
    .request(&[
        Field::optional("TagList", List(&Item::of(Object(&TAG_LIST))))
            .about("Only domains with these tags."),
        Field::optional("Limit", Integer(Uint64)).about("The maximum number of entries to return."),
        Field::optional("Offset", Integer(Uint64)).about("How many entries to skip."),
    ])
    .response(&[
        Field::optional("EmailIdentities", List(&Item::of(Object(&EMAIL_IDENTITY))))
            .about("The sending domains of this page."),
        Field::optional("MaxReputationLevel", Integer(Uint64))
            .about("The highest reputation level that a domain can reach."),
        Field::optional("MaxDailyQuota", Integer(Uint64))
            .about("The highest number of mails per day that a domain can reach."),
        Field::optional("Total", Integer(Uint64)).about("The number of entries in all pages."),
    ])
    .errors(&[
        "AuthFailure.UnauthorizedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

/// Deletes a sending domain, which only enterprise accounts may do.
pub static DELETE_EMAIL_IDENTITY: Operation = Operation::new(&SERVICE, "DeleteEmailIdentity")
    .about("Deletes a sending domain, which only enterprise accounts may do.")
    .rate_limit(20)
    .request(&[Field::required("EmailIdentity", Text)
        .rules(&[is(&DOMAIN).code(WRONG_VALUE).warning()])
        .about("The sending domain to delete. It must not have sender addresses any more.")])
    .errors(&[
        "AuthFailure.UnauthorizedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NotAllowDelete",
        "OperationDenied.SenderWithDomainIsNotEmpty",
        "RequestLimitExceeded",
    ]);

static TAG_LIST: Shape = Shape {
    name: "TagList",
    fields: &[
        Field::required("TagKey", Text).about("The name of the tag."),
        Field::required("TagValue", Text).about("The value of the tag."),
    ],
    rules: &[],
};

static TAG_LIST_DATA: Shape = Shape {
    name: "TagListData",
    fields: &[
        Field::optional("TagKey", Text).about("The name of the tag."),
        Field::optional("TagValue", Text).about("The value of the tag."),
    ],
    rules: &[],
};

static DNS_ATTRIBUTES: Shape = Shape {
    name: "DNSAttributes",
    fields: &[
        Field::optional("Type", Text)
            .about("The type of the DNS record: `CNAME`, `A`, `TXT` or `MX`."),
        Field::optional("SendDomain", Text).about("The domain name that the record belongs to."),
        Field::optional("ExpectedValue", Text).about("The value that the record has to have."),
        Field::optional("CurrentValue", Text).about("The value that the provider found."),
        Field::optional("Status", Boolean).about("Whether the record passed the check."),
    ],
    rules: &[],
};

static EMAIL_IDENTITY: Shape = Shape {
    name: "EmailIdentity",
    fields: &[
        Field::optional("IdentityName", Text).about("The sending domain."),
        Field::optional("IdentityType", Text).about("The kind of identity, always `DOMAIN`."),
        Field::optional("SendingEnabled", Boolean)
            .about("Whether the domain is verified, so that mail can be sent from it."),
        Field::optional("CurrentReputationLevel", Integer(Uint64)).about(
            "The reputation level of the domain. The higher it is, the more mails it may \
                 send per day.",
        ),
        Field::optional("DailyQuota", Integer(Uint64))
            .about("How many mails the domain may send per day at present."),
        Field::optional("SendIp", List(&TEXTS)).about("The dedicated IP addresses of the domain."),
        Field::optional("TagList", List(&Item::of(Object(&TAG_LIST_DATA))))
            .about("The tags of the domain."),
        Field::optional("DKIMOption", Integer(Uint64)).about(
            "The length of the DKIM key: `0` for 1024 bits, `1` for 2048 bits, `2` for \
                 keys of both lengths.",
        ),
    ],
    rules: &[],
};
