/** Creates the function that throws an error until the WebAssembly module with the real function is loaded. */
const notLoaded = (what, init) => () => {
  throw new Error(`${what} cannot be used yet: call ${init} first`);
};

const INIT = '`await init()` (the default export of "presend-web")';
const INIT_ANSWERS = '`await initAnswers()` from "presend-web/answers"';

/**
 * The functions of the core. `presend` sets them when it is imported, and `presend-web` when `init` or `initAnswers` has
 * loaded a WebAssembly module. A result `{ refused }` contains the reason why the core refused the arguments.
 *
 * @typedef {import("./call.js").Call} Call
 */
export const engine = {
  /**
   * Gives the issues of a payload, or `{ refused }`.
   *
   * @type {(call: Call) => object}
   */
  validate: notLoaded("validate()", INIT),

  /**
   * Builds a request, `{ head, body }`. If there is none, the head is `{ issues }` or `{ refused }`.
   *
   * @type {(call: Call) => { head: object, body?: Uint8Array }}
   */
  build: notLoaded("build()", INIT),

  /**
   * Gives the issues of a finished message, or `{ refused }`. The message is one of the arguments.
   *
   * @type {(call: Call) => object}
   */
  validateRaw: notLoaded("validateRaw()", INIT),

  /**
   * Builds a message, `{ envelope, data }`. If there is none, the envelope is `{ issues }` or `{ refused }`.
   *
   * @type {(call: Call) => { envelope: object, data?: Uint8Array }}
   */
  buildMessage() {
    throw new Error("browsers cannot send mail over SMTP: build the message on a server");
  },

  /**
   * Gives the JSON Schema of an operation.
   *
   * @type {(id: string) => object}
   */
  jsonSchema: notLoaded("jsonSchema()", INIT),

  /**
   * Gives the names that are part of the program, from this index on.
   *
   * @type {(first: number) => string[]}
   */
  names: undefined,

  /**
   * Gives the rate limit and the error codes of an operation.
   *
   * @type {(id: string) => { rate_limit: number | null, errors: string[] }}
   */
  describe: notLoaded("rateLimit and errors", `${INIT} or ${INIT_ANSWERS}`),

  /**
   * Parses a response, or gives `{ refused }`. The body is one of the arguments.
   *
   * @type {(call: Call) => object}
   */
  parseResponse: notLoaded("parseResponse()", INIT_ANSWERS),

  /**
   * Looks up an error code, or gives `{ refused }`.
   *
   * @type {(code: string, provider?: string, lang?: string) => object | null}
   */
  explain: notLoaded("explain()", INIT_ANSWERS),

  /**
   * Gives the number of milliseconds to wait before the next attempt, null, or `{ refused }`.
   *
   * @type {(when: string, afterSeconds: number | undefined, attempt: number, random: number) => number | null | object}
   */
  retryDelay: notLoaded("retryDelay()", INIT_ANSWERS),

  /** Whether this package can sign requests and add API keys. */
  signs: false,

  /**
   * Gives the time in Unix seconds, if the clock of the host may be used.
   *
   * @type {() => number | undefined}
   */
  now() {},
};
