import { bytesOf } from "./bytes.js";
import { refusal } from "./refusal.js";

/** The maximum depth of nested lists and objects, as in the core. */
const MAX_DEPTH = 64;

/** The maximum number of values in one payload, as in the core. */
const MAX_VALUES = 1 << 20;

/** The maximum size of an integer, as in Python. */
const MAX_INTEGER_BITS = 8192;

/** Characters that JSON escapes, and surrogates, which may be lone. */
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Reads `value` once and writes it as text for the core; bytes are collected separately.
 *
 * The text is JSON with two extensions: `@0` stands for the first of `blobs`, and `#"NaN"` for a number as JavaScript
 * writes it.
 *
 * @param {unknown} value
 * @returns {{ text: string, blobs: Uint8Array[] }}
 */
export function payloadText(value) {
  const blobs = [];
  /** The path to the current value; elements beyond its depth are left over from earlier values. */
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
        // An integer that is not safe may have been rounded, so it is passed as a number and not as an integer.
        text += Number.isSafeInteger(value) ? value : `#"${value}"`;
        return;
      case "boolean":
        text += value;
        return;
      case "bigint":
        if (isTooLarge(value)) throw refuse(`an integer beyond ${MAX_INTEGER_BITS} bits`);
        text += value;
        return;
      case "object":
        if (value === null) text += "null";
        else writeObject(value);
        return;
      default:
        throw refuse(`${typeof value} is not a payload value; ${PLAIN}`);
    }
  }

  function writeObject(value) {
    if (isList(value)) return nested(value, writeList);
    if (isPlain(value)) return nested(value, writeEntries);
    let bytes;
    try {
      bytes = bytesOf(value);
    } catch {
      throw refuse("bytes whose buffer is detached");
    }
    if (!bytes) throw refuse(foreign(value));
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
 * Tells whether `text` contains a lone surrogate.
 *
 * @param {string} text
 */
export function hasLoneSurrogate(text) {
  return text.isWellFormed ? !text.isWellFormed() : LONE_SURROGATE.test(text);
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
