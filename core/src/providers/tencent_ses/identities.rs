//! Operations on sender domains.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use crate::operation::Operation;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Boolean, Integer, List, Object, Text};
use crate::schema::formats::DOMAIN;
use crate::schema::rules::{is, one_of_integers};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[
    &CREATE_EMAIL_IDENTITY,
    &UPDATE_EMAIL_IDENTITY,
    &GET_EMAIL_IDENTITY,
    &LIST_EMAIL_IDENTITIES,
    &DELETE_EMAIL_IDENTITY,
];

const WRONG_VALUE: &str = "InvalidParameterValue";
const NO_SUCH_DOMAIN: &str = "InvalidParameterValue.NotExistDomain";

/// The texts of a list.
static TEXTS: Item = Item::of(Text);

/// @CreateEmailIdentity@
pub static CREATE_EMAIL_IDENTITY: Operation = Operation::new(&SERVICE, "CreateEmailIdentity")
    .about("@CreateEmailIdentity@")
    .rate_limit(20)
    .request(&[
        Field::required("EmailIdentity", Text)
            .rules(&[is(&DOMAIN).code("InvalidParameterValue.InvalidEmailIdentity")])
            .about("@CreateEmailIdentity.EmailIdentity@"),
        Field::optional("DKIMOption", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1]).code(WRONG_VALUE)])
            .about("@CreateEmailIdentity.DKIMOption@"),
        Field::optional("TagList", List(&Item::of(Object(&TAG_LIST))))
            .about("@CreateEmailIdentity.TagList@"),
    ])
    .response(&[
        Field::optional("IdentityType", Text).about("@CreateEmailIdentity>IdentityType@"),
        Field::optional("VerifiedForSendingStatus", Boolean)
            .about("@CreateEmailIdentity>VerifiedForSendingStatus@"),
        Field::optional("Attributes", List(&Item::of(Object(&DNS_ATTRIBUTES))))
            .about("@CreateEmailIdentity>Attributes@"),
        Field::optional("DKIMOption", Integer(Uint64)).about("@CreateEmailIdentity>DKIMOption@"),
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

/// @UpdateEmailIdentity@
pub static UPDATE_EMAIL_IDENTITY: Operation = Operation::new(&SERVICE, "UpdateEmailIdentity")
    .about("@UpdateEmailIdentity@")
    .rate_limit(20)
    .request(&[
        Field::required("EmailIdentity", Text)
            .rules(&[is(&DOMAIN).code(NO_SUCH_DOMAIN).warning()])
            .about("@UpdateEmailIdentity.EmailIdentity@"),
        Field::optional("NewAPI", Boolean).about("@UpdateEmailIdentity.NewAPI@"),
        Field::optional("DKIMOption", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1, 2]).code(WRONG_VALUE)])
            .about("@UpdateEmailIdentity.DKIMOption@"),
    ])
    .response(&[
        Field::optional("IdentityType", Text).about("@UpdateEmailIdentity>IdentityType@"),
        Field::optional("VerifiedForSendingStatus", Boolean)
            .about("@UpdateEmailIdentity>VerifiedForSendingStatus@"),
        Field::optional("Attributes", List(&Item::of(Object(&DNS_ATTRIBUTES))))
            .about("@UpdateEmailIdentity>Attributes@"),
        Field::optional("DKIMOption", Integer(Uint64)).about("@UpdateEmailIdentity>DKIMOption@"),
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

/// @GetEmailIdentity@
pub static GET_EMAIL_IDENTITY: Operation = Operation::new(&SERVICE, "GetEmailIdentity")
    .about("@GetEmailIdentity@")
    .rate_limit(20)
    .request(&[Field::required("EmailIdentity", Text)
        .rules(&[is(&DOMAIN).code(NO_SUCH_DOMAIN).warning()])
        .about("@GetEmailIdentity.EmailIdentity@")])
    .response(&[
        Field::optional("IdentityType", Text).about("@GetEmailIdentity>IdentityType@"),
        Field::optional("VerifiedForSendingStatus", Boolean)
            .about("@GetEmailIdentity>VerifiedForSendingStatus@"),
        Field::optional("Attributes", List(&Item::of(Object(&DNS_ATTRIBUTES))))
            .about("@GetEmailIdentity>Attributes@"),
        Field::optional("DKIMOption", Integer(Uint64)).about("@GetEmailIdentity>DKIMOption@"),
        Field::optional("TagList", List(&Item::of(Object(&TAG_LIST))))
            .about("@GetEmailIdentity>TagList@"),
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

/// @ListEmailIdentities@
pub static LIST_EMAIL_IDENTITIES: Operation = Operation::new(&SERVICE, "ListEmailIdentities")
    .about("@ListEmailIdentities@")
    .rate_limit(20)
    .request(&[
        Field::optional("TagList", List(&Item::of(Object(&TAG_LIST))))
            .about("@ListEmailIdentities.TagList@"),
        Field::optional("Limit", Integer(Uint64)).about("@ListEmailIdentities.Limit@"),
        Field::optional("Offset", Integer(Uint64)).about("@ListEmailIdentities.Offset@"),
    ])
    .response(&[
        Field::optional("EmailIdentities", List(&Item::of(Object(&EMAIL_IDENTITY))))
            .about("@ListEmailIdentities>EmailIdentities@"),
        Field::optional("MaxReputationLevel", Integer(Uint64))
            .about("@ListEmailIdentities>MaxReputationLevel@"),
        Field::optional("MaxDailyQuota", Integer(Uint64))
            .about("@ListEmailIdentities>MaxDailyQuota@"),
        Field::optional("Total", Integer(Uint64)).about("@ListEmailIdentities>Total@"),
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

/// @DeleteEmailIdentity@
pub static DELETE_EMAIL_IDENTITY: Operation = Operation::new(&SERVICE, "DeleteEmailIdentity")
    .about("@DeleteEmailIdentity@")
    .rate_limit(20)
    .request(&[Field::required("EmailIdentity", Text)
        .rules(&[is(&DOMAIN).code(WRONG_VALUE).warning()])
        .about("@DeleteEmailIdentity.EmailIdentity@")])
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
        Field::required("TagKey", Text).about("@TagList.TagKey@"),
        Field::required("TagValue", Text).about("@TagList.TagValue@"),
    ],
    rules: &[],
};

static DNS_ATTRIBUTES: Shape = Shape {
    name: "DNSAttributes",
    fields: &[
        Field::optional("Type", Text).about("@DNSAttributes.Type@"),
        Field::optional("SendDomain", Text).about("@DNSAttributes.SendDomain@"),
        Field::optional("ExpectedValue", Text).about("@DNSAttributes.ExpectedValue@"),
        Field::optional("CurrentValue", Text).about("@DNSAttributes.CurrentValue@"),
        Field::optional("Status", Boolean).about("@DNSAttributes.Status@"),
    ],
    rules: &[],
};

static EMAIL_IDENTITY: Shape = Shape {
    name: "EmailIdentity",
    fields: &[
        Field::optional("IdentityName", Text).about("@EmailIdentity.IdentityName@"),
        Field::optional("IdentityType", Text).about("@EmailIdentity.IdentityType@"),
        Field::optional("SendingEnabled", Boolean).about("@EmailIdentity.SendingEnabled@"),
        Field::optional("CurrentReputationLevel", Integer(Uint64))
            .about("@EmailIdentity.CurrentReputationLevel@"),
        Field::optional("DailyQuota", Integer(Uint64)).about("@EmailIdentity.DailyQuota@"),
        Field::optional("SendIp", List(&TEXTS)).about("@EmailIdentity.SendIp@"),
        Field::optional("TagList", List(&Item::of(Object(&TAG_LIST))))
            .about("@EmailIdentity.TagList@"),
        Field::optional("DKIMOption", Integer(Uint64)).about("@EmailIdentity.DKIMOption@"),
    ],
    rules: &[],
};
