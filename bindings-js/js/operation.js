import { engine } from "./engine.js";
import { ValidationError } from "./errors.js";
import { buildOptions, validateOptions } from "./options.js";
import { calledFrom, isOwn, own, refusal } from "./refusal.js";
import { Request } from "./request.js";
import { tape } from "./tape.js";

/** One call of one provider. */
class Operation {
  /** Its rules, where they are not compiled into the core. */
  #table;

  constructor(id, table) {
    this.#table = table;
    const [provider, name] = id.split(".");
    this.provider = provider;
    this.name = name;
    this.id = id;
    Object.freeze(this);
  }

  validate(payload, options) {
    return calledFrom(this.validate, () => findings(this.id, this.#table, payload, options));
  }

  build(payload, options) {
    return calledFrom(this.build, () => {
      const context = { ...buildOptions(options), call: "build", operation: this.id };
      const { answer, body } = ask(engine.build, context, this.#table, tape(payload));
      if (answer.issues) throw own(new ValidationError(answer.issues));
      return new Request(answer, body);
    });
  }

  parseResponse(status, body, options) {
    return calledFrom(this.parseResponse, () =>
      engine.parseResponse(this.id, status, body, options),
    );
  }

  jsonSchema() {
    return engine.jsonSchema(this.id);
  }

  /** Makes what form libraries take in place of a schema of their own: Standard Schema, version 1. */
  get "~standard"() {
    return {
      version: 1,
      vendor: "presend",
      validate: (value) => standard(this.id, this.#table, value),
    };
  }
}

function findings(operation, table, payload, options) {
  const context = { ...validateOptions(options), call: "validate", operation };
  return ask(engine.call, context, table, tape(payload)).answer;
}

function standard(operation, table, value) {
  try {
    const errors = findings(operation, table, value).filter(({ severity }) => severity === "error");
    return errors.length
      ? { issues: errors.map(({ message, path }) => ({ message, path })) }
      : { value };
  } catch (error) {
    // A form may hold anything: what no payload can be is a finding like any other here.
    if (isOwn(error)) return { issues: [{ message: error.message, path: error.path }] };
    throw error;
  }
}

/** Makes a call: one line of options and one of payload go out, one JSON text comes back. */
function ask(call, context, table, { text, blobs }) {
  const { json, body } = call(`${JSON.stringify(context)}\n${text}`, blobs, table, context.lang);
  const answer = JSON.parse(json);
  if (answer.refused) throw refusal([], answer.refused);
  return { answer, body };
}

const known = new Map();

/**
 * Gives the operation called `id`, the same object each time.
 *
 * @param {string} id
 * @param {string} [table] its rules, where they are not compiled into the core
 */
export function operation(id, table) {
  if (!known.has(id)) known.set(id, new Operation(id, table));
  return known.get(id);
}

/** Lists every operation; in a page, those that it has imported. */
export const operations = () => [...(engine.ids() ?? known.keys())].map((id) => operation(id));
