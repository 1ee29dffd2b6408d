//! Holds nothing: the tests of this crate are in the files beside it.
