//! The entries of the error catalogue, and the texts that explain them.

use core::fmt;

use super::lookup::Lookup;
use super::{Foreseeable, Found, Kind, Retry, When};
use crate::text::Lang;

/// The explanation of a code in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// What the code means.
    pub meaning: &'static str,
    /// What to do to solve the problem.
    pub fix: &'static str,
}

/// The number of languages.
const LANGS: usize = Lang::ALL.len();

/// One entry of a [`Catalogue`]: a code and everything that is known about it.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The code, as the provider writes it.
    pub code: &'static str,
    /// Other codes that the entry explains, because they mean the same.
    pub also: &'static [&'static str],
    /// The kind of problem that the code reports.
    pub kind: Kind,
    /// Whether and when to send the request again.
    pub retry: Retry,
    /// Whether `validate` can predict the code from the request alone.
    pub foreseeable: Foreseeable,
    /// The names of the request fields that can cause the code.
    pub fields: &'static [&'static str],
    /// Patterns that identify the entry in the text of an error message, for messages that have no code or a code with
    /// several meanings. One matching pattern is enough; [`look_up_in_text`](super::look_up_in_text) describes the syntax.
    pub phrases: &'static [&'static str],
    advice: [Advice; LANGS],
}

impl Entry {
    /// Creates an entry without explanations; [`explained`] adds them.
    pub(crate) const fn new(
        code: &'static str,
        kind: Kind,
        when: When,
        foreseeable: Foreseeable,
    ) -> Self {
        const NONE: Advice = Advice {
            meaning: "",
            fix: "",
        };
        Entry {
            code,
            also: &[],
            kind,
            retry: Retry {
                when,
                after_seconds: None,
                may_duplicate: false,
            },
            foreseeable,
            fields: &[],
            phrases: &[],
            advice: [NONE; LANGS],
        }
    }

    /// Sets the field [`also`](field@Entry::also).
    pub(crate) const fn also(self, also: &'static [&'static str]) -> Self {
        Entry { also, ..self }
    }

    /// Sets the field [`fields`](field@Entry::fields).
    pub(crate) const fn fields(self, fields: &'static [&'static str]) -> Self {
        Entry { fields, ..self }
    }

    /// Sets the field [`phrases`](field@Entry::phrases).
    pub(crate) const fn phrases(self, phrases: &'static [&'static str]) -> Self {
        Entry { phrases, ..self }
    }

    /// Sets [`Retry::after_seconds`].
    pub(crate) const fn after_seconds(mut self, seconds: u32) -> Self {
        self.retry.after_seconds = Some(seconds);
        self
    }

    /// Sets [`Retry::may_duplicate`] to `true`.
    pub(crate) const fn may_duplicate(mut self) -> Self {
        self.retry.may_duplicate = true;
        self
    }

    /// Returns the explanation of the code in `lang`.
    pub const fn advice(&self, lang: Lang) -> Advice {
        self.advice[lang as usize]
    }
}

/// The explanation of one code in one language, as the modules that hold the texts list it.
pub(crate) struct Text {
    /// The code that is explained.
    pub(crate) code: &'static str,
    /// What the code means.
    pub(crate) meaning: &'static str,
    /// What to do to solve the problem.
    pub(crate) fix: &'static str,
}

/// The explanations of one list of codes: for each language, in the order of [`Lang::ALL`], one [`Text`] per code.
pub(crate) type Texts = [&'static [Text]; LANGS];

/// Declares the modules `en`, `es` and `zh` that hold the texts, and defines for each `$list`, a constant that each of
/// these modules contains, a constant of the same name and of type [`Texts`] that combines the three.
macro_rules! texts {
    ($($list:ident),+) => {
        mod en;
        mod es;
        mod zh;

        $(pub(super) const $list: $crate::errors::Texts = [en::$list, zh::$list, es::$list];)+
    };
}

pub(crate) use texts;

/// Returns the entries in `rows` with their explanations from `texts`.
///
/// It is evaluated at compile time. Compilation fails unless every language has exactly one text for each entry, in the
/// order of the entries.
pub(crate) const fn explained<const N: usize>(rows: &[Entry], texts: Texts) -> [Entry; N] {
    let mut entries = *rows.as_array::<N>().expect("as many entries as rows");
    let mut lang = 0;
    while lang < LANGS {
        let texts = texts[lang];
        assert!(texts.len() >= N, "a code has no text in some language");
        assert!(texts.len() <= N, "a text has no code");
        let mut row = 0;
        while row < N {
            let Text { code, meaning, fix } = texts[row];
            assert!(
                same(code, entries[row].code),
                "a code has no text in some language, or the texts are in another order than the codes"
            );
            entries[row].advice[lang] = Advice { meaning, fix };
            row += 1;
        }
        lang += 1;
    }
    entries
}

/// Returns whether two strings are equal. The operator `==` cannot be used in a `const fn`.
const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// A list of codes of one provider, or of codes that several services of a provider share.
#[derive(Clone, Copy)]
pub struct Catalogue {
    /// The name of the list: the id of the provider, such as `tencent_ses`, or the id with a suffix for a special list,
    /// such as `tencent_ses_status`. Lists with the same name are parts of one list.
    pub id: &'static str,
    /// The title of the list, for reference pages.
    pub title: &'static str,
    /// The entries, sorted by code.
    pub entries: &'static [Entry],
    lookup: Lookup,
}

impl Catalogue {
    /// Creates a list whose entries `lookup` finds.
    pub(crate) const fn new(
        id: &'static str,
        title: &'static str,
        entries: &'static [Entry],
        lookup: Lookup,
    ) -> Self {
        Catalogue {
            id,
            title,
            entries,
            lookup,
        }
    }

    /// Returns the closest entry for `code`.
    pub fn find(&self, code: &str) -> Option<Found> {
        (self.lookup)(self.entries, code)
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Catalogue({}: {})", self.id, self.title)
    }
}
