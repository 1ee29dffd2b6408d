//! Tests of e-mail addresses.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{
    EmailAddress, not_bare, not_bare_by_character, parse, parse_bare, parse_bare_by_character,
    parse_each_character, quickly_parsed,
};
use crate::formats::ascii_address::is_plain;
use crate::formats::reason::Reason::{self, *};
use crate::schema::formats::{EMAIL_ADDRESS, Warnings};

fn valid(text: &str) -> EmailAddress<'_> {
    match parse(text) {
        Ok(address) => address,
        Err(fault) => panic!("{text:?}: {fault:?}"),
    }
}

fn check(cases: &[(&str, Reason, usize)]) {
    for &(text, reason, position) in cases {
        match parse(text) {
            Ok(_) => panic!("{text:?} is accepted"),
            Err(fault) => assert_eq!(fault, reason.at(position), "{text:?}"),
        }
    }
}

#[test]
fn an_address_is_split_at_its_at() {
    let address = valid("ana.silva+news@mail.Example.com");
    assert_eq!(address.local, "ana.silva+news");
    assert_eq!(address.domain, "mail.Example.com");
    assert!(!address.punycode && !address.long_local);
    assert_eq!(valid("\"a@b\"@example.com").local, "\"a@b\"");
}

#[test]
fn atext_characters_need_no_quotes() {
    valid("!#$%&'*+-/=?^_`{|}~09azAZ@example.com");
    for c in "()<>[]:;\\,".chars() {
        check(&[(&format!("a{c}b@example.com"), LocalCharacter, 1)]);
    }
}

#[test]
fn quotes_enclose_the_whole_local_part() {
    for text in [
        "\"a b\"@example.com",
        "\"a..b.\"@example.com",
        "\"a\\\"b\\\\\"@example.com",
        "\"δ ε\"@example.com",
    ] {
        valid(text);
    }
    check(&[
        ("\"a@example.com", UnclosedQuote, 0),
        ("\"a\\\"@example.com", UnclosedQuote, 0),
        ("\"a\\", UnclosedQuote, 0),
        ("\"a\"b@example.com", MisplacedQuote, 3),
        ("\"a\".b@example.com", MisplacedQuote, 3),
        ("a\"b\"@example.com", MisplacedQuote, 1),
        ("\"\"@example.com", MissingLocal, 1),
        ("\"a\"", MissingAt, 3),
        ("\"a\\é\"@example.com", EscapedCharacter, 3),
        ("\"a\r\nb\"@example.com", ControlCharacter, 2),
        ("\"a\\\nb\"@example.com", ControlCharacter, 3),
        ("\"\u{301}a\"@example.com", LeadingMark, 1),
    ]);
}

#[test]
fn the_quick_check_agrees_with_the_careful_one() {
    // How many texts the quick check accepts and refuses.
    let (mut addresses, mut dot_atoms) = (0, 0);
    let mut compare = |text: &str| {
        let careful = parse_each_character(text);
        assert_eq!(parse(text), careful, "{text}");
        assert_eq!(parse_bare(text), parse_bare_by_character(text), "{text}");
        match quickly_parsed(text) {
            Some(Ok(_)) => addresses += 1,
            Some(Err(_)) => dot_atoms += 1,
            None => {}
        }
        assert_eq!(not_bare(text), not_bare_by_character(text), "{text}");
        if is_plain(text) {
            let warnings = (EMAIL_ADDRESS.check)(text);
            let warnings = warnings.unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
            assert_eq!(warnings, Warnings::default(), "{text}");
            assert!(!text.contains(|c: char| c.is_control() || "\"\\".contains(c)));
        }
        careful.is_ok()
    };
    // Every text of up to seven of these characters, behind a start that makes addresses frequent.
    let characters = ['a', 'x', '7', '-', '.', '@', '_', 'é'];
    let mut accepted = 0;
    for start in ["", "a@b", "a@xn"] {
        for len in 0..=7 {
            for number in 0..8_usize.pow(len) {
                let digit = |place| number / 8_usize.pow(place) % 8;
                let rest: String = (0..len).map(|place| characters[digit(place)]).collect();
                accepted += usize::from(compare(&format!("{start}{rest}")));
            }
        }
    }
    assert!(accepted > 100_000, "{accepted}");
    for byte in 0..=127_u8 {
        let c = char::from(byte);
        for text in [
            format!("a{c}b"),
            format!("{c}a@b.de"),
            format!("a{c}b@c.de"),
            format!("a@b{c}c.de"),
            format!("a@b.c{c}"),
            format!("a@b.de{c}c@d.ef"),
            format!("A{c}<a@b.de>"),
        ] {
            compare(&text);
        }
    }
    for long in [57, 58, 59, 63, 64, 65, 186, 187, 188, 189, 190] {
        let long = "a".repeat(long);
        for text in [
            format!("{long}@b.de"),
            format!("a@{long}.de"),
            format!("a@b.{long}"),
            format!("a@{}.{long}.de", "b".repeat(60)),
            format!("{long}@{}.de", "b".repeat(63)),
        ] {
            compare(&text);
        }
    }
    assert!(addresses > 20_000, "{addresses}");
    assert!(dot_atoms > 20_000, "{dot_atoms}");
}

