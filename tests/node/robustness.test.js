import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { setFlagsFromString } from "node:v8";
import vm from "node:vm";
import { Worker } from "node:worker_threads";
import { SendEmail } from "presend/tencent-ses";

const typesOf = (value) =>
  SendEmail.validate({ Subject: value }).map(({ params }) => params.actual);

test("plain objects of another realm are accepted", () => {
  const value = vm.runInNewContext("({ a: [1, { b: new Uint8Array(2), c: new ArrayBuffer(1) }] })");
  assert.ok(typesOf(value).includes("object"));
  assert.ok(typesOf(value.a).includes("list"));
  assert.ok(typesOf(value.a[1].b).includes("bytes"));
  assert.ok(typesOf(value.a[1].c).includes("bytes"));
});

test("objects of another realm that are not plain are refused", () => {
  for (const code of ["new Date(0)", "new Map()", "new (class A { x = 1 })()"]) {
    assert.throws(() => SendEmail.validate({ a: vm.runInNewContext(code) }), { name: "TypeError" });
  }
});

test("a view of shared memory is accepted as bytes, but not a SharedArrayBuffer", () => {
  const bytes = new Uint8Array(new SharedArrayBuffer(3));
  assert.ok(typesOf(bytes).includes("bytes"));
  assert.throws(() => SendEmail.validate({ a: bytes.buffer }), /^TypeError: a: SharedArrayBuffer/);
});

test("a text of millions of characters can be validated", () => {
  const [, issue] = SendEmail.validate({ Subject: "世".repeat(1 << 24) });
  assert.deepEqual(issue.params, { max: 998, actual: 1 << 24, unit: "characters" });
});

test("a payload with more short texts than a string can contain causes a RangeError", () => {
  const texts = Array(1 << 17).fill("x".repeat(1 << 13));
  assert.throws(() => SendEmail.validate({ a: texts }), RangeError);
});

/** Payloads whose issues have different names. */
const WRONG = [
  {},
  { Destination: ["a"], Nothing: 1 },
  { FromEmailAddress: "a", Subject: "", TriggerType: 7, Attachments: [{}] },
];

