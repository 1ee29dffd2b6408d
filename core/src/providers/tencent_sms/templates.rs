//! Operations on templates.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::lists::HAS_ENTRIES;
use super::template_review::{OPT_OUT_WORDS, TEXT, VARIABLES, VARIABLES_ALLOWED};
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::{Int64, Uint64};
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::Unit::{Characters, Items};
use crate::schema::rules::{
    at_least, at_least_one_of, at_most, between, one_of_integers, passes, unused,
};
use crate::schema::{Condition, Field, Item, Rule, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Templates",
    &[
        &ADD_SMS_TEMPLATE,
        &MODIFY_SMS_TEMPLATE,
        &DESCRIBE_SMS_TEMPLATE_LIST,
        &DELETE_SMS_TEMPLATE,
    ],
);

const WRONG_INTERNATIONAL: &str = "InvalidParameterValue.InvalidInternational";
static HAS_IDS: Condition = Condition::Holds(&HAS_ENTRIES, "TemplateIdSet");

const WRONG_FORMAT: &str = "InvalidParameterValue.InvalidTemplateFormat";

const CONTENT: &[Rule] = &[
    at_least(1, Characters).code(WRONG_FORMAT).warning(),
    // The limit of a message with its signature and the values of its variables.
    at_most(500, Characters).warning(),
];

/// What a reviewer would reject. The functions read the type of the message and where it goes beside the text.
const REVIEW: &[Rule] = &[
    passes(&VARIABLES, &["TemplateContent", "International"])
        .code(WRONG_FORMAT)
        .warning(),
    passes(&TEXT, &["TemplateContent", "SmsType", "International"]).warning(),
    passes(
        &OPT_OUT_WORDS,
        &["TemplateContent", "SmsType", "International"],
    )
    .code("InvalidParameterValue.MarketingTemplateWithoutUnsubscribe")
    .warning(),
    passes(
        &VARIABLES_ALLOWED,
        &["TemplateContent", "SmsType", "International"],
    )
    .code("InvalidParameterValue.UnsupportedTemplateVariable")
    .warning(),
];

const WRONG_TYPE: &str = "InvalidParameterValue.InvalidSmsType";

const NAME: Field = Field::required("TemplateName", Text).about("The name of the template.");

const CONTENT_FIELD: Field = Field::required("TemplateContent", Text)
    .rules(CONTENT)
    .about(
        "The text of the message. A variable is written as `{1}`, `{2}` and so on. The \
         signature is not part of it.",
    );

const TYPE: Field = Field::required("SmsType", Integer(Uint64))
    .rules(&[
        // Type 0, for anything but marketing, is retired; it may still work for old accounts.
        one_of_integers(&[0, 1, 2, 3]).code(WRONG_TYPE),
        one_of_integers(&[1, 2, 3]).code(WRONG_TYPE).warning(),
    ])
    .about(
        "The type of the message: `1` for marketing, `2` for a notification, `3` for a \
         verification code. `0`, for anything but marketing, is retired.",
    );

const INTERNATIONAL: Field = Field::required("International", Integer(Uint64))
    .rules(&[one_of_integers(&[0, 1]).code(WRONG_INTERNATIONAL)])
    .about(
        "Where the template is for: `0` for mainland China, `1` for other countries, \
         Hong Kong, Macao and Taiwan.",
    );

const REMARK: Field = Field::required("Remark", Text)
    .about("A remark for the reviewer, such as what the template is for.");

