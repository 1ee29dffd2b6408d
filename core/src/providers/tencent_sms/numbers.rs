//! Checks on a list of phone numbers.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::doc::Doc;
use crate::formats::phone_number::{PhoneNumber, Region, parse};
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::functions::repetitions::{Hashes, Repetition, hash};
use crate::schema::functions::{Function, Predicate, Report};

/// The numbers of a list either all belong to mainland China, or none of them does.
pub(super) static ONE_REGION: Function = Function {
    rule: RuleName::MixedRegions,
    check: one_region,
    keyword: None,
    about: Doc::new("either all numbers belong to mainland China, or none"),
};

/// No number occurs twice in a list, even in different formats. Issues point to the later one. The name, if there is one,
/// is that of the field of an entry that contains its number.
pub(super) static DISTINCT_NUMBERS: Function = Function {
    rule: RuleName::Duplicate,
    check: distinct,
    keyword: None,
    about: Doc::new("no number occurs twice, even in different formats"),
};

/// The number does not belong to mainland China.
pub(super) static NOT_MAINLAND: Function = Function {
    rule: RuleName::MainlandNumber,
    check: |_, number, report| {
        let number = number.as_str().and_then(|text| parse(text).ok());
        if number.is_some_and(|number| number.region == Region::Mainland) {
            report(&[], &[("country", Param::Name("CN"))]);
        }
    },
    keyword: None,
    about: Doc::new("a number outside mainland China"),
};

/// Whether a list contains a number of mainland China.
pub(super) static HAS_MAINLAND_NUMBER: Predicate = Predicate {
    holds: has_mainland_number,
    about: Doc::new("if `{0}` contains a number of mainland China"),
};

/// Whether a list contains a number of another country, and none of mainland China.
pub(super) static HAS_ONLY_NUMBERS_ABROAD: Predicate = Predicate {
    holds: |list| {
        let mut numbers = numbers(list, None);
        numbers.any(|(_, number)| number.region == Region::Abroad) && !has_mainland_number(list)
    },
    about: Doc::new("if `{0}` contains a number of another country and none of mainland China"),
};

fn has_mainland_number(list: Option<&Payload<'_>>) -> bool {
    numbers(list, None).any(|(_, number)| number.region == Region::Mainland)
}

/// The valid numbers of a list, or those in this field of its entries, with their index.
fn numbers<'v>(
    list: Option<&'v Payload<'_>>,
    field: Option<&'static str>,
) -> impl Iterator<Item = (usize, PhoneNumber<'v>)> {
    list.and_then(Payload::as_list)
        .unwrap_or_default()
        .iter()
        .enumerate()
        .filter_map(move |(index, entry)| {
            let number = match field {
                Some(field) => entry.given(field)?,
                None => entry,
            };
            Some((index, parse(number.as_str()?).ok()?))
        })
}

fn one_region(_: &'static [&'static str], list: &Payload<'_>, report: &mut Report<'_>) {
    let (mut mainland, mut other, mut country) = (0, 0, None);
    for (_, number) in numbers(Some(list), None) {
        match number.region {
            Region::Mainland => mainland += 1,
            Region::Abroad => {
                other += 1;
                country = country.or(number.country);
            }
            Region::Unknown => {}
        }
    }
    if mainland > 0 && other > 0 {
        let mut params = alloc::vec![
            ("mainland", Param::Number(mainland)),
            ("other", Param::Number(other)),
        ];
        params.extend(country.map(|country| ("country", Param::Name(country))));
        report(&[], &params);
    }
}

fn distinct(names: &'static [&'static str], list: &Payload<'_>, report: &mut Report<'_>) {
    let field = names.first().copied();
    let numbers: Vec<_> = numbers(Some(list), field).collect();
    let hashes = numbers
        .iter()
        .map(|(_, number)| Some(hash(number.digits).number));
    let key = |at: usize| {
        let (_, number) = numbers.get(at)?;
        // Only the digits of a number abroad include its country code.
        Some(match number.region {
            Region::Abroad => Cow::Owned(["+", number.digits].concat()),
            Region::Mainland => Cow::Borrowed(number.digits),
            Region::Unknown => Cow::Owned(["?", number.digits].concat()),
        })
    };
    for Repetition { index, first } in Hashes::new(numbers.len(), hashes).repetitions(&key) {
        if let Some(((index, _), (before, _))) = numbers.get(index).zip(numbers.get(first)) {
            let mut path = alloc::vec![Step::Index(*index)];
            path.extend(field.map(|field| Step::Key(field.into())));
            report(&path, &[("first", Param::Number(*before as u64))]);
        }
    }
}
