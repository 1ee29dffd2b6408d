/** The names in issues, when the module was started again, or is loaded by two copies of the entry point. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const dist = new URL("../../bindings-wasm/dist/", import.meta.url);
const bytes = readFileSync(new URL("presend.wasm", dist));

/** Loads a copy of the entry point, as when a page loads it under two URLs. The modules that it imports are loaded once. */
async function copy(query) {
  const module = await import(new URL(`index.js${query}`, dist));
  module.initSync(bytes);
  return module;
}

const presend = await copy("");
const sendEmail = presend.operations().find(({ id }) => id === "tencent_ses.SendEmail");
const rules = (payload) => sendEmail.validate(payload).map(({ rule, path }) => [rule, ...path]);
const learnNames = () => rules({ Subject: "", Nothing: 1 });
// The names of these issues have the first indexes, so those of others have different ones in a module that checks them first.
learnNames();
const expected = rules({});

test("a copy that is loaded later gives the same issues", async () => {
  await copy("?second");
  assert.deepEqual(rules({}), expected);
  presend.initSync(bytes);
  assert.deepEqual(rules({}), expected);
});

test("a module gives the same issues while it is started again", async () => {
  presend.initSync(bytes);
  learnNames();
  const Content = new Uint8Array(2 ** 31);
  assert.throws(() => sendEmail.validate({ Attachments: [{ Content }] }), /has failed/);
  const started = presend.default(bytes);
  let checks = 0;
  for (let turn = 0; turn < 20; turn++) {
    await null;
    try {
      assert.deepEqual(rules({}), expected);
      checks++;
    } catch (error) {
      assert.match(error.message, /has failed/);
    }
  }
  await started;
  assert.ok(checks > 0);
});
