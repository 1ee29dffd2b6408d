const byteLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength").get;

/** Tells whether `value` is an `ArrayBuffer` of this realm or another, whatever its prototype is. */
function isArrayBuffer(value) {
  try {
    byteLength.call(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives the bytes of an `ArrayBuffer` or of a view of one.
 *
 * @param {unknown} value
 * @returns {Uint8Array | undefined} `undefined` if `value` is neither
 */
export function bytesOf(value) {
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    // Another thread may write into shared memory while the core reads it, so the bytes are copied.
    return isArrayBuffer(value.buffer) ? bytes : bytes.slice();
  }
  if (isArrayBuffer(value)) return new Uint8Array(value);
}
