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
  engine.parseResponse = (given) => {
    const [response, data] = pass(core.parseResponse, given);
    return response.refused ? response : { ...response, data };
  };
  engine.explain = (...given) => call(() => core.explain(...given));
  engine.retryDelay = (...given) => call(() => core.retryDelay(...given));
  engine.describe = (id) => call(() => core.describe(id));
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
