//! The types that issues name.

use crate::names::names;

names! {
    /// The type of a value, or the type that a field expects, in the params of a `type` issue.
    TypeName {
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
        /// A whole number outside the range of the expected type.
        IntegerOutOfRange = "integer_out_of_range",
        /// A number with a fraction, or one that is too large to be exact.
        InexactNumber = "inexact_number",
        /// NaN or an infinity.
        NotFinite = "not_finite",
    }
}
