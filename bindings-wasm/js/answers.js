import { engine } from "../../bindings-js/js/engine.js";
import { answerReader, codeReader } from "../../bindings-js/js/response.js";
import { wasmModule } from "./load.js";

const answers = wasmModule("answers", () => new URL("answers.wasm", import.meta.url));

export const { explain, retryDelay } = codeReader(answers.call);

/** Makes `parseResponse`, `explain` and `retryDelay` ready. */
export async function initAnswers(source) {
  await answers.init(source);
  engine.parseResponse = answerReader(answers.call);
}

/** Does what `initAnswers` does at once, from bytes or a compiled module. */
export function initAnswersSync(source) {
  answers.initSync(source);
  engine.parseResponse = answerReader(answers.call);
}
