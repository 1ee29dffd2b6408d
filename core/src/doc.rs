//! Sentences for generated types and reference pages.

use core::fmt;

/// A sentence about a row of a table. It is kept only with the feature `docs`, so that no other build carries it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Doc {
    #[cfg(feature = "docs")]
    text: &'static str,
}

impl Doc {
    /// No sentence.
    pub const NONE: Doc = Doc::new("");

    /// Keeps `text` where documents are generated.
    #[cfg_attr(
        not(feature = "docs"),
        expect(unused_variables, reason = "only generated documents show it")
    )]
    pub const fn new(text: &'static str) -> Self {
        Doc {
            #[cfg(feature = "docs")]
            text,
        }
    }

    /// The sentence.
    #[cfg(feature = "docs")]
    pub const fn text(self) -> &'static str {
        self.text
    }
}

impl fmt::Debug for Doc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Doc")
    }
}
