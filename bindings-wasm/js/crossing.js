import { inUtf8 } from "../../bindings-js/js/utf8.js";

/**
 * Gives the function that passes a call to a function of a WebAssembly module, as the module takes it: all texts are in UTF-8.
 *
 * @param {(enter: () => unknown) => unknown} call runs a function that enters the module
 */
export const passing =
  (call) =>
  (work, { text, tape, used, blobs }) => {
    // Before the module is entered: a failure here is none of the module.
    const [bytes, ...others] = inUtf8([text, ...blobs]);
    return call(() => work(bytes, tape.subarray(0, used), others.map(attached)));
  };

/** Replaces bytes by empty bytes if a getter has detached them since they were read, as in Node.js. */
const attached = (bytes) => (bytes.length ? bytes : new Uint8Array());
