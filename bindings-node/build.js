/** Builds the package in `dist`: this platform's binary, the modules of both module systems, and types. */
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { copyRest, definitions, emptied, providers, shared } from "../bindings-js/packaging.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = emptied(join(here, "dist"));

copyFileSync(library(), join(dist, `presend.${target()}.node`));

// A single CommonJS file contains the library, so that `require` and `import` return the same classes. All
// other modules import it.
await build({
  entryPoints: [join(here, "js/presend.js")],
  outfile: join(dist, "presend.cjs"),
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // As in the modules that the file is made from. Without it, writing to what cannot be changed has no effect and no error.
  banner: { js: '"use strict";' },
  define: { "import.meta.url": "__filename", ...definitions(here) },
});
for (const name of ["index.js", "index.cjs"])
  copyFileSync(join(here, "js", name), join(dist, name));
for (const provider of providers) {
  const source = readFileSync(join(shared, "providers", `${provider}.js`), "utf8");
  const module = source.replace("../operation.js", "../presend.cjs");
  const { code } = await transform(module, { format: "cjs", platform: "node" });
  writeFileSync(join(dist, "providers", `${provider}.js`), module);
  writeFileSync(join(dist, "providers", `${provider}.cjs`), code);
}

copyRest(join(here, "js"), dist);
const declarations = readdirSync(dist, { recursive: true }).filter((name) =>
  name.endsWith(".d.ts"),
);
for (const name of declarations) {
  const types = readFileSync(join(dist, name), "utf8");
  const required = types.replaceAll(/(from "\.[./\w-]+)\.js"/g, '$1.cjs"');
  writeFileSync(join(dist, name.replace(".d.ts", ".d.cts")), required);
}

/** Compiles the crate and returns the path of the library. */
function library() {
  const cargo = spawnSync(
    "cargo",
    [
      "build",
      "--release",
      "--locked",
      "--package=presend-node",
      "--message-format=json-render-diagnostics",
    ],
    { cwd: here, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] },
  );
  if (cargo.error) throw cargo.error;
  if (cargo.status !== 0) process.exit(1);
  const built = cargo.stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .find(({ target }) => target?.name === "presend_node" && target.kind.includes("cdylib"));
  return built.filenames.find((name) => /\.(so|dylib|dll)$/.test(name));
}

/** The platform of the binary in the loader's notation, such as `linux-x64-gnu`. */
function target() {
  const { platform, arch } = process;
  const glibc = process.report.getReport().header.glibcVersionRuntime;
  const library = { linux: glibc ? "-gnu" : "-musl", win32: "-msvc" }[platform] ?? "";
  return `${platform}-${arch}${library}`;
}
