//! Operations on signatures.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::lists::HAS_ENTRIES;
use super::sign_name::{NEW_SIGN_NAME, NOT_NEUTRAL, SIGN_NAME_ABROAD};
use super::sign_proof::{DOCUMENT_OF_TYPE, PICTURE, REMARK_OF_TYPE};
use crate::doc::Doc;
use crate::issue::{RuleName, Step};
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::{Int64, Uint64};
use crate::schema::Kind::{Base64, Integer, List, Object, Text};
use crate::schema::Unit::{Characters, DecodedBytes, Items};
use crate::schema::rules::{
    at_most, base64, between, is, not_empty, one_of_integers, passes, unused,
};
use crate::schema::{Condition, Field, Function, Item, Need, Rule, Shape, Site};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Signatures",
    &[
        &ADD_SMS_SIGN,
        &MODIFY_SMS_SIGN,
        &DESCRIBE_SMS_SIGN_LIST,
        &DELETE_SMS_SIGN,
    ],
);

const WRONG_INTERNATIONAL: &str = "InvalidParameterValue.InvalidInternational";
const WRONG_IMAGE: &str = "InvalidParameterValue.ImageInvalid";
const WRONG_DOCUMENT: &str = "InvalidParameterValue.InvalidDocumentType";
const MAX_IMAGE_BYTES: u32 = 5 << 20;

static FOR_MAINLAND: Condition = Condition::Equals("International", &[0]);
static FOR_MAINLAND_BY_MAINLAND_SITE: Condition = Condition::On(Site::Cn, &FOR_MAINLAND);
static FOR_OTHER_COUNTRIES: Condition = Condition::Equals("International", &[1]);
static FOR_ITSELF: Condition = Condition::Equals("SignPurpose", &[0]);
static FOR_OTHERS: Condition = Condition::Equals("SignPurpose", &[1]);
static HAS_IDS: Condition = Condition::Holds(&HAS_ENTRIES, "SignIdSet");

const NAME: &[Rule] = &[
    // The code has no number. The standard for signatures and the list of error codes say 12, but an official example of the
    // international site creates a signature of 13.
    at_most(12, Characters)
        .code("InvalidParameterValue.SignNameLengthTooLong")
        .warning()
        .when(&FOR_MAINLAND),
    // The list of error codes states this form for messages; a reviewer applies it to new signatures.
    is(&NEW_SIGN_NAME).warning().when(&FOR_MAINLAND),
    not_empty().warning().when(&FOR_OTHER_COUNTRIES),
    is(&SIGN_NAME_ABROAD).warning().when(&FOR_OTHER_COUNTRIES),
    passes(&NOT_NEUTRAL, &[]).warning(),
];

const TYPE: &[Rule] = &[
    one_of_integers(&[0, 1, 2, 3, 4, 5, 6]),
    // 2, 3 and 6 are retired on the mainland site, and 1 for new signatures of mainland China.
    one_of_integers(&[0, 4, 5])
        .warning()
        .on(Site::Cn)
        .when(&FOR_MAINLAND),
    one_of_integers(&[0, 1, 4, 5]).warning().on(Site::Cn),
];

const DOCUMENT: &[Rule] = &[
    one_of_integers(&[0, 1, 2, 3, 4, 5, 6, 7, 8]).code(WRONG_DOCUMENT),
    // 5, 6 and 8 are retired on the mainland site.
    one_of_integers(&[0, 1, 2, 3, 4, 7])
        .code(WRONG_DOCUMENT)
        .warning()
        .on(Site::Cn),
];

const IMAGE: &[Rule] = &[
    base64().code(WRONG_IMAGE),
    // Documented for the console.
    at_most(MAX_IMAGE_BYTES, DecodedBytes)
        .code(WRONG_IMAGE)
        .warning(),
    passes(&PICTURE, &[]).code(WRONG_IMAGE).warning(),
];

const PROOF_IMAGE: &[Rule] = &[
    IMAGE[0],
    IMAGE[1],
    IMAGE[2],
    // No source names the answer to an empty text.
    not_empty().code(WRONG_IMAGE).warning(),
];

