import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import * as presend from "presend";

const source = fileURLToPath(new URL("../../bindings-node/", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "presend-"));
const run = (command, ...parts) =>
  execFileSync(command, parts, { cwd: place, encoding: "utf8", stdio: "pipe" });
const installed = join(place, "node_modules/presend");

// Everything below looks at the package as it is published, far from this tree.
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

test("every provider has a door, in both module systems and with types", () => {
  const { exports } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  for (const { provider } of presend.operations()) {
    const door = provider.replaceAll("_", "-");
    assert.deepEqual(exports[`./${door}`], {
      import: `./dist/${door}.js`,
      require: `./dist/${door}.cjs`,
    });
    for (const extension of ["js", "cjs", "d.ts", "d.cts"]) {
      assert.ok(readFileSync(join(installed, `dist/${door}.${extension}`)).length > 0);
    }
  }
});

test("a missing binary is named, with the machine that it is missing for", () => {
  const code = 'Object.defineProperty(process, "arch", { value: "pdp11" }); require("presend");';
  assert.throws(
    () => run(process.execPath, "-e", code),
    ({ stderr }) =>
      /presend has no binary that runs on \w+-pdp11: tried presend\.\w+-pdp11/.test(stderr),
  );
});
