/** The first character of issues as text. JSON never begins with it. */
const MARK = "#";

/** The number of values of a digit of a number. */
const BASE = 32;

/** The code of the first character that is a digit, but not the last one of a number. Those of last digits are below it. */
const NOT_LAST = 96;

// The kinds of values: the lowest two bits of a number.
const INTEGER = 0;
const NEGATIVE = 1;
const TEXT = 2;
const KINDS = 4;

/**
 * Reads issues from the text in which the core writes them: the mark, numbers, and then a list of texts as JSON. The numbers are
 * how long the numbers after this one are, and what is known about each issue; a text is written as its index in the list.
 * Names that are part of the program, and messages that many issues have, are in the list once. As JSON, 20,000 issues took
 * several times as long to read. The texts come from `JSON.parse`, because a part of a string would keep the whole string in
 * memory.
 */
class Reader {
  constructor(text) {
    this.text = text;
    this.at = MARK.length;
    const length = this.number();
    this.end = this.at + length;
    this.texts = JSON.parse(text.slice(this.end));
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

  /** The text whose index is the next number. */
  indexed() {
    return this.texts[this.number()];
  }

  /** The next value: a number, a text or a list. */
  value() {
    const entry = this.number();
    const size = Math.floor(entry / KINDS);
    switch (entry % KINDS) {
      case INTEGER:
        return size;
      case NEGATIVE:
        return -size;
      case TEXT:
        return this.texts[size];
      default:
        return this.values(size);
    }
  }

  values(count) {
    const values = [];
    while (count-- > 0) values.push(this.value());
    return values;
  }

  params() {
    const params = {};
    for (let count = this.number(); count > 0; count--) {
      const name = this.indexed();
      params[name] = this.value();
    }
    return params;
  }

  issue() {
    const path = this.values(this.number());
    const rule = this.indexed();
    const code = this.number();
    const severity = this.indexed();
    const message = this.indexed();
    const params = this.params();
    return {
      path,
      rule,
      code: code === 0 ? null : this.texts[code - 1],
      severity,
      message,
      params,
    };
  }

  all() {
    const issues = [];
    while (this.at < this.end) issues.push(this.issue());
    return issues;
  }
}

/** Tells whether a text is one of issues, and not JSON. */
const areIssues = (text) => text.startsWith(MARK);

const readIssues = (text) => new Reader(text).all();

/**
 * Reads what the core gives for a check.
 *
 * @param {string | null | undefined} text the text of issues, nothing if there are none, or the JSON text of `{ refused }`
 */
export const issuesOrRefusal = (text) => {
  if (!text) return [];
  return areIssues(text) ? readIssues(text) : JSON.parse(text);
};

/**
 * Reads what the core gives in place of a request or a message, or the JSON text of a part of it.
 *
 * @param {string} text the text of issues, or JSON text
 */
export const issuesOrJson = (text) =>
  areIssues(text) ? { issues: readIssues(text) } : JSON.parse(text);