/** The first message of a worker that runs `code`, in which `SendEmail` is imported. */
function answerOfWorker(code, workerData) {
  const module = createRequire(import.meta.url).resolve("presend/tencent-ses");
  const imports = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { SendEmail } = require(${JSON.stringify(module)});
  `;
  return new Promise((resolve, reject) => {
    const worker = new Worker(imports + code, { eval: true, workerData });
    worker.on("message", resolve).on("error", reject);
  });
}

test("operations can be used in several threads, in any order", async () => {
  const code = "parentPort.postMessage(workerData.map((payload) => SendEmail.validate(payload)));";
  const orders = [WRONG, WRONG.toReversed(), WRONG, WRONG.toReversed()];
  const found = await Promise.all(orders.map((payloads) => answerOfWorker(code, payloads)));
  assert.deepEqual(
    found,
    orders.map((payloads) => payloads.map((payload) => SendEmail.validate(payload))),
  );
});

test("lone surrogates are found without isWellFormed, and not kept in RegExp", async () => {
  const code = `
    delete String.prototype.isWellFormed;
    /before/.test("before");
    const isRefused = (Subject) => {
      try {
        return !SendEmail.validate({ Subject });
      } catch (error) {
        return error instanceof TypeError && error.path[0] === "Subject";
      }
    };
    parentPort.postMessage([workerData.filter(isRefused), RegExp.input]);
  `;
  const lone = ["a\ud83d", "\ude00b", "a\ud83db", "\ude00\ud83d"];
  const found = await answerOfWorker(code, ["", "a", "世", "😀", "a😀😀", ...lone]);
  assert.deepEqual(found, [lone, "before"]);
});

test("two copies of the package can be used in turns", () => {
  const require = createRequire(import.meta.url);
  const copy = () => {
    for (const path of Object.keys(require.cache))
      if (path.endsWith(".cjs")) delete require.cache[path];
    return require("presend/tencent-ses").SendEmail;
  };
  const [first, second] = [copy(), copy()];
  assert.notEqual(first, second);
  for (const payload of WRONG) {
    assert.deepEqual(second.validate(payload), first.validate(payload));
    assert.deepEqual(first.validate(payload), SendEmail.validate(payload));
  }
});

test("texts with lone surrogates are refused, whatever is beside them", () => {
  const random = generator(20261127);
  // Some texts are long enough to cross alone.
  const pieces = ["\ud83d", "\ude00", "😀", "世", "a", "", "a".repeat(8192)];
  const others = [null, 0, 1.5, true, new Uint8Array(1), [], {}];
  const piece = () => pieces[random(pieces.length)] + pieces[random(pieces.length)];
  const value = () => (random(3) ? piece() : others[random(others.length)]);
  const tally = { accepted: 0, refused: 0 };
  for (let round = 0; round < 20_000; round++) {
    const entries = Array.from({ length: random(4) }, () => [
      piece(),
      random(4) ? value() : [value(), value()],
    ]);
    const payload = Object.fromEntries(entries);
    const expected = firstLone(payload);
    try {
      SendEmail.validate(payload);
      assert.equal(expected, undefined);
      tally.accepted++;
    } catch (error) {
      assert.deepEqual(error.path, expected, error.stack);
      tally.refused++;
    }
  }
  assert.ok(tally.accepted > 1000 && tally.refused > 1000, JSON.stringify(tally));
});

/** The path to the first text with a lone surrogate; that of the object if it is a key. */
function firstLone(value, path = []) {
  if (typeof value === "string") return value.isWellFormed() ? undefined : path;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return undefined;
  for (const [key, entry] of Object.entries(value)) {
    if (!key.isWellFormed()) return path;
    const found = firstLone(entry, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

test("random values are validated, or refused with their path", () => {
  const random = generator(20251122);
  const tally = { judged: 0, refused: 0 };
  for (let round = 0; round < 20_000; round++) {
    const value = anything(random, 5);
    try {
      assert.ok(Array.isArray(SendEmail.validate(value)));
      tally.judged++;
    } catch (error) {
      assert.equal(error.name, "TypeError", error.stack);
      assert.ok(Array.isArray(error.path), error.stack);
      tally.refused++;
    }
  }
  assert.ok(tally.judged > 1000 && tally.refused > 1000, JSON.stringify(tally));
});

/** A generator of pseudorandom integers below a bound, which are the same in every run. */
function generator(seed) {
  let state = seed;
  return (bound) => {
    // This is Marsaglia's xorshift generator.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

const FIELDS = [
  "FromEmailAddress",
  "Subject",
  "Destination",
  "Template",
  "Attachments",
  "TemplateData",
  "Content",
  "x",
  "__proto__",
  "toJSON",
  "\ud800",
];
const TEXTS = [
  "",
  "a",
  "ana@example.com",
  "Acme <a@b.co>",
  "世😀",
  "\ud800",
  '{"a":1}',
  "\r\n",
  "b0",
  "AAAA",
  "0",
];
const FOREIGN = [
  () => new Date(),
  () => new Map(),
  () => Symbol("x"),
  () => () => 1,
  () => 2n ** 70n,
  () => undefined,
  () => new Proxy({}, {}),
  () => new Proxy([], {}),
  () => Object.create(null),
  () => new Uint16Array(3),
  () => new ArrayBuffer(2),
  () => /x/,
  () => globalThis,
];

function anything(random, depth) {
  switch (random(depth > 0 ? 9 : 6)) {
    case 0:
      return TEXTS[random(TEXTS.length)];
    case 1:
      return [0, -0, 1, -1, 0.5, Number.NaN, Infinity, 2 ** 53, 1e300][random(9)];
    case 2:
      return [null, true, false, 5n, -5n, 2n ** 64n - 1n][random(6)];
    case 3:
      return new Uint8Array(random(5));
    case 4:
      return TEXTS[random(TEXTS.length)].repeat(random(300));
    case 5:
      return random(4) ? "a" : FOREIGN[random(FOREIGN.length)]();
    case 6:
      return Array.from({ length: random(4) }, () => anything(random, depth - 1));
    default: {
      const names = Array.from({ length: random(5) }, () => FIELDS[random(FIELDS.length)]);
      return Object.fromEntries(names.map((name) => [name, anything(random, depth - 1)]));
    }
  }
}

test("large integers are exact, even if there are many of them in a field with a long name", () => {
  const integer = "18446744073709551616";
  const name = "k".repeat(200_000);
  const many = Array(10_000).fill(integer).join();
  const body = `{"Response":{"${name}":[${many}],"t":["\\u0000${integer}","\\u0000"],"RequestId":"r"}}`;
  const { ok, data } = SendEmail.parseResponse(200, body);
  assert.equal(ok, true);
  assert.equal(data[name].length, 10_000);
  assert.equal(data[name].at(-1), BigInt(integer));
  assert.deepEqual(data.t, [`\0${integer}`, "\0"]);
});

test("numbers in a response are what JavaScript makes of their text, but for integers that it would round", () => {
  const random = generator(20261128);
  const digits = () =>
    Array.from({ length: 1 + random(random(3) ? 25 : 400) }, () => random(10)).join("");
  const optional = (text) => (random(2) ? text : "");
  for (let turn = 0; turn < 3000; turn++) {
    const sign = optional("-");
    const integer = `${BigInt(digits())}`;
    const exponent = optional(
      `e${["", "+", "-"][random(3)]}${"0".repeat(random(3))}${random(500)}`,
    );
    const rest = optional(`.${digits()}`) + exponent;
    const text = sign + integer + rest;
    const { data } = SendEmail.parseResponse(200, `{"Response":{"n":[${text}],"RequestId":"r"}}`);
    const number = Number(text);
    const isRounded = rest === "" && !Number.isSafeInteger(number);
    const expected = isRounded ? BigInt(text) : Number.isFinite(number) ? number : text;
    assert.ok(Object.is(data.n[0], expected), text);
  }
});

test("bigints become strings in plain data, also if they have a toJSON", (t) => {
  BigInt.prototype.toJSON = Number;
  t.after(() => delete BigInt.prototype.toJSON);
  const response = SendEmail.parseResponse(200, '{"Response":{"n":[9007199254740993]}}');
  assert.deepEqual(response.toJSON().data, { n: ["9007199254740993"] });
});

test("the fields of a response keep the provider's order", () => {
  const data = '{"b":1,"a":{"z":[],"y":null}}';
  const body = `{"Response":${data.slice(0, -1)},"RequestId":"r"}}`;
  assert.equal(JSON.stringify(SendEmail.parseResponse(200, body).data), data);
});

/** The number of bytes that stay in use after 20 calls of `keep`, which keeps something of a call. */
function bytesKeptBy(keep) {
  setFlagsFromString("--expose-gc");
  const collectGarbage = vm.runInNewContext("gc");
  const used = () => {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  keep();
  const before = used();
  for (let call = 0; call < 20; call++) keep();
  return used() - before;
}

const LARGE = 1 << 20;

test("a kept code keeps nothing else of its call", () => {
  const kept = [];
  const more = bytesKeptBy(() => {
    const issues = SendEmail.validate({ ["n".repeat(LARGE)]: 1 });
    kept.push(issues.find(({ rule }) => rule === "unknown_field").code);
  });
  assert.equal(kept.at(-1), "UnknownParameter");
  assert.ok(more < 5 * LARGE, `${more} bytes more`);
});

test("a kept error keeps nothing else of its response", () => {
  const kept = [];
  const more = bytesKeptBy(() => {
    const Response = { Error: { Code: "InternalError", Message: "m" }, RequestId: "r" };
    const body = Buffer.from(JSON.stringify({ Response, more: "m".repeat(LARGE) }));
    kept.push(SendEmail.parseResponse(200, body).error);
  });
  assert.equal(kept.at(-1).code, "InternalError");
  assert.ok(more < 5 * LARGE, `${more} bytes more`);
});

test("a call leaves no text in RegExp", () => {
  assert.ok(/before/.test("before"));
  const credentials = { secretId: "AKIDexample", secretKey: "secret", token: "token" };
  SendEmail.validate({ Subject: "😀" });
  assert.throws(() => SendEmail.build({ Subject: "😀" }, { region: "ap-guangzhou", credentials }));
  assert.equal(RegExp.input, "before");
});
