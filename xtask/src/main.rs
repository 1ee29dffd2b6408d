//! What building presend needs beside Cargo, one subcommand each.

use std::env;
use std::process::ExitCode;

mod wasm;

const USAGE: &str = "usage: xtask wasm <compiled .wasm> <folder> <name>";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["wasm", compiled, folder, name] => wasm::bind(compiled, folder, name),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
