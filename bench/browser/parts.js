/** The least that a package with WebAssembly has to do for a payload. The module contains one function that does nothing. */

// (module (memory (export "m") 32) (func (export "f") (param i32 i32) (result i32) i32.const 0))
const MODULE = [
  [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  [0x01, 0x07, 0x01, 0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f],
  [0x03, 0x02, 0x01, 0x00],
  [0x05, 0x03, 0x01, 0x00, 0x20],
  [0x07, 0x09, 0x02, 0x01, 0x6d, 0x02, 0x00, 0x01, 0x66, 0x00, 0x00],
  [0x0a, 0x06, 0x01, 0x04, 0x00, 0x41, 0x00, 0x0b],
];

const module = new WebAssembly.Module(new Uint8Array(MODULE.flat()));
const { m: memory, f: take } = new WebAssembly.Instance(module).exports;
const bytes = new Uint8Array(memory.buffer);
const encoder = new TextEncoder();

/** Writes a payload as JSON into the memory of the module, and calls the function. */
export const pass = (payload) =>
  take(0, encoder.encodeInto(JSON.stringify(payload), bytes).written);
