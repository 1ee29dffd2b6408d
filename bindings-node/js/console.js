/**
 * What `console.log` shows of a request, a message and a response in Node.js: `<Response ok: true, data: 3 fields>`. The notation is
 * not that of an object, because most values are summaries, such as a number of fields. It contains no secrets and no
 * personal data.
 */
import { inspect } from "node:util";
import { Request } from "../../bindings-js/js/request.js";
import { Response } from "../../bindings-js/js/response.js";
import { SmtpMessage } from "../../bindings-js/js/smtp-message.js";

/** Writes a number of things: `1 field`, `2 fields`. */
const count = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

function show({ prototype, name }, entries) {
  prototype[inspect.custom] = function (_depth, options) {
    const shown = Object.entries(entries(this, (value) => inspect(value, options)));
    return `<${name} ${shown.map(([entry, value]) => `${entry}: ${value}`).join(", ")}>`;
  };
}

show(Request, ({ method, url, headers, body }) => ({
  method,
  url,
  headers: Object.keys(headers).length,
  body: count(body.length, "byte"),
}));

show(SmtpMessage, ({ rcptTo, data }) => ({
  recipients: rcptTo.length,
  data: count(data.length, "byte"),
}));

show(Response, ({ ok, requestId, data, error, failures }, shown) => ({
  ok,
  requestId: shown(requestId),
  error: error && `${shown(error.code ?? error.status)} (${error.kind})`,
  failures: failures.length,
  data: count(Object.keys(data).length, "field"),
}));
