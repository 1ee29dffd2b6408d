//! Punycode, the ASCII form of a Unicode label (RFC 3492).
//!
//! This module only encodes and decodes: the caller handles the `xn--` prefix and checks whether a label is
//! valid. Both directions convert characters to characters in buffers of the caller, because labels are
//! short.

use core::mem;

/// The parameters of RFC 3492, section 5.
const BASE: usize = 36;
const T_MIN: usize = 1;
const T_MAX: usize = 26;
const SKEW: usize = 38;
const DAMP: usize = 700;
const INITIAL_BIAS: usize = 72;
const INITIAL_CODE_POINT: usize = 128;

/// Writes the Punycode of `label`, which has at most 63 characters, to `out` and returns its length (RFC
/// 3492, section 6.3).
///
/// ASCII characters keep their case. `None` means that `out` is too small.
pub(super) fn encode(label: &[char], out: &mut [char]) -> Option<usize> {
    let capacity = out.len();
    let mut slots = out.iter_mut();
    let mut handled = 0;
    for &character in label {
        if character.is_ascii() {
            *slots.next()? = character;
            handled += 1;
        }
    }
    let basic = handled;
    if basic > 0 {
        *slots.next()? = '-';
    }

    // 64 times the last code point is far below the limit of the number type.
    let mut code_point = INITIAL_CODE_POINT;
    let mut delta = 0;
    let mut bias = INITIAL_BIAS;
    while handled < label.len() {
        let mut next = usize::MAX;
        for &character in label {
            let candidate = character as usize;
            if candidate >= code_point {
                next = next.min(candidate);
            }
        }
        delta += (next - code_point) * (handled + 1);
        code_point = next;
        for &character in label {
            let candidate = character as usize;
            if candidate < code_point {
                delta += 1;
            } else if candidate == code_point {
                let mut rest = delta;
                let mut k = BASE;
                loop {
                    let t = threshold(k, bias);
                    let last = rest < t;
                    let value = if last {
                        rest
                    } else {
                        t + (rest - t) % (BASE - t)
                    };
                    *slots.next()? = digit(value);
                    if last {
                        break;
                    }
                    rest = (rest - t) / (BASE - t);
                    k += BASE;
                }
                handled += 1;
                bias = adapt(delta, handled, handled == basic + 1);
                delta = 0;
            }
        }
        delta += 1;
        code_point += 1;
    }
    Some(capacity - slots.len())
}

/// Decodes `text` into `out` and returns the number of characters (RFC 3492, section 6.2).
///
/// `None` means that a digit is invalid or missing (capitals are invalid), that `out` is too small, or that a
/// number overflowed. The caller has to check whether encoding the result gives `text` again.
pub(super) fn decode(text: &[char], out: &mut [char]) -> Option<usize> {
    let mut len = 0;
    let mut extended = text;
    if let Some(delimiter) = text.iter().rposition(|&c| c == '-') {
        extended = text.get(delimiter + 1..)?;
        for &c in text.get(..delimiter)? {
            *out.get_mut(len)? = c;
            len += 1;
        }
    }

    let mut code_point = INITIAL_CODE_POINT;
    let mut index = 0;
    let mut bias = INITIAL_BIAS;
    let mut digits = extended.iter();
    while digits.len() > 0 {
        let before = index;
        let mut weight = 1;
        let mut k = BASE;
        loop {
            let value = digit_value(*digits.next()?)?;
            index += value as u64 * weight;
            // This limit is far above what a label can need, and low enough that the next digit cannot
            // overflow the number.
            i32::try_from(index).ok()?;
            let t = threshold(k, bias);
            if value < t {
                break;
            }
            weight *= (BASE - t) as u64;
            k += BASE;
        }
        len += 1;
        bias = adapt(usize::try_from(index - before).ok()?, len, before == 0);
        let position = usize::try_from(index).ok()?;
        code_point += position / len.max(1);
        let position = position % len.max(1);
        let mut inserted = char::from_u32(u32::try_from(code_point).ok()?)?;
        for slot in out.get_mut(position..len)? {
            mem::swap(slot, &mut inserted);
        }
        index = position as u64 + 1;
    }
    Some(len)
}

/// The threshold `t` of the digit at position `k` (RFC 3492, section 6.2).
fn threshold(k: usize, bias: usize) -> usize {
    k.saturating_sub(bias).clamp(T_MIN, T_MAX)
}

