//! Sentences for generated types and reference pages.

use core::fmt;

/// A sentence about an operation or a field. It is only stored with the feature `docs`, so that other builds
/// do not contain it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Doc {
    #[cfg(feature = "docs")]
    text: &'static str,
}

impl Doc {
    /// Contains no sentence.
    pub const NONE: Doc = Doc::new("");

    /// Stores `text` if the feature `docs` is on.
    #[cfg_attr(
        not(feature = "docs"),
        expect(unused_variables, reason = "only the generated documentation uses it")
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
