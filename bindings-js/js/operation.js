import { ARGUMENT } from "./arguments.js";
import { buildArguments } from "./build-options.js";
import { bytesOf } from "./bytes.js";
import { engine } from "./engine.js";
import { ValidationError } from "./errors.js";
import {
  at,
  expecting,
  numberOrType,
  objectOf,
  onlyLang,
  text,
  validateArguments,
} from "./options.js";
import { hasLoneSurrogate, passCall } from "./call.js";
import { calledFrom, isOwn, own, refusal, unlessRefused } from "./refusal.js";
import { Request } from "./request.js";
import { responseOf } from "./response.js";
import { SmtpMessage } from "./smtp-message.js";

/** Where `answerOptions` puts the payload, which is no argument: after all arguments. */
const PAYLOAD = Object.keys(ARGUMENT).length;
const integerOrNull = expecting(
  "a whole number or null",
  (value) => value === null || Number.isInteger(value),
  numberOrType,
);
const answerOptions = objectOf({ lang: text, payload: at(PAYLOAD, (payload) => payload) });
const encoder = new TextEncoder();

/** One operation of one provider. */
class Operation {
  // Consoles show this name. It is a string, so that minifying does not change it.
  static name = "Operation";

  constructor(id) {
    const [provider, name] = id.split(".");
    this.provider = provider;
    this.name = name;
    this.id = id;
  }

  get rateLimit() {
    return unlessRefused(engine.describe(this.id)).rate_limit;
  }

  get errors() {
    return unlessRefused(engine.describe(this.id)).errors;
  }

  parseResponse(status, body, options = {}) {
    const found = calledFrom(this.parseResponse, () => {
      const values = answerOptions(options);
      integerOrNull(status, "status");
      const payload = values[PAYLOAD];
      values.length = PAYLOAD;
      values[ARGUMENT.status] = status;
      values[ARGUMENT.body] = textOrBytes(body);
      const call = payload === undefined ? [this.id, values] : [this.id, values, payload];
      return unlessRefused(passCall(call, engine.parseResponse));
    });
    // Not inside the function above, so that the stack of a `ProviderError` has fewer lines of this package.
    return responseOf(found, body);
  }
}

/** An operation whose request can be checked and built. */
class RequestOperation extends Operation {
  static name = "RequestOperation";

  constructor(id, kind) {
    super(id);
    this.kind = kind;
  }

  validate(payload, options) {
    return calledFrom(this.validate, () => issuesOf(this.id, payload, options));
  }

  build(payload, options) {
    return calledFrom(this.build, () => {
      const values = buildArguments(this.kind, options);
      const { head, body } = passCall([this.id, values, payload], engine.build);
      if (unlessRefused(head).issues) throw own(new ValidationError(head.issues));
      return new Request(head, body);
    });
  }

  jsonSchema() {
    return unlessRefused(engine.jsonSchema(this.id));
  }

  /** The interface of Standard Schema, version 1, which form libraries accept. */
  get "~standard"() {
    return { version: 1, vendor: "presend", validate: (value) => standard(this.id, value) };
  }
}

/** An operation that an SMTP client carries out. */
class SmtpOperation extends RequestOperation {
  static name = "SmtpOperation";

  build(payload, options) {
    return calledFrom(this.build, () => {
      const values = buildArguments(this.kind, options);
      const { envelope, data } = passCall([this.id, values, payload], engine.buildMessage);
      if (unlessRefused(envelope).issues) throw own(new ValidationError(envelope.issues));
      return new SmtpMessage(envelope, data);
    });
  }

  validateRaw(message, options = {}) {
    return calledFrom(this.validateRaw, () => {
      const values = onlyLang(options);
      const why =
        typeof message === "string"
          ? "expected bytes, such as Buffer.from(text), or new TextEncoder().encode(text) in a browser"
          : "expected bytes, such as a Buffer or await file.arrayBuffer()";
      values[ARGUMENT.message] = argumentBytes("message", message, why);
      return unlessRefused(passCall([this.id, values], engine.validateRaw));
    });
  }
}

/** Gives a body as Unicode text, or as bytes. A call refuses lone surrogates, and encoding replaces them by U+FFFD. */
function textOrBytes(body) {
  if (typeof body === "string") return hasLoneSurrogate(body) ? encoder.encode(body) : body;
  const why = "expected the body as text or bytes, such as await response.arrayBuffer()";
  return argumentBytes("body", body, why);
}

/** Gives the bytes of an argument, or throws a `TypeError` that says `why` they are none. */
function argumentBytes(name, value, why) {
  let bytes;
  try {
    bytes = bytesOf(value);
  } catch {
    throw refusal([name], "expected text or bytes, got bytes whose buffer is detached");
  }
  if (!bytes) throw refusal([name], `${why}; got ${value === null ? "null" : typeof value}`);
  return bytes;
}

function issuesOf(id, payload, options) {
  const values = validateArguments(options);
  return unlessRefused(passCall([id, values, payload], engine.validate));
}

function standard(id, value) {
  try {
    const errors = issuesOf(id, value).filter(({ severity }) => severity === "error");
    return errors.length
      ? { issues: errors.map(({ message, path }) => ({ message, path })) }
      : { value };
  } catch (error) {
    // A form may contain any value, so a value that no payload can contain is reported as an issue here.
    if (isOwn(error)) return { issues: [{ message: error.message, path: error.path }] };
    throw error;
  }
}

const known = new Map();

/**
 * Gives the operation with this ID, the same object each time.
 *
 * @param {string} id
 * @param {"tc3" | "apiKey" | "smtp"} kind the authentication of a request, or that it is a message for SMTP
 */
export function operation(id, kind) {
  if (!known.has(id)) {
    const made = kind === "smtp" ? new SmtpOperation(id, kind) : new RequestOperation(id, kind);
    known.set(id, Object.freeze(made));
  }
  return known.get(id);
}