/// Creates a template and submits it for review.
pub static ADD_SMS_TEMPLATE: Operation = Operation::new(&SERVICE, "AddSmsTemplate")
    .about("Creates a template and submits it for review.")
    .rate_limit(2)
    .request(&[NAME, CONTENT_FIELD, TYPE, INTERNATIONAL, REMARK])
    .rules(REVIEW)
    .response(&[
        Field::optional("AddTemplateStatus", Object(&ADD_TEMPLATE_STATUS))
            .about("The new template."),
    ])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.ForbidAddMarketingTemplates",
        "FailedOperation.JsonParseFail",
        "FailedOperation.MissingSignature",
        "FailedOperation.MissingTemplateToModify",
        "FailedOperation.NotEnterpriseCertification",
        "FailedOperation.OtherError",
        "FailedOperation.TemplateAlreadyPassedCheck",
        "FailedOperation.TemplateNumberLimit",
        "InternalError.JsonParseFail",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SendAndRecvFail",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "InvalidParameter.DirtyWordFound",
        "InvalidParameter.InvalidParameters",
        "InvalidParameterValue.InvalidInternational",
        "InvalidParameterValue.InvalidSmsType",
        "InvalidParameterValue.InvalidTemplateFormat",
        "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
        "InvalidParameterValue.UnsupportedTemplateVariable",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnsupportedOperation",
    ]);

/// Changes a template that is in review or was rejected, and submits it again.
pub static MODIFY_SMS_TEMPLATE: Operation = Operation::new(&SERVICE, "ModifySmsTemplate")
    .about("Changes a template that is in review or was rejected, and submits it again.")
    .rate_limit(20)
    .request(&[
        Field::required("TemplateId", Integer(Uint64))
            .about("The ID of the template, a number here and a text in `SendSms`."),
        NAME,
        CONTENT_FIELD,
        TYPE,
        INTERNATIONAL,
        REMARK,
    ])
    .rules(REVIEW)
    .response(&[
        Field::optional("ModifyTemplateStatus", Object(&MODIFY_TEMPLATE_STATUS))
            .about("The changed template."),
    ])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.ForbidAddMarketingTemplates",
        "FailedOperation.MissingTemplateList",
        "FailedOperation.MissingTemplateToModify",
        "FailedOperation.NotEnterpriseCertification",
        "FailedOperation.OtherError",
        "FailedOperation.TemplateAlreadyPassedCheck",
        "FailedOperation.TemplateNumberLimit",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SigVerificationFail",
        "InternalError.UnknownError",
        "InvalidParameter.DirtyWordFound",
        "InvalidParameter.InvalidParameters",
        "InvalidParameterValue.InvalidInternational",
        "InvalidParameterValue.InvalidSmsType",
        "InvalidParameterValue.InvalidTemplateFormat",
        "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
        "InvalidParameterValue.UnsupportedTemplateVariable",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnsupportedOperation",
    ]);

/// Returns templates and the states of their reviews.
pub static DESCRIBE_SMS_TEMPLATE_LIST: Operation =
    Operation::new(&SERVICE, "DescribeSmsTemplateList")
        .about("Returns templates and the states of their reviews.")
        .rate_limit(20)
        .request(&[
            Field::required("International", Integer(Uint64))
                .rules(&[one_of_integers(&[0, 1]).code(WRONG_INTERNATIONAL)])
                .about(
                    "Which templates to return: `0` for mainland China, `1` for other countries, \
                 Hong Kong, Macao and Taiwan.",
                ),
            Field::optional("TemplateIdSet", List(&Item::of(Integer(Uint64))))
                .rules(&[at_most(100, Items)])
                .about(
                    "The IDs of the templates. Without it, `Limit` and `Offset` select templates.",
                ),
            Field::optional("Limit", Integer(Uint64))
                .rules(&[
                    between(0, 100).code("InvalidParameterValue.LimitVerifyFail"),
                    unused().warning().when(&HAS_IDS),
                ])
                .about(
                    "The maximum number of entries to return if there are no IDs. Without it, none \
                 is returned.",
                ),
            Field::optional("Offset", Integer(Uint64))
                .rules(&[unused().warning().when(&HAS_IDS)])
                .about("How many entries to skip if there are no IDs."),
        ])
        // Without IDs, the default of 0 returns nothing.
        .rules(&[at_least_one_of(&["TemplateIdSet", "Limit"]).warning()])
        .response(&[Field::optional(
            "DescribeTemplateStatusSet",
            List(&Item::of(Object(&DESCRIBE_TEMPLATE_LIST_STATUS))),
        )
        .about("The templates.")])
        .errors(&[
            "FailedOperation.FailResolvePacket",
            "FailedOperation.ForbidAddMarketingTemplates",
            "FailedOperation.JsonParseFail",
            "FailedOperation.MissingTemplateToModify",
            "FailedOperation.NotEnterpriseCertification",
            "FailedOperation.OtherError",
            "FailedOperation.ProhibitSubAccountUse",
            "FailedOperation.TemplateNumberLimit",
            "InternalError.RequestTimeException",
            "InternalError.RestApiInterfaceNotExist",
            "InternalError.SendAndRecvFail",
            "InternalError.SigVerificationFail",
            "InternalError.Timeout",
            "InternalError.UnknownError",
            "InvalidParameterValue.InvalidInternational",
            "InvalidParameterValue.InvalidTemplateFormat",
            "InvalidParameterValue.LimitVerifyFail",
            "InvalidParameterValue.TemplateWithDirtyWords",
            "UnauthorizedOperation.RequestIpNotInWhitelist",
            "UnauthorizedOperation.RequestPermissionDeny",
            "UnauthorizedOperation.SdkAppIdIsDisabled",
            "UnauthorizedOperation.ServiceSuspendDueToArrears",
            "UnsupportedOperation",
        ]);

