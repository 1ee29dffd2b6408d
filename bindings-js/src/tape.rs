//! The tape: a JavaScript value as one JSON text.
//!
//! Lists, objects, booleans, null and the integers that JavaScript holds exactly stand for themselves.
//! Whatever else there is is a JSON string whose first letter tells what follows: `s` text, `n` a number
//! in the spelling of JavaScript, `b` the place of raw bytes among the blobs.

use std::borrow::Cow;

use presend::Payload;

/// Reads a tape, borrowing from it and from `blobs`; nothing when it is none.
pub(crate) fn read<'a>(tape: &'a str, blobs: &[&'a [u8]]) -> Option<Payload<'a>> {
    let mut payload = Payload::from_json(tape.as_bytes()).ok()?;
    resolve(&mut payload, blobs)?;
    Some(payload)
}

fn resolve<'a>(value: &mut Payload<'a>, blobs: &[&'a [u8]]) -> Option<()> {
    match value {
        Payload::Str(tagged) => {
            let letter = *tagged.as_bytes().first()?;
            let rest = untagged(std::mem::take(tagged));
            *value = match letter {
                b's' => Payload::Str(rest),
                b'n' => Payload::Number(rest),
                b'b' => Payload::Bytes(Cow::Borrowed(blobs.get(rest.parse::<usize>().ok()?)?)),
                _ => return None,
            };
            Some(())
        }
        Payload::List(items) => items.iter_mut().try_for_each(|item| resolve(item, blobs)),
        Payload::Map(entries) => entries
            .iter_mut()
            .try_for_each(|(_, value)| resolve(value, blobs)),
        _ => Some(()),
    }
}

/// The text behind the letter.
fn untagged(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(1..).unwrap_or_default()),
        Cow::Owned(mut text) => {
            text.remove(0);
            Cow::Owned(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_means_what_it_says() {
        let tape = r#"{"a":["s\"x","s","n1e+21","nNaN","b1"],"b":[1,true,null,-3]}"#;
        let read = read(tape, &[b"", b"\0\xff"]);
        let numbers = [
            Payload::Number("1e+21".into()),
            Payload::Number("NaN".into()),
        ];
        let [large, nan] = numbers;
        assert_eq!(
            read,
            Some(Payload::Map(vec![
                (
                    "a".into(),
                    Payload::List(vec![
                        Payload::Str("\"x".into()),
                        Payload::Str("".into()),
                        large,
                        nan,
                        Payload::Bytes(b"\0\xff".into()),
                    ])
                ),
                (
                    "b".into(),
                    Payload::List(vec![
                        Payload::Int(1),
                        Payload::Bool(true),
                        Payload::Null,
                        Payload::Int(-3),
                    ])
                ),
            ]))
        );
    }

    #[test]
    fn a_torn_tape_is_refused() {
        for tape in ["", "\"\"", "\"x\"", "\"b1\"", "\"b-1\"", "[\"é\"]", "{"] {
            assert!(read(tape, &[b""]).is_none(), "{tape}");
        }
    }
}
