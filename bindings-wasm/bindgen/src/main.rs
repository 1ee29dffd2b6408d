//! Writes the JavaScript around a compiled module: `presend-wasm-bindgen MODULE.wasm FOLDER NAME` writes
//! `FOLDER/NAME_bg.wasm` and `FOLDER/NAME.js`.

use std::error::Error;
use std::process::exit;

use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder, name] = arguments.as_slice() else {
        eprintln!("usage: presend-wasm-bindgen MODULE.wasm FOLDER NAME");
        exit(2);
    };
    Bindgen::new()
        .input_path(module)
        .out_name(name)
        .web(true)?
        .typescript(false)
        // The package says itself where its module is.
        .omit_default_module_path(true)
        // Exports `__wbg_reset_state`, which makes a new instance after a trap.
        .reset_state_function(true)
        // Every browser that runs these modules has `TextEncoder.encodeInto`.
        .encode_into(EncodeInto::Always)
        .generate(folder)?;
    Ok(())
}
