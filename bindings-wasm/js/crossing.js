const encoder = new TextEncoder();

/** Bytes that are used again for each text that fits, because new ones cost more than a small payload. */
const scratch = new Uint8Array(4096);

/**
 * Gives a text as UTF-8. The bytes are valid until the next call, so they must be passed on at once.
 *
 * The code that wasm-bindgen generates for a text takes four times as long, because it reads one character at a time.
 *
 * @param {string} text
 */
export function utf8(text) {
  if (text.length * 3 > scratch.length) return encoder.encode(text);
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}

/** Replaces bytes by empty bytes if a getter has detached them since they were read, as in Node.js. */
export const attached = (blobs) => blobs.map((blob) => (blob.length ? blob : new Uint8Array()));
