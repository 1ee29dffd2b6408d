//! The vocabulary of the error catalogue: kinds, retry advice, entries, and how a code is looked up.

use crate::names::names;
use crate::text::Lang;

names! {
    /// What sort of trouble an answer is.
    Kind {
        /// The request is not signed as it must be.
        Auth = "auth",
        /// The account may not do this.
        Permission = "permission",
        /// Too many calls or messages in a short time.
        RateLimit = "rate_limit",
        /// An allowance is used up.
        Quota = "quota",
        /// Money.
        Billing = "billing",
        /// The request is not in the form it must have.
        InvalidRequest = "invalid_request",
        /// A recipient is written wrongly.
        InvalidRecipient = "invalid_recipient",
        /// The sender is wrong or not verified.
        InvalidSender = "invalid_sender",
        /// The content is not accepted.
        InvalidContent = "invalid_content",
        /// An attachment is not accepted.
        InvalidAttachment = "invalid_attachment",
        /// The template or its data.
        Template = "template",
        /// Something named in the request does not exist.
        NotFound = "not_found",
        /// Something is in the way: it exists already, or is in use.
        Conflict = "conflict",
        /// The recipient's side refuses.
        RecipientRefused = "recipient_refused",
        /// The provider's own trouble.
        Server = "server",
        /// The connection.
        Network = "network",
        /// The operation is no longer offered.
        Deprecated = "deprecated",
        /// No trouble: the call was only tried out.
        DryRun = "dry_run",
        /// Known, and none of these.
        Other = "other",
        /// Not in the catalogue.
        Unknown = "unknown",
    }
}

names! {
    /// When to send again.
    When {
        /// Never: the answer will not change.
        Never = "never",
        /// After something has been corrected.
        AfterFix = "after_fix",
        /// The same request, later.
        Later = "later",
        /// The same payload, signed anew.
        FreshSignature = "fresh_signature",
    }
}

names! {
    /// Whether whoever sees only the request could have foreseen a code.
    Foreseeable {
        /// Yes: `validate` tells beforehand.
        Yes = "yes",
        /// Some of its causes.
        Partly = "partly",
        /// No: it depends on what only the provider knows.
        No = "no",
    }
}

/// Whether and when to send again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// When.
    pub when: When,
    /// How long to wait at least, where a source states it.
    pub after_seconds: Option<u32>,
    /// Whether the first try may have been accepted, so that another may send the message twice.
    pub may_duplicate: bool,
}

/// What one text says and what it advises, in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// What the provider is telling.
    pub meaning: &'static str,
    /// What to do.
    pub fix: &'static str,
}

/// One row of the catalogue: a code and all that is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The provider's code.
    pub code: &'static str,
    /// What sort of trouble it is.
    pub kind: Kind,
    /// Whether and when to send again.
    pub retry: Retry,
    /// Whether the request alone shows it.
    pub foreseeable: Foreseeable,
    /// The request fields it concerns.
    pub fields: &'static [&'static str],
    advice: [Advice; 3],
}

impl Entry {
    /// A row without texts yet.
    pub const fn new(code: &'static str, kind: Kind, when: When, foreseeable: Foreseeable) -> Self {
        const NONE: Advice = Advice {
            meaning: "",
            fix: "",
        };
        Entry {
            code,
            kind,
            retry: Retry {
                when,
                after_seconds: None,
                may_duplicate: false,
            },
            foreseeable,
            fields: &[],
            advice: [NONE; 3],
        }
    }

    /// The request fields it concerns.
    pub const fn fields(self, fields: &'static [&'static str]) -> Self {
        Entry { fields, ..self }
    }

    /// A source states how long to wait.
    pub const fn after_seconds(mut self, seconds: u32) -> Self {
        self.retry.after_seconds = Some(seconds);
        self
    }

    /// The first try may have been accepted.
    pub const fn may_duplicate(mut self) -> Self {
        self.retry.may_duplicate = true;
        self
    }

    /// The texts in English.
    pub const fn en(self, meaning: &'static str, fix: &'static str) -> Self {
        self.texts(Lang::En, meaning, fix)
    }

    /// The texts in Chinese.
    pub const fn zh(self, meaning: &'static str, fix: &'static str) -> Self {
        self.texts(Lang::Zh, meaning, fix)
    }

    /// The texts in Spanish.
    pub const fn es(self, meaning: &'static str, fix: &'static str) -> Self {
        self.texts(Lang::Es, meaning, fix)
    }

    const fn texts(mut self, lang: Lang, meaning: &'static str, fix: &'static str) -> Self {
        self.advice[lang as usize] = Advice { meaning, fix };
        self
    }

    /// What it means and what to do.
    pub const fn advice(&self, lang: Lang) -> Advice {
        self.advice[lang as usize]
    }
}

/// What the catalogue knows of a code.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Whether the very code is in the catalogue; if not, `entry` is that of its family.
    pub known: bool,
    /// The row.
    pub entry: &'static Entry,
}

/// Looks `code` up in `tables`, the provider's own before those it shares with others.
///
/// A code that no table has falls back to its family, the part before the first full stop:
/// `FailedOperation.New` to `FailedOperation`.
pub fn look_up(tables: &[&'static [Entry]], code: &str) -> Option<Found> {
    let exactly = |code: &str| {
        tables.iter().find_map(|table| {
            let place = table.binary_search_by(|entry| entry.code.cmp(code)).ok()?;
            table.get(place)
        })
    };
    if let Some(entry) = exactly(code) {
        return Some(Found { known: true, entry });
    }
    let (family, _) = code.split_once('.')?;
    exactly(family).map(|entry| Found {
        known: false,
        entry,
    })
}
