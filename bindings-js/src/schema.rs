//! The rules for other tools.

use crate::{Answer, Call, Refused};

/// The JSON Schema of a payload, as it is.
pub(crate) fn json_schema(call: &Call<'_>) -> Result<Answer, Refused> {
    Ok(Answer {
        json: call.operation()?.json_schema().into_bytes(),
        body: None,
    })
}
