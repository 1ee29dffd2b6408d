/** Prints what a page downloads, compressed as servers do it; fails when a form is too heavy. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { providers } from "../bindings-js/packaging.js";

/** The most that a page may load before it can validate a payload of one provider, with English sentences. */
const MAX_FORM_BYTES = 26_900;

const dist = new URL("dist/", import.meta.url);
const read = (name) => readFileSync(new URL(name, dist));

/** The modules that `entries` import, themselves included. */
function modules(...entries) {
  const found = new Set(entries);
  for (const name of found) {
    for (const [, path] of read(name)
      .toString()
      .matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) {
      found.add(basename(path));
    }
  }
  return [...found];
}

const compressed = (name) => gzipSync(read(name), { level: 9 }).length;
const sum = (names) => names.reduce((bytes, name) => bytes + compressed(name), 0);

for (const name of readdirSync(dist).filter((name) => /\.(js|wasm)$/.test(name))) {
  console.log(`${name.padEnd(24)} ${read(name).length} bytes, ${compressed(name)} compressed`);
}
const form = Math.max(
  ...providers.map((provider) => sum(["form.wasm", ...modules("index.js", `${provider}.js`)])),
);
console.log(`a form: ${form} of at most ${MAX_FORM_BYTES} bytes`);
process.exitCode = form > MAX_FORM_BYTES ? 1 : 0;
