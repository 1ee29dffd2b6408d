//! What goes out.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::{Auth, Context};
use crate::payload::Payload;
use crate::schema::Shape;
use crate::schema::encode::{encode, encoded_len};

/// A request that has been checked and is not written yet.
///
/// For hosts that own the memory a body ends in: they ask for its size, have it written there, and
/// get the rest of the request for it. Everybody else takes [`Operation::build`](super::Operation::build).
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

    /// How many bytes the body has.
    pub fn body_len(&self) -> usize {
        encoded_len(self.shape, self.payload)
    }

    /// Writes the body into `buffer`, which is as long as [`Draft::body_len`] says.
    pub fn write_body(&self, buffer: &mut [u8]) {
        encode(self.shape, self.payload, buffer);
    }

    /// Everything but the body, signed for `body` where there are credentials.
    pub fn head(&self, body: &[u8]) -> Head {
        self.auth.head(self.operation, self.context, body)
    }
}

/// A request without its body.
#[derive(Clone, PartialEq, Eq)]
pub struct Head {
    /// The method.
    pub method: &'static str,
    /// The whole URL.
    pub url: String,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
}

/// An HTTP request, ready for any client. The client adds `Host` and `Content-Length`.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: &'static str,
    /// The whole URL.
    pub url: String,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl fmt::Debug for Request {
    /// Method, URL, header names and the size of the body: the signature, the token and the message
    /// are nothing for a log.
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
