import type { ModuleSource } from "./index.js";

export { explain, type ExplainOptions, type Explanation, retryDelay } from "./api.js";

/**
 * Makes `parseResponse`, `explain` and `retryDelay` ready. Without a source, `answers.wasm` is loaded from beside this
 * file. After a call that failed inside the module, `initAnswers` starts it again.
 */
export declare function initAnswers(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Does what `initAnswers` does at once, from bytes or a compiled module. */
export declare function initAnswersSync(source: BufferSource | WebAssembly.Module): void;
