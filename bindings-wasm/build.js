/** Builds the package in `dist`: the WebAssembly modules, the JavaScript that a page loads, and its types. */
import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { copyRest, definitions, emptied, providers, shared } from "../bindings-js/packaging.js";

const here = fileURLToPath(new URL(".", import.meta.url));

const compiled = spawnSync("sh", [join(here, "build.sh")], { stdio: "inherit" });
if (compiled.status !== 0) process.exit(1);

const dist = emptied(join(here, "dist"));
copyFileSync(join(here, "pkg/requests.wasm"), join(dist, "presend.wasm"));
copyFileSync(join(here, "pkg/answers.wasm"), join(dist, "answers.wasm"));
const ofProviders = providers.map((provider) => [
  `providers/${provider}`,
  join(shared, `providers/${provider}.js`),
]);
await build({
  entryPoints: {
    index: join(here, "js/index.js"),
    answers: join(here, "js/answers.js"),
    ...Object.fromEntries(ofProviders),
  },
  outdir: dist,
  bundle: true,
  // Code that entry points share is loaded once, so that its state and its classes exist only once.
  splitting: true,
  minify: true,
  format: "esm",
  target: "es2022",
  define: definitions(here),
});
copyRest(join(here, "js"), dist);
