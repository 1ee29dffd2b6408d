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
 * both without messages over SMTP, and with `opt-level = "z"`. Finished messages take 13 kB of the size, JSON Schema 6 kB, two of
 * the three languages 10 kB, what reviewers refuse in templates and signatures 12 kB, and any other operation 0.8 kB on average.
 * Shorter sentences would cost a user more than these bytes. Most of the size is code, for checking, formats, JSON, messages
 * and the allocator.
 *
 * Speed comes before bytes: with `opt-level = "z"`, the first size would be 155 kB, but the module would take 4.8 instead of
 * 2.7 µs for a small payload, 12.0 instead of 8.3 µs for six mistakes, and 2.3 instead of 1.3 ms for 20,000 addresses. With 2,
 * it would take 2.7 µs, 7.8 µs and 1.2 ms, and the size would be 205 kB.
 */
const budgets = [
  [
    "presend-web, with every provider",
    170_000,
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