/// The field is used only for another party: examples for the account itself contain other texts.
const COMMISSION_IMAGE: &[Rule] = &[
    IMAGE[0].when(&FOR_OTHERS),
    IMAGE[1].when(&FOR_OTHERS),
    IMAGE[2].when(&FOR_OTHERS),
    not_empty().code(WRONG_IMAGE).warning().when(&FOR_OTHERS),
    unused().warning().when(&FOR_ITSELF),
];

const NAME_FIELD: Field = Field::required("SignName", Text)
    .rules(NAME)
    .about("The text of the signature, without the brackets around it.");

const TYPE_FIELD: Field = Field::required("SignType", Integer(Uint64))
    .rules(TYPE)
    .about(
        "What the signature names: `0` for a company, `1` an app, `4` a trademark, `5` \
         a government or an institution.",
    );

const DOCUMENT_FIELD: Field = Field::required("DocumentType", Integer(Uint64))
    .rules(DOCUMENT)
    .about(
        "The kind of the proof: `0` for a three-in-one licence, `1` a business licence, \
         `2` an organisation code certificate, `3` a social credit certificate, `4` a \
         screenshot of the app's administration, `7` a trademark certificate.",
    );

const INTERNATIONAL: Field = Field::required("International", Integer(Uint64))
    .rules(&[one_of_integers(&[0, 1]).code(WRONG_INTERNATIONAL)])
    .about(
        "Where the signature is for: `0` for mainland China, `1` for other countries, \
         Hong Kong, Macao and Taiwan.",
    );

/// Who uses the signature. The two operations have different codes for another number.
const fn purpose(rules: &'static [Rule]) -> Field {
    Field::required("SignPurpose", Integer(Uint64))
        .rules(rules)
        .about("Who uses the signature: `0` for the account itself, `1` for another party.")
}

const PROOF: Field = Field::required("ProofImage", Base64)
    .rules(PROOF_IMAGE)
    .about("The picture of the proof.");

const COMMISSION: Field = Field::required_when("CommissionImage", Base64, &FOR_OTHERS)
    .missing(WRONG_IMAGE)
    .rules(COMMISSION_IMAGE)
    .about("The picture of the authorisation, if the signature is for another party.");

const REMARK: Field = Field::optional("Remark", Text).about("A remark for the reviewer.");

const UNKNOWN_QUALIFICATION: &str = "InvalidParameterValue.QualificationIdNotFound";

/// The SDK for the international site does not have the field.
const NOT_ON_INTERNATIONAL_SITE: &[Rule] = &[unused().warning().on(Site::Intl)];

/// The qualification. The two operations differ in whether it is required.
const fn qualification(need: Need) -> Field {
    Field {
        need,
        ..Field::optional("QualificationId", Integer(Uint64))
    }
    .rules(NOT_ON_INTERNATIONAL_SITE)
    .about(
        "The ID of the qualification in the console, for signatures of mainland China. The international site does not \
         have it.",
    )
}

/// For mainland China, the payload has the ID of a qualification.
static HAS_QUALIFICATION: Function = Function {
    rule: RuleName::Required,
    check: |names, payload, report| {
        for name in names {
            if payload.given(name).is_none() {
                report(&[Step::Key((*name).into())], &[]);
            }
        }
    },
    keyword: None,
    about: Doc::new("`{0}` present (an official example does not have it)"),
};

const OF_SIGNATURE: &[Rule] = &[
    // The field text says that the review fails, not the request.
    passes(&DOCUMENT_OF_TYPE, &["SignType", "DocumentType"])
        .code(WRONG_DOCUMENT)
        .warning()
        .on(Site::Cn),
    passes(&REMARK_OF_TYPE, &["SignType", "Remark"]).warning(),
];

const OF_CHANGED_SIGNATURE: &[Rule] = &[
    OF_SIGNATURE[0],
    OF_SIGNATURE[1],
    passes(&HAS_QUALIFICATION, &["QualificationId"])
        .code(UNKNOWN_QUALIFICATION)
        .warning()
        .when(&FOR_MAINLAND_BY_MAINLAND_SITE),
];

