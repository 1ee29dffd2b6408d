//! The request signature TC3-HMAC-SHA256.
//!
//! Source: Tencent Cloud's page on signature method v3. The tests reproduce the examples of both editions of
//! the page. The date in a signature is the UTC date of the timestamp. With the local date, signatures would
//! be invalid for part of each day.

use alloc::string::String;

use sha2::{Digest, Sha256};

use super::signing_key::mac;
use crate::formats::calendar;
use crate::operation::Credentials;

const ALGORITHM: &str = "TC3-HMAC-SHA256";

/// The text that is hashed instead of the body if the body is not signed, and the value of the header
/// `X-TC-Content-SHA256`.
pub(crate) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The parts of a request that the signature covers.
pub(crate) struct CanonicalRequest<'r> {
    /// `POST` or `GET`.
    pub(crate) method: &'r str,
    /// The percent-encoded query without `?`; empty for `POST`.
    pub(crate) query: &'r str,
    /// The signed headers: lower-case names in sorted order, including `content-type` and `host`.
    pub(crate) headers: &'r [(&'r str, &'r str)],
    /// The bytes of the body, or [`UNSIGNED_PAYLOAD`].
    pub(crate) payload: &'r [u8],
}

/// The scope of a signature.
pub(crate) struct Scope<'s> {
    /// The service, such as `ses`.
    pub(crate) service: &'s str,
    /// The time in Unix seconds.
    pub(crate) timestamp: i64,
}

impl CanonicalRequest<'_> {
    /// The text of the canonical request, the hash of which is signed.
    fn text(&self) -> String {
        let mut text = String::with_capacity(TYPICAL_LEN);
        text.extend([self.method, "\n/\n", self.query, "\n"]);
        for (name, value) in self.headers {
            text.extend([name, ":"]);
            let start = text.len();
            text.push_str(value.trim());
            if let Some(value) = text.get_mut(start..) {
                value.make_ascii_lowercase();
            }
            text.push('\n');
        }
        text.push('\n');
        self.push_signed_headers(&mut text);
        text.push('\n');
        push_hex(&mut text, &Sha256::digest(self.payload).into());
        text
    }

    fn push_signed_headers(&self, text: &mut String) {
        let mut separator = "";
        for (name, _) in self.headers {
            text.extend([separator, name]);
            separator = ";";
        }
    }

    /// The value of the header `Authorization`.
    pub(crate) fn authorization(&self, scope: &Scope<'_>, credentials: &Credentials) -> String {
        let date = utc_date(scope.timestamp);
        let mut text = String::with_capacity(TYPICAL_LEN);
        text.extend([ALGORITHM, " Credential=", credentials.secret_id()]);
        text.extend([
            "/",
            &date,
            "/",
            scope.service,
            "/tc3_request, SignedHeaders=",
        ]);
        self.push_signed_headers(&mut text);
        text.push_str(", Signature=");
        push_hex(&mut text, &self.signature(scope, &date, credentials));
        text
    }

    fn signature(&self, scope: &Scope<'_>, date: &str, credentials: &Credentials) -> [u8; 32] {
        let mut text = String::with_capacity(TYPICAL_LEN);
        text.extend([ALGORITHM, "\n"]);
        text.push_str(itoa::Buffer::new().format(scope.timestamp));
        text.extend(["\n", date, "/", scope.service, "/tc3_request\n"]);
        push_hex(&mut text, &Sha256::digest(self.text()).into());
        let key = credentials.signing_key(date, scope.service);
        mac(key, text.as_bytes())
    }
}

/// More bytes than most texts of a signature have.
const TYPICAL_LEN: usize = 256;

/// Adds a hash in hexadecimal digits.
fn push_hex(text: &mut String, hash: &[u8; 32]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| DIGITS[usize::from(nibble & 15)];
    let digits = hash.map(|byte| [digit(byte >> 4), digit(byte)]);
    text.push_str(str::from_utf8(digits.as_flattened()).unwrap_or_default());
}

/// The UTC date of a timestamp, as `YYYY-MM-DD`. The year has four digits: `Tc3::check` refuses other timestamps.
///
/// `format!` would take 800 instructions, a fiftieth of those of a small request without its hashing.
fn utc_date(timestamp: i64) -> String {
    let [year, month, day] = calendar::utc_date(timestamp);
    let mut digits = itoa::Buffer::new();
    let digits = digits.format(year * 10_000 + month * 100 + day);
    let (year_and_month, day) = digits.split_at(digits.len().saturating_sub(2));
    let (year, month) = year_and_month.split_at(year_and_month.len().saturating_sub(2));
    [year, "-", month, "-", day].concat()
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::payload::Payload;

    #[test]
    fn published_and_computed_signatures_are_reproduced() {
        let vectors = include_bytes!("../../../../tests/vectors/tc3.json");
        let vectors = Payload::from_json(vectors).expect("the vectors are JSON");
        let cases = vectors
            .get("cases")
            .and_then(Payload::as_list)
            .expect("a list of cases");
        assert!(cases.len() >= 5);
        for case in cases {
            let text = |key| case.get(key).and_then(Payload::as_str);
            let id = text("id").expect("a case has an id");
            let headers: Vec<_> = case
                .get("headers")
                .and_then(Payload::as_list)
                .expect("a case has headers")
                .iter()
                .map(|pair| match pair.as_list() {
                    Some([Payload::Str(name), Payload::Str(value)]) => (&**name, &**value),
                    _ => panic!("{id}: a header is a name and a value"),
                })
                .collect();
            let request = CanonicalRequest {
                method: text("method").expect("a case has a method"),
                query: text("query").unwrap_or_default(),
                headers: &headers,
                payload: text("payload").expect("a case has a payload").as_bytes(),
            };
            let Some(Payload::Int(timestamp)) = case.get("timestamp") else {
                panic!("{id}: a case has a timestamp");
            };
            let scope = Scope {
                service: text("service").expect("a case has a service"),
                timestamp: *timestamp,
            };
            let mut hash = String::new();
            push_hex(&mut hash, &Sha256::digest(request.text()).into());
            assert_eq!(Some(hash.as_str()), text("canonical_request_hash"), "{id}");
            let secret_id = text("secret_id").unwrap_or("AKID");
            let secret_key = text("secret_key").expect("a case has a key");
            let credentials =
                Credentials::new(secret_id, secret_key, None).expect("valid credentials");
            let authorization = request.authorization(&scope, &credentials);
            if let Some(expected) = text("authorization") {
                assert_eq!(authorization, expected, "{id}");
            }
            if let Some(expected) = text("signature") {
                assert_eq!(authorization.rsplit('=').next(), Some(expected), "{id}");
            }
            let expected = text("authorization").or(text("signature"));
            assert!(expected.is_some(), "{id}");
        }
    }

    #[test]
    fn the_date_is_in_utc() {
        for (timestamp, date) in [
            (0, "1970-01-01"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_551_113_065, "2019-02-25"),
            (1_767_225_599, "2025-12-31"),
            (1_767_225_600, "2026-01-01"),
            (4_107_542_400, "2100-03-01"),
            (253_402_300_799, "9999-12-31"),
        ] {
            assert_eq!(utc_date(timestamp), date);
        }
    }
}
