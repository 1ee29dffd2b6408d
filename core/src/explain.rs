//! Looks a code up, wherever it was met.

use crate::errors::{Entry, Found, Kind, Nearness, Retry, look_up};
use crate::providers::{perfit, tencent, tencent_ses, tencent_ses_smtp, tencent_sms};
use crate::text::Lang;

/// One list of codes.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    /// Its name: a provider's id, or that with what the codes are.
    pub id: &'static str,
    /// What it is about.
    pub title: &'static str,
    /// Its rows, sorted by code.
    pub entries: &'static [Entry],
    /// All that an answer of the same provider may draw on, where that is more.
    also: &'static [&'static [Entry]],
}

/// Every list of codes, in the order in which a code is looked for.
pub static CATALOGUES: &[Catalogue] = &[
    Catalogue {
        id: "tencent_ses",
        title: "Tencent Cloud SES",
        entries: tencent_ses::CODES,
        also: tencent_ses::CATALOGUE,
    },
    Catalogue {
        id: "tencent_sms",
        title: "Tencent Cloud SMS",
        entries: tencent_sms::CODES,
        also: tencent_sms::CATALOGUE,
    },
    Catalogue {
        id: "tencent_common",
        title: "Common to Tencent Cloud",
        entries: tencent::codes::CODES,
        also: &[],
    },
    Catalogue {
        id: "tencent_ses_smtp",
        title: "Tencent Cloud SES over SMTP: replies",
        entries: tencent_ses_smtp::CODES,
        also: tencent_ses_smtp::CATALOGUE,
    },
    Catalogue {
        id: "tencent_ses_smtp",
        title: "Tencent Cloud SES over SMTP: the connection",
        entries: tencent_ses_smtp::CONNECTION,
        also: &[],
    },
    Catalogue {
        id: "perfit",
        title: "Perfit",
        entries: perfit::CODES,
        also: &[],
    },
    Catalogue {
        id: "tencent_ses_status",
        title: "Tencent Cloud SES: what became of a mail",
        entries: tencent_ses::STATUSES,
        also: &[],
    },
    Catalogue {
        id: "tencent_sms_status",
        title: "Tencent Cloud SMS: what became of a message",
        entries: tencent_sms::STATUSES,
        also: &[],
    },
];

/// What is known of a code.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The list that speaks for it, as `provider` names one.
    pub provider: &'static str,
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
pub fn explain(code: &str, provider: Option<&str>, lang: Lang) -> Option<Explanation> {
    let lists = CATALOGUES
        .iter()
        .filter(|catalogue| provider.is_none_or(|id| id == catalogue.id));
    let mut best: Option<((Nearness, bool), &Catalogue, Found)> = None;
    for catalogue in lists {
        let own = look_up(&[catalogue.entries], code);
        let also = look_up(catalogue.also, code);
        for (lent, found) in [(false, own), (true, also)] {
            let Some(found) = found else { continue };
            // The very code before what comes near it; of those, a list's own.
            let distance = (found.nearness, lent);
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
        known: found.known(),
        kind: entry.kind,
        retry: entry.retry,
        meaning: advice.meaning,
        fix: advice.fix,
        fields: entry.fields,
    })
}
