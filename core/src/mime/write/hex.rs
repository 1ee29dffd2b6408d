//! Bytes as two hexadecimal digits, which quoted-printable, encoded words and percent-encoding have in common.

/// The byte as two digits.
pub(super) fn digits(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or_default();
    [digit(byte >> 4), digit(byte & 15)]
}

/// The byte as two digits after `sign`.
pub(super) fn escape(sign: char, byte: u8) -> [char; 3] {
    let [high, low] = digits(byte);
    [sign, char::from(high), char::from(low)]
}
