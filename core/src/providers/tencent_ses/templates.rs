//! Operations on templates.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::review::REVIEW;
use crate::operation::Operation;
use crate::schema::IntegerType::{Int64, Uint64};
use crate::schema::Kind::{Base64, Integer, List, Object, Text};
use crate::schema::Unit::Characters;
use crate::schema::formats::NOT_BLANK;
use crate::schema::functions::UTF8_CONTENT;
use crate::schema::rules::{at_least, at_least_one_of, base64, between, is, passes};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[
    &CREATE_EMAIL_TEMPLATE,
    &UPDATE_EMAIL_TEMPLATE,
    &GET_EMAIL_TEMPLATE,
    &LIST_EMAIL_TEMPLATES,
    &DELETE_EMAIL_TEMPLATE,
];

const WRONG_CONTENT: &str = "InvalidParameterValue.TemplateContentIsWrong";
const INVALID_LIMIT: &str = "FailedOperation.InvalidLimit";

/// @CreateEmailTemplate@
pub static CREATE_EMAIL_TEMPLATE: Operation = Operation::new(&SERVICE, "CreateEmailTemplate")
    .about("@CreateEmailTemplate@")
    .rate_limit(20)
    .request(&[
        Field::required("TemplateName", Text)
            .rules(&[
                at_least(1, Characters).code("InvalidParameterValue.TemplateNameIsNULL"),
                is(&NOT_BLANK)
                    .code("InvalidParameterValue.TemplateNameIllegal")
                    .warning(),
            ])
            .about("@CreateEmailTemplate.TemplateName@"),
        Field::required("TemplateContent", Object(&TEMPLATE_CONTENT))
            .about("@CreateEmailTemplate.TemplateContent@"),
    ])
    .response(&[
        Field::optional("TemplateID", Integer(Uint64)).about("@CreateEmailTemplate>TemplateID@")
    ])
    .errors(&[
        "FailedOperation.ExceedTemplateLimit",
        "FailedOperation.TemplateContentToolarge",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.TemplateContentIsNULL",
        "InvalidParameterValue.TemplateContentIsWrong",
        "InvalidParameterValue.TemplateNameIllegal",
        "LimitExceeded",
        "MissingParameter",
        "RequestLimitExceeded",
    ]);

/// @UpdateEmailTemplate@
pub static UPDATE_EMAIL_TEMPLATE: Operation = Operation::new(&SERVICE, "UpdateEmailTemplate")
    .about("@UpdateEmailTemplate@")
    .rate_limit(20)
    .request(&[
        Field::required("TemplateContent", Object(&TEMPLATE_CONTENT))
            .about("@UpdateEmailTemplate.TemplateContent@"),
        Field::required("TemplateID", Integer(Uint64)).about("@UpdateEmailTemplate.TemplateID@"),
        Field::required("TemplateName", Text)
            .rules(&[
                at_least(1, Characters).code("InvalidParameterValue.TemplateNameIsNULL"),
                is(&NOT_BLANK)
                    .code("InvalidParameterValue.TemplateNameIllegal")
                    .warning(),
            ])
            .about("@UpdateEmailTemplate.TemplateName@"),
    ])
    .errors(&[
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.TemplateContentIsNULL",
        "InvalidParameterValue.TemplateContentIsWrong",
        "InvalidParameterValue.TemplateNameIllegal",
        "InvalidParameterValue.TemplateNameIsNULL",
        "InvalidParameterValue.TemplateNotExist",
        "LimitExceeded",
        "MissingParameter",
        "RequestLimitExceeded",
    ]);

