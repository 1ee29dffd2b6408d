//! Checks over a list of phone numbers.

use alloc::vec::Vec;

use crate::doc::Doc;
use crate::formats::phone_number::{PhoneNumber, parse};
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::payload::json::order;
use crate::schema::functions::{Function, Predicate, Report};

/// Of a list: its numbers are all of mainland China, or none of them is.
pub(super) static ONE_REGION: Function = Function {
    rule: RuleName::MixedRegions,
    judge: one_region,
    keyword: None,
    about: Doc::new("all numbers of mainland China, or none"),
};

/// Of a list: no number stands in it twice, in whatever form. Issues point to the later one.
pub(super) static DISTINCT_NUMBERS: Function = Function {
    rule: RuleName::Duplicate,
    judge: distinct,
    keyword: None,
    about: Doc::new("no number twice, in whatever form"),
};

/// Whether a list holds a number of mainland China.
pub(super) static HOLDS_MAINLAND_NUMBER: Predicate = Predicate {
    holds: |list| numbers(list).any(|(_, number)| number.mainland),
    about: Doc::new("with numbers of mainland China in `{0}`"),
};

/// The numbers of a list by their place; what is none is left out.
fn numbers<'v>(list: Option<&'v Payload<'_>>) -> impl Iterator<Item = (usize, PhoneNumber<'v>)> {
    list.and_then(Payload::as_list)
        .unwrap_or_default()
        .iter()
        .enumerate()
        .filter_map(|(place, entry)| Some((place, parse(entry.as_str()?).ok()?)))
}

fn one_region(_: &'static [&'static str], list: &Payload<'_>, report: &mut Report<'_>) {
    let mut mainland = 0;
    let mut other = 0;
    for (_, number) in numbers(Some(list)) {
        if number.mainland {
            mainland += 1;
        } else {
            other += 1;
        }
    }
    if mainland > 0 && other > 0 {
        let params = [
            ("mainland", Param::Number(mainland)),
            ("other", Param::Number(other)),
        ];
        report(&[], &params);
    }
}

fn distinct(_: &'static [&'static str], list: &Payload<'_>, report: &mut Report<'_>) {
    // For each place of the list, the first place of the same number.
    let mut repeated = alloc::vec![None; list.as_list().unwrap_or_default().len()];
    // Apart, since a number of mainland China stands here without its country code.
    for mainland in [true, false] {
        let known: Vec<_> = numbers(Some(list))
            .filter(|(_, number)| number.mainland == mainland)
            .collect();
        let mut first: Option<&(usize, PhoneNumber<'_>)> = None;
        for at in order(known.iter().map(|(_, number)| number.digits)) {
            let Some(entry) = known.get(at) else { continue };
            match first {
                Some(before) if before.1 == entry.1 => {
                    if let Some(place) = repeated.get_mut(entry.0) {
                        *place = Some(before.0);
                    }
                }
                _ => first = Some(entry),
            }
        }
    }
    for (place, before) in repeated.into_iter().enumerate() {
        if let Some(before) = before {
            report(
                &[Step::Index(place)],
                &[("first", Param::Number(before as u64))],
            );
        }
    }
}
