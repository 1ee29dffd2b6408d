//! What a form asks.

#[cfg(not(feature = "tables"))]
use presend::schema::{
    Vocabulary,
    check::check,
    table::{self, Table},
};
use presend::{CheckContext, Site};

use crate::{Answer, Call, Refused};

/// What the tables of the one provider name that the module is for.
#[cfg(all(not(feature = "tables"), feature = "tencent-ses"))]
static VOCABULARY: &Vocabulary = &presend::tencent_ses::VOCABULARY;
#[cfg(all(not(feature = "tables"), feature = "tencent-sms"))]
static VOCABULARY: &Vocabulary = &presend::tencent_sms::VOCABULARY;
#[cfg(all(not(feature = "tables"), feature = "perfit"))]
static VOCABULARY: &Vocabulary = &presend::perfit::VOCABULARY;

/// A list of issues.
pub(crate) fn validate(call: &Call<'_>) -> Result<Answer, Refused> {
    let context = CheckContext {
        site: site(call)?,
        now: call.integer("now"),
    };
    let payload = call.payload()?;
    #[cfg(feature = "tables")]
    let found = call.operation()?.validate(&payload, context);
    #[cfg(not(feature = "tables"))]
    let found = {
        let Table {
            payload: shape,
            codes,
        } = table::read(call.table, VOCABULARY).ok_or("the table is torn")?;
        check(shape, &codes, &payload, context)
    };
    Ok(Answer::new(|json| json.issues(&found, call.sentences())))
}

/// The names of all operations.
#[cfg(feature = "tables")]
pub(crate) fn operations() -> Answer {
    Answer::new(|json| {
        json.list(presend::OPERATIONS, |json, operation| {
            json.text(&operation.id());
        });
    })
}

/// The site that the call names, or the core's own choice.
pub(crate) fn site(call: &Call<'_>) -> Result<Site, Refused> {
    let Some(name) = call.text("site") else {
        return Ok(Site::default());
    };
    Site::from_name(name).ok_or(Refused("site is one of cn, intl"))
}
