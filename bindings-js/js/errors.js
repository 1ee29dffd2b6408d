import { pathText } from "./path.js";

/** The maximum number of issues in the message of an error. */
const MOST_LINES = 20;

/** Formats an issue as one line, like the core: `Destination[1]: not an e-mail address … (the provider's code)`. */
export function issueText({ path, message, code }) {
  const where = path.length ? `${pathText(path)}: ` : "";
  return where + message + (code === null ? "" : ` (${code})`);
}

function issuesText(issues) {
  const lines = issues.slice(0, MOST_LINES).map(issueText);
  if (issues.length > MOST_LINES) lines.push(`and ${issues.length - MOST_LINES} more`);
  return lines.join("\n");
}

/** The advice on sending again, with the property names of JavaScript. */
export const retryAdvice = ({ when, after_seconds, may_duplicate }) => ({
  when,
  afterSeconds: after_seconds,
  mayDuplicate: may_duplicate,
});

/** Sets a property that is not enumerable: neither consoles nor `JSON.stringify` show it. */
function hide(object, name, value) {
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
}

// The names of both classes are getters. If they were static fields, V8 of Node.js 20 would start to optimize the code that
// creates an error again and again, which took a third of the processor time while answers were read.

/** A payload or an option of `build` breaks rules of the provider. */
export class ValidationError extends Error {
  static get name() {
    return "ValidationError";
  }

  constructor(issues) {
    super(issuesText(issues));
    this.issues = issues;
  }

  toJSON() {
    const { name, message, issues } = this;
    return { name, message, issues };
  }
}

/**
 * An error that a provider reported, with what the catalogue says about it. The provider's own message may contain an
 * address. It is only in `providerMessage`, which is not logged.
 */
export class ProviderError extends Error {
  static get name() {
    return "ProviderError";
  }

  constructor(found) {
    super(found.text);
    // One assignment for each property, because rest patterns and `Object.assign` take several times as long.
    this.provider = found.provider;
    this.code = found.code;
    this.requestId = found.request_id;
    this.status = found.status;
    this.known = found.known;
    this.kind = found.kind;
    this.meaning = found.meaning;
    this.fix = found.fix;
    this.fields = found.fields;
    this.issues = found.issues;
    this.retry = retryAdvice(found.retry);
    hide(this, "providerMessage", found.message);
  }

  toJSON() {
    const { name, message } = this;
    return { name, message, ...this };
  }
}

// The name is on the prototype, so that consoles do not list it as a property. It is a string, so that minifying does
// not change it.
hide(ValidationError.prototype, "name", "ValidationError");
hide(ProviderError.prototype, "name", "ProviderError");
