import { engine } from "../../bindings-js/js/engine.js";
import * as glue from "../pkg/form_bg.js";
import { wasmModule } from "./load.js";

export { issueText, ProviderError, ValidationError } from "../../bindings-js/js/errors.js";
export { operations } from "../../bindings-js/js/operation.js";

const form = wasmModule(glue, "./form_bg.js", () => new URL("form.wasm", import.meta.url));

/** Makes `validate` ready. */
export default async function init(source) {
  await form.init(source);
  engine.call = form.call;
}

/** Does what `init` does at once, from bytes or a compiled module. */
export function initSync(source) {
  form.initSync(source);
  engine.call = form.call;
}
