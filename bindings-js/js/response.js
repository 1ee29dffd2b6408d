import { bytesOf } from "./bytes.js";
import { ProviderError } from "./errors.js";
import { objectOf, seconds, text } from "./options.js";
import { calledFrom, refusal } from "./refusal.js";

const forAnswer = objectOf({ lang: text });
const forExplain = objectOf({ provider: text, lang: text });

/** What an answer means. */
class Response {
  constructor({ ok, requestId, data, marked, error, failures }, raw) {
    this.ok = ok;
    this.requestId = requestId;
    this.data = marked ? unmarked(data) : data;
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

/** Puts integers back that `JSON.parse` would have rounded, and which came as marked texts. */
function unmarked(value) {
  if (typeof value === "string" && value.startsWith("\0")) {
    const text = value.slice(1);
    return text.startsWith("\0") ? text : BigInt(text);
  }
  if (typeof value !== "object" || value === null) return value;
  for (const key of Object.keys(value)) value[key] = unmarked(value[key]);
  return value;
}

/** Makes a call that asks about answers. */
function ask(call, question, blobs = []) {
  const found = JSON.parse(call(JSON.stringify(question), blobs).json);
  if (found.refused) throw refusal([], found.refused);
  return found;
}

/**
 * Makes the functions that look codes up with `call`, the way to a core that knows them.
 *
 * @param {(lines: string, blobs: Uint8Array[]) => { json: string }} call
 */
export function codeReader(call) {
  /** Looks a code up. */
  function explain(code, given = {}) {
    return calledFrom(explain, () => {
      text(code, ["code"]);
      return ask(call, { ...forExplain(given, []), call: "explain", code }).explanation;
    });
  }

  /** Says how long to wait before the next try, in seconds. */
  function retryDelay(retry, attempt, random) {
    return calledFrom(retryDelay, () => {
      if (typeof retry !== "object" || retry === null) {
        throw refusal(["retry"], "expected the advice of an error");
      }
      const { when, afterSeconds } = retry;
      if ((afterSeconds ?? null) !== null) seconds(afterSeconds, ["retry", "afterSeconds"]);
      if (!Number.isSafeInteger(attempt)) throw refusal(["attempt"], "expected a whole number");
      if (!Number.isFinite(random)) throw refusal(["random"], "expected a number");
      const { delay } = ask(call, {
        call: "retryDelay",
        when,
        afterSeconds,
        attempt,
        random,
      });
      return delay === null ? null : delay / 1000;
    });
  }

  return { explain, retryDelay };
}

/**
 * Makes the function that reads answers with `call`, the way to a core that knows them.
 *
 * @param {(lines: string, blobs: Uint8Array[]) => { json: string }} call
 */
export function answerReader(call) {
  return (operation, status, body, given = {}) => {
    const options = forAnswer(given, []);
    if (status !== null && !Number.isSafeInteger(status)) {
      throw refusal(["status"], "expected an HTTP status or null");
    }
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : bytesOf(body);
    if (!bytes) throw refusal(["body"], "expected text or bytes");
    const found = ask(call, { ...options, call: "parseResponse", operation, status }, [bytes]);
    return new Response(found, body);
  };
}
