//! Looks a code up, wherever it was met.

use serde::Serialize;

use crate::errors::{Catalogue, Found, Kind, Nearness, Retry, look_up};
use crate::providers::catalogues;
use crate::text::Lang;

/// What is known of a code.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Explanation<'c> {
    /// The list that speaks for it, as `provider` names one.
    pub provider: &'static str,
    /// The code, unchanged.
    pub code: &'c str,
    /// Whether the very code is in the list; if not, the row that comes nearest speaks for it.
    pub known: bool,
    /// What sort of trouble it is.
    pub kind: Kind,
    /// Whether and when to send again.
    pub retry: Retry,
    /// What it means.
    pub meaning: &'static str,
    /// What to do.
    pub fix: &'static str,
    /// The request fields it concerns.
    pub fields: &'static [&'static str],
}

/// Looks `code` up: with `provider`, the id of a [`Catalogue`], in what that provider answers with; else
/// everywhere.
///
/// Numbers are written as in `SendStatus:1006`. An unknown sub-code is told by its family. Nothing comes back for
/// what nobody knows.
///
/// ```
/// use presend::{Lang, explain};
///
/// let found = explain("FailedOperation.FrequencyLimit", Some("tencent_ses"), Lang::En).unwrap();
/// assert!(found.known);
/// assert_eq!(found.retry.after_seconds, Some(3600));
/// assert!(explain("SendStatus:1006", Some("tencent_ses_status"), Lang::Es).is_some());
/// assert!(explain("no such code", None, Lang::En).is_none());
/// ```
pub fn explain<'c>(code: &'c str, provider: Option<&str>, lang: Lang) -> Option<Explanation<'c>> {
    let lists = catalogues().filter(|catalogue| provider.is_none_or(|id| id == catalogue.id));
    let mut best: Option<((Nearness, bool), &Catalogue, Found)> = None;
    for catalogue in lists {
        let own = look_up(&[catalogue.entries], code);
        let also = look_up(catalogue.shared, code);
        for (shared, found) in [(false, own), (true, also)] {
            let Some(found) = found else { continue };
            // The very code before what comes near it; of those, a list's own.
            let distance = (found.nearness, shared);
            if best.is_none_or(|(least, ..)| distance < least) {
                best = Some((distance, catalogue, found));
            }
        }
    }
    let (_, catalogue, found) = best?;
    let entry = found.entry;
    let advice = entry.advice(lang);
    Some(Explanation {
        provider: catalogue.id,
        code,
        known: found.known(),
        kind: entry.kind,
        retry: entry.retry,
        meaning: advice.meaning,
        fix: advice.fix,
        fields: entry.fields,
    })
}
