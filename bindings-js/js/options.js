import { refusal } from "./refusal.js";
import { hasLoneSurrogate } from "./payload-text.js";

/**
 * Makes the check of one option. It returns the value, or throws a `TypeError` that contains the option's path but not
 * the value, which may be a secret.
 */
export function expecting(what, takes) {
  return (value, path) => {
    if (takes(value)) return value;
    throw refusal(path, `expected ${what}, got ${value === null ? "null" : typeof value}`);
  };
}

/**
 * Makes the check of an object with these entries and no others. Each is read once. Inherited entries count too, so that
 * no option is lost because it is on a prototype.
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

/** Checks a text. */
export const text = expecting(
  "Unicode text",
  (value) => typeof value === "string" && !hasLoneSurrogate(value),
);

/** Checks a number of seconds. */
export const seconds = expecting("a whole number of seconds", Number.isSafeInteger);

const forValidate = objectOf({ site: text, now: seconds, lang: text });

/** Checks and copies the options of `validate`. */
export const validateOptions = (given = {}) => forValidate(given, []);
