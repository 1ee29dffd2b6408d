//! The names of types in issues.

use crate::names::names;

names! {
    /// The type of a value, or the type that a field expects, in the params of a `type` issue.
    TypeName {
        /// JSON's null.
        Null = "null",
        /// True or false.
        Boolean = "boolean",
        /// An integer.
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
        /// A signed 64-bit integer.
        Int64 = "int64",
        /// An unsigned 64-bit integer.
        Uint64 = "uint64",
        /// Base64 text or bytes.
        Base64 = "base64",
        /// An object or its JSON text.
        JsonText = "json_text",
        /// An integer outside the range of the expected type.
        IntegerOutOfRange = "integer_out_of_range",
        /// A number with a fraction, or one that is too large to be exact.
        InexactNumber = "inexact_number",
        /// NaN or an infinity.
        NotFinite = "not_finite",
    }
}
