//! Looks up an error code without a response.

use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use crate::errors::{Kind, Nearness, Retry, look_up};
use crate::providers::{ProviderId, catalogues};
use crate::schema::check::suggestion::nearest_of;
use crate::text::Lang;

/// What the catalogue says about a code.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Explanation<'c> {
    /// The ID of the catalogue that has the entry.
    pub provider: &'static str,
    /// The code, unchanged.
    pub code: &'c str,
    /// Whether the catalogue has an entry for exactly this code. If not, the values are those of the most
    /// similar entry.
    pub known: bool,
    /// The kind of error.
    pub kind: Kind,
    /// Whether and when to send the request again.
    pub retry: Retry,
    /// What the error means.
    pub meaning: &'static str,
    /// What to do.
    pub fix: &'static str,
    /// The fields of the request that the error is about.
    pub fields: &'static [&'static str],
}

/// Looks up `code` in the catalogue with the ID `provider` and in the codes that it shares with others, or in
/// every [`Catalogue`](crate::Catalogue) if `provider` is `None`.
///
/// A numeric status may be written with the name of its field, such as `SendStatus:1006`. A code without an entry
/// is explained by the most similar one, such as `FailedOperation` for `FailedOperation.New`. The result is
/// `None` for a code that is not similar to any known one.
///
/// # Errors
///
/// Returns an [`UnknownProvider`] if no catalogue has the ID `provider`.
///
/// ```
/// use presend::{Lang, explain};
///
/// let found = explain("FailedOperation.FrequencyLimit", Some("tencent_ses"), Lang::En).unwrap().unwrap();
/// assert!(found.known);
/// assert_eq!(found.retry.after_seconds, Some(3600));
/// assert!(explain("SendStatus:1006", Some("tencent_ses_status"), Lang::Es).unwrap().is_some());
/// assert!(explain("no such code", None, Lang::En).unwrap().is_none());
///
/// let error = explain("InternalError", Some("tencent_se"), Lang::En).unwrap_err();
/// assert_eq!(error.to_string(), r#"no such provider; did you mean "tencent_ses"?"#);
/// ```
pub fn explain<'c>(
    code: &'c str,
    provider: Option<&str>,
    lang: Lang,
) -> Result<Option<Explanation<'c>>, UnknownProvider> {
    let ids = || catalogues().map(|catalogue| catalogue.id);
    if let Some(provider) = provider
        && ids().all(|id| id != provider)
    {
        let nearest = nearest_of(provider, ids());
        return Err(UnknownProvider { nearest });
    }
    let own = catalogues()
        .filter(|catalogue| provider.is_none_or(|id| contains(id, catalogue.id)))
        .filter_map(|catalogue| Some((catalogue.id, catalogue.find(code)?)))
        // A match by form counts only in the catalogue that the caller names.
        .filter(|(_, found)| found.nearness < Nearness::Form || provider.is_some());
    let shared = ProviderId::ALL
        .iter()
        .filter(|id| provider == Some(id.name()))
        .filter_map(|id| Some((id.name(), look_up(id.codes(), code)?)));
    // An exact match is preferred to a similar code, and a catalogue's own entry to a shared one.
    let found = own.chain(shared).min_by_key(|(_, found)| found.nearness);
    let Some((catalogue, found)) = found else {
        return Ok(None);
    };
    let entry = found.entry;
    let advice = entry.advice(lang);
    Ok(Some(Explanation {
        provider: catalogue,
        code,
        known: found.known(),
        kind: entry.kind,
        retry: found.retry,
        meaning: advice.meaning,
        fix: advice.fix,
        fields: entry.fields,
    }))
}

/// Whether the catalogue with the ID `id` is that of `provider`, or has the statuses of its messages.
fn contains(provider: &str, id: &str) -> bool {
    id == provider || id.strip_suffix("_status") == Some(provider)
}

/// The error of [`explain`]: no [`Catalogue`](crate::Catalogue) has this ID. Its text names the nearest ID, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownProvider {
    /// The most similar known ID, if one is similar enough.
    pub nearest: Option<&'static str>,
}

impl fmt::Display for UnknownProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such provider")?;
        if let Some(nearest) = self.nearest {
            return write!(f, "; did you mean \"{nearest}\"?");
        }
        let mut ids: Vec<_> = catalogues().map(|catalogue| catalogue.id).collect();
        ids.dedup(); // Two catalogues of one provider have the same ID.
        write!(f, "; the providers are {}", ids.join(", "))
    }
}

impl core::error::Error for UnknownProvider {}
