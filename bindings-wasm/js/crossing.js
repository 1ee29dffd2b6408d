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
  grow(length);
  const { read, written } = encoder.encodeInto(text, scratch);
  if (read === length) return scratch.subarray(0, written);
  // A text outside ASCII needs up to three bytes for each unit.
  grow(3 * length);
  return encoder.encode(text);
}

/** Provides memory for the next text of this size. */
function grow(bytes) {
  if (bytes > scratch.length && scratch.length < MAX_SCRATCH)
    scratch = new Uint8Array(Math.min(2 * bytes, MAX_SCRATCH));
}

/** Replaces bytes by empty bytes if a getter has detached them since they were read, as in Node.js. */
export const attached = (blobs) => blobs.map((blob) => (blob.length ? blob : new Uint8Array()));
