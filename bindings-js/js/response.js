import { ProviderError } from "./errors.js";

/**
 * Gives the response for what the core found out about an answer. The errors are not created in the constructor: an error keeps
 * the objects whose methods are on the stack, and with the response the whole body.
 */
export function responseOf(found, raw) {
  const error = found.error && new ProviderError(found.error);
  const failures = found.failures.map(({ index, recipient, error }) => ({
    index,
    recipient,
    error: new ProviderError(error),
  }));
  return new Response(found, error, failures, raw);
}

/** A parsed response. */
export class Response {
  static name = "Response";

  constructor({ ok, request_id, data }, error, failures, raw) {
    this.ok = ok;
    this.requestId = request_id;
    this.data = data;
    this.error = error;
    this.failures = failures;
    // The body is not enumerable, because it may be large and may contain personal data.
    Object.defineProperty(this, "raw", { value: raw });
  }

  raiseForError() {
    if (!this.error) return;
    Error.captureStackTrace?.(this.error, this.raiseForError);
    throw this.error;
  }

  /** The response as plain data. A bigint becomes a string of digits, because `JSON.stringify` refuses bigints. */
  toJSON() {
    const { ok, requestId, data, error, failures } = this;
    const text = JSON.stringify(data, function (key, value) {
      // Some programs give bigints a `toJSON`, whose result is `value`.
      const given = this[key];
      return typeof given === "bigint" ? `${given}` : value;
    });
    return {
      ok,
      requestId,
      data: JSON.parse(text),
      error: error && error.toJSON(),
      failures: failures.map(({ error, ...who }) => ({ ...who, error: error.toJSON() })),
    };
  }
}
