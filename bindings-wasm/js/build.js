import { builder } from "../../bindings-js/js/build.js";
import { engine } from "../../bindings-js/js/engine.js";
import { wasmModule } from "./load.js";

const build = wasmModule("build", () => new URL("build.wasm", import.meta.url));

function ready() {
  engine.build = builder((lines, blobs, lang) => build.call(lines, blobs, "", lang));
}

/** Makes `build` ready. */
export async function initBuild(source) {
  await build.init(source);
  ready();
}

/** Does what `initBuild` does at once, from bytes or a compiled module. */
export function initBuildSync(source) {
  build.initSync(source);
  ready();
}
