import { bytesOf } from "./bytes.js";
import { isOwn, refusal } from "./refusal.js";

/** The maximum depth of nested lists and objects, as in the core. */
const MAX_DEPTH = 64;

/** The maximum number of values in one payload, as in the core. */
const MAX_VALUES = 1 << 20;

/** The maximum size of an integer, as in Python. */
const MAX_INTEGER_BITS = 8192;

// The kinds of values on a tape. The lowest three bits of an entry are its kind; the others are a length or an index.
const CONSTANT = 0;
const STRING = 1;
const INTEGER = 2;
const NUMBER = 3;
const BYTES = 4;
const LIST = 5;
const OBJECT = 6;
const LONG_TEXT = 7;
const KINDS = 8;

// The constants.
const NULL = 0;
const FALSE = 1;
const TRUE = 2;

/** The tape of the last call, which the next one uses again, because a new one costs more than a small payload. */
let spare;
/** The maximum number of entries of a tape that is kept: 1 MiB, enough for more than 100,000 addresses. */
const MAX_SPARE = 1 << 18;

/**
 * The maximum length of a text that crosses with the others, in UTF-16 units. V8 has to copy all of them into one piece of new
 * memory, which takes more time than the conversion of a longer text alone.
 */
const MAX_SHORT = 8192;

/**
 * A call of the core as it crosses: all short texts in a row, a tape that says what each value is, and bytes and long
 * texts. An entry of the tape has the length in UTF-16 units of a string or of a number as JavaScript writes it; the number of
 * values in a list, or of entries in an object; or the index of bytes or of a long text.
 *
 * Neither side escapes or searches anything. The lengths are not in the text, because a text of more pieces takes V8
 * longer to put together: twice as long for a list of 20,000 addresses.
 *
 * @typedef {{ text: string, tape: Uint32Array, used: number, blobs: (Uint8Array | string)[] }} Call
 */

/**
 * Writes a call and passes it to the core. Each value in the payload is read once, and once more if the payload is refused.
 *
 * @template T
 * @param {[id: string, values: unknown[], payload?: unknown]} given the ID of an operation, the arguments of the
 *   core by their indexes, and a payload
 * @param {(call: Call) => T} pass
 * @returns {T}
 */
export function passCall(given, pass) {
  const call = quicklyWritten(given) ?? written(given, true);
  const result = pass(call);
  if (call.tape.length <= MAX_SPARE) spare = call.tape;
  return result;
}

/**
 * Writes a call without a check of each short text for a lone surrogate. One check of all takes much less time: in Chromium, 0.1
 * instead of 0.8 ms for 20,000 addresses. If something has to be refused, nothing is returned: the careful way then finds the
 * first value that is refused, as in the other languages.
 */
function quicklyWritten(given) {
  try {
    const call = written(given, false);
    return hasLoneSurrogate(call.text) ? undefined : call;
  } catch (error) {
    if (isOwn(error)) return undefined;
    throw error;
  }
}

function written(given, checksTexts) {
  const call = new Writer(checksTexts);
  call.write(given[0]);
  call.arguments(given[1]);
  if (given.length > 2) {
    call.values = 0;
    call.write(given[2]);
  }
  return call;
}

class Writer {
  text = "";
  tape = spare ?? new Uint32Array(256);
  used = 0;
  blobs = [];
  values = 0;
  /** The path to the current value; elements beyond its depth are left over from earlier values. */
  path = [];
  ancestors = [];

  /** @param {boolean} checksTexts whether each text is checked for a lone surrogate */
  constructor(checksTexts) {
    this.checksTexts = checksTexts;
    // A getter in the payload may make another call.
    spare = undefined;
  }

  refusal(why, depth = this.ancestors.length) {
    return refusal(this.path.slice(0, depth), why);
  }

  put(kind, size) {
    if (this.used === this.tape.length) {
      const larger = new Uint32Array(2 * this.used);
      larger.set(this.tape);
      this.tape = larger;
    }
    this.tape[this.used++] = size * KINDS + kind;
  }

  /** Writes a text that crosses with the others. */
  string(content, depth) {
    // The check of all texts together would not see a pair of which each half is in a text of its own.
    if (this.checksTexts ? hasLoneSurrogate(content) : endsWithHalf(content)) {
      throw this.refusal(SURROGATE, depth);
    }
    this.put(STRING, content.length);
    this.text += content;
  }

  longText(content) {
    if (hasLoneSurrogate(content)) throw this.refusal(SURROGATE);
    this.put(LONG_TEXT, this.blobs.push(content) - 1);
  }

  digits(kind, number) {
    const digits = `${number}`;
    this.put(kind, digits.length);
    this.text += digits;
  }

