/** Prints what a page downloads, compressed as servers do it; fails when a form is too heavy. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { providers } from "../bindings-js/packaging.js";

/** The most that a page may load before it can validate a payload, with sentences in English. */
const MAX_FORM_BYTES = 26_900;

const dist = fileURLToPath(new URL("dist/", import.meta.url));
const read = (name) => readFileSync(join(dist, name));
const compressed = (name) => gzipSync(read(name), { level: 9 }).length;
const sum = (names) => names.reduce((bytes, name) => bytes + compressed(name), 0);

/** The modules that `entries` import, themselves included. */
function modules(...entries) {
  const found = new Set(entries);
  for (const name of found) {
    const text = read(name).toString();
    for (const [, path] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      found.add(normalize(join(name, "..", path)));
    }
  }
  return [...found];
}

/** What a page loads that imports `entry`. */
const form = (entry) => sum([join(entry, "../form.wasm"), ...modules("index.js", entry)]);

for (const name of readdirSync(dist, { recursive: true }).filter((name) =>
  /\.(js|wasm)$/.test(name),
)) {
  console.log(`${name.padEnd(24)} ${read(name).length} bytes, ${compressed(name)} compressed`);
}
const forms = providers
  .filter((provider) => existsSync(join(dist, provider)))
  .flatMap((provider) => readdirSync(join(dist, provider)).map((name) => `${provider}/${name}`))
  .filter((name) => name.endsWith(".js") && !name.endsWith("/form.js"))
  .map((name) => [form(name), name]);
const [heaviest, name] = forms.reduce((most, next) => (next[0] > most[0] ? next : most));
console.log(`a form: ${heaviest} of at most ${MAX_FORM_BYTES} bytes, with ${name}`);
process.exitCode = heaviest > MAX_FORM_BYTES ? 1 : 0;