/// Deletes a template.
pub static DELETE_SMS_TEMPLATE: Operation = Operation::new(&SERVICE, "DeleteSmsTemplate")
    .about("Deletes a template.")
    .rate_limit(1)
    .request(&[Field::required("TemplateId", Integer(Uint64))
        .about("The ID of the template, a number here and a text in `SendSms`.")])
    .response(&[
        Field::optional("DeleteTemplateStatus", Object(&DELETE_TEMPLATE_STATUS))
            .about("The result."),
    ])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.MissingTemplateToModify",
        "FailedOperation.NotEnterpriseCertification",
        "FailedOperation.OtherError",
        "FailedOperation.TemplateIdNotExist",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnsupportedOperation",
    ]);

static ADD_TEMPLATE_STATUS: Shape = Shape {
    name: "AddTemplateStatus",
    fields: &[Field::optional("TemplateId", Text)
        .about("The ID of the template, a text here and a number in `ModifySmsTemplate`.")],
    rules: &[],
};

static MODIFY_TEMPLATE_STATUS: Shape = Shape {
    name: "ModifyTemplateStatus",
    fields: &[Field::optional("TemplateId", Integer(Uint64)).about("The ID of the template.")],
    rules: &[],
};

static DELETE_TEMPLATE_STATUS: Shape = Shape {
    name: "DeleteTemplateStatus",
    fields: &[
        Field::optional("DeleteStatus", Text).about("The result in words."),
        Field::optional("DeleteTime", Integer(Uint64))
            .about("The time of deletion, in Unix seconds."),
    ],
    rules: &[],
};

static DESCRIBE_TEMPLATE_LIST_STATUS: Shape = Shape {
    name: "DescribeTemplateListStatus",
    fields: &[
        Field::optional("TemplateId", Integer(Uint64)).about("The ID of the template."),
        Field::optional("International", Integer(Uint64))
            .about("`0` for mainland China, `1` for other countries, `3` for both."),
        Field::optional("StatusCode", Integer(Int64)).about(
            "`0` for usable, `1` in review, `2` approved but not active yet, `-1` rejected \
             or unusable. Only `0` may be used.",
        ),
        Field::optional("ReviewReply", Text).about("The answer of the review."),
        Field::optional("TemplateName", Text).about("The name of the template."),
        Field::optional("CreateTime", Integer(Uint64))
            .about("The time of creation, in Unix seconds."),
        Field::optional("TemplateContent", Text).about("The text of the template."),
    ],
    rules: &[],
};
