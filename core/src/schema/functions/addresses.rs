//! Functions that check e-mail addresses.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::{array, slice};

use crate::doc::Doc;
use crate::formats::email_address::{self, EmailAddress};
use crate::formats::header_mailbox;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;
use crate::schema::functions::repetitions::{Hashes, Repetition, hash};
use crate::schema::functions::{Function, Report};

/// No address is in both of two lists of an object. Issues point to the entries of the first list.
pub(crate) static DISJOINT: Function = Function {
    rule: RuleName::Disjoint,
    check: disjoint,
    keyword: None,
    about: Doc::new("no address is in both `{0}` and `{1}`"),
};

/// No address occurs twice in the lists and mailboxes of an object. Issues point to the later occurrence.
pub(crate) static DISTINCT_ADDRESSES: Function = Function {
    rule: RuleName::Duplicate,
    check: |names, object, report| distinct(names, Form::Alone, None, object, report),
    keyword: None,
    about: Doc::new("no address occurs twice in `{0}`, `{1}` and `{2}`"),
};

/// No address occurs twice in one list of an object. Issues point to the later one.
pub(crate) static DISTINCT_ENTRIES: Function = Function {
    rule: RuleName::Duplicate,
    check: |names, object, report| distinct(names, Form::Alone, None, object, report),
    keyword: None,
    about: Doc::new("no address occurs twice in `{0}`"),
};

/// Like [`DISTINCT_ENTRIES`], for a list whose entries may have a name before `<address>`.
pub(crate) static DISTINCT_MAILBOXES: Function = Function {
    rule: RuleName::Duplicate,
    check: |names, object, report| distinct(names, Form::WithName, None, object, report),
    keyword: None,
    about: Doc::new("no address occurs twice in `{0}`"),
};

/// Like [`DISTINCT_ADDRESSES`], but does not report an address of the last list that is also in the first one, because
/// [`DISJOINT`] reports it.
pub(crate) static DISTINCT_OR_DISJOINT: Function = Function {
    rule: RuleName::Duplicate,
    check: |names, object, report| {
        let disjoint = names.first().zip(names.last());
        distinct(names, Form::Alone, disjoint, object, report);
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

/// The text of an entry, which is an address or an object that contains one.
fn text<'v>(entry: &'v Payload<'_>) -> Option<&'v str> {
    let field = || {
        let own = entry.get("email").or_else(|| entry.get("Email"));
        own.or_else(|| entry.get("to")?.get("email"))
    };
    entry.as_str().or_else(|| field()?.as_str())
}

/// How the text of an entry contains an address.
#[derive(Clone, Copy)]
enum Form {
    /// The text is the address.
    Alone,
    /// A name may be written before `<address>`.
    WithName,
}

impl Form {
    fn parse(self, text: &str) -> Option<EmailAddress<'_>> {
        match self {
            Form::Alone => email_address::parse(text).ok(),
            Form::WithName => header_mailbox::parse(text).ok(),
        }
    }

    /// The address in a well-formed text, or a part of a malformed one.
    fn address(self, text: &str) -> &str {
        match self {
            Form::Alone => text,
            Form::WithName => {
                let before = text.strip_suffix('>');
                let parts = before.and_then(|before| before.rsplit_once('<'));
                parts.map_or(text, |(_, address)| address)
            }
        }
    }

    /// A text that is equal for two entries if their addresses name the same mailbox. `None` if the text is malformed.
    fn key(self, text: &str) -> Option<Cow<'_, str>> {
        let (domain, local) = self.parse(text)?.key();
        Some(match domain {
            Cow::Borrowed(_) => Cow::Borrowed(self.address(text)),
            Cow::Owned(domain) => Cow::Owned([local, "@", &domain].concat()),
        })
    }
}

/// The part of an address before the domain.
fn local_part(text: &str) -> &str {
    text.rsplit_once('@').map_or(text, |(local, _)| local)
}

/// One address of an object.
struct Entry {
    name: &'static str,
    /// The index in a list, or `None` if the field is a single mailbox.
    index: Option<usize>,
}

/// The maximum number of fields that are compared with each other. The vectors of every operation are checked with debug
/// assertions.
const MAX_LISTS: usize = 3;

/// Calls `report` for each address that has occurred before, in the order of the fields, with its entry and the first
/// entry with the same address.
fn repeated(
    names: &[&'static str],
    form: Form,
    object: &Payload<'_>,
    report: &mut dyn FnMut(&Entry, &Entry),
) {
    debug_assert!(names.len() <= MAX_LISTS);
    let lists: [_; MAX_LISTS] = array::from_fn(|list| {
        names
            .get(list)
            .map_or(&[][..], |name| entries(object, name))
    });
    let place = |mut index: usize| {
        for (name, entries) in names.iter().zip(&lists) {
            if let Some(entry) = entries.get(index) {
                let in_list = matches!(object.given(name), Some(Payload::List(_)));
                let index = in_list.then_some(index);
                return Some((Entry { name, index }, entry));
            }
            index -= entries.len();
        }
        None
    };
    let count = lists.iter().map(|entries| entries.len()).sum();
    let all = || {
        let entries = lists.iter().flat_map(|entries| entries.iter());
        entries.map(|entry| text(entry).map(|text| form.address(text)))
    };
    // Two addresses with the same key have the same hash. If not all are ASCII, the domain of one may be written in ASCII in
    // another, and only their local parts are compared.
    let mut in_ascii = true;
    let mut hashes = Hashes::new(
        count,
        all().map(|text| {
            let hash = hash(text?);
            in_ascii &= hash.in_ascii;
            Some(hash.number)
        }),
    );
    if !in_ascii {
        hashes = Hashes::new(
            count,
            all().map(|text| Some(hash(local_part(text?)).number)),
        );
    }
    for Repetition { index, first } in hashes.repetitions(&|index| form.key(text(place(index)?.1)?))
    {
        if let Some(((entry, _), (before, _))) = place(index).zip(place(first)) {
            report(&entry, &before);
        }
    }
}

/// The path to an entry.
fn steps(entry: &Entry) -> Vec<Step<'static>> {
    let mut steps = alloc::vec![Step::Key(Cow::Borrowed(entry.name))];
    steps.extend(entry.index.map(Step::Index));
    steps
}

fn disjoint(names: &'static [&'static str], object: &Payload<'_>, report: &mut Report<'_>) {
    // Most payloads have only one of the lists.
    if names.iter().any(|name| entries(object, name).is_empty()) {
        return;
    }
    // The second list comes first, so that the addresses of the first list are the repeated ones.
    let reversed: Vec<_> = names.iter().rev().copied().collect();
    repeated(&reversed, Form::Alone, object, &mut |entry, before| {
        if entry.name != before.name {
            report(&steps(entry), &[("field", Param::Name(before.name))]);
        }
    });
}

fn distinct(
    names: &'static [&'static str],
    form: Form,
    disjoint: Option<(&&'static str, &&'static str)>,
    object: &Payload<'_>,
    report: &mut Report<'_>,
) {
    repeated(names, form, object, &mut |entry, before| {
        if disjoint.is_some_and(|(one, other)| before.name == *one && entry.name == *other) {
            return;
        }
        let field = ("field", Param::Name(before.name));
        match before.index {
            Some(index) => report(
                &steps(entry),
                &[field, ("first", Param::Number(index as u64))],
            ),
            None => report(&steps(entry), &[field]),
        }
    });
}
