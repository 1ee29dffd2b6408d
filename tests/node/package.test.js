import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { vectors } from "./vectors.js";

const source = fileURLToPath(new URL("../../bindings-node/", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "presend-"));
const run = (command, ...parts) =>
  execFileSync(command, parts, { cwd: place, encoding: "utf8", stdio: "pipe" });
const installed = join(place, "node_modules/presend");

// The tests below check the package as it is published, in a folder outside the repository.
before(() => {
  const packed = JSON.parse(run("npm", "pack", source, "--json", "--ignore-scripts"));
  const [{ filename }] = Object.values(packed);
  writeFileSync(join(place, "package.json"), '{"private": true}');
  run("npm", "install", filename, "--offline", "--ignore-scripts");
});

after(() => rmSync(place, { recursive: true, force: true }));

const USE = `
  const found = SendEmail.validate({ Destination: ["bob@"] });
  const text = found.map(({ path, rule }) => path.join(".") + " " + rule).join(", ");
  try {
    SendEmail.build({}, { region: "ap-guangzhou" });
  } catch (error) {
    console.log(text, error instanceof ValidationError, operations().length > 0, ProviderError.name);
  }
`;

for (const [name, code] of [
  [
    "use.mjs",
    `import { operations, ProviderError, ValidationError } from "presend";
     import { SendEmail } from "presend/tencent-ses";
     ${USE}`,
  ],
  [
    "use.cjs",
    `const { operations, ProviderError, ValidationError } = require("presend");
     const { SendEmail } = require("presend/tencent-ses");
     ${USE}`,
  ],
]) {
  test(`the installed package works in ${name}`, () => {
    writeFileSync(join(place, name), code);
    assert.match(
      run(process.execPath, name),
      /^FromEmailAddress required, .*true true ProviderError\n$/,
    );
  });
}

/** The names of the operations of each entry point, taken from the vectors. */
const entryPoints = {};
for (const id of new Set(vectors().map(({ operation }) => operation))) {
  if (!id) continue;
  const [provider, name] = id.split(".");
  (entryPoints[provider.replaceAll("_", "-")] ??= []).push(name);
}

test("every provider has an entry point, in both module systems and with types", () => {
  const files = readdirSync(join(installed, "dist/providers"));
  const expected = Object.keys(entryPoints).flatMap((name) =>
    ["cjs", "d.cts", "d.ts", "js"].map((extension) => `${name}.${extension}`),
  );
  assert.deepEqual(files.sort(), expected.sort());
});

test("import and require of an entry point give the same operations", () => {
  const code = `
    import { createRequire } from "node:module";
    const require = createRequire(import.meta.url);
    for (const name of ${JSON.stringify(Object.keys(entryPoints))}) {
      const imported = { ...(await import("presend/" + name)) };
      const required = require("presend/" + name);
      const same = Object.keys(imported).every((one) => imported[one] === required[one]);
      console.log(name, Object.keys(imported).join(), same);
    }
  `;
  const expected = Object.entries(entryPoints).map(
    ([name, names]) => `${name} ${names.sort()} true\n`,
  );
  writeFileSync(join(place, "entries.mjs"), code);
  assert.equal(run(process.execPath, "entries.mjs"), expected.join(""));
});

test("the library is in strict mode", () => {
  assert.match(readFileSync(join(installed, "dist/presend.cjs"), "utf8"), /^"use strict";/);
});

test("the error for a missing binary names the file and the platform", () => {
  const code = 'Object.defineProperty(process, "arch", { value: "pdp11" }); require("presend");';
  assert.throws(
    () => run(process.execPath, "-e", code),
    ({ stderr }) =>
      /presend has no binary that runs on \w+-pdp11: tried presend\.\w+-pdp11/.test(stderr),
  );
});
