import { refusal } from "./refusal.js";
import { hasLoneSurrogate } from "./payload-text.js";

/**
 * Creates the check of one option. The check returns the value, or throws a `TypeError` that contains the option's path
 * but not the value, which may be a secret.
 */
export function expecting(what, takes) {
  return (value, path) => {
    if (takes(value)) return value;
    throw refusal(path, `expected ${what}, got ${value === null ? "null" : typeof value}`);
  };
}

/**
 * Creates the check of an object that may have only these entries. Each entry is read once. Inherited entries are read
 * too, so that an option on a prototype is not ignored.
 */
export function objectOf(entries, required = []) {
  const isObject = expecting("an object", (value) => typeof value === "object" && value !== null);
  return (given, path) => {
    isObject(given, path.length ? path : ["options"]);
    const copy = {};
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(entries, name)) {
        const names = Object.keys(entries).join(", ");
        throw refusal([...path, name], `no such option; the options are ${names}`);
      }
    }
    for (const [name, check] of Object.entries(entries)) {
      const value = given[name];
      if (value !== undefined) copy[name] = check(value, [...path, name]);
    }
    for (const name of required) if (!(name in copy)) entries[name](undefined, [...path, name]);
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

const forValidate = objectOf({ site: text, now: seconds, lang: text });

/** Checks and copies the options of `validate`, and sets the time. */
export const validateOptions = (given = {}) => ({
  now: Math.floor(Date.now() / 1000),
  ...forValidate(given, []),
});
