import { bytesOf } from "./bytes.js";
import { refusal } from "./refusal.js";

/** How many lists and objects may be nested in each other, as in the core. */
const MAX_DEPTH = 64;

/** How many values one payload may hold in all, as in the core. */
const MAX_VALUES = 1 << 20;

/** What makes JSON escape a text, or makes it no text at all. */
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Walks `value` once and writes it as text for the core, and apart from it the raw bytes.
 *
 * The text is JSON with two extensions: `@0` is the first of `blobs`, and `#"NaN"` a number in its spelling here.
 *
 * @param {unknown} value
 * @returns {{ text: string, blobs: Uint8Array[] }}
 */
export function payloadText(value) {
  const blobs = [];
  /** The steps to the present value; what lies beyond its depth is left over from before. */
  const path = [];
  const ancestors = [];
  let text = "";
  let values = 0;

  const refuse = (why, depth = ancestors.length) => refusal(path.slice(0, depth), why);

  function quoted(content, depth) {
    if (!SPECIAL.test(content)) return `"${content}"`;
    if (hasLoneSurrogate(content)) {
      throw refuse("text with a lone surrogate, which is not Unicode", depth);
    }
    return JSON.stringify(content);
  }

  function write(value) {
    if (++values > MAX_VALUES) throw refuse(`more than ${MAX_VALUES} values`);
    switch (typeof value) {
      case "string":
        text += quoted(value);
        return;
      case "number":
        // Beyond the safe ones an integer may be the neighbour of what was written: no integer then.
        text += Number.isSafeInteger(value) ? value : `#"${value}"`;
        return;
      case "boolean":
        text += value;
        return;
      case "bigint":
        if (BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value) {
          throw refuse("an integer beyond 64 bits");
        }
        text += value;
        return;
      case "object":
        if (value === null) text += "null";
        else writeObject(value);
        return;
      default:
        throw refuse(`${typeof value} is no payload value; ${PLAIN}`);
    }
  }

  function writeObject(value) {
    if (isList(value)) return nested(value, writeList);
    if (isPlain(value)) return nested(value, writeEntries);
    let bytes;
    try {
      bytes = bytesOf(value);
    } catch {
      throw refuse("bytes that are gone: their buffer is detached");
    }
    if (!bytes) throw refuse(`${nameOf(value)} is no payload value; ${PLAIN}`);
    text += `@${blobs.push(bytes) - 1}`;
  }

  function nested(container, write) {
    if (ancestors.includes(container)) throw refuse("a cycle: this value is inside itself");
    if (ancestors.length === MAX_DEPTH) throw refuse(`nested more than ${MAX_DEPTH} levels deep`);
    const depth = ancestors.push(container) - 1;
    write(container, depth);
    ancestors.pop();
  }

  function writeList(list, depth) {
    const { length } = list;
    text += "[";
    for (let index = 0; index < length; index++) {
      path[depth] = index;
      if (index) text += ",";
      write(list[index]);
    }
    text += "]";
  }

  function writeEntries(object, depth) {
    for (const key of Object.getOwnPropertySymbols(object)) {
      if (Object.prototype.propertyIsEnumerable.call(object, key)) {
        throw refuse("a symbol as a key; keys are text", depth);
      }
    }
    let separator = "";
    text += "{";
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (value === undefined) continue;
      text += `${separator}${quoted(key, depth)}:`;
      separator = ",";
      path[depth] = key;
      write(value);
    }
    text += "}";
  }

  write(value);
  return { text, blobs };
}

const PLAIN = "use objects, arrays, strings, numbers, bigints, booleans, null or bytes";

/**
 * Tells whether `text` holds half of a surrogate pair.
 *
 * @param {string} text
 */
export function hasLoneSurrogate(text) {
  return text.isWellFormed ? !text.isWellFormed() : LONE_SURROGATE.test(text);
}

/** Tells whether an object is a plain list, of this realm or another, and none of a class of its own. */
function isList(object) {
  if (!Array.isArray(object)) return false;
  const prototype = Object.getPrototypeOf(object);
  return (
    prototype === Array.prototype ||
    // Another realm's: what all its lists share is itself a list, and has their methods.
    (Array.isArray(prototype) && Object.hasOwn(prototype, "concat"))
  );
}

/** Tells whether an object is one of plain data, of this realm or another. */
function isPlain(object) {
  const prototype = Object.getPrototypeOf(object);
  return (
    prototype === null ||
    prototype === Object.prototype ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"))
  );
}

/** Names what a foreign object is: `Date`, `Map`, or its class. */
function nameOf(object) {
  const tag = Object.prototype.toString.call(object).slice(8, -1);
  const name = tag === "Object" ? object.constructor?.name : tag;
  return name && typeof name === "string" ? name : "an object with a prototype";
}
