import { bytesOf } from "./bytes.js";
import { ProviderError } from "./errors.js";
import { answerOptions } from "./options.js";
import { refusal } from "./refusal.js";

/** What an answer means. */
class Response {
  constructor({ ok, requestId, data, largeIntegers, error, failures }, raw) {
    for (const [path, digits] of largeIntegers) restore(data, path, digits);
    this.ok = ok;
    this.requestId = requestId;
    this.data = data;
    this.error = error && new ProviderError(error);
    this.failures = failures.map(({ index, recipient, error }) => ({
      index,
      recipient,
      error: new ProviderError(error),
    }));
    // It may be large, and people are named in it: not for the console.
    Object.defineProperty(this, "raw", { value: raw });
  }

  raiseForError() {
    if (!this.error) return;
    Error.captureStackTrace?.(this.error, this.raiseForError);
    throw this.error;
  }

  /** The answer as data; integers that no number holds as their digits, because JSON.stringify stops at them. */
  toJSON() {
    const { ok, requestId, data, error, failures } = this;
    const text = JSON.stringify(data, (_, value) =>
      typeof value === "bigint" ? `${value}` : value,
    );
    return { ok, requestId, data: JSON.parse(text), error, failures };
  }

  /** Shows neither the provider's data nor the recipients, which are nothing for a log. */
  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    const { ok, requestId, error, failures } = this;
    return `Response ${inspect({ ok, requestId, error, failures: failures.length }, options)}`;
  }
}

/** Puts the integer back that `JSON.parse` rounded. */
function restore(data, path, digits) {
  const last = path.length - 1;
  const parent = path.slice(0, last).reduce((value, step) => value[step], data);
  parent[path[last]] = BigInt(digits);
}

/**
 * Makes the function that reads answers with `call`, the way to a core that knows them.
 *
 * @param {(lines: string, blobs: Uint8Array[]) => { json: string }} call
 */
export function answerReader(call) {
  return (operation, status, body, given) => {
    const options = answerOptions(given);
    if (status !== null && !Number.isInteger(status)) {
      throw refusal(["status"], "expected an HTTP status or null");
    }
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : bytesOf(body);
    if (!bytes) throw refusal(["body"], "expected text or bytes");
    const lines = JSON.stringify({ ...options, call: "parseResponse", operation, status });
    const found = JSON.parse(call(lines, [bytes]).json);
    if (found.refused) throw refusal([], found.refused);
    return new Response(found, body);
  };
}
