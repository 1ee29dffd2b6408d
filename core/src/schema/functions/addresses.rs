//! Functions that check e-mail addresses.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::doc::Doc;
use crate::formats::email_address;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::payload::json::order;
use crate::schema::functions::{Function, Report};

/// No address is in both of two lists of an object. Issues point to the entries of the first list.
pub(crate) static DISJOINT: Function = Function {
    rule: RuleName::Disjoint,
    check: disjoint,
    keyword: None,
    about: Doc::new("no address is in both `{0}` and `{1}`"),
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
    let find = |key: &String| order.binary_search_by(|index| keys.get(*index).cmp(&Some(key)));
    for (index, entry) in list(of).iter().enumerate() {
        if key(entry).is_some_and(|key| find(&key).is_ok()) {
            let steps = [Step::Key(Cow::Borrowed(of)), Step::Index(index)];
            report(&steps, &[("field", Param::Name(with))]);
        }
    }
}
