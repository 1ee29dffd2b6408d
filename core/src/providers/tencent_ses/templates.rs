//! Operations on templates.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::queries::{LIMIT, OFFSET};
use super::review::REVIEW;
use super::sending::MAX_MAIL_BYTES;
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::{Int64, Uint64};
use crate::schema::Kind::{Base64, Integer, List, Object, Text};
use crate::schema::Unit::{Characters, DecodedBytes};
use crate::schema::formats::NOT_BLANK;
use crate::schema::functions::UTF8_CONTENT;
use crate::schema::rules::{at_least, at_least_one_of, at_most, base64, is, passes};
use crate::schema::{Field, Item, Rule, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Templates",
    &[
        &CREATE_EMAIL_TEMPLATE,
        &UPDATE_EMAIL_TEMPLATE,
        &GET_EMAIL_TEMPLATE,
        &LIST_EMAIL_TEMPLATES,
        &DELETE_EMAIL_TEMPLATE,
    ],
);

const WRONG_CONTENT: &str = "InvalidParameterValue.TemplateContentIsWrong";

/// The limit of a template is not published, but a whole mail has at most 4 MiB.
const TOO_LARGE: Rule = at_most(MAX_MAIL_BYTES, DecodedBytes)
    .code("FailedOperation.TemplateContentToolarge")
    .warning();

const NAME_RULES: &[Rule] = &[
    at_least(1, Characters).code("InvalidParameterValue.TemplateNameIsNULL"),
    is(&NOT_BLANK)
        .code("InvalidParameterValue.TemplateNameIllegal")
        .warning(),
];

const NAME: Field = Field::required("TemplateName", Text)
    .rules(NAME_RULES)
    .about(
        "The name of the template. The rules for its length and characters are not \
         published.",
    );

const CONTENT: Field = Field::required("TemplateContent", Object(&TEMPLATE_CONTENT)).about(
    "The HTML body, the plain text body or both. A variable is written as \
         `{{name}}`.",
);

/// Creates a template and submits it for review.
pub static CREATE_EMAIL_TEMPLATE: Operation = Operation::new(&SERVICE, "CreateEmailTemplate")
    .about("Creates a template and submits it for review.")
    .rate_limit(20)
    .request(&[NAME, CONTENT])
    .response(&[Field::optional("TemplateID", Integer(Uint64))
        .about("The ID of the new template. Mails can use it once it is approved.")])
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

/// Changes a template, which then has to be reviewed again.
pub static UPDATE_EMAIL_TEMPLATE: Operation = Operation::new(&SERVICE, "UpdateEmailTemplate")
    .about("Changes a template, which then has to be reviewed again.")
    .rate_limit(20)
    .request(&[
        CONTENT,
        Field::required("TemplateID", Integer(Uint64))
            .about("The ID of the template in the console."),
        NAME,
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

/// Returns a template and the state of its review.
pub static GET_EMAIL_TEMPLATE: Operation = Operation::new(&SERVICE, "GetEmailTemplate")
    .about("Returns a template and the state of its review.")
    .rate_limit(20)
    .request(&[Field::required("TemplateID", Integer(Uint64))
        .about("The ID of the template in the console.")])
    .response(&[
        Field::optional("TemplateContent", Object(&TEMPLATE_CONTENT_DATA))
            .about("The bodies of the template, in base64."),
        Field::optional("TemplateStatus", Integer(Uint64))
            .about("`0` for approved, `1` in review, `2` rejected."),
        Field::optional("TemplateName", Text).about("The name of the template."),
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

/// Lists the templates of the account.
pub static LIST_EMAIL_TEMPLATES: Operation = Operation::new(&SERVICE, "ListEmailTemplates")
    .about("Lists the templates of the account.")
    .rate_limit(20)
    .request(&[LIMIT, OFFSET])
    .response(&[
        Field::optional(
            "TemplatesMetadata",
            List(&Item::of(Object(&TEMPLATES_METADATA))),
        )
        .about("The templates of this page, without their content."),
        Field::optional("TotalCount", Integer(Uint64)).about("The number of entries in all pages."),
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

/// Deletes a template.
pub static DELETE_EMAIL_TEMPLATE: Operation = Operation::new(&SERVICE, "DeleteEmailTemplate")
    .about("Deletes a template.")
    .rate_limit(20)
    .request(&[Field::required("TemplateID", Integer(Uint64))
        .about("The ID of the template in the console.")])
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
                TOO_LARGE,
            ])
            .about("The HTML body in UTF-8. It must not refer to external style sheets."),
        Field::optional("Text", Base64)
            .rules(&[
                base64().code(WRONG_CONTENT),
                passes(&UTF8_CONTENT, &[]).code(WRONG_CONTENT).warning(),
                TOO_LARGE,
            ])
            .about("The plain text body in UTF-8."),
    ],
    rules: &[
        at_least_one_of(&["Html", "Text"]).code("InvalidParameterValue.TemplateContentIsNULL"),
        passes(&REVIEW, &["Html", "Text"]).warning(),
    ],
};

static TEMPLATE_CONTENT_DATA: Shape = Shape {
    name: "TemplateContentData",
    fields: &[
        Field::optional("Html", Text)
            .about("The HTML body in UTF-8. It must not refer to external style sheets."),
        Field::optional("Text", Text).about("The plain text body in UTF-8."),
    ],
    rules: &[],
};

static TEMPLATES_METADATA: Shape = Shape {
    name: "TemplatesMetadata",
    fields: &[
        Field::optional("CreatedTimestamp", Integer(Uint64))
            .about("The time of creation, in Unix seconds."),
        Field::optional("TemplateName", Text).about("The name of the template."),
        Field::optional("TemplateStatus", Integer(Int64)).about(
            "`0` for approved, `1` in review, `2` rejected. Any other value means that \
                 it cannot be used.",
        ),
        Field::optional("TemplateID", Integer(Uint64))
            .about("The ID of the template in the console."),
        Field::optional("ReviewReason", Text)
            .about("The answer of the review, such as why the template was rejected."),
    ],
    rules: &[],
};
