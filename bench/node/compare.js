/** Compares the Node.js package with its peers and prints the times as JSON. */
import { readFileSync } from "node:fs";
import { ListBlackEmailAddress, SendEmail } from "presend/tencent-ses";
import { growth } from "../shared/growing.js";
import { withRecipients, wrongFile, wrongLists } from "../shared/payloads.js";
import { medians, timeOfWrongByRight, timesOfSteps, timesOfWrongLists } from "../shared/rounds.js";
import { passTexts } from "../shared/steps.js";
import * as answering from "./answering.js";
import * as composing from "./composing.js";
import { options } from "./sdk.js";
import { payloads } from "./shared.js";
import { perCall } from "./parts.js";
import { profiles } from "./profile.js";
import * as signing from "./signing.js";
import * as validation from "./validation.js";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const peers = Object.keys(read("../package.json").dependencies);
const installed = peers.map((name) => [name, read(`../node_modules/${name}/package.json`).version]);

const messages = (payload) => SendEmail.validate(payload).map((issue) => issue.message);
const seconds = {};
const works = {};
for (const { cases } of [signing, validation, composing, answering]) {
  for (const [name, contenders] of Object.entries(cases())) {
    console.error(`Node.js: ${name}`);
    seconds[name] = perCall(await medians(contenders));
    works[name] = contenders.presend;
  }
}
const versions = { ...Object.fromEntries(installed), "Node.js": process.versions.node };
const ofList = (recipients) => messages(withRecipients(payloads.small, recipients));
console.error("Node.js: growth, profiles, mistakes");
const results = {
  versions,
  seconds,
  steps: await timesOfSteps({ pass_texts: passTexts }),
  growth: await growth({ SendEmail, ListBlackEmailAddress, options }, payloads.small),
  profiles: await profiles(works),
  wrong_fields_by_right: await timeOfWrongByRight(messages, payloads.all_wrong, payloads.small),
  wrong_file_by_right: await timeOfWrongByRight(messages, ...wrongFile(payloads.small)),
  wrong_lists_by_right: await timesOfWrongLists(ofList, wrongLists(20_000)),
};
console.log(JSON.stringify(results));
