/** Compares the Node.js package with its peers and prints the times as JSON. */
import { readFileSync } from "node:fs";
import { SendEmail } from "presend/tencent-ses";
import { addresses, withRecipients, wrongAddresses } from "../shared/payloads.js";
import { medians, timeOfWrongByRight } from "../shared/rounds.js";
import * as answering from "./answering.js";
import * as composing from "./composing.js";
import { payloads } from "./shared.js";
import * as signing from "./signing.js";
import * as validation from "./validation.js";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const peers = Object.keys(read("../package.json").dependencies);
const installed = peers.map((name) => [name, read(`../node_modules/${name}/package.json`).version]);

const messages = (payload) => SendEmail.validate(payload).map((issue) => issue.message);
const seconds = {};
for (const { cases } of [signing, validation, composing, answering]) {
  for (const [name, contenders] of Object.entries(cases())) {
    console.error(`Node.js: ${name}`);
    seconds[name] = await medians(contenders);
  }
}
const versions = { ...Object.fromEntries(installed), "Node.js": process.versions.node };
const [many, wrong] = [addresses(20_000), wrongAddresses(20_000)];
const listed = (recipients) => withRecipients(payloads.small, recipients);
const results = {
  versions,
  seconds,
  wrong_fields_by_right: await timeOfWrongByRight(messages, payloads.all_wrong, payloads.small),
  wrong_list_by_right: await timeOfWrongByRight(messages, listed(wrong), listed(many)),
};
console.log(JSON.stringify(results));
