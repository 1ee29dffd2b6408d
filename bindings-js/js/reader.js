import { engine } from "./engine.js";

/** The first character of a result. JSON never begins with it. */
const MARK = "#";

/** The number of values of a digit of a number. */
const BASE = 32;

/** The code of the first character that is a digit, but not the last one of a number. Those of last digits are below it. */
const NOT_LAST = 96;

// The kinds of values: the remainder when the number of a value is divided by KINDS.
const INTEGER = 0;
const NEGATIVE = 1;
const NAME = 2;
const TEXT = 3;
const KINDS = 5;

/** The names that are part of the program, such as those of rules, fields and headers, by their indexes. */
let names = [];

/** Forgets the names, because a core that was started again, or another copy of it, gives them other indexes. */
export function forgetNames() {
  names = [];
}

/** Gives the name with this index. If it is not known, the core gives all names that are new. */
function nameAt(index) {
  if (index >= names.length) names.push(...engine.names(names.length));
  return names[index];
}

/**
 * Reads a result from the text in which the core writes it: the mark, numbers, and a list of texts as JSON. The first number is
 * how many characters the others take. A name or a text is written as its index. A body that follows after a line break has to be
 * cut off before. As JSON, 20,000 issues took several times as long to read; with the names among the texts, a call with six
 * issues took a quarter more time. The texts come from `JSON.parse`, because a part of a string would keep the whole string in
 * memory.
 */
export class Reader {
  constructor(text) {
    this.text = text;
    this.at = MARK.length;
    const length = this.number();
    this.end = this.at + length;
    this.texts = JSON.parse(text.slice(this.end));
  }

  /** Whether all numbers have been read. */
  get isDone() {
    return this.at >= this.end;
  }

  /** The next number. The lowest digit comes first. */
  number() {
    const { text } = this;
    let digit = text.charCodeAt(this.at++);
    let number = digit % BASE;
    for (let weight = BASE; digit >= NOT_LAST; weight *= BASE) {
      digit = text.charCodeAt(this.at++);
      number += (digit % BASE) * weight;
    }
    return number;
  }

  /** The name whose index is the next number. */
  name() {
    return nameAt(this.number());
  }

  /** The same, or null if there is no name. */
  optionalName() {
    const number = this.number();
    return number === 0 ? null : nameAt(number - 1);
  }

  /** The text whose index is the next number. */
  indexedText() {
    return this.texts[this.number()];
  }

  /** The next value: a number, a name, a text or a list. */
  value() {
    const entry = this.number();
    const size = Math.floor(entry / KINDS);
    switch (entry % KINDS) {
      case INTEGER:
        return size;
      case NEGATIVE:
        return -size;
      case NAME:
        return nameAt(size);
      case TEXT:
        return this.texts[size];
      default:
        return this.values(size);
    }
  }

  values(count) {
    // Of this length from the start, because an array that grows has room for 17 values.
    const values = new Array(count);
    for (let index = 0; index < count; index++) values[index] = this.value();
    return values;
  }

  /** The next object: the number of its entries, and a name and a value for each of them. */
  object() {
    const object = {};
    for (let count = this.number(); count > 0; count--) {
      const name = this.name();
      object[name] = this.value();
    }
    return object;
  }
}

/** Tells whether a text is one that `Reader` reads, and not JSON. */
export const isResult = (text) => text.startsWith(MARK);
