//! Messages of RFC 5322 and MIME.

pub(crate) mod read;
