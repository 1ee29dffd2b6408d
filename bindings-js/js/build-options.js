import { engine } from "./engine.js";
import { expecting, objectOf, seconds, text } from "./options.js";
import { refusal } from "./refusal.js";

const flag = expecting("a boolean", (value) => typeof value === "boolean");
const secret = (_, path) => {
  throw refusal(path, "secrets belong on a server; this build cannot sign");
};

const unsigned = { region: text, site: text, timestamp: seconds, language: text, lang: text };
const credentials = objectOf({ secretId: text, secretKey: text, token: text }, [
  "secretId",
  "secretKey",
]);
const forSigned = objectOf({ ...unsigned, credentials, apiKey: text, unsignedPayload: flag });
const forUnsigned = objectOf({
  ...unsigned,
  credentials: secret,
  apiKey: secret,
  unsignedPayload: secret,
});

/** Checks and copies the options of `build`, and sets the time where the host's clock may be used. */
export const buildOptions = (given = {}) => ({
  timestamp: engine.now(),
  ...(engine.signs ? forSigned : forUnsigned)(given, []),
});
