//! Types and units, which each language calls in its own way.

use crate::names::names;

names! {
    /// A type or a unit in an issue's message.
    Word {
        /// JSON's null.
        Null = "null",
        /// True or false.
        Boolean = "boolean",
        /// A whole number.
        Integer = "integer",
        /// Any other number.
        Number = "number",
        /// Text.
        Text = "text",
        /// Bytes.
        Bytes = "bytes",
        /// A list.
        List = "list",
        /// An object.
        Object = "object",
        /// A whole number of 64 bits, with a sign.
        Int64 = "int64",
        /// A whole number of 64 bits, without a sign.
        Uint64 = "uint64",
        /// Base64 text, or bytes.
        Base64 = "base64",
        /// An object, or its JSON text.
        JsonText = "json_text",
        /// Unicode scalar values.
        Characters = "characters",
        /// Entries of a list.
        Items = "items",
        /// Bytes that a base64 text stands for.
        DecodedBytes = "decoded_bytes",
        /// Bytes of the wire form.
        EncodedBytes = "encoded_bytes",
        /// The name under which something stands.
        Name = "name",
        /// A whole number that the type does not reach.
        IntegerOutOfRange = "integer_out_of_range",
        /// A fraction, or a number too large to be exact.
        InexactNumber = "inexact_number",
        /// NaN or an infinity.
        NotFinite = "not_finite",
    }
}
