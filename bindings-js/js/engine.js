/** Makes what stands in for a call until the part of the package that has it is ready. */
const waiting = (what, init, door) => () => {
  throw new Error(
    `presend cannot ${what} yet: \`await ${init}()\` from "presend-web${door}" comes first`,
  );
};

/**
 * Carries calls to the core. Each package connects its own: Node when it loads, a page when its parts are
 * ready, since a form needs no more than the first.
 */
export const engine = {
  /**
   * Checks a payload. Where they are not compiled in, it takes the rules of the operation and sentences in the
   * language of the tag `lang`.
   *
   * @type {(rules: { table: string, form: object } | undefined, lines: string, blobs: Uint8Array[],
   *   lang?: string) => { json: string }}
   */
  validate: waiting("validate", "init", ""),

  /**
   * Makes a request.
   *
   * @type {(id: string, payload: unknown, options: unknown) => object}
   */
  build: waiting("build", "initBuild", "/build"),

  /**
   * Says what an answer means.
   *
   * @type {(id: string, status: unknown, body: unknown, options: unknown) => object}
   */
  parseResponse: waiting("read answers", "initAnswers", "/answers"),

  /**
   * Gives the JSON Schema of an operation.
   *
   * @type {(id: string) => object}
   */
  jsonSchema: waiting("give schemas", "initSchema", "/schema"),

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
