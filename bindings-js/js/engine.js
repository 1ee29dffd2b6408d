/**
 * Carries calls to the core. Each package connects its own: Node when it loads, a page with `init()`.
 */
export const engine = {
  /**
   * Makes a call that comes before a send.
   *
   * @type {(lines: string, blobs: Uint8Array[]) => { json: string, body?: Uint8Array }}
   */
  call() {
    throw new Error(
      'presend is not ready: `await init()`, the default export of "presend-web", comes first',
    );
  },

  /**
   * Says what an answer means; apart from `call`, because a form does without it.
   *
   * @type {(id: string, status: unknown, body: unknown, options: unknown) => object}
   */
  parseResponse() {
    throw new Error(
      'presend cannot read answers yet: `await initAnswers()` from "presend-web/answers" comes first',
    );
  },

  /**
   * Gives the JSON Schema of an operation; apart from `call` for the same reason.
   *
   * @type {(id: string) => object}
   */
  jsonSchema() {
    throw new Error(
      'presend has no schemas yet: `await initSchema()` from "presend-web/schema" comes first',
    );
  },

  /** Tells whether requests can be signed here. */
  signs: false,

  /**
   * Gives the time in Unix seconds where the host's clock may be used.
   *
   * @type {() => number | undefined}
   */
  now() {},
};
