//! The sender that recipients see.

use crate::doc::Doc;
use crate::formats::phone_number::parse;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::functions::Function;

/// A sender with a letter does not go to Singapore, where such senders have to be registered. The second name is that of the
/// number or the list of numbers.
///
/// Source: the provider's notice on senders in Singapore, in force since 2023-01-31.
pub(super) static REGISTERED_SENDER: Function = Function {
    rule: RuleName::Refused,
    check: |names, message, report| {
        let [sender, numbers] = names else { return };
        let text = message.given(sender).and_then(Payload::as_str);
        let has_letter =
            text.is_some_and(|text| text.bytes().any(|byte| byte.is_ascii_alphabetic()));
        let in_singapore = |number: &Payload<'_>| {
            let number = number.as_str().and_then(|number| parse(number).ok());
            number.is_some_and(|number| number.country == Some("SG"))
        };
        let to_singapore = message.given(numbers).is_some_and(|numbers| match numbers {
            Payload::List(entries) => entries.iter().any(in_singapore),
            number => in_singapore(number),
        });
        if has_letter && to_singapore {
            let path = [Step::Key((*sender).into())];
            report(
                &path,
                &[("reason", Param::Reason(Reason::UnregisteredSender))],
            );
        }
    },
    keyword: None,
    about: Doc::new(
        "if `{1}` has a number of Singapore, no `{0}` with letters that is not registered there (SSIR; notice on senders, \
         in force since 2023-01-31)",
    ),
};