/// Creates a signature and submits it for review.
pub static ADD_SMS_SIGN: Operation = Operation::new(&SERVICE, "AddSmsSign")
    .about("Creates a signature and submits it for review.")
    .rate_limit(1)
    .request(&[
        NAME_FIELD,
        TYPE_FIELD,
        DOCUMENT_FIELD,
        INTERNATIONAL,
        purpose(&[one_of_integers(&[0, 1]).code("InvalidParameterValue.InvalidUsedMethod")]),
        PROOF,
        COMMISSION,
        REMARK,
        qualification(Need::RequiredWhen(&FOR_MAINLAND_BY_MAINLAND_SITE))
            .missing(UNKNOWN_QUALIFICATION),
    ])
    .rules(OF_SIGNATURE)
    .response(&[
        Field::optional("AddSignStatus", Object(&ADD_SIGN_STATUS)).about("The new signature.")
    ])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.NotEnterpriseCertification",
        "FailedOperation.OtherError",
        "FailedOperation.ParametersOtherError",
        "FailedOperation.QualificationIdNotApproved",
        "FailedOperation.SignNumberLimit",
        "FailedOperation.TemplateIdNotExist",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SigFieldMissing",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "InvalidParameter.AppidAndBizId",
        "InvalidParameterValue.ImageInvalid",
        "InvalidParameterValue.InvalidDocumentType",
        "InvalidParameterValue.InvalidInternational",
        "InvalidParameterValue.InvalidUsedMethod",
        "InvalidParameterValue.QualificationIdNotFound",
        "InvalidParameterValue.SdkAppIdNotExist",
        "InvalidParameterValue.SignAlreadyPassedCheck",
        "InvalidParameterValue.SignExistAndUnapproved",
        "InvalidParameterValue.SignNameLengthTooLong",
        "MissingParameter",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnsupportedOperation",
    ]);

/// Changes a signature that is in review or was rejected, and submits it again.
pub static MODIFY_SMS_SIGN: Operation = Operation::new(&SERVICE, "ModifySmsSign")
    .about("Changes a signature that is in review or was rejected, and submits it again.")
    .rate_limit(1)
    .request(&[
        Field::required("SignId", Integer(Uint64)).about("The ID of the signature."),
        NAME_FIELD,
        TYPE_FIELD,
        DOCUMENT_FIELD,
        INTERNATIONAL,
        purpose(&[one_of_integers(&[0, 1]).code("InvalidParameterValue.InvalidSignPurpose")]),
        PROOF,
        COMMISSION,
        REMARK,
        qualification(Need::Optional),
    ])
    .rules(OF_CHANGED_SIGNATURE)
    .response(&[
        Field::optional("ModifySignStatus", Object(&MODIFY_SIGN_STATUS))
            .about("The changed signature."),
    ])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.MissingSignatureList",
        "FailedOperation.MissingSignatureToModify",
        "FailedOperation.NotEnterpriseCertification",
        "FailedOperation.OtherError",
        "FailedOperation.QualificationIdNotApproved",
        "FailedOperation.SignNumberLimit",
        "FailedOperation.TemplateAlreadyPassedCheck",
        "FailedOperation.TemplateIdNotExist",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "InvalidParameter",
        "InvalidParameter.AppidAndBizId",
        "InvalidParameterValue.ImageInvalid",
        "InvalidParameterValue.InvalidDocumentType",
        "InvalidParameterValue.InvalidInternational",
        "InvalidParameterValue.InvalidSignPurpose",
        "InvalidParameterValue.QualificationIdNotFound",
        "InvalidParameterValue.SignAlreadyPassedCheck",
        "InvalidParameterValue.SignExistAndUnapproved",
        "InvalidParameterValue.SignNameLengthTooLong",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnsupportedOperation",
    ]);

