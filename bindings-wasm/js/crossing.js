const encoder = new TextEncoder();

/** Bytes that are used again for each text that fits, because new ones cost more than the text. */
let scratch = new Uint8Array(1 << 12);
const MAX_SCRATCH = 1 << 20;

/**
 * Gives a text as UTF-8. The bytes are valid until the next call, so they must be passed on at once.
 *
 * The code that wasm-bindgen generates for a text takes four times as long, because it reads one character at a time.
 *
 * @param {string} text
 */
export function utf8(text) {
  const { length } = text;
  if (length > MAX_SCRATCH) return encoder.encode(text);
  if (length > scratch.length) scratch = new Uint8Array(Math.min(2 * length, MAX_SCRATCH));
  const { read, written } = encoder.encodeInto(text, scratch);
  // A text outside ASCII may need more bytes than there are.
  return read === length ? scratch.subarray(0, written) : encoder.encode(text);
}

/** Replaces bytes by empty bytes if a getter has detached them since they were read, as in Node.js. */
export const attached = (blobs) => blobs.map((blob) => (blob.length ? blob : new Uint8Array()));
