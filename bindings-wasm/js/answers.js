import { engine } from "../../bindings-js/js/engine.js";
import { answerReader } from "../../bindings-js/js/response.js";
import * as glue from "../pkg/answers_bg.js";
import { wasmModule } from "./load.js";

const answers = wasmModule(glue, "./answers_bg.js", () => new URL("answers.wasm", import.meta.url));

/** Makes `parseResponse` ready. */
export async function initAnswers(source) {
  await answers.init(source);
  engine.parseResponse = answerReader(answers.call);
}

/** Does what `initAnswers` does at once, from bytes or a compiled module. */
export function initAnswersSync(source) {
  answers.initSync(source);
  engine.parseResponse = answerReader(answers.call);
}
