//! The texts of the error codes, one file for each language.

crate::errors::texts!(CODES, RECEIPTS, REPLIES, STATUSES);
