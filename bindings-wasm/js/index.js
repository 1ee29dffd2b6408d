import { engine } from "../../bindings-js/js/engine.js";
import * as glue from "../pkg/form_bg.js";
import lines from "./languages/en.js";
import { wasmModule } from "./load.js";
import { sentences, speak } from "./sentences.js";

export { issueText, ProviderError, ValidationError } from "../../bindings-js/js/errors.js";
export { operations } from "../../bindings-js/js/operation.js";

const form = wasmModule(glue, "./form_bg.js", () => new URL("form.wasm", import.meta.url));

const call = (lines, blobs, table, lang) => form.call(`${lines}\n${table}`, blobs, sentences(lang));

speak("en", lines);

/** Makes `validate` ready. */
export default async function init(source) {
  await form.init(source);
  engine.call = call;
}

/** Does what `init` does at once, from bytes or a compiled module. */
export function initSync(source) {
  form.initSync(source);
  engine.call = call;
}
