//! Operations on sender addresses.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::password::SMTP_PASSWORD;
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::Unit::Characters;
use crate::schema::formats::{ALIAS, EMAIL_ADDRESS, HEADER_TEXT};
use crate::schema::rules::{at_least, at_most, is};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Sender addresses",
    &[
        &CREATE_EMAIL_ADDRESS,
        &LIST_EMAIL_ADDRESS,
        &UPDATE_EMAIL_SMTP_PASS_WORD,
        &DELETE_EMAIL_ADDRESS,
    ],
);

const ILLEGAL_ADDRESS: &str = "InvalidParameterValue.IllegalEmailAddress";
const ILLEGAL_NAME: &str = "InvalidParameterValue.IllegalSenderName";
const NO_SUCH_SENDER: &str = "InvalidParameterValue.NoSuchSender";
const WRONG_PASSWORD: &str = "InvalidParameterValue.InvalidSmtpPassWord";

/// Creates a sender address on a verified domain.
pub static CREATE_EMAIL_ADDRESS: Operation = Operation::new(&SERVICE, "CreateEmailAddress")
    .about("Creates a sender address on a verified domain.")
    .rate_limit(20)
    .request(&[
        Field::required("EmailAddress", Text)
            .rules(&[is(&EMAIL_ADDRESS).code(ILLEGAL_ADDRESS)])
            .about("The sender address. Its domain has to be verified."),
        Field::optional("EmailSenderName", Text)
            .rules(&[
                is(&HEADER_TEXT).code(ILLEGAL_NAME).warning(),
                // Published for the same name in `FromEmailAddress` of SendEmail.
                is(&ALIAS).code(ILLEGAL_NAME).warning(),
            ])
            .about(
                "The name to show beside the sender address. The rules for such names are \
                 not published.",
            ),
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

/// Lists the sender addresses of the account.
pub static LIST_EMAIL_ADDRESS: Operation = Operation::new(&SERVICE, "ListEmailAddress")
    .about("Lists the sender addresses of the account.")
    .rate_limit(35)
    .request(&[])
    .response(&[
        Field::optional("EmailSenders", List(&Item::of(Object(&EMAIL_SENDER))))
            .about("All sender addresses."),
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

/// Sets or changes the SMTP password of a sender address.
pub static UPDATE_EMAIL_SMTP_PASS_WORD: Operation =
    Operation::new(&SERVICE, "UpdateEmailSmtpPassWord")
        .about("Sets or changes the SMTP password of a sender address.")
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
                .about("The new SMTP password. It has to differ from the previous one."),
            Field::required("EmailAddress", Text)
                .rules(&[
                    is(&EMAIL_ADDRESS).code(NO_SUCH_SENDER).warning(),
                    at_most(128, Characters),
                ])
                .about("The sender address, which is also the user name for SMTP."),
        ])
        .errors(&[
            "AuthFailure.UnauthorizedOperation",
            "InternalError",
            "InvalidParameterValue.InvalidSmtpPassWord",
            "InvalidParameterValue.NoSuchSender",
            "OperationDenied.RepeatPassWord",
        ]);

/// Deletes a sender address.
pub static DELETE_EMAIL_ADDRESS: Operation = Operation::new(&SERVICE, "DeleteEmailAddress")
    .about("Deletes a sender address.")
    .rate_limit(20)
    .request(&[Field::required("EmailAddress", Text)
        .rules(&[is(&EMAIL_ADDRESS).code(NO_SUCH_SENDER).warning()])
        .about("The sender address to delete.")])
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
        Field::optional("EmailAddress", Text).about("The sender address."),
        Field::optional("EmailSenderName", Text).about("The name shown beside the sender address."),
        Field::optional("CreatedTimestamp", Integer(Uint64))
            .about("The time of creation, in Unix seconds."),
        Field::optional("SmtpPwdType", Integer(Uint64))
            .about("Whether there is an SMTP password: `0` for no, `1` for yes."),
    ],
    rules: &[],
};
