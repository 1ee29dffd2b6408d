import { refusal } from "./refusal.js";
import { hasLoneSurrogate } from "./call.js";

/**
 * Creates the check of one option. The check returns the value, or throws a `TypeError` that contains the option's path
 * but not the value, which may be a secret. The path is put together only for the error.
 */
export function expecting(what, takes) {
  return (value, name, parent = ROOT) => {
    if (takes(value)) return value;
    throw refusal(
      [...parent, name],
      `expected ${what}, got ${value === null ? "null" : typeof value}`,
    );
  };
}

const ROOT = [];
const isObject = expecting("an object", (value) => typeof value === "object" && value !== null);

/**
 * Creates the check of an object that may have only these entries. Each entry is read once. Inherited entries are read
 * too, so that an option on a prototype is not ignored.
 */
export function objectOf(entries, required = []) {
  const names = Object.keys(entries);
  return (given, name, parent = ROOT) => {
    isObject(given, name ?? "options", parent);
    const path = name === undefined ? parent : [...parent, name];
    for (const key of Object.keys(given)) {
      if (!names.includes(key)) {
        throw refusal([...path, key], `no such option; the options are ${names.join(", ")}`);
      }
    }
    const copy = {};
    for (const key of names) {
      const value = given[key];
      if (value !== undefined) copy[key] = entries[key](value, key, path);
    }
    for (const key of required) if (!(key in copy)) entries[key](undefined, key, path);
    return copy;
  };
}

/** Checks a string, which must be valid Unicode. */
export const text = expecting(
  "Unicode text",
  (value) => typeof value === "string" && !hasLoneSurrogate(value),
);

/** Checks the language of messages, where there is no other option. */
export const onlyLang = objectOf({ lang: text });

/** Checks a number of seconds. */
export const seconds = expecting("a whole number of seconds", Number.isSafeInteger);

const count = expecting(
  "a safe integer of at least 0",
  (value) => Number.isSafeInteger(value) && value >= 0,
);

const forValidate = objectOf({ site: text, now: seconds, lang: text, maxIssues: count });

/** Checks and copies the options of `validate`, and sets the time. */
export function validateOptions(given = {}) {
  const options = forValidate(given);
  options.now ??= Math.floor(Date.now() / 1000);
  return options;
}
