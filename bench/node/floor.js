/** The least that a package in Rust has to do for a payload: `bench/rust/floor-node`, which contains nothing of presend. */
import { fileURLToPath } from "node:url";
import { options } from "./sdk.js";
import { payloads } from "./shared.js";

const library = new URL("../../target/bench/release/libfloor_node.so", import.meta.url);
const floor = { exports: {} };
process.dlopen(floor, fileURLToPath(library));
const { take, text } = floor.exports;

const { small, six_mistakes: sixMistakes } = payloads;
const answer = JSON.stringify(payloads.error_answer);
const message = "not an e-mail address: there is no domain after the @";
const head = JSON.stringify({
  method: "POST",
  url: "https://ses.tencentcloudapi.com/",
  headers: {
    "Content-Type": "application/json",
    "X-TC-Action": "SendEmail",
    "X-TC-Version": "2020-10-02",
    "X-TC-Region": "ap-guangzhou",
    "X-TC-Timestamp": "1795791962",
    Authorization: "a".repeat(200),
  },
});
/** As long as the text of a small request, head and body. */
const LENGTH = 700;

class AnError extends Error {}

function sixObjects() {
  const objects = [];
  for (let index = 0; index < 6; index++) {
    const params = { reason: "no_domain", character: index };
    objects.push({ path: ["Destination", index], rule: "email_address", params, message });
  }
  return objects;
}

/** @returns {{ [step: string]: () => unknown }} */
export const cases = () => ({
  floor_pass: () => take(JSON.stringify(small)),
  floor_six_issues: () => [take(JSON.stringify(sixMistakes)), text(600), sixObjects()],
  floor_error: () => [take(answer), new AnError("text")],
  floor_sign: () => [take(JSON.stringify([small, options])), text(LENGTH), JSON.parse(head)],
});
