//! What a message needs before it is sent, and what an answer means after: build, validate, explain.
//! Never the send itself.
//!
//! An [`Operation`] is one call of one provider, as a value. It says what is wrong with a payload before
//! the provider does and under the code that the provider would answer with; it turns a payload into the
//! bytes of a request; and it says what an answer means.
//!
//! Nothing here reads a socket, a file, a clock or an environment variable: `no_std`, no unsafe code, and
//! the same input gives the same bytes.
//!
//! ```
//! use presend::{CheckContext, Payload, tencent_ses::SEND_EMAIL};
//!
//! let payload = Payload::from_json(br#"{"FromEmailAddress": "a@mail.acme.com"}"#).unwrap();
//! let issues = SEND_EMAIL.validate(&payload, CheckContext::default());
//! assert_eq!(issues[0].path.to_string(), "Subject");
//! assert_eq!(issues[0].code, Some("MissingParameter"));
//! ```

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod doc;
pub mod errors;
mod explain;
pub mod export;
pub mod formats;
pub mod issue;
mod names;
pub mod operation;
pub mod payload;
mod providers;
pub mod schema;
pub mod text;
mod type_name;

pub use doc::Doc;
pub use errors::Catalogue;
pub use explain::{Explanation, explain};
pub use issue::{Issue, RuleName, Severity};
pub use operation::{
    Auth, Context, Credentials, Failure, Operation, ProviderError, Request, Response, Service,
    Transport,
};
pub use payload::Payload;
pub use providers::*;
pub use schema::Site;
pub use schema::check::CheckContext;
pub use text::{InLang, Lang};
pub use type_name::TypeName;
