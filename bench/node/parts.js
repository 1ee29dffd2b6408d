/**
 * The least that a package in Rust has to do for a payload that crosses as JSON: `bench/rust/floor-node`, which contains nothing
 * of presend.
 */
import { fileURLToPath } from "node:url";
import { options } from "./sdk.js";
import { payloads } from "./shared.js";

const suffix = process.platform === "darwin" ? "dylib" : "so";
const library = new URL(`../../target/bench/release/libfloor_node.${suffix}`, import.meta.url);
const floor = { exports: {} };
process.dlopen(floor, fileURLToPath(library));
const { pass } = floor.exports;

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
/** About as long as the text of a small request, head and body, and as the text of six issues. */
const REQUEST = 700;
const SIX_ISSUES = 700;

class AnError extends Error {}

function sixObjects() {
  const objects = [];
  for (let index = 0; index < 6; index++) {
    const params = { reason: "no_domain", character: index };
    objects.push({ path: ["Destination", index], rule: "email_address", params, message });
  }
  return objects;
}

/** For a small payload without a mistake. */
export const validation = () => pass(JSON.stringify(small), 0);

/** For one with six mistakes. */
export const sixIssues = () => [pass(JSON.stringify(sixMistakes), SIX_ISSUES), sixObjects()];

/** For an error answer. */
export const error = () => [pass(answer, 0), new AnError("text")];

/** For a small request. */
export const signing = () => [pass(JSON.stringify([small, options]), REQUEST), JSON.parse(head)];
