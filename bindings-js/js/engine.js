/**
 * Carries calls to the core. Each package connects its own: Node when it loads, a page with `init()`.
 */
export const engine = {
  /**
   * Makes a call that comes before a send. Where they are not compiled in, it takes the table of the operation
   * and sentences in the language of the tag `lang`.
   *
   * @type {(lines: string, blobs: Uint8Array[], table?: string, lang?: string) => { json: string }}
   */
  call() {
    throw new Error(
      'presend is not ready: `await init()`, the default export of "presend-web", comes first',
    );
  },

  /**
   * Makes the call that gives a request; apart from `call`, because a form does without it.
   *
   * @type {(lines: string, blobs: Uint8Array[], table?: string, lang?: string) =>
   *   { json: string, body?: Uint8Array }}
   */
  build() {
    throw new Error(
      'presend cannot build here yet: `await initBuild()` from "presend-web/build" comes first',
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

  /**
   * Lists the names of all operations, where they are compiled in.
   *
   * @type {() => string[] | undefined}
   */
  ids() {},

  /** Tells whether requests can be signed here. */
  signs: false,

  /**
   * Gives the time in Unix seconds where the host's clock may be used.
   *
   * @type {() => number | undefined}
   */
  now() {},
};