#[test]
fn missing_and_repeated_parts_are_reported_with_their_position() {
    check(&[
        ("", Empty, 0),
        ("example.com", MissingAt, 11),
        ("@example.com", MissingLocal, 0),
        ("ana@", MissingDomain, 4),
        ("ana@@example.com", SecondAt, 4),
        ("ana@b@example.com", SecondAt, 5),
        (".ana@example.com", LeadingDot, 0),
        ("a..b@example.com", DoubleDot, 2),
        ("ana.@example.com", TrailingDot, 3),
        ("ana@.example.com", LeadingDot, 4),
        ("ana@example..com", DoubleDot, 12),
        ("ana@example.com.", TrailingDot, 15),
        ("ana@example", MissingDot, 11),
        ("ana＠example.com", FullWidth, 3),
        ("ana@[192.0.2.1]", AddressLiteral, 4),
    ]);
}

#[test]
fn positions_count_characters() {
    check(&[
        ("δοκιμή δ@example.com", Whitespace, 6),
        ("δ@παράδειγμα", MissingDot, 12),
        ("δ@παράδειγμα.δ_δ", DomainCharacter, 14),
        ("😀@example..com", DoubleDot, 10),
    ]);
}

#[test]
fn labels_follow_the_rules_of_host_names() {
    valid("ana@3com.com");
    valid("ana@a--b.com");
    check(&[
        ("ana@-a.com", LeadingHyphen, 4),
        ("ana@a-.com", TrailingHyphen, 5),
        ("ana@é-.com", TrailingHyphen, 5),
        ("ana@ab--c.com", ReservedHyphens, 6),
        ("ana@éé--é.com", ReservedHyphens, 6),
        ("ana@a_b.com", DomainCharacter, 5),
        ("ana@192.0.2.1", TopLevelDomain, 12),
        ("ana@example.c0", TopLevelDomain, 12),
    ]);
}

#[test]
fn a_labels_must_decode_to_a_label() {
    valid("ana@XN--BCHER-KVA.example");
    for label in [
        "xn--a",
        "xn--bücher",
        "xn--bcher-kva9",
        // The Punycode of `bÜcher`, of a heart, of `-ü`, of `éé--é` and of a mark before an `a`.
        "xn--bcher-2pa",
        "xn--qei",
        "xn----eha",
        "xn-----9iaac",
        "xn--a-wbb",
    ] {
        check(&[(&format!("ana@{label}.com"), InvalidPunycode, 4)]);
    }
}

