import { engine } from "../../bindings-js/js/engine.js";
import { schemaReader } from "../../bindings-js/js/schema.js";
import { wasmModule } from "./load.js";

const schema = wasmModule("schema", () => new URL("schema.wasm", import.meta.url));

/** Makes `jsonSchema` ready. */
export async function initSchema(source) {
  await schema.init(source);
  engine.jsonSchema = schemaReader(schema.call);
}

/** Does what `initSchema` does at once, from bytes or a compiled module. */
export function initSchemaSync(source) {
  schema.initSync(source);
  engine.jsonSchema = schemaReader(schema.call);
}
