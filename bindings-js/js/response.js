import { ProviderError } from "./errors.js";

/** What an answer means. */
export class Response {
  constructor({ ok, request_id, data, error, failures }, raw) {
    this.ok = ok;
    this.requestId = request_id;
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

  /** The answer as plain data; integers that no number holds as digits, because JSON.stringify stops at them. */
  toJSON() {
    const { ok, requestId, data, error, failures } = this;
    const text = JSON.stringify(data, (_, value) =>
      typeof value === "bigint" ? `${value}` : value,
    );
    return {
      ok,
      requestId,
      data: JSON.parse(text),
      error: error && error.toJSON(),
      failures: failures.map(({ error, ...who }) => ({ ...who, error: error.toJSON() })),
    };
  }

  /** Shows neither the provider's data nor the recipients, which are nothing for a log. */
  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    const { ok, requestId, error, failures } = this;
    return `Response ${inspect({ ok, requestId, error, failures: failures.length }, options)}`;
  }
}
