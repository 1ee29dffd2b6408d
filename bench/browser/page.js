/** What runs in the page: presend-web beside zod. */
import init from "presend-web";
import { initAnswers } from "presend-web/answers";
import { ListBlackEmailAddress, SendEmail } from "presend-web/tencent-ses";
import { pass } from "./parts.js";
import { growth } from "../shared/growing.js";
import payloads from "../shared/payloads.json";
import { addresses, withRecipients, wrongFile, wrongLists } from "../shared/payloads.js";
import { callForAWhile } from "../shared/profile.js";
import {
  meanOfFirstCalls,
  medians,
  timeOfWrongByRight,
  timesOfSteps,
  timesOfWrongLists,
} from "../shared/rounds.js";
import schema from "../shared/schema.json";
import { passTexts } from "../shared/steps.js";
import { zodModel } from "../shared/zod-model.js";

const { small, all_wrong: allWrong } = payloads;
const zod = zodModel(schema.properties);

const presendAccepts = (payload) => SendEmail.validate(payload).length === 0;
const zodAccepts = (payload) => zod.safeParse(payload).success;
const messages = (payload) => SendEmail.validate(payload).map((issue) => issue.message);

/** The payload of a form whose first address grows and shrinks by a letter from call to call. */
function typed() {
  let letter = false;
  const rest = small.Destination.slice(1);
  return () => {
    letter = !letter;
    return withRecipients(small, [letter ? "annika@example.com" : "annik@example.com", ...rest]);
  };
}

function cases() {
  const [first, second, third] = [typed(), typed(), typed()];
  const many = withRecipients(small, addresses(20_000));
  return {
    keystroke: {
      presend: () => presendAccepts(first()),
      zod: () => zodAccepts(second()),
      least: () => pass(third()),
    },
    validate_many: { presend: () => presendAccepts(many), zod: () => zodAccepts(many) },
  };
}

// The program outside the page uses what follows.

/** Calls presend while the program takes a profile. */
globalThis.callForAWhile = (name) => callForAWhile(cases()[name].presend);

/** Times the first calls of a contender. The page has called nothing before. */
globalThis.firstKeystrokes = async (contender) => {
  await init();
  return meanOfFirstCalls(cases().keystroke[contender]);
};

/** Makes all measurements but `firstKeystrokes`. */
globalThis.compare = async () => {
  await init();
  await initAnswers();
  const seconds = {};
  for (const [name, contenders] of Object.entries(cases()))
    seconds[name] = await medians(contenders);
  const ofList = (recipients) => messages(withRecipients(small, recipients));
  const steps = { pass_texts: passTexts };
  return {
    seconds,
    steps: await timesOfSteps(steps),
    growth: await growth({ SendEmail, ListBlackEmailAddress }, small),
    wrong_fields_by_right: await timeOfWrongByRight(messages, allWrong, small),
    wrong_file_by_right: await timeOfWrongByRight(messages, ...wrongFile(small)),
    wrong_lists_by_right: await timesOfWrongLists(ofList, wrongLists(20_000)),
  };
};
