//! Runs one path through the core once, for callgrind: `paths NAME`. Without a name, it prints all names.
//!
//! Callgrind counts the instructions in [`counted`] only. Each path runs once before, so that what happens only in the first
//! call of a process is not counted.

use std::hint::black_box;

use presend::formats::email_address;
use presend::tencent_ses::{LIST_BLACK_EMAIL_ADDRESS, SEND_EMAIL};
use presend::tencent_ses_smtp::MESSAGE;
use presend::{CheckContext, Context, Credentials, Lang, MessageOptions, Operation, Payload};
use presend_bench::payloads::{
    addresses, attachments, base64_texts, file, finished_message, lines, list_answer, message,
    payload, shared, text, texts, with, wrong_addresses,
};

const NAMES: [&str; 14] = [
    "check_one_address",
    "validate_small",
    "validate_six_mistakes",
    "validate_20000_addresses",
    "validate_1000_wrong_addresses",
    "validate_base64_of_3_mib",
    "validate_wrong_base64_of_3_mib",
    "build_and_sign_small",
    "build_and_sign_3_mib",
    "parse_error_response",
    "parse_success_response",
    "parse_response_of_1000_entries",
    "write_message_of_100_kb",
    "validate_raw_100_kb",
];

/// The function that callgrind counts.
#[inline(never)]
fn counted(path: &dyn Fn()) {
    path();
}

fn run(path: &dyn Fn()) {
    path();
    counted(path);
}

fn check_one_address() {
    let address = "firstname.lastname@mail.example.com";
    run(&|| {
        let _ = black_box(email_address::parse(black_box(address)));
    });
}

/// Validates a payload and writes the message of every issue.
fn validate(payload: &Payload<'_>) {
    run(&|| {
        for issue in SEND_EMAIL.validate(payload, CheckContext::default()) {
            black_box(issue.message(Lang::En));
        }
    });
}

fn build_and_sign(payload: &Payload<'_>) {
    let credentials = Credentials::new("AKIDexample", &"k".repeat(32), None);
    let credentials = credentials.expect("valid credentials");
    let context = Context {
        region: Some("ap-guangzhou"),
        credentials: Some(&credentials),
        timestamp: Some(1_700_000_000),
        ..Context::default()
    };
    run(&|| drop(black_box(SEND_EMAIL.build(payload, &context))));
}

fn parse_response(operation: &'static Operation, answer: &str) {
    run(&|| {
        let response = operation.parse_response(Some(200), answer.as_bytes(), Lang::En);
        drop(black_box(response));
    });
}

fn write_message() {
    let (content, plain) = (file(64 << 10), lines(4000));
    let payload = message(&plain, &plain, &content);
    let options = MessageOptions::default();
    run(&|| drop(black_box(MESSAGE.build_message(&payload, &options))));
}

fn run_by_name(name: &str) {
    let small = shared("small");
    let small = payload(&small);
    match name {
        "check_one_address" => check_one_address(),
        "validate_small" => validate(&small),
        "validate_six_mistakes" => validate(&payload(&shared("six_mistakes"))),
        "validate_20000_addresses" => {
            let list = addresses(20_000);
            validate(&with(small, "Destination", texts(&list)));
        }
        "validate_1000_wrong_addresses" => {
            let list = wrong_addresses(1000);
            validate(&with(small, "Destination", texts(&list)));
        }
        "validate_base64_of_3_mib" => {
            let [_, content] = base64_texts();
            validate(&with(small, "Attachments", attachments(text(&content))));
        }
        "validate_wrong_base64_of_3_mib" => {
            let [content, _] = base64_texts();
            validate(&with(small, "Attachments", attachments(text(&content))));
        }
        "build_and_sign_small" => build_and_sign(&small),
        "build_and_sign_3_mib" => {
            let content = file(3 << 20);
            let list = attachments(Payload::Bytes((&*content).into()));
            build_and_sign(&with(small, "Attachments", list));
        }
        "parse_error_response" => parse_response(&SEND_EMAIL, &shared("error_answer")),
        "parse_success_response" => parse_response(&SEND_EMAIL, &shared("success_answer")),
        "parse_response_of_1000_entries" => {
            parse_response(&LIST_BLACK_EMAIL_ADDRESS, &list_answer(1000));
        }
        "write_message_of_100_kb" => write_message(),
        "validate_raw_100_kb" => {
            let message = finished_message(100_000);
            run(&|| drop(black_box(MESSAGE.validate_raw(&message))));
        }
        _ => panic!("no path is called {name}"),
    }
}

fn main() {
    match std::env::args().nth(1) {
        Some(name) => run_by_name(&name),
        None => println!("{}", NAMES.join("\n")),
    }
}