#[test]
fn lengths_are_those_of_the_encoded_form() {
    let label = "a".repeat(63);
    valid(&format!("a@{label}.com"));
    check(&[(&format!("a@b.{label}a.com"), LabelTooLong, 4)]);
    // `ü` takes seven octets as `xn--tda`, and one more for each ASCII letter and the hyphen.
    valid(&format!("a@ü{}.com", "a".repeat(55)));
    check(&[
        (&format!("a@ü{}.com", "a".repeat(56)), LabelTooLong, 2),
        (&format!("a@{}.com", "ü".repeat(64)), LabelTooLong, 2),
    ]);
    let domain = format!("{label}.{label}.{label}.{}", "b".repeat(60));
    assert_eq!(domain.len(), 252);
    valid(&format!("a@{domain}"));
    check(&[
        (&format!("ab@{domain}"), AddressTooLong, 0),
        (&format!("a@{domain}b"), AddressTooLong, 0),
        (&format!("a@{domain}bb"), DomainTooLong, 2),
    ]);
}

#[test]
fn a_long_local_part_is_accepted() {
    assert!(!valid(&format!("{}@example.com", "a".repeat(64))).long_local);
    assert!(valid(&format!("{}@example.com", "a".repeat(65))).long_local);
    assert!(valid(&format!("{}@example.com", "é".repeat(33))).long_local);
}

#[test]
fn an_address_that_is_not_bare_has_a_reason_of_its_own() {
    for (text, reason, position) in [
        ("Ána <ana@example.com>", NameAndAddress, 4),
        ("<ana@example.com>", NameAndAddress, 0),
        ("a@example.com,b@example.com", SeveralAddresses, 13),
        ("a@example.com; b@example.com", SeveralAddresses, 13),
        ("á@example.com b@example.com", SeveralAddresses, 13),
        ("a@example.com，b@example.com", SeveralAddresses, 13),
        ("A <a@example.com>, B <b@example.com>", SeveralAddresses, 17),
        // Only one of these looks like an address.
        ("a@example.com,", DomainCharacter, 13),
        ("ana silva@example.com", Whitespace, 3),
        ("ana@b@example.com", SecondAt, 5),
        ("<ana>", LocalCharacter, 0),
        // Line breaks are never separators, because they may be an attempt to add a header.
        ("a@example.com\r\nBcc: b@example.com", ControlCharacter, 13),
    ] {
        assert_eq!(parse_bare(text).unwrap_err(), reason.at(position), "{text}");
    }
    assert!(parse_bare("\"a, b@c\"@example.com").is_ok());
}

#[test]
fn deceptive_characters_are_refused_on_both_sides() {
    for (c, reason) in [
        ('\u{0}', ControlCharacter),
        ('\u{7F}', ControlCharacter),
        ('\u{85}', ControlCharacter),
        ('\u{2028}', ControlCharacter),
        ('\u{A0}', Whitespace),
        ('\u{3000}', Whitespace),
        ('\u{202E}', BidiControl),
        ('\u{2066}', BidiControl),
        ('\u{200B}', InvisibleCharacter),
        ('\u{AD}', InvisibleCharacter),
        ('\u{FEFF}', InvisibleCharacter),
        ('\u{200D}', InvisibleCharacter),
        ('\u{E0041}', InvisibleCharacter),
        ('\u{E000}', UnassignedCharacter),
        ('\u{FFFD}', UnassignedCharacter),
        ('\u{1FFFE}', UnassignedCharacter),
        ('\u{10FFFF}', UnassignedCharacter),
    ] {
        check(&[
            (&format!("a{c}b@example.com"), reason, 1),
            (&format!("\"a{c}b\"@example.com"), reason, 2),
            (&format!("ab@ex{c}ample.com"), reason, 5),
        ]);
    }
}

#[test]
fn joiners_are_accepted_where_they_have_an_effect() {
    valid("ශ්\u{200D}රී@ශ්\u{200D}රී.com");
    valid("نامه\u{200C}ای@نامه\u{200C}ای.com");
    check(&[
        ("ana@a\u{200D}b.com", InvisibleCharacter, 5),
        ("ana@دا\u{200C}د.com", InvisibleCharacter, 6),
        ("ana@نامه\u{200C}.com", InvisibleCharacter, 8),
    ]);
}

