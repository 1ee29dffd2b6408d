//! Checks messages, builds requests for sending them, and explains the responses. The library never sends
//! anything itself.
//!
//! An [`Operation`] is one operation of one provider, such as `SendEmail`. It checks a payload and reports each
//! issue with the error code that the provider would return, it builds the bytes of the request, and it explains
//! the response.
//!
//! The library is `no_std`, has no unsafe code, and never uses the network, files, the clock or environment
//! variables. The same input always gives the same bytes. Its encoder of base64 needs the standard library, except for
//! WebAssembly.
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
mod mime;
mod names;
pub mod operation;
pub mod payload;
mod providers;
pub mod schema;
mod sorting;
pub mod text;
mod type_name;

pub use doc::Doc;
pub use errors::Catalogue;
pub use explain::{Explanation, UnknownProvider, explain};
pub use issue::{Issue, RuleName, Severity};
pub use operation::{
    Auth, Context, Credentials, Failure, MessageOptions, Operation, ProviderError, Request,
    Response, ResponseTable, Service, SmtpMessage, Transport,
};
pub use payload::Payload;
pub use providers::*;
pub use schema::Site;
pub use schema::check::CheckContext;
pub use text::{InLang, Lang};
pub use type_name::TypeName;
