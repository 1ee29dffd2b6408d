import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";

const readme = readFileSync(new URL("../../bindings-node/README.md", import.meta.url), "utf8");
const root = new URL("../../", import.meta.url);

const block = (language) => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(readme)[1];

test("the example in the README prints the output shown below it", () => {
  const code = ["--input-type=module", "--eval", block("js")];
  const printed = execFileSync(process.execPath, code, {
    cwd: new URL(".", import.meta.url),
    encoding: "utf8",
  });
  assert.equal(printed, block("text"));
});

test("the example in the README of the project has fewer than 25 lines of code", () => {
  const shown = readFileSync(new URL("README.md", root), "utf8");
  const example = readFileSync(new URL("examples/send-email.mjs", root), "utf8");
  assert.ok(shown.includes(`\`\`\`js\n${example}\`\`\`\n`));
  const code = example.split("\n").filter((line) => line && !line.startsWith("//"));
  assert.ok(code.length < 25, `${code.length} lines`);
});
