//! Functions that check e-mail addresses.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::slice;

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

/// No address occurs twice in the lists and mailboxes of an object. Issues point to the later one.
pub(crate) static DISTINCT_ADDRESSES: Function = Function {
    rule: RuleName::Duplicate,
    check: |names, object, report| distinct(names, None, object, report),
    keyword: None,
    about: Doc::new("no address occurs twice in `{0}`, `{1}` and `{2}`"),
};

/// Like [`DISTINCT_ADDRESSES`], but leaves an address of the last list that is also in the first one to
/// [`DISJOINT`].
pub(crate) static DISTINCT_OR_DISJOINT: Function = Function {
    rule: RuleName::Duplicate,
    check: |names, object, report| {
        let disjoint = names.first().zip(names.last());
        distinct(names, disjoint, object, report);
    },
    keyword: None,
    about: Doc::new(
        "no address occurs twice in `{0}`, `{1}` and `{2}`, apart from those that are in both `{0}` and `{2}`",
    ),
};

/// The entries of a field that contains a list or a single value.
fn entries<'v, 'a>(object: &'v Payload<'a>, name: &str) -> &'v [Payload<'a>] {
    match object.given(name) {
        Some(Payload::List(entries)) => entries,
        Some(value) => slice::from_ref(value),
        None => &[],
    }
}

/// A text that is equal for two addresses if they name the same mailbox. An entry is an address, or an object that
/// contains one. `None` if the entry is no address.
fn key(entry: &Payload<'_>) -> Option<String> {
    let text = entry.as_str().or_else(|| entry.get("email")?.as_str())?;
    let address = email_address::parse(text).ok()?;
    let (domain, local) = address.key();
    let mut key = domain.into_owned();
    key.push('@');
    key.push_str(local);
    Some(key)
}

fn disjoint(names: &'static [&'static str], object: &Payload<'_>, report: &mut Report<'_>) {
    let [of, with] = *names else {
        return;
    };
    if entries(object, of).is_empty() || entries(object, with).is_empty() {
        return;
    }
    let keys: Vec<String> = entries(object, with).iter().filter_map(key).collect();
    let order = order(keys.iter().map(String::as_str));
    let find = |key: &String| order.binary_search_by(|index| keys.get(*index).cmp(&Some(key)));
    for (index, entry) in entries(object, of).iter().enumerate() {
        if key(entry).is_some_and(|key| find(&key).is_ok()) {
            let steps = [Step::Key(Cow::Borrowed(of)), Step::Index(index)];
            report(&steps, &[("field", Param::Name(with))]);
        }
    }
}

/// One address of an object.
struct Entry {
    name: &'static str,
    /// The index in a list, or `None` if the field is a single mailbox.
    index: Option<usize>,
    key: String,
}

fn distinct(
    names: &'static [&'static str],
    disjoint: Option<(&&'static str, &&'static str)>,
    object: &Payload<'_>,
    report: &mut Report<'_>,
) {
    let mut all: Vec<Entry> = Vec::new();
    for name in names {
        let in_list = matches!(object.given(name), Some(Payload::List(_)));
        let entries = entries(object, name).iter().enumerate();
        all.extend(entries.filter_map(|(index, entry)| {
            Some(Entry {
                name,
                index: in_list.then_some(index),
                key: key(entry)?,
            })
        }));
    }
    // For each address, the first entry with the same address.
    let mut repeated = alloc::vec![None; all.len()];
    let mut first: Option<&Entry> = None;
    for at in order(all.iter().map(|entry| entry.key.as_str())) {
        let Some(entry) = all.get(at) else { continue };
        match first {
            Some(before) if before.key == entry.key => {
                if let Some(repeated) = repeated.get_mut(at) {
                    *repeated = Some(before);
                }
            }
            _ => first = Some(entry),
        }
    }
    for (entry, before) in all.iter().zip(repeated) {
        let Some(before) = before else { continue };
        if disjoint.is_some_and(|(one, other)| before.name == *one && entry.name == *other) {
            continue;
        }
        let key = Step::Key(Cow::Borrowed(entry.name));
        let steps = [Some(key), entry.index.map(Step::Index)];
        let steps: Vec<Step<'_>> = steps.into_iter().flatten().collect();
        let field = ("field", Param::Name(before.name));
        match before.index {
            Some(index) => report(&steps, &[field, ("first", Param::Number(index as u64))]),
            None => report(&steps, &[field]),
        }
    }
}
