//! The texts of the failures, one file for each language.

crate::errors::texts!(HTTPS);
