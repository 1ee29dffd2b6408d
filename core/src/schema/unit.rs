//! The units of limits.

use crate::names::names;

names! {
    /// The unit in which a limit is counted.
    Unit {
        /// Unicode scalar values.
        Characters = "characters",
        /// Bytes of a text in UTF-8.
        Bytes = "bytes",
        /// Entries of a list, or of an object with free names.
        Items = "items",
        /// Bytes that a base64 field stands for.
        DecodedBytes = "decoded_bytes",
        /// Bytes of the value as it is sent.
        EncodedBytes = "encoded_bytes",
    }
}
