//! The half of a call that comes back.

use alloc::string::String;
use core::fmt;

use super::Response;
use crate::errors::Entry;
use crate::text::Lang;

/// How a provider's answers are read.
pub trait Answers: Sync {
    /// The codes that an answer may hold, the provider's own before those it shares with others.
    fn catalogue(&self) -> &'static [&'static [Entry]];

    /// What an answer to `call` means. Takes whatever arrives.
    fn response(&self, call: &Replies, status: Option<u16>, body: &[u8], lang: Lang) -> Response;
}

/// How the answers to one call are read. An [`Operation`](super::Operation) has it too; of a call whose other
/// half is not here, it is all there is.
#[derive(Clone, Copy)]
pub struct Replies {
    /// The provider's id, as in `tencent_ses`.
    pub provider: &'static str,
    /// The provider's own name for the call, as in `SendEmail`.
    pub name: &'static str,
    /// How they are read.
    pub answers: &'static dyn Answers,
    /// Where an answer tells of single recipients, if it does.
    pub results: Option<&'static Results>,
    /// One sentence about the call.
    #[cfg(feature = "docs")]
    pub about: &'static str,
}

/// The list in an answer that tells what became of each recipient.
#[derive(Clone, Copy, Debug)]
pub struct Results {
    /// The list.
    pub list: &'static str,
    /// In each entry, the recipient.
    pub recipient: &'static str,
    /// In each entry, the code.
    pub code: &'static str,
    /// In each entry, the provider's words.
    pub message: &'static str,
    /// The code of an accepted recipient.
    pub success: &'static str,
}

impl fmt::Debug for Replies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Replies({}.{})", self.provider, self.name)
    }
}

impl Replies {
    /// Provider and name, as in `tencent_ses_smtp.Message`.
    pub fn id(&self) -> String {
        [self.provider, self.name].join(".")
    }

    /// What an answer means: its status, where there was one, and its body as it came.
    pub fn parse(&self, status: Option<u16>, body: &[u8], lang: Lang) -> Response {
        self.answers.response(self, status, body, lang)
    }
}
