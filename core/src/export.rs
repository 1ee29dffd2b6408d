//! Tables to text and values for other tools: JSON Schema, types, reference pages. Pure functions; writing files is
//! the business of whoever calls them.

pub(crate) mod json_schema;
#[cfg(feature = "docs")]
pub mod python;
#[cfg(feature = "docs")]
pub mod reference;
#[cfg(feature = "docs")]
mod types;
#[cfg(feature = "docs")]
pub mod typescript;