/// The bias for the next deltas (RFC 3492, section 6.1).
fn adapt(delta: usize, length: usize, first: bool) -> usize {
    let mut delta = delta / if first { DAMP } else { 2 };
    // The length is never 0; `max` lets the compiler omit the panic for a division by 0.
    delta += delta / length.max(1);
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

/// The lower-case digit for a value below 36.
fn digit(value: usize) -> char {
    let [value, ..] = value.to_le_bytes();
    char::from(if value < 26 {
        b'a' + value
    } else {
        b'0' - 26 + value
    })
}

/// The value of a lower-case digit.
fn digit_value(digit: char) -> Option<usize> {
    match digit {
        'a'..='z' => Some(digit as usize - 'a' as usize),
        '0'..='9' => Some(digit as usize - '0' as usize + 26),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{decode, encode};

    fn encoded(label: &str) -> Option<String> {
        let label: Vec<char> = label.chars().collect();
        let mut out = ['\0'; 128];
        let len = encode(&label, &mut out)?;
        Some(out[..len].iter().collect())
    }

    fn decoded(text: &str) -> Option<String> {
        let text: Vec<char> = text.chars().collect();
        let mut out = ['\0'; 128];
        let len = decode(&text, &mut out)?;
        Some(out[..len].iter().collect())
    }

    #[test]
    fn the_samples_of_the_rfc_are_encoded_and_decoded() {
        // RFC 3492, section 7.1; basic characters keep their case, digits are lower case here.
        for (label, text) in [
            ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
            ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
            ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
            ("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"),
            ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
            (
                "यहलोगहिन्दीक्योंनहींबोलसकतेहैं",
                "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd",
            ),
            (
                "なぜみんな日本語を話してくれないのか",
                "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
            ),
            (
                "세계의모든사람들이한국어를이해한다면얼마나좋을까",
                "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c",
            ),
            (
                "почемужеонинеговорятпорусски",
                "b1abfaaepdrnnbgefbadotcwatmq2g4l",
            ),
            (
                "PorquénopuedensimplementehablarenEspañol",
                "PorqunopuedensimplementehablarenEspaol-fmd56a",
            ),
            (
                "TạisaohọkhôngthểchỉnóitiếngViệt",
                "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g",
            ),
            ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
            (
                "安室奈美恵-with-SUPER-MONKEYS",
                "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n",
            ),
            (
                "Hello-Another-Way-それぞれの場所",
                "Hello-Another-Way--fc4qua05auwb3674vfr0b",
            ),
            ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"),
            ("MajiでKoiする5秒前", "MajiKoi5-783gue6qz075azm5e"),
            ("パフィーdeルンバ", "de-jg4avhby1noc0d"),
            ("そのスピードで", "d9juau41awczczp"),
            ("-> $1.00 <-", "-> $1.00 <--"),
        ] {
            assert_eq!(encoded(label).as_deref(), Some(text));
            assert_eq!(decoded(text).as_deref(), Some(label));
        }
    }

    #[test]
    fn a_buffer_that_is_too_small_is_refused() {
        assert_eq!(encode(&['ü'], &mut ['\0'; 3]), Some(3));
        assert_eq!(encode(&['ü'], &mut ['\0'; 2]), None);
        assert_eq!(encode(&['a'], &mut ['\0'; 1]), None);
        assert_eq!(decode(&['t', 'd', 'a'], &mut ['\0'; 1]), Some(1));
        assert_eq!(decode(&['t', 'd', 'a'], &mut []), None);
        assert_eq!(decode(&['a', 'b', 'c', '-'], &mut ['\0'; 2]), None);
    }

    #[test]
    fn malformed_punycode_is_refused() {
        for text in ["0", "9999999999", "t_a", "tdé", "99999999999999999999a"] {
            assert_eq!(decoded(text), None, "{text}");
        }
    }

    #[test]
    fn surrogates_and_numbers_beyond_unicode_are_refused() {
        // U+D7FF to U+E000, and U+10FFFF with the next, as only character.
        for (text, valid) in [
            ("hb9b", true),
            ("ib9b", false),
            ("zy0c", false),
            ("0y0c", true),
            ("dn32g", true),
            ("en32g", false),
        ] {
            assert_eq!(decoded(text).is_some(), valid, "{text}");
        }
    }
}
