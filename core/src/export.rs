//! Exports of the tables for other tools: JSON Schema, types and reference pages. The functions only return
//! text or values; the caller writes the files.

#[cfg(feature = "docs")]
pub mod foreseen;
#[cfg(feature = "docs")]
pub mod index;
pub(crate) mod json_schema;
#[cfg(feature = "docs")]
pub mod python;
#[cfg(feature = "docs")]
pub mod reference;
#[cfg(feature = "docs")]
mod types;
#[cfg(feature = "docs")]
pub mod typescript;
