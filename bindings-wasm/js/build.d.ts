import type { ModuleSource } from "./index.js";

/** Makes `build` ready. Without a source the module is loaded from beside this one. */
export declare function initBuild(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Does what `initBuild` does at once, from bytes or a compiled module. */
export declare function initBuildSync(source: BufferSource | WebAssembly.Module): void;
