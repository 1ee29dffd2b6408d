//! Statements about places, which the facts and the tables are compared by.

use presend::schema::Unit;

/// A statement, and the error codes for breaking it. Without codes in the facts, any code is accepted.
pub(crate) type Statement<'a> = (String, Vec<&'a str>);

/// The unit in a statement about a limit.
pub(crate) fn counted(unit: Unit) -> &'static str {
    match unit {
        Unit::Characters => "characters",
        Unit::Bytes => "bytes",
        Unit::Items => "entries",
        Unit::DecodedBytes => "bytes after decoding",
        Unit::EncodedBytes => "bytes as sent",
        other => panic!("{}: no other unit", other.name()),
    }
}

pub(crate) const REQUIRED: &str = "required";
pub(crate) const REQUIRED_IN_SOME_CASES: &str = "required in some cases";
pub(crate) const CLOSED: &str = "closed";
pub(crate) const NULLABLE: &str = "null or a value";
pub(crate) const DEPRECATED: &str = "deprecated";
pub(crate) const BASE64: &str = "checked as base64";
pub(crate) const JSON_OBJECT: &str = "checked as a JSON object";
pub(crate) const NO_HTML: &str = "no HTML in a value";
pub(crate) const NO_LINK: &str = "no link";
pub(crate) const ONE_REGION: &str = "all of mainland China or none";
pub(crate) const UNUSED: &str = "unused";
