import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as presend from "presend";
import { run, same } from "../js/vectors.js";
import { vectors } from "./vectors.js";

test("results agree with the vectors", async (t) => {
  let ran = 0;
  for await (const { id, found, expected } of run(vectors(), presend)) {
    ran++;
    if (!same(found, expected)) await t.test(id, () => assert.deepEqual(found, expected));
  }
  assert.ok(ran > 1000, `${ran} vectors`);
});

test("every operation has the options and the rate limit that the core defines", () => {
  const url = new URL("../operations.json", import.meta.url);
  const known = JSON.parse(readFileSync(url, "utf8"));
  const found = presend.operations().map((operation) => {
    let options;
    try {
      operation.build({}, { none: 1 });
    } catch ({ message }) {
      options = message.split("the options are ")[1].split(", ").sort();
    }
    return { id: operation.id, options, rate_limit: operation.rateLimit };
  });
  const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
  const expected = known.map(({ options, ...rest }) => ({
    ...rest,
    options: [...options, "lang"].map(camelCase).sort(),
  }));
  assert.deepEqual(found, expected);
});
