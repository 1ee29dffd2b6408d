//! Operations on phone numbers.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use crate::formats::phone_number::{self, Region};
use crate::issue::RuleName;
use crate::operation::{Failing, Operation, Requested, Results, Status};
use crate::providers::Topic;
use crate::schema::Kind::{List, Object, Text};
use crate::schema::Unit::Items;
use crate::schema::formats::{PHONE_NUMBER, Warnings};
use crate::schema::rules::{at_most, is};
use crate::schema::{Field, Format, Item, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new("Phone numbers", &[&DESCRIBE_PHONE_NUMBER_INFO]);

/// Returns the country and the E.164 form of each phone number.
pub static DESCRIBE_PHONE_NUMBER_INFO: Operation =
    Operation::new(&SERVICE, "DescribePhoneNumberInfo")
        .about("Returns the country and the E.164 form of each phone number.")
        .rate_limit(1000)
        .request(&[Field::required("PhoneNumberSet", List(&NUMBER))
            .rules(&[at_most(200, Items).code("LimitExceeded.PhoneNumberCountLimit")])
            .about("The phone numbers, best in E.164 format.")])
        .response(&[Field::optional(
            "PhoneNumberInfoSet",
            List(&Item::of(Object(&PHONE_NUMBER_INFO))),
        )
        .about("What is known about each number, in the order of the request.")])
        .results(&Results {
            list: "PhoneNumberInfoSet",
            recipient: "PhoneNumber",
            requested: Some(Requested {
                list: "PhoneNumberSet",
                field: None,
                sends: false,
                one_message_each: false,
            }),
            message: "Message",
            statuses: &[Status::of("Code", Failing::Except(&["Ok"]))],
            of_this_request: true,
        })
        .errors(&[
            "FailedOperation.JsonParseFail",
            "FailedOperation.PhoneNumberParseFail",
            "InvalidParameterValue.IncorrectPhoneNumber",
            "LimitExceeded.PhoneNumberCountLimit",
        ]);

/// A phone number, also with the zero after the country code that the operation leaves out.
static NUMBER_TO_READ: Format = Format::new(
    RuleName::PhoneNumber,
    |text| match text.strip_prefix("+860") {
        Some(digits)
            if phone_number::parse(digits)
                .is_ok_and(|number| number.region == Region::Mainland) =>
        {
            Ok(Warnings::default())
        }
        _ => (PHONE_NUMBER.check)(text),
    },
    None,
    "a phone number in E.164 format, or 11 digits with or without `+86`, `+860`, `0086` or `86` before them; a warning if \
     these do not start with 13 to 19, or if the provider lists no country with the prefix",
);

// The operation reads forms that others refuse.
static NUMBER: Item = Item::of(Text).rules(&[is(&NUMBER_TO_READ)
    .code("FailedOperation.PhoneNumberParseFail")
    .warning()]);

static PHONE_NUMBER_INFO: Shape = Shape {
    name: "PhoneNumberInfo",
    fields: &[
        Field::optional("Code", Text).about("`Ok`, or the error code for this phone number."),
        Field::optional("Message", Text).about("The provider's message for the code."),
        Field::optional("NationCode", Text).about("The country calling code, such as `86`."),
        Field::optional("SubscriberNumber", Text)
            .about("The number without the country calling code."),
        Field::optional("PhoneNumber", Text).about("The number in E.164 format."),
        Field::optional("IsoCode", Text).about(
            "The two-letter code of the country; `DEF` if the provider does not recognise it.",
        ),
        Field::optional("IsoName", Text).about("The name of the country."),
    ],
    rules: &[],
};
