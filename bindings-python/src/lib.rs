//! The Python binding: converts the arguments, calls one function of the core, and converts the result.
//!
//! The doc comments of public classes and methods are what `help()` shows in Python. The docstrings in
//! `_native.pyi` are generated from them.

#![expect(
    clippy::doc_markdown,
    reason = "the doc comments are docstrings of Python"
)]

use pyo3::prelude::*;

mod credentials;
mod errors;
mod explain;
mod gil;
mod issue;
mod operation;
mod parse_response;
mod payload;
mod plain;
mod raw_message;
mod request;
mod response;
mod smtp_message;

#[pymodule]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }

    #[pymodule_export]
    use crate::credentials::Credentials;
    #[pymodule_export]
    use crate::explain::{Explanation, explain};
    #[pymodule_export]
    use crate::issue::Issue;
    #[pymodule_export]
    use crate::operation::api_key::ApiKeyOperation;
    #[pymodule_export]
    use crate::operation::request::RequestOperation;
    #[pymodule_export]
    use crate::operation::smtp::SmtpOperation;
    #[pymodule_export]
    use crate::operation::tc3::Tc3Operation;
    #[pymodule_export]
    use crate::operation::{Operation, operations};
    #[pymodule_export]
    use crate::request::Request;
    #[pymodule_export]
    use crate::response::{Failure, Response, Retry};
    #[pymodule_export]
    use crate::smtp_message::SmtpMessage;
}
