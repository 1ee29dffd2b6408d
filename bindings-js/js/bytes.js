const byteLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength").get;

/** Tells whether `value` is an `ArrayBuffer`, of this realm or another; no prototype can pretend it. */
function isArrayBuffer(value) {
  try {
    byteLength.call(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives the bytes that `value` holds: an `ArrayBuffer` or any view of one, as everywhere on the web.
 *
 * @param {unknown} value
 * @returns {Uint8Array | undefined} nothing when it holds none.
 */
export function bytesOf(value) {
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    // Another thread may write into shared memory while the core reads it; a copy is ours alone.
    return isArrayBuffer(value.buffer) ? bytes : bytes.slice();
  }
  if (isArrayBuffer(value)) return new Uint8Array(value);
}
