import assert from "node:assert/strict";
import test from "node:test";
import { SendEmail } from "presend/tencent-ses";
import { conformance } from "../js/conformance.js";

test("JavaScript values are converted to a payload, or refused with their path", async (t) => {
  for (const { id, found, expected } of conformance(SendEmail)) {
    await t.test(id, () => assert.deepEqual(found, expected));
  }
});