#[test]
fn some_characters_depend_on_adjacent_characters() {
    for text in [
        "ana@paral·lel.cat",
        "ana@א׳.com",
        "ana@͵α.gr",
        "ana@ア・ン.jp",
    ] {
        valid(text);
    }
    check(&[
        ("ana@para·el.cat", DomainCharacter, 8),
        ("ana@a׳.com", DomainCharacter, 5),
        ("ana@͵a.gr", DomainCharacter, 4),
        ("ana@a・b.jp", DomainCharacter, 5),
        ("ana@\u{301}a.com", LeadingMark, 4),
    ]);
}

#[test]
fn a_letter_and_a_mark_must_be_composed() {
    valid("ana@g\u{303}.com");
    check(&[
        ("ana@jose\u{301}.com", DomainCharacter, 8),
        ("ana@JOSE\u{301}.com", DomainCharacter, 8),
        ("ana@xn--jose-yvc.com", InvalidPunycode, 4),
    ]);
}

#[test]
fn a_domain_is_displayed_in_the_order_of_its_characters() {
    valid("ana@אב1.com");
    valid("ana@עברית.co.il");
    check(&[
        ("ana@1.אב.com", MixedDirection, 4),
        ("ana@אב.1a.com", MixedDirection, 7),
        ("ana@אaב.com", MixedDirection, 5),
        ("ana@a\u{661}.com", MixedDirection, 5),
        ("ana@ا\u{661}\u{6F1}.com", MixedDirection, 6),
        ("ana@1.xn--4dbc.com", MixedDirection, 4),
        ("ana@xn--4dbc.1.com", MixedDirection, 13),
    ]);
}

#[test]
fn domains_become_a_labels_in_lower_case() {
    for (text, ascii) in [
        ("ana@Example.COM", "example.com"),
        ("ana@MÜNCHEN.Example", "xn--mnchen-3ya.example"),
        ("ana@XN--MNCHEN-3YA.example", "xn--mnchen-3ya.example"),
        ("ana@Почта.РФ", "xn--80a1acny.xn--p1ai"),
        ("ana@ΑΘΉΝΑ.gr", "xn--jxafb0a0a.gr"),
        ("ana@straße.de", "xn--strae-oqa.de"),
        ("ana@臺網中心.tw", "xn--fiqq24b10vi0d.tw"),
        ("ana@VIỆT.ƯƠ.vn", "xn--vit-5kz.xn--jia3a.vn"),
    ] {
        assert_eq!(valid(text).domain_to_ascii(), ascii, "{text}");
    }
    assert!(matches!(
        valid("ana@example.com").domain_to_ascii(),
        Cow::Borrowed(_)
    ));
}

#[test]
fn the_same_mailbox_has_the_same_key() {
    for (one, other, same) in [
        ("ana@example.com", "ana@EXAMPLE.com", true),
        ("ana@example.com", "Ana@example.com", false),
        ("ana@example.com", "ana@example.org", false),
        ("ana@münchen.de", "ana@XN--MNCHEN-3YA.de", true),
        ("ana@münchen.de", "ana@MÜNCHEN.de", true),
        ("ana@münchen.de", "ana@munchen.de", false),
    ] {
        let (one, other) = (valid(one), valid(other));
        assert_eq!(one.key() == other.key(), same, "{one:?} {other:?}");
    }
}

#[test]
fn every_short_text_is_split_or_has_an_error_position_in_it() {
    let alphabet = [
        'a', '1', '.', '@', '"', '\\', '-', ' ', 'é', 'א', '\u{200D}', '＠',
    ];
    let mut texts = Vec::from([String::new()]);
    for _ in 0..5 {
        texts = texts
            .iter()
            .flat_map(|text| alphabet.map(|c| format!("{text}{c}")))
            .collect();
        for text in &texts {
            match parse(text) {
                Ok(address) => {
                    assert_eq!(*text, format!("{}@{}", address.local, address.domain));
                }
                Err(fault) => assert!(fault.position <= text.chars().count(), "{text:?}"),
            }
        }
    }
}
