import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";

const readme = readFileSync(new URL("../../bindings-node/README.md", import.meta.url), "utf8");
const block = (language) => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(readme)[1];

test("the example in the README prints what stands below it", () => {
  const code = ["--input-type=module", "--eval", block("js")];
  const printed = execFileSync(process.execPath, code, {
    cwd: new URL(".", import.meta.url),
    encoding: "utf8",
  });
  assert.equal(printed, block("text"));
});
