import assert from "node:assert/strict";
import test from "node:test";
import * as presend from "presend";
import { Message } from "presend/tencent-ses-smtp";
import { run, same } from "../js/vectors.js";
import { vectors } from "./vectors.js";

test("operations do what the vectors say", async (t) => {
  let ran = 0;
  for await (const { id, found, expected } of run(vectors(), presend, [Message])) {
    ran++;
    if (!same(found, expected)) await t.test(id, () => assert.deepEqual(found, expected));
  }
  assert.ok(ran > 1000, `${ran} vectors`);
});
