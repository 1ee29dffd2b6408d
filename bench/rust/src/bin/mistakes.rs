//! Measures what payloads with mistakes cost, compared with correct ones, and prints the ratios as JSON.

use std::hint::black_box;

use presend::Payload;
use presend_bench::messages;
use presend_bench::payloads::{
    attachments, base64_texts, keep, payload, shared, small_with, text, texts, wrong_lists,
};
use presend_bench::rounds::medians;
use serde_json::{Value, json};

/// What a wrong payload costs, divided by what a correct one costs.
fn wrong_by_right(wrong: &Payload<'_>, right: &Payload<'_>) -> f64 {
    let times = medians(vec![
        ("wrong", Box::new(|| drop(black_box(messages(wrong))))),
        ("right", Box::new(|| drop(black_box(messages(right))))),
    ]);
    times[0].1 / times[1].1
}

fn wrong_fields_by_right() -> f64 {
    let (wrong, right) = (shared("all_wrong"), shared("small"));
    wrong_by_right(&payload(&wrong), &payload(&right))
}

fn wrong_file_by_right() -> f64 {
    let [wrong, right] = base64_texts().map(|content| {
        let list = attachments(text(keep(content)));
        small_with("Attachments", list)
    });
    wrong_by_right(wrong, right)
}

fn wrong_lists_by_right() -> Value {
    let with_list = |list: Vec<String>| small_with("Destination", texts(keep(list)));
    let lists = wrong_lists(20_000).into_iter();
    lists
        .map(|(kind, wrong, right)| {
            let ratio = wrong_by_right(with_list(wrong), with_list(right));
            (kind.to_owned(), json!(ratio))
        })
        .collect()
}

fn main() {
    presend_bench::print(&json!({
        "wrong_fields_by_right": wrong_fields_by_right(),
        "wrong_file_by_right": wrong_file_by_right(),
        "wrong_lists_by_right": wrong_lists_by_right(),
    }));
}
