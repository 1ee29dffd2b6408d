//! The Python binding: converts arguments, calls one function of the core, converts what comes back.

use pyo3::prelude::*;

mod answer;
mod credentials;
mod errors;
mod explain;
mod issue;
mod operation;
mod payload;
mod plain;
mod request;
mod response;

#[pymodule]
mod _native {
    #[pymodule_export]
    use crate::credentials::Credentials;
    #[pymodule_export]
    use crate::explain::{Explanation, explain};
    #[pymodule_export]
    use crate::issue::Issue;
    #[pymodule_export]
    use crate::operation::api_key::ApiKeyOperation;
    #[pymodule_export]
    use crate::operation::tc3::Tc3Operation;
    #[pymodule_export]
    use crate::operation::{Operation, operations};
    #[pymodule_export]
    use crate::request::Request;
    #[pymodule_export]
    use crate::response::{Failure, Response, Retry};
}
