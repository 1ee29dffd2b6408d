/** Prints the compressed size of what a page downloads. Fails if an entry point exceeds its budget. */
import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { providers } from "../bindings-js/packaging.js";

const dist = fileURLToPath(new URL("dist/", import.meta.url));
const read = (name) => readFileSync(join(dist, name));
const compressed = (name) => gzipSync(read(name), { level: 9 }).length;

/** The entries, and all modules that they import. */
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

const everyProvider = providers.map((provider) => `providers/${provider}.js`);

/**
 * What a page loads, and its maximum compressed size. The sizes apply to the compiler that rustup installs.
 *
 * The first size was planned as 65 kB with three operations and 90 kB with all. Neither separate modules for each service
 * nor leaving out a whole function would reach it: a module for SMS alone would have 106 kB, and one for SES alone 114 kB,
 * both without messages over SMTP. Finished messages take 13 kB of the size, JSON Schema 6 kB, two of the three languages
 * 10 kB, what reviewers refuse in templates and signatures 12 kB, and any other operation 0.8 kB on average.
 * Shorter sentences would cost a user more than these bytes.
 * Most of the size is code: 88 of 140 kB for checking, formats, JSON, messages and the allocator, which the optimizations of
 * rustc and wasm-opt for size do not make smaller. With `opt-level = "s"`, a small payload would take 4.9 instead of 7.3 µs, and
 * the module would be 12 kB larger; a call of 7 µs is not noticed at a keystroke.
 */
const budgets = [
  [
    "presend-web, with every provider",
    155_000,
    ["presend.wasm", ...modules("index.js", ...everyProvider)],
  ],
  ["presend-web/answers", 240_000, ["answers.wasm", ...modules("answers.js")]],
];

for (const name of readdirSync(dist, { recursive: true }).filter((name) =>
  /\.(js|wasm)$/.test(name),
)) {
  console.log(`${name.padEnd(34)} ${read(name).length} bytes, ${compressed(name)} compressed`);
}
for (const [what, budget, names] of budgets) {
  const size = names.reduce((bytes, name) => bytes + compressed(name), 0);
  console.log(`${what}: ${size} of at most ${budget} bytes, compressed`);
  if (size > budget && process.env.WASM_TOOLCHAIN !== "distro") process.exitCode = 1;
}
