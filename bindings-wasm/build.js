/** Builds the package into `dist`: the WebAssembly modules, the JavaScript that a page loads, its types. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { copyRest, emptied, providers } from "../bindings-js/packaging.js";

const here = fileURLToPath(new URL(".", import.meta.url));

const compiled = spawnSync("sh", [join(here, "build.sh")], { stdio: "inherit" });
if (compiled.status !== 0) process.exit(1);

const dist = emptied(join(here, "dist"));
for (const name of ["build.wasm", "schema.wasm", "answers.wasm"]) {
  copyFileSync(join(here, "pkg", name), join(dist, name));
}
const options = { bundle: true, minify: true, format: "esm", target: "es2022" };
await build({ ...options, outdir: dist, entryPoints: [join(here, "js/presend.js")] });
await build({
  ...options,
  outdir: dist,
  entryPoints: ["index", "build", "schema", "answers", "zh", "es"].map((door) =>
    join(here, `js/${door}.js`),
  ),
  plugins: [{ name: "doors", setup: sharePresend }],
});
for (const provider of providers) {
  const from = join(here, "js/providers", provider);
  copyFileSync(`${from}.js`, join(dist, `${provider}.js`));
  if (existsSync(from)) await buildProvider(provider, from);
}
copyRest(join(here, "js"), dist);

/** Builds what has to do with one provider: the module with its words, and an entry for each operation. */
async function buildProvider(provider, from) {
  const outdir = join(dist, provider);
  const entryPoints = readdirSync(from)
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(from, name));
  const setup = ({ onResolve }) => {
    onResolve({ filter: /\/presend\.js$/ }, () => ({ path: "../presend.js", external: true }));
    onResolve({ filter: /^\.\/form\.js$/ }, ({ path }) => ({ path, external: true }));
  };
  await build({ ...options, outdir, entryPoints, plugins: [{ name: "shared", setup }] });
  copyFileSync(join(here, "pkg", `${provider}.wasm`), join(outdir, "form.wasm"));
  for (const name of readdirSync(from).filter((name) => name.endsWith(".d.ts"))) {
    copyFileSync(join(from, name), join(outdir, name));
  }
}

/** Leaves what the doors share in `presend.js`, which is loaded once; what one door needs is its own. */
function sharePresend({ onResolve }) {
  const own =
    /_bg\.js$|\/(build|build-options|request|response|schema)\.js$|\/languages\/(zh|es)\.js$/;
  onResolve({ filter: /^\./ }, ({ path }) =>
    own.test(path) ? undefined : { path: "./presend.js", external: true },
  );
}
