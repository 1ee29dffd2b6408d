const encoder = new TextEncoder();

/** The most bytes that a unit of UTF-16 has in UTF-8. */
const MOST_BYTES = 3;

/** Memory that the next call uses again, because new memory takes more time than a text. */
let kept = new Uint8Array(1 << 12);
/** The most that is kept. Larger memory is used again until garbage is collected, so that a long text does not occupy it forever. */
const MOST_KEPT = 1 << 16;
/** @type {WeakRef<Uint8Array> | undefined} */
let large;

/**
 * Converts the texts of one call to UTF-8. The bytes are valid until the next call, so they must be passed on at once.
 *
 * The code that wasm-bindgen generates for a text takes four times as long, because it reads one character at a time. `encode`
 * takes twice as long as `encodeInto` for a long text in ASCII, 4.4 instead of 1.8 ns per byte in Chromium.
 */
export class Utf8 {
  memory = large?.deref() ?? kept;
  used = 0;

  /** @param {string} text */
  of(text) {
    const { length } = text;
    this.reserve(length);
    const { read, written } = this.convert(text, 0);
    if (read === length) return this.taken(written);
    // The memory was only enough for a text in ASCII.
    const first = this.memory.subarray(this.used, this.used + written);
    this.reserve(written + MOST_BYTES * (length - read));
    this.memory.set(first, this.used);
    const rest = this.convert(text.slice(read), written);
    return this.taken(written + rest.written);
  }

  /** Makes room for a number of bytes. Bytes that were given before stay where they are. */
  reserve(size) {
    if (size <= this.memory.length - this.used) return;
    this.memory = new Uint8Array(Math.max(size, 2 * this.memory.length));
    this.used = 0;
    if (this.memory.length <= MOST_KEPT) kept = this.memory;
    else large = new WeakRef(this.memory);
  }

  /** Converts a text, which begins this number of bytes after the last one. */
  convert(text, offset) {
    const start = this.used + offset;
    // Node.js cannot write into a place of more than 2 GiB. The longest text of V8 needs less than 1.5 GiB.
    return encoder.encodeInto(text, this.memory.subarray(start, start + MOST_BYTES * text.length));
  }

  /** Gives the next bytes, which are in use from now on. */
  taken(size) {
    const start = this.used;
    this.used += size;
    return this.memory.subarray(start, this.used);
  }
}
