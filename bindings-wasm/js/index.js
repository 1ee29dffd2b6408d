import { engine } from "../../bindings-js/js/engine.js";
import { issuesOrJson, issuesOrRefusal } from "../../bindings-js/js/issues.js";
import { forgetNames } from "../../bindings-js/js/reader.js";
import { readHead } from "../../bindings-js/js/request.js";
import load, * as core from "../pkg/requests.js";
import { passing } from "./crossing.js";
import { wasmModule } from "./module.js";

export { issueText, ProviderError, ValidationError } from "../../bindings-js/js/errors.js";
export { operations } from "../../bindings-js/js/operations.js";
export { version } from "../../bindings-js/js/version.js";

function reset() {
  core.__wbg_reset_state();
  forgetNames();
}

const module = wasmModule(
  { init: load, initSync: core.initSync, reset },
  { exported: "validate", init: "init", entryPoint: "presend-web" },
  () => new URL("presend.wasm", import.meta.url).href,
);
const { call } = module;

function connect() {
  // Another copy of this file may have been connected before.
  forgetNames();
  const pass = passing(call);
  engine.validate = (given) => issuesOrRefusal(pass(core.validate, given));
  engine.build = (given) => {
    const [head, body] = pass(core.build, given);
    return { head: body ? readHead(head) : issuesOrJson(head), body };
  };
  engine.validateRaw = (given) => issuesOrRefusal(pass(core.validateRaw, given));
  engine.jsonSchema = (id) => JSON.parse(call(() => core.jsonSchema(id)));
  engine.names = (first) => JSON.parse(call(() => core.names(first)));
  engine.describe = (id) => JSON.parse(call(() => core.describe(id)));
}

/** Makes `validate`, `build` and `jsonSchema` ready. */
export default async function init(source) {
  await module.init(source);
  connect();
}

/** Does the same as `init` synchronously, from bytes or a compiled module. */
export function initSync(source) {
  module.initSync(source);
  connect();
}
