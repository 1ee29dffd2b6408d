import { engine } from "./engine.js";
import { validateOptions } from "./options.js";
import { ask } from "./ask.js";
import { calledFrom, isOwn } from "./refusal.js";

/** The half of a call that comes back. */
class Replies {
  constructor(id) {
    const [provider, name] = id.split(".");
    this.provider = provider;
    this.name = name;
    this.id = id;
    Object.freeze(this);
  }

  parseResponse(status, body, options) {
    return calledFrom(this.parseResponse, () =>
      engine.parseResponse(this.id, status, body, options),
    );
  }
}

/** One call of one provider. */
class Operation extends Replies {
  /** Its table, where that is not compiled into the core, and the module of the core that knows its words. */
  #rules;

  constructor(id, rules) {
    super(id);
    this.#rules = rules;
    known.set(id, this);
    forms.add(rules?.form);
  }

  validate(payload, options) {
    return calledFrom(this.validate, () => findings(this.id, this.#rules, payload, options));
  }

  build(payload, options) {
    return calledFrom(this.build, () => engine.build(this.id, payload, options));
  }

  jsonSchema() {
    return engine.jsonSchema(this.id);
  }

  /** Makes what form libraries take in place of a schema of their own: Standard Schema, version 1. */
  get "~standard"() {
    return {
      version: 1,
      vendor: "presend",
      validate: (value) => standard(this.id, this.#rules, value),
    };
  }
}

function findings(operation, rules, payload, options) {
  const context = { ...validateOptions(options), call: "validate", operation };
  return ask((...given) => engine.validate(rules, ...given), context, payload).answer;
}

function standard(operation, rules, value) {
  try {
    const errors = findings(operation, rules, value).filter(({ severity }) => severity === "error");
    return errors.length
      ? { issues: errors.map(({ message, path }) => ({ message, path })) }
      : { value };
  } catch (error) {
    // A form may hold anything: what no payload can be is a finding like any other here.
    if (isOwn(error)) return { issues: [{ message: error.message, path: error.path }] };
    throw error;
  }
}

const known = new Map();

/** The modules of the core that the operations of a page need. */
export const forms = new Set();

/**
 * Gives the operation called `id`, the same object each time.
 *
 * @param {string} id
 * @param {{ table: string, form: object }} [rules] where they are not compiled into the core
 */
export const operation = (id, rules) => known.get(id) ?? new Operation(id, rules);

/**
 * Gives what reads the answers to the call named `id`, of which there is no other half here.
 *
 * @param {string} id
 */
export const replies = (id) => new Replies(id);

/** Lists every operation; in a page, those that it has imported. */
export const operations = () => [...(engine.ids() ?? known.keys())].map((id) => operation(id));
