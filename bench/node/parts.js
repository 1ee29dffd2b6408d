/**
 * Parts of the work of a package in Rust: the least that it has to do for a payload that crosses as text, which contains nothing of
 * presend, and what presend does in Rust. Both are in `bench/rust/parts-node`.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { options } from "./sdk.js";
import { payloads } from "./shared.js";

const suffix = process.platform === "darwin" ? "dylib" : "so";
const library = new URL(`../../target/bench/release/libparts_node.${suffix}`, import.meta.url);
const parts = { exports: {} };
process.dlopen(parts, fileURLToPath(library));
const { pass, Core } = parts.exports;

const { small, six_mistakes: sixMistakes } = payloads;
const answer = JSON.stringify(payloads.error_answer);
// The texts of a head that are not part of the program.
const ofHead = JSON.stringify(["ap-guangzhou", "1795791962", "a".repeat(200)]);
const body = JSON.stringify(small);
const messages = Array.from({ length: 6 }, (_, index) => `not an e-mail address: reason ${index}`);
const texts = JSON.stringify(messages);

class AnError extends Error {}

/** Creates an error, with a stack trace of the caller. */
export const anError = () => new AnError("text");

function sixIssues() {
  const issues = [];
  for (const message of JSON.parse(texts)) {
    issues.push({
      path: ["Destination", issues.length],
      rule: "email_address",
      code: "InvalidParameterValue.ReceiverEmailInvalid",
      severity: "error",
      message,
      params: { reason: "no_domain", character: issues.length },
    });
  }
  return issues;
}

function aHead() {
  const [region, timestamp, authorization] = JSON.parse(ofHead);
  return {
    method: "POST",
    url: "https://ses.tencentcloudapi.com/",
    headers: {
      "Content-Type": "application/json",
      "X-TC-Action": "SendEmail",
      "X-TC-Version": "2020-10-02",
      "X-TC-Region": region,
      "X-TC-Timestamp": timestamp,
      Authorization: authorization,
    },
  };
}

/** The least. The comments of the parts in `bench/report/parts.py` say what it is. */
export const least = {
  validate_small: () => pass(JSON.stringify(small), 0),
  validate_mistakes: () => [pass(JSON.stringify(sixMistakes), texts.length), sixIssues()],
  error_answer: () => pass(answer, 0),
  sign_small: () => [
    pass(JSON.stringify([small, options]), ofHead.length + body.length),
    aHead(),
    Buffer.from(body),
  ],
};

/** How often the core does its work in one call, so that the call itself hardly counts. */
const TIMES = 10;

/** The native functions of presend. */
function nativeFunctions() {
  const { cache } = createRequire(import.meta.url);
  return Object.values(cache).find(({ filename }) => filename.endsWith(".node")).exports;
}

/**
 * What presend does in Rust in a call, a number of times.
 *
 * @param {"build" | "parseResponse" | "validate"} name a native function that `call` calls
 * @param {() => unknown} call
 */
export function core(name, call) {
  const native = nativeFunctions();
  const original = native[name];
  let work;
  native[name] = (text, tape, used, ...blobs) => {
    work = new Core(text, tape.slice(0, used));
    return original(text, tape, used, ...blobs);
  };
  call();
  native[name] = original;
  return () => work[name](TIMES);
}

/** The times of one call of each contender. */
export const perCall = ({ core, ...times }) =>
  core === undefined ? times : { ...times, core: core / TIMES };
