//! The units of limits.

use crate::names::names;

names! {
    /// The unit in which a limit is counted.
    Unit {
        /// Unicode scalar values.
        Characters = "characters",
        /// Bytes of a text in UTF-8.
        Bytes = "bytes",
        /// Entries of a list, or of an object with names that the caller chooses.
        Items = "items",
        /// Bytes of a base64 field after decoding.
        DecodedBytes = "decoded_bytes",
        /// Bytes of the value as it is sent.
        EncodedBytes = "encoded_bytes",
    }
}
