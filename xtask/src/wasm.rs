//! From a compiled module to one that JavaScript can call, as the command `wasm-bindgen` does it; as a
//! library its version stands in the lock file beside that of the crate.

use std::error::Error;

use wasm_bindgen_cli_support::Bindgen;

/// Writes `<name>_bg.wasm` and `<name>_bg.js` to `folder`.
pub(crate) fn bind(compiled: &str, folder: &str, name: &str) -> Result<(), Box<dyn Error>> {
    // The output for bundlers leaves loading to the caller: the package has its own way, which can start a
    // module anew.
    Bindgen::new()
        .input_path(compiled)
        .out_name(name)
        .bundler(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}