  write(value) {
    if (++this.values > MAX_VALUES) throw this.refusal(`more than ${MAX_VALUES} values`);
    switch (typeof value) {
      case "string":
        if (value.length > MAX_SHORT) this.longText(value);
        else this.string(value);
        return;
      case "number":
        // An integer that is not safe may have been rounded, so it is passed as a number and not as an integer.
        this.digits(Number.isSafeInteger(value) ? INTEGER : NUMBER, value);
        return;
      case "boolean":
        this.put(CONSTANT, value ? TRUE : FALSE);
        return;
      case "bigint":
        if (isTooLarge(value)) throw this.refusal(`an integer beyond ${MAX_INTEGER_BITS} bits`);
        this.digits(INTEGER, value);
        return;
      case "object":
        if (value === null) this.put(CONSTANT, NULL);
        else if (isList(value)) this.list(value);
        else if (isPlain(value)) this.object(value);
        else this.bytes(value);
        return;
      default:
        throw this.refusal(`${typeof value} is not a payload value; ${PLAIN}`);
    }
  }

  /** Writes a list of arguments, of which each may be absent. */
  arguments(values) {
    this.put(LIST, values.length);
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (value === undefined) this.put(CONSTANT, NULL);
      else this.write(value);
    }
  }

  enter(container) {
    const { ancestors } = this;
    if (ancestors.includes(container)) throw this.refusal("a cycle: this value is inside itself");
    if (ancestors.length === MAX_DEPTH) {
      throw this.refusal(`nested more than ${MAX_DEPTH} levels deep`);
    }
    return ancestors.push(container) - 1;
  }

  list(list) {
    const depth = this.enter(list);
    const { length } = list;
    this.put(LIST, length);
    for (let index = 0; index < length; index++) {
      this.path[depth] = index;
      this.write(list[index]);
    }
    this.ancestors.pop();
  }

  object(object) {
    const depth = this.enter(object);
    for (const key of Object.getOwnPropertySymbols(object)) {
      if (Object.prototype.propertyIsEnumerable.call(object, key)) {
        throw this.refusal("a symbol as a key; keys are text", depth);
      }
    }
    const start = this.used;
    let entries = 0;
    this.put(OBJECT, 0);
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (value === undefined) continue;
      entries++;
      this.string(key, depth);
      this.path[depth] = key;
      this.write(value);
    }
    this.tape[start] += entries * KINDS;
    this.ancestors.pop();
  }

  bytes(value) {
    let bytes;
    try {
      bytes = bytesOf(value);
    } catch {
      throw this.refusal("bytes whose buffer is detached");
    }
    if (!bytes) throw this.refusal(foreign(value));
    this.put(BYTES, this.blobs.push(bytes) - 1);
  }
}

const SURROGATE = "text with a lone surrogate, which is not Unicode";
const PLAIN = "use objects, arrays, strings, numbers, bigints, booleans, null or bytes";

/** Tells whether the last unit of a text is the first half of a pair. There is no unit, but NaN, in an empty text. */
function endsWithHalf(text) {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xd800 && unit <= 0xdbff;
}

/**
 * Tells whether `text` contains a lone surrogate.
 *
 * @param {string} text
 */
export function hasLoneSurrogate(text) {
  if (text.isWellFormed) return !text.isWellFormed();
  // For browsers before 2024. `RegExp` would keep the text that a regular expression matches.
  for (const character of text) {
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff) return true;
  }
  return false;
}

function isTooLarge(integer) {
  const magnitude = integer < 0n ? -integer : integer;
  return BigInt.asUintN(MAX_INTEGER_BITS, magnitude) !== magnitude;
}

/** Tells whether an object is a plain array of this realm or another, and not of a subclass. */
function isList(object) {
  if (!Array.isArray(object)) return false;
  const prototype = Object.getPrototypeOf(object);
  return (
    prototype === Array.prototype ||
    // `Array.prototype` of another realm is recognised because it is itself an array, and has the methods of arrays.
    (Array.isArray(prototype) && Object.hasOwn(prototype, "concat"))
  );
}

/** Tells whether an object is a plain object of this realm or another. */
function isPlain(object) {
  const prototype = Object.getPrototypeOf(object);
  return (
    prototype === null ||
    prototype === Object.prototype ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"))
  );
}

/** What to pass in place of an object that is not plain data, by the name of its class. */
const REPLACEMENTS = {
  Array: "Array.from(x)",
  Blob: "await blob.arrayBuffer()",
  Date: "date.toISOString()",
  File: "await file.arrayBuffer()",
  Map: "Object.fromEntries(map)",
  Set: "[...set]",
  URL: "url.href",
};

/** Says what an object is that is not plain data, and what to pass in its place. */
function foreign(object) {
  const tag = Object.prototype.toString.call(object).slice(8, -1);
  if (tag === "Array") return `a subclass of Array; pass ${REPLACEMENTS.Array}`;
  const name = tag === "Object" ? className(object) : tag;
  if (Object.hasOwn(REPLACEMENTS, name))
    return `${name} is not a payload value; pass ${REPLACEMENTS[name]}`;
  if (tag !== "Object") return `${name} is not a payload value; ${PLAIN}`;
  const what = name ? `an instance of ${name}` : "an object with a prototype of its own";
  return `${what}; pass a plain object, such as { ...x }`;
}

/** Gives the name of the class of an object; an empty string if it has none. */
function className(object) {
  const name = object.constructor?.name;
  return typeof name === "string" && name !== "Object" ? name : "";
}
