import { engine } from "../../bindings-js/js/engine.js";
import * as glue from "../pkg/build_bg.js";
import { wasmModule } from "./load.js";

const build = wasmModule(glue, "./build_bg.js", () => new URL("build.wasm", import.meta.url));

/** Makes `build` ready. */
export async function initBuild(source) {
  await build.init(source);
  engine.build = build.call;
}

/** Does what `initBuild` does at once, from bytes or a compiled module. */
export function initBuildSync(source) {
  build.initSync(source);
  engine.build = build.call;
}
