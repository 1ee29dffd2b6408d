//! The error catalogue: what kind of problem a code reports, whether and when to send again, and how to look a code up.

mod entry;
mod kind;
mod lookup;
mod retry;

pub use entry::{Advice, Catalogue, Entry};
pub(crate) use entry::{Text, Texts, explained, texts};
pub use kind::{Family, Foreseeable, Kind};
pub use lookup::{Found, Nearness, look_up, look_up_in, look_up_in_text};
pub use retry::{OutOfRange, Retry, When};
