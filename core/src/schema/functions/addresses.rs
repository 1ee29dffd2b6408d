//! Functions over e-mail addresses.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::doc::Doc;
use crate::formats::email_address;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::payload::json::order;
use crate::schema::functions::{Function, Report};

/// Of an object: no address stands in both lists. Issues point into the first.
pub(crate) static DISJOINT: Function = Function {
    rule: RuleName::Disjoint,
    judge: disjoint,
    keyword: None,
    about: Doc::new("no address of `{0}` is in `{1}` too"),
};

fn disjoint(names: &'static [&'static str], object: &Payload<'_>, report: &mut Report<'_>) {
    let [of, with] = *names else {
        return;
    };
    let list = |name| {
        object
            .get(name)
            .and_then(Payload::as_list)
            .unwrap_or_default()
    };
    let key = |entry: &Payload<'_>| {
        let address = email_address::parse(entry.as_str()?).ok()?;
        let (domain, local) = address.key();
        let mut key = domain.into_owned();
        key.push('@');
        key.push_str(local);
        Some(key)
    };
    if list(of).is_empty() || list(with).is_empty() {
        return;
    }
    let keys: Vec<String> = list(with).iter().filter_map(key).collect();
    let order = order(keys.iter().map(String::as_str));
    let there = |key: &String| order.binary_search_by(|place| keys.get(*place).cmp(&Some(key)));
    for (index, entry) in list(of).iter().enumerate() {
        if key(entry).is_some_and(|key| there(&key).is_ok()) {
            let steps = [Step::Key(Cow::Borrowed(of)), Step::Index(index)];
            report(&steps, &[("field", Param::Name(with))]);
        }
    }
}
