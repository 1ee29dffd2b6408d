import init, * as presend from "presend-web";
import { explain, initAnswers, initAnswersSync, retryDelay } from "presend-web/answers";
import { SendMail } from "presend-web/perfit";
import { GetSendEmailStatus, SendEmail } from "presend-web/tencent-ses";
import { Message } from "presend-web/tencent-ses-smtp";
import { SendSms } from "presend-web/tencent-sms";
import { calls } from "./js/calls.js";
import { conformance } from "./js/conformance.js";
import { operations } from "./js/operations.js";
import { run, same } from "./js/vectors.js";

/** Collects the differences as text, because bigints and undefined cannot be passed out of the page. */
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

const errorText = ({ name, message }) => `${name}: ${message}`;

function message(call) {
  try {
    return shown(call());
  } catch (error) {
    return errorText(error);
  }
}

const payload = { FromEmailAddress: "a@mail.acme.com", Subject: "Hi" };
const complete = {
  ...payload,
  Destination: ["ana@example.com"],
  Template: { TemplateID: 1, TemplateData: {} },
};
const region = "ap-guangzhou";
const advice = { when: "later", afterSeconds: null, mayDuplicate: false };
const answer = '{"Response":{"RequestId":"r","MessageId":"m"}}';

const rules = () => SendEmail.validate(payload).map(({ rule }) => rule);
const read = () => SendEmail.parseResponse(200, answer).data;

/** The folder of the package on a plain file server. */
const dist = new URL("/node_modules/presend-web/dist/", location.href);
const bytesOf = async (name) => (await fetch(new URL(name, dist))).arrayBuffer();

const sources = {
  text: () => `${dist}presend.wasm`,
  URL: () => new URL("presend.wasm", dist),
  Request: () => new Request(new URL("presend.wasm", dist)),
  Response: () => fetch(new URL("presend.wasm", dist)),
  ArrayBuffer: () => bytesOf("presend.wasm"),
  Uint8Array: async () => new Uint8Array(await bytesOf("presend.wasm")),
  Module: async () => WebAssembly.compile(await bytesOf("presend.wasm")),
};

/** The functions that the tests call in the page. */
globalThis.page = {
  beforeInit: () =>
    [
      () => SendEmail.validate(payload),
      () => SendEmail.build(payload, { region }),
      () => SendEmail.jsonSchema(),
      () => SendEmail.rateLimit,
      () => SendEmail.errors,
      () => SendEmail.parseResponse(200, ""),
      () => explain("x"),
      () => retryDelay(advice, 1, 0.5),
      () =>
        presend
          .operations()
          .map(({ id }) => id)
          .sort(),
    ].map(message),
  init: () => Promise.all([init(), init()]),
  initAnswers: () => Promise.all([initAnswers(), initAnswers()]),
  rules,
  rulesOfOldDate: () =>
    GetSendEmailStatus.validate({ RequestDate: "2020-09-22", Offset: 0, Limit: 10 }).map(
      ({ rule }) => rule,
    ),
  read,
  readMessage: () => message(read),
  languages: () =>
    ["zh-CN", "ES_mx", "fr", "constructor", undefined].map(
      (lang) => SendEmail.validate(payload, { lang }).at(-1).message,
    ),
  vectors: (files) => differences(run(files, { ...presend, explain, retryDelay })),
  conformance: () => differences(conformance(SendEmail)),
  calls: () => differences(calls(SendEmail, presend)),
  operations: () => differences(operations({ SendEmail, SendSms, SendMail, Message }, presend)),
  names: () => [
    presend.version,
    SendEmail.constructor.name,
    Object.getPrototypeOf(SendEmail.constructor).name,
    SendEmail.build(complete, { region }).constructor.name,
    SendEmail.parseResponse(200, answer).constructor.name,
    presend.ValidationError.name,
    presend.ProviderError.name,
  ],
  secrets: () =>
    [
      () => SendEmail.build(payload, { region, credentials: { secretId: "", secretKey: "" } }),
      () => SendEmail.build(payload, { region, unsignedPayload: true }),
      () => SendMail.build({}, { apiKey: "key" }),
    ].map(message),
  overSmtp: () =>
    [
      () => Message.build({}),
      () => Message.validate({}).map(({ rule }) => rule),
      () => Message.validateRaw("From: a"),
      () => Message.validateRaw(new TextEncoder().encode("x").buffer).length > 0,
    ].map(message),
  /** The results of a call that needs too much memory, of a call after it, and of one after the next `init`. */
  async failure() {
    const Content = new Uint8Array(2 ** 31);
    const failed = [
      message(() => SendEmail.validate({ Attachments: [{ Content }] })),
      message(() => SendEmail.build(payload, { region })),
    ];
    await Promise.all([init(), init()]);
    return [...failed, rules()];
  },
  async failureOfAnswers() {
    const body = new Uint8Array(2 ** 31);
    const failed = [
      message(() => SendEmail.parseResponse(200, body)),
      message(() => explain("InternalError")),
    ];
    await initAnswers();
    return [...failed, read()];
  },

  // The functions below work only on a plain file server.
  async wrongSources() {
    const moduleOfNothing = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    const tried = (source) => init(source).catch(errorText);
    return [
      await tried(`${dist}answers.wasm`),
      await tried(moduleOfNothing),
      (await tried(new Uint8Array(3))).split(":")[0],
      await tried("/nothing.wasm"),
      message(() => presend.initSync(moduleOfNothing)),
      await initAnswers(`${dist}presend.wasm`).catch(errorText),
    ];
  },
  async initFrom(kind) {
    await init(sources[kind]());
    return rules();
  },
  async initSync(kind) {
    presend.initSync(await sources[kind]());
    return rules();
  },
  async initAnswersSync() {
    initAnswersSync(await bytesOf("answers.wasm"));
    return [read(), SendEmail.rateLimit, message(rules)];
  },
  async failureSync() {
    const module = await sources.Module();
    presend.initSync(module);
    // The module that is started again gives names other indexes than this one.
    SendEmail.validate({});
    const Content = new Uint8Array(2 ** 31);
    const failed = message(() => SendEmail.validate({ Attachments: [{ Content }] }));
    presend.initSync(module);
    return [failed, rules()];
  },
};
globalThis.ready = true;
