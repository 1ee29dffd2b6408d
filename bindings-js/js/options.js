import { engine } from "./engine.js";
import { refusal } from "./refusal.js";
import { hasLoneSurrogate } from "./tape.js";

/**
 * Makes the check of one option: it returns the value, or throws a `TypeError` with the option's path
 * and never with the value, which may be a secret.
 */
function expecting(what, takes) {
  return (value, path) => {
    if (takes(value)) return value;
    throw refusal(path, `expected ${what}, got ${value === null ? "null" : typeof value}`);
  };
}

/** Makes the check of an object with these entries and no others; each is read once. */
function objectOf(entries, required = []) {
  const isObject = expecting("an object", (value) => typeof value === "object" && value !== null);
  return (given, path) => {
    isObject(given, path.length ? path : ["options"]);
    const copy = {};
    for (const name of Object.keys(given)) {
      const here = [...path, name];
      if (!Object.hasOwn(entries, name)) {
        throw refusal(here, `no such option; there are ${Object.keys(entries).join(", ")}`);
      }
      const value = given[name];
      if (value !== undefined) copy[name] = entries[name](value, here);
    }
    for (const name of required) if (!(name in copy)) entries[name](undefined, [...path, name]);
    return copy;
  };
}

const text = expecting(
  "Unicode text",
  (value) => typeof value === "string" && !hasLoneSurrogate(value),
);
const seconds = expecting("a whole number of seconds", Number.isSafeInteger);
const flag = expecting("a boolean", (value) => typeof value === "boolean");
const secret = (_, path) => {
  throw refusal(path, "secrets belong on a server; this build cannot sign");
};

const unsigned = { region: text, site: text, timestamp: seconds, language: text, lang: text };
const credentials = objectOf({ secretId: text, secretKey: text, token: text }, [
  "secretId",
  "secretKey",
]);

const forValidate = objectOf({ site: text, now: seconds, lang: text });
const forAnswer = objectOf({ lang: text });
const forSigned = objectOf({ ...unsigned, credentials, unsignedPayload: flag });
const forUnsigned = objectOf({ ...unsigned, credentials: secret, unsignedPayload: secret });

/** Checks and copies the options of `validate`. */
export const validateOptions = (given = {}) => forValidate(given, []);

/** Checks and copies the options of `parseResponse`. */
export const answerOptions = (given = {}) => forAnswer(given, []);

/** Checks and copies the options of `build`, and sets the time where the host's clock may be used. */
export const buildOptions = (given = {}) => ({
  timestamp: engine.now(),
  ...(engine.signs ? forSigned : forUnsigned)(given, []),
});
