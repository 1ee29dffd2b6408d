/** Builds the package into `dist`: the WebAssembly modules, the JavaScript that a page loads, its types. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { copyRest, emptied, providers } from "../bindings-js/packaging.js";

const here = fileURLToPath(new URL(".", import.meta.url));

const compiled = spawnSync("sh", [join(here, "build.sh")], { stdio: "inherit" });
if (compiled.status !== 0) process.exit(1);

const dist = emptied(join(here, "dist"));
for (const name of ["form.wasm", "build.wasm", "schema.wasm", "answers.wasm"]) {
  copyFileSync(join(here, "pkg", name), join(dist, name));
}
const options = { outdir: dist, bundle: true, minify: true, format: "esm", target: "es2022" };
await build({ ...options, entryPoints: [join(here, "js/presend.js")] });
await build({
  ...options,
  entryPoints: [
    join(here, "js/index.js"),
    ...["build", "schema", "answers", "zh", "es"].map((door) => join(here, `js/${door}.js`)),
  ],
  entryNames: "[name]",
  plugins: [{ name: "doors", setup: sharePresend }],
});
for (const provider of providers) {
  const from = join(here, "js/providers", provider);
  const to = join(dist, provider);
  copyFileSync(`${from}.js`, `${to}.js`);
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const text = readFileSync(join(from, name), "utf8");
    writeFileSync(join(to, name), text.replace("../../presend.js", "../presend.js"));
  }
}
copyRest(join(here, "js"), dist);

/** Leaves what the doors share in `presend.js`, which is loaded once; glue and what one door needs are its own. */
function sharePresend({ onResolve }) {
  onResolve({ filter: /^\./ }, ({ path }) =>
    /_bg\.js$|\/(response|schema)\.js$|\/languages\/(zh|es)\.js$/.test(path)
      ? undefined
      : { path: "./presend.js", external: true },
  );
}
