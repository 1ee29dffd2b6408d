//! Requests, and drafts whose body has not been written yet.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use super::{Auth, Context};
use crate::payload::Payload;
use crate::schema::Shape;
use crate::schema::encode::{encode, encoded, encoded_len, longest_encoding};

/// A checked request whose body has not been written yet.
///
/// It is for hosts that provide the memory for the body: they get its length, pass a buffer to which the body
/// is written, and then get the head of the request. Other callers use
/// [`Operation::build`](super::Operation::build).
///
/// Calculating the length takes as long as writing the body. [`Draft::body`] is faster for a body that is small enough to be
/// copied.
pub struct Draft<'d> {
    operation: &'static str,
    auth: Auth,
    shape: &'static Shape,
    payload: &'d Payload<'d>,
    context: &'d Context<'d>,
}

impl<'d> Draft<'d> {
    pub(super) fn new(
        operation: &'static str,
        auth: Auth,
        shape: &'static Shape,
        payload: &'d Payload<'d>,
        context: &'d Context<'d>,
    ) -> Self {
        Draft {
            operation,
            auth,
            shape,
            payload,
            context,
        }
    }

    /// The length of the body in bytes.
    pub fn body_len(&self) -> usize {
        encoded_len(self.shape, self.payload)
    }

    /// Writes the body into `buffer`, which must be [`Draft::body_len`] bytes long.
    pub fn write_body(&self, buffer: &mut [u8]) {
        encode(self.shape, self.payload, buffer);
    }

    /// The body, as a new vector.
    pub fn body(&self) -> Vec<u8> {
        encoded(self.shape, self.payload)
    }

    /// A number of bytes that the body does not exceed. It is found faster than the exact length.
    pub fn max_body_len(&self) -> u64 {
        longest_encoding(self.payload, 0)
    }

    /// Returns the request without its body. If there are credentials, the signature covers `body`.
    pub fn head(&self, body: &[u8]) -> Head {
        self.auth.head(self.operation, self.context, body)
    }
}

/// Headers, as names and values.
pub type Headers = Vec<(&'static str, Cow<'static, str>)>;

/// A request without its body.
#[derive(Clone, PartialEq, Eq)]
pub struct Head {
    /// The HTTP method.
    pub method: &'static str,
    /// The complete URL.
    pub url: &'static str,
    /// The headers.
    pub headers: Headers,
}

/// An HTTP request that any HTTP client can send. The client adds `Host` and `Content-Length`.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method.
    pub method: &'static str,
    /// The complete URL.
    pub url: &'static str,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

impl fmt::Debug for Request {
    /// Prints method, URL, header names and the size of the body. The signature, the token and the message
    /// must not get into logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &names)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
