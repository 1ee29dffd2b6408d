import { Utf8 } from "../../bindings-js/js/utf8.js";

/**
 * Gives a call as the functions of the WebAssembly modules take it: all texts are in UTF-8.
 *
 * @param {import("../../bindings-js/js/call.js").Call} call
 * @returns {[text: Uint8Array, tape: Uint32Array, blobs: Uint8Array[]]}
 */
export function crossing({ text, tape, used, blobs }) {
  const utf8 = new Utf8();
  return [
    utf8.of(text),
    tape.subarray(0, used),
    blobs.map((blob) => (typeof blob === "string" ? utf8.of(blob) : attached(blob))),
  ];
}

/** Replaces bytes by empty bytes if a getter has detached them since they were read, as in Node.js. */
const attached = (bytes) => (bytes.length ? bytes : new Uint8Array());
