//! The operation that reports that a verification code was used.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::applications::SMS_SDK_APP_ID;
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, Object, Text};
use crate::schema::{Field, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new("Conversions", &[&REPORT_CONVERSION]);

/// Reports that the recipient of a verification code has used it.
pub static REPORT_CONVERSION: Operation = Operation::new(&SERVICE, "ReportConversion")
    .about("Reports that the recipient of a verification code has used it. Only accounts on an allow list may do so.")
    .rate_limit(1000)
    .request(&[
        SMS_SDK_APP_ID,
        Field::required("SerialNo", Text)
            .about("The ID of the message, as `SendSms` returned it in `SerialNo`."),
        Field::optional("ConversionTime", Integer(Uint64))
            .about("The time at which the code was used, in Unix seconds."),
    ])
    .response(&[Field::optional("ReportConversionStatus", Object(&REPORT_CONVERSION_STATUS))
        .about("The result.")])
    .errors(&["InternalError.SendAndRecvFail", "UnauthorizedOperation.SmsSdkAppIdVerifyFail"]);

static REPORT_CONVERSION_STATUS: Shape = Shape {
    name: "ReportConversionStatus",
    fields: &[
        Field::optional("Code", Text).about("`ok` or `OK`, or an error code."),
        Field::optional("Message", Text).about("The provider's message for the code."),
    ],
    rules: &[],
};
