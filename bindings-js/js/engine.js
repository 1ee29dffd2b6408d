/** Makes what stands in for a function of the core until the module that has it is ready. */
const waiting = (what, init, entryPoint) => () => {
  throw new Error(
    `presend cannot ${what} yet: call \`await ${init}()\` from "${entryPoint}" first`,
  );
};

/**
 * The functions of the core. Each package connects its own: Node.js when it is loaded, a page when a module is
 * initialized.
 */
export const engine = {
  /**
   * Gives the issues of a payload, or `{ refused }`.
   *
   * @type {(id: string, text: string, blobs: Uint8Array[], site?: string, now?: number, lang?: string) => object}
   */
  validate: waiting("validate", "init", "presend-web"),

  /**
   * Makes a request, `{ head, body }`; the head is `{ issues }` or `{ refused }` where there is none.
   *
   * @type {(id: string, text: string, blobs: Uint8Array[], options: object) => { head: object, body?: Uint8Array }}
   */
  build: waiting("build", "init", "presend-web"),

  /**
   * Gives the JSON Schema of an operation.
   *
   * @type {(id: string) => object}
   */
  jsonSchema: waiting("give a JSON Schema", "init", "presend-web"),

  /**
   * Gives what is known of an operation: its rate limit and error codes.
   *
   * @type {(id: string) => { rate_limit: number | null, errors: string[] }}
   */
  describe: waiting("describe an operation", "init", "presend-web"),

  /**
   * Says what an answer means, or `{ refused }`.
   *
   * @type {(id: string, status: number | null, body: Uint8Array, lang?: string) => object}
   */
  parseResponse: waiting("read answers", "initAnswers", "presend-web/answers"),

  /**
   * Looks a code up.
   *
   * @type {(code: string, provider?: string, lang?: string) => object | null}
   */
  explain: waiting("explain a code", "initAnswers", "presend-web/answers"),

  /**
   * Gives the seconds before the next try, null, or `{ refused }`.
   *
   * @type {(when: string, afterSeconds: number | undefined, attempt: number, random: number) => number | null | object}
   */
  retryDelay: waiting("calculate a delay", "initAnswers", "presend-web/answers"),

  /** Tells whether requests can carry secrets here. */
  signs: false,

  /**
   * Gives the time in Unix seconds where the host's clock may be used.
   *
   * @type {() => number | undefined}
   */
  now() {},
};
