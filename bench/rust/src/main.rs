//! Compares the speed of messages over SMTP with that of other crates, in one process.
//!
//! Every round calls each implementation once, one after the other; the medians of all rounds are printed.

use std::hint::black_box;
use std::time::{Duration, Instant};

use mail_builder::MessageBuilder;
use presend::tencent_ses_smtp::MESSAGE;
use presend::{MessageOptions, Payload};

const ROUNDS: usize = 31;
const ATTACHMENT_BYTES: usize = 3 << 20;

/// A function that is measured, with its name.
type Measured<'m> = (&'static str, Box<dyn FnMut() + 'm>);

/// The median time of each function.
fn medians(mut measured: Vec<Measured<'_>>) -> Vec<(&'static str, Duration)> {
    let mut times = vec![Vec::new(); measured.len()];
    for _ in 0..ROUNDS {
        for ((_, call), times) in measured.iter_mut().zip(&mut times) {
            let start = Instant::now();
            call();
            times.push(start.elapsed());
        }
    }
    let median = |mut times: Vec<Duration>| {
        times.sort_unstable();
        times[ROUNDS / 2]
    };
    let names = measured.iter().map(|(name, _)| *name);
    names.zip(times.into_iter().map(median)).collect()
}

fn print(title: &str, measured: Vec<Measured<'_>>) {
    println!("\n{title}");
    let medians = medians(measured);
    let ours = medians[0].1;
    for (name, time) in medians {
        let ratio = time.as_secs_f64() / ours.as_secs_f64();
        println!(
            "  {name:30} {:9.3} ms  {ratio:6.2}",
            time.as_secs_f64() * 1e3
        );
    }
}

fn text(text: &str) -> Payload<'_> {
    Payload::Str(text.into())
}

fn object<'p>(fields: Vec<(&'p str, Payload<'p>)>) -> Payload<'p> {
    let fields = fields.into_iter().map(|(name, value)| (name.into(), value));
    Payload::Map(fields.collect())
}

/// Text with lines of usual length.
fn lines(bytes: usize) -> String {
    "Thank you for your order. It will be sent to you on Monday.\r\n"
        .chars()
        .cycle()
        .take(bytes)
        .collect()
}

/// A finished message with an attachment, of about `bytes` bytes.
fn message(bytes: usize) -> Vec<u8> {
    let content = vec![7; bytes / 4 * 3];
    let payload = object(vec![
        ("From", text("noreply@mail.acme.com")),
        ("To", Payload::List(vec![text("ana@example.com")])),
        ("Subject", text("Your receipt")),
        ("Text", text("Thank you.")),
        (
            "Attachments",
            Payload::List(
                content
                    .chunks(3 << 20)
                    .map(|chunk| {
                        object(vec![
                            ("FileName", text("a.pdf")),
                            ("Content", Payload::Bytes(chunk.into())),
                        ])
                    })
                    .collect(),
            ),
        ),
    ]);
    let built = MESSAGE.build_message(&payload, &MessageOptions::default());
    built.expect("a valid message").data
}

fn main() {
    let content: Vec<u8> = (0..ATTACHMENT_BYTES)
        .map(|index| (index * 31 >> 3) as u8)
        .collect();
    let (plain, html) = (lines(4000), format!("<p>{}</p>", lines(4000)));
    let payload = object(vec![
        ("From", text("Acme <noreply@mail.acme.com>")),
        ("To", Payload::List(vec![text("ana@example.com")])),
        ("Subject", text("Your receipt")),
        ("Text", text(&plain)),
        ("Html", text(&html)),
        (
            "Attachments",
            Payload::List(vec![object(vec![
                ("FileName", text("a.pdf")),
                ("Content", Payload::Bytes((&*content).into())),
            ])]),
        ),
    ]);
    let options = MessageOptions {
        date: Some(0),
        message_id: Some("<1@mail.acme.com>"),
    };
    print(
        "Text, HTML and an attachment of 3 MiB as a message (presend checks it too)",
        vec![
            (
                "presend",
                Box::new(|| drop(black_box(MESSAGE.build_message(&payload, &options)))),
            ),
            (
                "mail-builder",
                Box::new(|| {
                    let message = MessageBuilder::new()
                        .from(("Acme", "noreply@mail.acme.com"))
                        .to("ana@example.com")
                        .subject("Your receipt")
                        .date(0_i64)
                        .message_id("1@mail.acme.com")
                        .text_body(&*plain)
                        .html_body(&*html)
                        .attachment("application/octet-stream", "a.pdf", &content[..]);
                    drop(black_box(message.write_to_vec()));
                }),
            ),
        ],
    );
    let (small, large) = (message(1 << 20), message(10 << 20));
    print(
        "A finished message of 1 MiB and one of 10 MiB, checked",
        vec![
            (
                "1 MiB",
                Box::new(|| drop(black_box(MESSAGE.validate_raw(&small)))),
            ),
            (
                "10 MiB",
                Box::new(|| drop(black_box(MESSAGE.validate_raw(&large)))),
            ),
        ],
    );
}
