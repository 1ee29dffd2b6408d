import init, * as presend from "presend-web";
import { explain, initAnswers, retryDelay } from "presend-web/answers";
import { initBuild } from "presend-web/build";
import { initSchema } from "presend-web/schema";
import { SendMail } from "presend-web/perfit";
import { SendEmail } from "presend-web/tencent-ses";
import { SendEmail as Alone } from "presend-web/tencent-ses/SendEmail";
import { Message } from "presend-web/tencent-ses-smtp";
import { SendSms } from "presend-web/tencent-sms";
import { calls } from "./js/calls.js";
import { conformance } from "./js/conformance.js";
import { run, same } from "./js/vectors.js";

/** Collects what differs; bigints and undefined do not survive the way out of the page, their text does. */
async function differences(results) {
  const different = [];
  let count = 0;
  for await (const { id, found, expected } of results) {
    count++;
    if (!same(found, expected))
      different.push({ id, found: shown(found), expected: shown(expected) });
  }
  return { count, different };
}

const shown = (value) =>
  JSON.stringify(value, (_, entry) => (typeof entry === "bigint" ? `${entry}n` : entry)) ??
  "undefined";

function message(call) {
  try {
    return shown(call());
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

const payload = { FromEmailAddress: "a@mail.acme.com", Subject: "Hi" };
const secret = { region: "ap-guangzhou", credentials: { secretId: "id", secretKey: "key" } };

/** What the test asks of the page, one by one. */
globalThis.page = {
  beforeInit: () => [
    message(() => SendEmail.validate(payload)),
    message(() => SendEmail.build(payload, { region: "ap-guangzhou" })),
    message(() => SendEmail.parseResponse(200, "")),
    message(() => SendEmail.jsonSchema()),
  ],
  /** One source for the modules of several providers is a mistake; one for each is none, if it is the right one. */
  async sources() {
    const nothing = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    const tried = (source) => init(source).catch(({ name, message }) => `${name}: ${message}`);
    return [
      await tried("/form.wasm"),
      await tried({ "tencent-ses": "/form.wasm" }),
      await tried(Object.assign(Object.create(null), { perfit: nothing })),
      (await tried({ perfit: new Uint8Array(3) })).split(":")[0],
    ];
  },
  init: () => Promise.all([init(), init()]),
  afterInit: () => [
    SendEmail.validate(payload).map(({ rule }) => rule),
    message(() => SendEmail.parseResponse(200, "")),
  ],
  /** Whether an operation that is imported alone is the same object. */
  alone: () =>
    Alone === SendEmail && [SendMail, SendSms].every((one) => presend.operations().includes(one)),
  /** What an issue of a build says where nothing but `initBuild` was called. */
  async onlyBuild() {
    await initBuild();
    return message(() => SendEmail.build(payload, { region: "ap-guangzhou" }));
  },
  /** What an issue says in each language before it is there, and after. */
  async languages() {
    const tags = ["zh-CN", "ES_mx", "fr", "constructor", undefined];
    const said = () => tags.map((lang) => SendEmail.validate(payload, { lang }).at(-1).message);
    const before = said();
    await Promise.all([import("presend-web/zh"), import("presend-web/es")]);
    return [before, said()];
  },
  initRest: () =>
    Promise.all([
      initBuild(),
      initAnswers(),
      initSchema(),
      import("presend-web/zh"),
      import("presend-web/es"),
    ]),
  vectors: (files) => differences(run(files, { ...presend, explain, retryDelay }, [Message])),
  conformance: () => differences(conformance(SendEmail)),
  calls: () => differences(calls(SendEmail, presend)),
  secrets: () => [
    message(() => SendEmail.build(payload, secret)),
    message(() => SendEmail.build(payload, { region: "ap-guangzhou", unsignedPayload: true })),
  ],
  /** How many different results many large calls have, and how many instances they took. */
  manyCalls() {
    const { Instance } = WebAssembly;
    let instances = 0;
    WebAssembly.Instance = class extends Instance {
      constructor(...given) {
        super(...given);
        instances++;
      }
    };
    const Subject = "x".repeat(200_000);
    const results = Array.from({ length: 100 }, () =>
      JSON.stringify(SendEmail.validate({ ...payload, Subject })),
    );
    WebAssembly.Instance = Instance;
    return [new Set(results).size, instances > 5];
  },
  outOfMemory() {
    const Content = new Uint8Array(2 ** 31 - 1);
    const refused = message(() => SendEmail.validate({ Attachments: [{ Content }, { Content }] }));
    return [refused, SendEmail.validate(payload).map(({ rule }) => rule)];
  },
};
globalThis.ready = true;
