//! Mail messages according to RFC 5322 and MIME (RFC 2045 to 2047).

pub(crate) mod read;
pub(crate) mod write;
