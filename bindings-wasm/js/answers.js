import { foundOrRefusal } from "../../bindings-js/js/answer.js";
import { engine } from "../../bindings-js/js/engine.js";
import load, * as core from "../pkg/answers.js";
import { passing } from "./crossing.js";
import { wasmModule } from "./module.js";

export { explain, retryDelay } from "../../bindings-js/js/codes.js";

const module = wasmModule(
  { init: load, initSync: core.initSync, reset: core.__wbg_reset_state },
  { exported: "explain", init: "initAnswers", entryPoint: "presend-web/answers" },
  () => new URL("answers.wasm", import.meta.url).href,
);
const { call } = module;

function connect() {
  const pass = passing(call);
  engine.parseResponse = (given) => foundOrRefusal(pass(core.parseResponse, given));
  engine.explain = (...given) => JSON.parse(call(() => core.explain(...given)));
  engine.retryDelay = (...given) => JSON.parse(call(() => core.retryDelay(...given)));
  engine.describe = (id) => JSON.parse(call(() => core.describe(id)));
}

/** Makes `parseResponse`, `explain` and `retryDelay` ready. */
export async function initAnswers(source) {
  await module.init(source);
  connect();
}

/** Does the same as `initAnswers` synchronously, from bytes or a compiled module. */
export function initAnswersSync(source) {
  module.initSync(source);
  connect();
}
