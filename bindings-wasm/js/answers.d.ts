export { explain, type ExplainOptions, type Explanation, retryDelay } from "./api.js";
import type { ModuleSource } from "./index.js";

/** Makes `parseResponse`, `explain` and `retryDelay` ready. Without a source the module is loaded from beside this one. */
export declare function initAnswers(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Does what `initAnswers` does at once, from bytes or a compiled module. */
export declare function initAnswersSync(source: BufferSource | WebAssembly.Module): void;
