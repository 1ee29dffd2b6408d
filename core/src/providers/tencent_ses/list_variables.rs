//! The template variables of a recipient list.

use alloc::vec::Vec;

use crate::doc::Doc;
use crate::formats::template_data;
use crate::issue::{RuleName, Step};
use crate::payload::Payload;
use crate::payload::json::sorted;
use crate::schema::Function;
use crate::schema::functions::Report;

/// Every entry of a list has the same variables in `TemplateData`. Issues point to the first entry that differs.
pub(super) static SAME_VARIABLES: Function = Function {
    rule: RuleName::SameVariables,
    check: same_variables,
    keyword: None,
    about: Doc::new("the same variables in the `TemplateData` of every entry"),
};

fn same_variables(_: &'static [&'static str], list: &Payload<'_>, report: &mut Report<'_>) {
    let mut first: Option<Vec<Vec<u8>>> = None;
    for (index, entry) in list.as_list().unwrap_or_default().iter().enumerate() {
        let data = entry.given("TemplateData");
        let Some(Ok(object)) = data.map(template_data::object) else {
            continue;
        };
        let entries = sorted(object.as_map().unwrap_or_default());
        let names = entries
            .into_iter()
            .map(|(name, _)| name.as_bytes().to_vec());
        let names: Vec<_> = names.collect();
        match &first {
            None => first = Some(names),
            Some(first) if *first == names => {}
            Some(_) => {
                let path = [Step::Index(index), Step::Key("TemplateData".into())];
                report(&path, &[]);
                return;
            }
        }
    }
}
