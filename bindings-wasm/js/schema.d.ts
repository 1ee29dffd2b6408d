import type { ModuleSource } from "./index.js";

/** Makes `jsonSchema` ready. Without a source the module is loaded from beside this one. */
export declare function initSchema(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Does what `initSchema` does at once, from bytes or a compiled module. */
export declare function initSchemaSync(source: BufferSource | WebAssembly.Module): void;
