import { ARGUMENT } from "./arguments.js";
import { engine } from "./engine.js";
import { at, expecting, nested, numberOrType, objectOf, seconds, text } from "./options.js";
import { refusal } from "./refusal.js";

const flag = expecting("a boolean", (value) => typeof value === "boolean");
const credentials = objectOf({ secretId: text, secretKey: text, token: text }, [
  "secretId",
  "secretKey",
]);

/** Creates the check of an option that is refused in a browser. */
const secret = (check) => (value, name, parent, values) => {
  if (engine.signs) return check(value, name, parent, values);
  throw refusal([...parent, name], "secrets belong on a server; this package cannot sign");
};

/** Checks the date of a message. */
const date = expecting(
  "whole Unix seconds, such as Math.floor(Date.now() / 1000)",
  Number.isSafeInteger,
  numberOrType,
);

/** The options of `build` for each kind of operation. */
const kinds = {
  tc3: objectOf({
    region: text,
    site: text,
    timestamp: at(ARGUMENT.time, seconds),
    language: text,
    lang: text,
    credentials: nested(secret(credentials)),
    unsignedPayload: secret(flag),
  }),
  apiKey: objectOf({ apiKey: secret(text), lang: text }),
  smtp: objectOf({ date: at(ARGUMENT.time, date), messageId: text, lang: text }),
};

/**
 * Checks the options of `build`, sets the time if the clock of the host may be used, and gives the arguments of the core.
 *
 * @param {"tc3" | "apiKey" | "smtp"} kind
 */
export function buildArguments(kind, given = {}) {
  const values = kinds[kind](given);
  values[ARGUMENT.time] ??= engine.now();
  return values;
}
