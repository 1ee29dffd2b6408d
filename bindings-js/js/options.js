import { ARGUMENT } from "./arguments.js";
import { refusal } from "./refusal.js";
import { hasLoneSurrogate } from "./call.js";

/**
 * Creates the check of one option. The check returns the value, or throws a `TypeError` that contains the option's path
 * but not the value, which may be a secret. The path is put together only for the error.
 *
 * @param {string} what the values that the check takes
 * @param {(value: unknown) => boolean} takes
 * @param {(value: unknown) => string} [describe] describes a value that it does not take
 */
export function expecting(what, takes, describe = typeOf) {
  return (value, name, parent = ROOT) => {
    if (takes(value)) return value;
    throw refusal([...parent, name], `expected ${what}, got ${describe(value)}`);
  };
}

const typeOf = (value) => (value === null ? "null" : typeof value);

/** Describes a value in place of a number. Numbers are not secrets. */
export const numberOrType = (value) => (typeof value === "number" ? `${value}` : typeOf(value));

const ROOT = [];
const isObject = expecting("an object", (value) => typeof value === "object" && value !== null);

/** The check of an entry whose value has this index in the list. */
export function at(index, check) {
  if (index === undefined) throw new Error("there is no such argument");
  return { index, check };
}

/** The check of an entry that is an object. Its entries have indexes of their own. */
export const nested = (check) => ({ check });

/** The index and the check of an entry. Unless they are given, the entry is the argument of the same name. */
const placed = (key, check) => (typeof check === "function" ? at(ARGUMENT[key], check) : check);

/**
 * Creates the check of an object that may have only these entries. It returns a list with each value at its index, to which the
 * values of an object inside it are added. Each entry is read once. Inherited entries are read too, so that an option on a
 * prototype is not ignored.
 */
export function objectOf(entries, required = []) {
  const names = Object.keys(entries);
  const checks = names.map((key) => ({ key, ...placed(key, entries[key]) }));
  return (given, name, parent = ROOT, values = []) => {
    isObject(given, name ?? "options", parent);
    const path = name === undefined ? parent : [...parent, name];
    for (const key of Object.keys(given)) {
      if (!names.includes(key)) {
        throw refusal([...path, key], `no such option; the options are ${names.join(", ")}`);
      }
    }
    for (const { key, check, index } of checks) {
      const value = given[key];
      if (value === undefined && !required.includes(key)) continue;
      const checked = check(value, key, path, values);
      if (index !== undefined) values[index] = checked;
    }
    return values;
  };
}

/** Checks a string, which must be valid Unicode. */
export const text = expecting(
  "Unicode text",
  (value) => typeof value === "string" && !hasLoneSurrogate(value),
  (value) => (typeof value === "string" ? "text with a lone surrogate" : typeOf(value)),
);

/** Checks the language of messages, where there is no other option. */
export const onlyLang = objectOf({ lang: text });

/** Checks a number of seconds. */
export const seconds = expecting("seconds as a safe integer", Number.isSafeInteger, numberOrType);

const count = expecting(
  "a safe integer of at least 0",
  (value) => Number.isSafeInteger(value) && value >= 0,
  numberOrType,
);

const forValidate = objectOf({
  site: text,
  now: at(ARGUMENT.time, seconds),
  lang: text,
  maxIssues: count,
});

/** Checks the options of `validate`, sets the time, and gives the arguments of the core. */
export function validateArguments(given = {}) {
  const values = forValidate(given);
  values[ARGUMENT.time] ??= Math.floor(Date.now() / 1000);
  return values;
}