/// Returns signatures and the states of their reviews.
pub static DESCRIBE_SMS_SIGN_LIST: Operation = Operation::new(&SERVICE, "DescribeSmsSignList")
    .about("Returns signatures and the states of their reviews.")
    .rate_limit(20)
    .request(&[
        Field::required("International", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1]).code(WRONG_INTERNATIONAL)])
            .about(
                "Which signatures to return: `0` for mainland China, `1` for other countries, \
                 Hong Kong, Macao and Taiwan.",
            ),
        Field::optional("SignIdSet", List(&Item::of(Integer(Uint64))))
            .rules(&[at_most(100, Items)])
            .about(
                "The IDs of the signatures. Without it, `Limit` and `Offset` select signatures.",
            ),
        Field::optional("Limit", Integer(Uint64))
            .rules(&[
                between(0, 100).code("InvalidParameterValue.LimitVerifyFail"),
                unused().warning().when(&HAS_IDS),
            ])
            .about(
                "The maximum number of entries to return if there are no IDs. Without it, 10 \
                 are returned.",
            ),
        Field::optional("Offset", Integer(Uint64))
            .rules(&[unused().warning().when(&HAS_IDS)])
            .about("How many entries to skip if there are no IDs."),
    ])
    .response(&[Field::optional(
        "DescribeSignListStatusSet",
        List(&Item::of(Object(&DESCRIBE_SIGN_LIST_STATUS))),
    )
    .about("The signatures.")])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.NotEnterpriseCertification",
        "FailedOperation.OtherError",
        "InternalError.JsonParseFail",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SendAndRecvFail",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "InvalidParameterValue.LimitVerifyFail",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnsupportedOperation",
    ]);

/// Deletes a signature.
pub static DELETE_SMS_SIGN: Operation = Operation::new(&SERVICE, "DeleteSmsSign")
    .about("Deletes a signature.")
    .rate_limit(1)
    .request(&[Field::required("SignId", Integer(Uint64)).about("The ID of the signature.")])
    .response(&[
        Field::optional("DeleteSignStatus", Object(&DELETE_SIGN_STATUS)).about("The result."),
    ])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.MissingSignatureToModify",
        "FailedOperation.NotEnterpriseCertification",
        "FailedOperation.OtherError",
        "FailedOperation.SignIdNotExist",
        "FailedOperation.TemplateIdNotExist",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnsupportedOperation",
    ]);

static ADD_SIGN_STATUS: Shape = Shape {
    name: "AddSignStatus",
    fields: &[Field::optional("SignId", Integer(Uint64)).about("The ID of the signature.")],
    rules: &[],
};

static MODIFY_SIGN_STATUS: Shape = Shape {
    name: "ModifySignStatus",
    fields: &[Field::optional("SignId", Integer(Uint64)).about("The ID of the signature.")],
    rules: &[],
};

static DELETE_SIGN_STATUS: Shape = Shape {
    name: "DeleteSignStatus",
    fields: &[
        Field::optional("DeleteStatus", Text).about("The result in words."),
        Field::optional("DeleteTime", Integer(Uint64))
            .about("The time of deletion, in Unix seconds."),
    ],
    rules: &[],
};

static DESCRIBE_SIGN_LIST_STATUS: Shape = Shape {
    name: "DescribeSignListStatus",
    fields: &[
        Field::optional("SignId", Integer(Uint64)).about("The ID of the signature."),
        Field::optional("International", Integer(Uint64))
            .about("`0` for mainland China, `1` for other countries."),
        Field::optional("StatusCode", Integer(Int64)).about(
            "`0` for usable, `1` in review, `2` approved but not active yet, `-1` rejected \
             or unusable.",
        ),
        Field::optional("ReviewReply", Text).about("The answer of the review."),
        Field::optional("SignName", Text).about("The text of the signature."),
        Field::optional("CreateTime", Integer(Uint64))
            .about("The time of creation, in Unix seconds."),
        Field::optional("QualificationId", Integer(Uint64)).about("The ID of the qualification."),
        Field::optional("QualificationName", Text).about("The name of the qualification."),
        Field::optional("QualificationStatusCode", Integer(Int64)).about(
            "The state of the qualification: `0` for waiting for review, `1` approved, `2` \
             rejected, `3` to be completed, `4` changed and waiting for review, `5` change \
             rejected.",
        ),
    ],
    rules: &[],
};
