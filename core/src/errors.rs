//! The error catalogue: what kind of problem a code reports, whether and when to send again, and how to look a code up.

mod entry;
mod kind;
mod lookup;
mod phrases;
mod retry;

pub use entry::{Advice, Catalogue, Entry};
pub(crate) use entry::{Text, Texts, explained, texts};
pub use kind::{Family, Foreseeable, Kind};
pub use lookup::{Found, Nearness, look_up, look_up_in, look_up_in_text};
pub(crate) use lookup::{by_name, by_status, exactly};
pub(crate) use phrases::{Groups, Matches};
pub use retry::{OutOfRange, Retry, When};
