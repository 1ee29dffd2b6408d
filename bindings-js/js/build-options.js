import { engine } from "./engine.js";
import { expecting, objectOf, seconds, text } from "./options.js";
import { refusal } from "./refusal.js";

const flag = expecting("a boolean", (value) => typeof value === "boolean");
const credentials = objectOf({ secretId: text, secretKey: text, token: text }, [
  "secretId",
  "secretKey",
]);

/** Creates the check of an option that is refused in a browser. */
const secret = (check) => (value, name, parent) => {
  if (engine.signs) return check(value, name, parent);
  throw refusal([...parent, name], "secrets belong on a server; this package cannot sign");
};

/** Checks the date of a message. */
const date = expecting(
  "whole Unix seconds, such as Math.floor(Date.now() / 1000)",
  Number.isSafeInteger,
);

/** The options of `build` for each kind of operation. */
const kinds = {
  tc3: objectOf({
    region: text,
    site: text,
    timestamp: seconds,
    language: text,
    lang: text,
    credentials: secret(credentials),
    unsignedPayload: secret(flag),
  }),
  apiKey: objectOf({ apiKey: secret(text), lang: text }),
  smtp: objectOf({ date, messageId: text, lang: text }),
};

/**
 * Checks and copies the options of `build`, and sets the time if the clock of the host may be used.
 *
 * @param {"tc3" | "apiKey" | "smtp"} kind
 */
export function buildOptions(kind, given = {}) {
  const options = kinds[kind](given);
  const time = kind === "smtp" ? "date" : "timestamp";
  options[time] ??= engine.now();
  return options;
}