/// @GetEmailTemplate@
pub static GET_EMAIL_TEMPLATE: Operation = Operation::new(&SERVICE, "GetEmailTemplate")
    .about("@GetEmailTemplate@")
    .rate_limit(20)
    .request(&[
        Field::required("TemplateID", Integer(Uint64)).about("@GetEmailTemplate.TemplateID@")
    ])
    .response(&[
        Field::optional("TemplateContent", Object(&TEMPLATE_CONTENT_DATA))
            .about("@GetEmailTemplate>TemplateContent@"),
        Field::optional("TemplateStatus", Integer(Uint64))
            .about("@GetEmailTemplate>TemplateStatus@"),
        Field::optional("TemplateName", Text).about("@GetEmailTemplate>TemplateName@"),
    ])
    .errors(&[
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.TemplateNotExist",
        "LimitExceeded",
        "MissingParameter",
        "RequestLimitExceeded",
        "ResourceNotFound",
    ]);

/// @ListEmailTemplates@
pub static LIST_EMAIL_TEMPLATES: Operation = Operation::new(&SERVICE, "ListEmailTemplates")
    .about("@ListEmailTemplates@")
    .rate_limit(20)
    .request(&[
        Field::required("Limit", Integer(Uint64))
            .rules(&[between(0, 100).code(INVALID_LIMIT)])
            .about("@ListEmailTemplates.Limit@"),
        Field::required("Offset", Integer(Uint64)).about("@ListEmailTemplates.Offset@"),
    ])
    .response(&[
        Field::optional(
            "TemplatesMetadata",
            List(&Item::of(Object(&TEMPLATES_METADATA))),
        )
        .about("@ListEmailTemplates>TemplatesMetadata@"),
        Field::optional("TotalCount", Integer(Uint64)).about("@ListEmailTemplates>TotalCount@"),
    ])
    .errors(&[
        "FailedOperation.InvalidLimit",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "RequestLimitExceeded",
    ]);

/// @DeleteEmailTemplate@
pub static DELETE_EMAIL_TEMPLATE: Operation = Operation::new(&SERVICE, "DeleteEmailTemplate")
    .about("@DeleteEmailTemplate@")
    .rate_limit(20)
    .request(&[
        Field::required("TemplateID", Integer(Uint64)).about("@DeleteEmailTemplate.TemplateID@")
    ])
    .errors(&[
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

static TEMPLATE_CONTENT: Shape = Shape {
    name: "TemplateContent",
    fields: &[
        Field::optional("Html", Base64)
            .rules(&[
                base64().code(WRONG_CONTENT),
                passes(&UTF8_CONTENT, &[]).code(WRONG_CONTENT).warning(),
            ])
            .about("@TemplateContent.Html@"),
        Field::optional("Text", Base64)
            .rules(&[
                base64().code(WRONG_CONTENT),
                passes(&UTF8_CONTENT, &[]).code(WRONG_CONTENT).warning(),
            ])
            .about("@TemplateContent.Text@"),
    ],
    rules: &[
        at_least_one_of(&["Html", "Text"]).code("InvalidParameterValue.TemplateContentIsNULL"),
        passes(&REVIEW, &["Html", "Text"]).warning(),
    ],
};

static TEMPLATE_CONTENT_DATA: Shape = Shape {
    name: "TemplateContentData",
    fields: &[
        Field::optional("Html", Text).about("@TemplateContent.Html@"),
        Field::optional("Text", Text).about("@TemplateContent.Text@"),
    ],
    rules: &[],
};

static TEMPLATES_METADATA: Shape = Shape {
    name: "TemplatesMetadata",
    fields: &[
        Field::optional("CreatedTimestamp", Integer(Uint64))
            .about("@TemplatesMetadata.CreatedTimestamp@"),
        Field::optional("TemplateName", Text).about("@TemplatesMetadata.TemplateName@"),
        Field::optional("TemplateStatus", Integer(Int64))
            .about("@TemplatesMetadata.TemplateStatus@"),
        Field::optional("TemplateID", Integer(Uint64)).about("@TemplatesMetadata.TemplateID@"),
        Field::optional("ReviewReason", Text).about("@TemplatesMetadata.ReviewReason@"),
    ],
    rules: &[],
};
