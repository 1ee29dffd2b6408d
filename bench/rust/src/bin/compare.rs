//! Compares the core with other crates, and prints the times as JSON.

use std::hint::black_box;
use std::str::FromStr;

use lettre::Address;
use mail_builder::MessageBuilder;
use presend::MessageOptions;
use presend::formats::email_address;
use presend::tencent_ses_smtp::MESSAGE;
use presend_bench::payloads::{file, finished_message, lines, message};
use presend_bench::rounds::{Contender, medians};
use serde_json::{Map, Value, json};

const ADDRESS: &str = "firstname.lastname@mail.example.com";

fn one_address() -> Vec<(&'static str, f64)> {
    let with_presend = || {
        let _ = black_box(email_address::parse(black_box(ADDRESS)));
    };
    let contenders: Vec<Contender<'_>> = vec![
        ("presend", Box::new(with_presend)),
        (
            "lettre",
            Box::new(|| drop(black_box(Address::from_str(black_box(ADDRESS))))),
        ),
        (
            "email_address",
            Box::new(|| {
                let address = ::email_address::EmailAddress::from_str(black_box(ADDRESS));
                drop(black_box(address));
            }),
        ),
    ];
    medians(contenders)
}

fn message_with_a_file() -> Vec<(&'static str, f64)> {
    let content = file(3 << 20);
    let (plain, html) = (lines(4000), format!("<p>{}</p>", lines(4000)));
    let payload = message(&plain, &html, &content);
    let options = MessageOptions {
        date: Some(0),
        message_id: Some("<1@mail.acme.com>"),
    };
    let with_mail_builder = || {
        let message = MessageBuilder::new()
            .from(("Acme", "noreply@mail.acme.com"))
            .to("ana@example.com")
            .subject("Your receipt")
            .date(0_i64)
            .message_id("1@mail.acme.com")
            .text_body(&*plain)
            .html_body(&*html)
            .attachment("application/pdf", "receipt.pdf", &content[..]);
        drop(black_box(message.write_to_vec()));
    };
    medians(vec![
        (
            "presend",
            Box::new(|| drop(black_box(MESSAGE.build_message(&payload, &options)))),
        ),
        ("mail_builder", Box::new(with_mail_builder)),
    ])
}

/// A finished message of `bytes` bytes, checked. No other crate that was found does this.
fn finished(bytes: usize) -> Vec<(&'static str, f64)> {
    let message = finished_message(bytes);
    let check = || drop(black_box(MESSAGE.validate_raw(&message)));
    medians(vec![("presend", Box::new(check))])
}

fn main() {
    let measured = [
        ("address", one_address()),
        ("message_file", message_with_a_file()),
        ("finished_1_mib", finished(1 << 20)),
        ("finished_10_mib", finished(10 << 20)),
    ];
    let mut seconds = Map::new();
    for (case, times) in measured {
        let times = times
            .into_iter()
            .map(|(name, time)| (name.into(), json!(time)));
        seconds.insert(case.into(), Value::Object(times.collect()));
    }
    presend_bench::print(&json!({ "seconds": seconds }));
}
