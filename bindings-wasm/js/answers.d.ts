import type { ModuleSource } from "./index.js";

export { explain, type ExplainOptions, type Explanation, retryDelay } from "./api.js";

/**
 * Makes `parseResponse`, `explain` and `retryDelay` ready. By default, `answers.wasm` is loaded from the folder of this
 * file. After a call that failed inside the module, `initAnswers` restarts the module.
 */
export declare function initAnswers(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Does the same as `initAnswers` synchronously, from bytes or a compiled module. */
export declare function initAnswersSync(source: BufferSource | WebAssembly.Module): void;
