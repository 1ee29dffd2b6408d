//! Operations on sender addresses.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::password::SMTP_PASSWORD;
use crate::operation::Operation;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::Unit::Characters;
use crate::schema::formats::{EMAIL_ADDRESS, HEADER_TEXT};
use crate::schema::rules::{at_least, at_most, is};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[
    &CREATE_EMAIL_ADDRESS,
    &LIST_EMAIL_ADDRESS,
    &UPDATE_EMAIL_SMTP_PASS_WORD,
    &DELETE_EMAIL_ADDRESS,
];

const ILLEGAL_ADDRESS: &str = "InvalidParameterValue.IllegalEmailAddress";
const NO_SUCH_SENDER: &str = "InvalidParameterValue.NoSuchSender";
const WRONG_PASSWORD: &str = "InvalidParameterValue.InvalidSmtpPassWord";

/// @CreateEmailAddress@
pub static CREATE_EMAIL_ADDRESS: Operation = Operation::new(&SERVICE, "CreateEmailAddress")
    .about("@CreateEmailAddress@")
    .rate_limit(20)
    .request(&[
        Field::required("EmailAddress", Text)
            .rules(&[is(&EMAIL_ADDRESS).code(ILLEGAL_ADDRESS)])
            .about("@CreateEmailAddress.EmailAddress@"),
        Field::optional("EmailSenderName", Text)
            .rules(&[is(&HEADER_TEXT)
                .code("InvalidParameterValue.IllegalSenderName")
                .warning()])
            .about("@CreateEmailAddress.EmailSenderName@"),
    ])
    .errors(&[
        "AuthFailure.UnauthorizedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.IllegalEmailAddress",
        "InvalidParameterValue.IllegalSenderName",
        "InvalidParameterValue.RepeatEmailAddress",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.DomainNotVerified",
        "OperationDenied.ExceedSenderLimit",
        "RequestLimitExceeded",
    ]);

/// @ListEmailAddress@
pub static LIST_EMAIL_ADDRESS: Operation = Operation::new(&SERVICE, "ListEmailAddress")
    .about("@ListEmailAddress@")
    .rate_limit(35)
    .request(&[])
    .response(&[
        Field::optional("EmailSenders", List(&Item::of(Object(&EMAIL_SENDER))))
            .about("@ListEmailAddress>EmailSenders@"),
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

/// @UpdateEmailSmtpPassWord@
pub static UPDATE_EMAIL_SMTP_PASS_WORD: Operation =
    Operation::new(&SERVICE, "UpdateEmailSmtpPassWord")
        .about("@UpdateEmailSmtpPassWord@")
        .rate_limit(20)
        .request(&[
            Field::required("Password", Text)
                .rules(&[
                    at_least(1, Characters).code(WRONG_PASSWORD),
                    at_most(64, Characters).code(WRONG_PASSWORD),
                    at_least(10, Characters).code(WRONG_PASSWORD).warning(),
                    at_most(20, Characters).code(WRONG_PASSWORD).warning(),
                    is(&SMTP_PASSWORD).code(WRONG_PASSWORD).warning(),
                ])
                .about("@UpdateEmailSmtpPassWord.Password@"),
            Field::required("EmailAddress", Text)
                .rules(&[
                    is(&EMAIL_ADDRESS).code(NO_SUCH_SENDER).warning(),
                    at_most(128, Characters),
                ])
                .about("@UpdateEmailSmtpPassWord.EmailAddress@"),
        ])
        .errors(&[
            "AuthFailure.UnauthorizedOperation",
            "InternalError",
            "InvalidParameterValue.InvalidSmtpPassWord",
            "InvalidParameterValue.NoSuchSender",
            "OperationDenied.RepeatPassWord",
        ]);

/// @DeleteEmailAddress@
pub static DELETE_EMAIL_ADDRESS: Operation = Operation::new(&SERVICE, "DeleteEmailAddress")
    .about("@DeleteEmailAddress@")
    .rate_limit(20)
    .request(&[Field::required("EmailAddress", Text)
        .rules(&[is(&EMAIL_ADDRESS).code(NO_SUCH_SENDER).warning()])
        .about("@DeleteEmailAddress.EmailAddress@")])
    .errors(&[
        "AuthFailure.UnauthorizedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.NoSuchSender",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

static EMAIL_SENDER: Shape = Shape {
    name: "EmailSender",
    fields: &[
        Field::optional("EmailAddress", Text).about("@EmailSender.EmailAddress@"),
        Field::optional("EmailSenderName", Text).about("@EmailSender.EmailSenderName@"),
        Field::optional("CreatedTimestamp", Integer(Uint64))
            .about("@EmailSender.CreatedTimestamp@"),
        Field::optional("SmtpPwdType", Integer(Uint64)).about("@EmailSender.SmtpPwdType@"),
    ],
    rules: &[],
};
