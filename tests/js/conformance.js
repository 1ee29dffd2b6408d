/**
 * Checks how JavaScript values are converted to a payload, with a list of values that are accepted and a list
 * of values that are refused.
 *
 * @param {object} operation `tencent_ses.SendEmail` of the package under test
 * @returns {Generator<{ id: string, expected: unknown, found: unknown }>}
 */
export function* conformance(operation) {
  for (const [id, make, why, ...path] of refused) {
    yield { id, found: refusal(operation, make()), expected: { name: "TypeError", why, path } };
  }
  for (const [id, value, expected] of types) {
    yield { id: `type of ${id}`, found: typeOf(operation, value), expected };
  }
  for (const [id, value, expected] of plain) {
    yield { id, found: templateData(operation, value), expected };
  }
  yield* reading(operation);
}

class Receipts extends Array {}

class Receipt {
  name = "Ana";
}

const FOREIGN =
  "is not a payload value; use objects, arrays, strings, numbers, bigints, booleans, null or bytes";
const SPREAD = "pass a plain object, such as { ...x }";
const CYCLE = "a cycle: this value is inside itself";
const DEEP = "nested more than 64 levels deep";
const MANY = "more than 1048576 values";
const SURROGATE = "text with a lone surrogate, which is not Unicode";
const LARGE = "an integer beyond 8192 bits";
const DETACHED = "bytes whose buffer is detached";

/** For each refused value: its name, how it is created, why it is refused, and its path. */
const refused = [
  ["undefined as the payload", () => undefined, `undefined ${FOREIGN}`],
  ["a function", () => ({ a: () => 1 }), `function ${FOREIGN}`, "a"],
  ["a symbol", () => ({ a: Symbol("secret") }), `symbol ${FOREIGN}`, "a"],
  [
    "a date",
    () => ({ a: [{ b: new Date(0) }] }),
    "Date is not a payload value; pass date.toISOString()",
    "a",
    0,
    "b",
  ],
  [
    "a proxy of a date",
    () => ({ a: new Proxy(new Date(0), {}) }),
    "Date is not a payload value; pass date.toISOString()",
    "a",
  ],
  [
    "a map",
    () => ({ a: new Map([["b", 1]]) }),
    "Map is not a payload value; pass Object.fromEntries(map)",
    "a",
  ],
  ["a set", () => ({ a: new Set([1]) }), "Set is not a payload value; pass [...set]", "a"],
  ["a weak map", () => ({ a: new WeakMap() }), `WeakMap ${FOREIGN}`, "a"],
  ["a regular expression", () => ({ a: /x/ }), `RegExp ${FOREIGN}`, "a"],
  ["a promise", () => ({ a: Promise.resolve(1) }), `Promise ${FOREIGN}`, "a"],
  ["an error", () => ({ a: new RangeError("x") }), `Error ${FOREIGN}`, "a"],
  ["a boxed string", () => ({ a: new String("x") }), `String ${FOREIGN}`, "a"],
  [
    "a URL",
    () => ({ a: new URL("https://example.com") }),
    "URL is not a payload value; pass url.href",
    "a",
  ],
  [
    "a Blob",
    () => ({ a: new Blob(["x"]) }),
    "Blob is not a payload value; pass await blob.arrayBuffer()",
    "a",
  ],
  [
    "a File",
    () => ({ a: new File(["x"], "x.txt") }),
    "File is not a payload value; pass await file.arrayBuffer()",
    "a",
  ],
  [
    "an object with a prototype of its own",
    () => ({ a: Object.create({ b: 1 }) }),
    `an object with a prototype of its own; ${SPREAD}`,
    "a",
  ],
  [
    "an instance of a class",
    () => ({ a: new Receipt() }),
    `an instance of Receipt; ${SPREAD}`,
    "a",
  ],
  [
    "an instance of a subclass of Array",
    () => ({ a: new Receipts() }),
    "a subclass of Array; pass Array.from(x)",
    "a",
  ],
  ["a class instance as the payload", () => new Receipt(), `an instance of Receipt; ${SPREAD}`],
  [
    "an object that inherits from an object without prototype",
    () => ({ a: Object.create(Object.create(null)) }),
    `an object with a prototype of its own; ${SPREAD}`,
    "a",
  ],
  ["a hole in a list", () => ({ a: [1, , 3] }), `undefined ${FOREIGN}`, "a", 1], // eslint-disable-line no-sparse-arrays
  ["undefined in a list", () => ({ a: [[], undefined] }), `undefined ${FOREIGN}`, "a", 1],
  [
    "a symbol as a key",
    () => ({ a: { [Symbol("k")]: 1 } }),
    "a symbol as a key; keys are text",
    "a",
  ],
  ["a lone surrogate at the end of a text", () => ({ a: ["x", "\ud83d"] }), SURROGATE, "a", 1],
  ["a lone surrogate inside a text", () => ({ a: "x\udc00y" }), SURROGATE, "a"],
  ["two surrogates in the wrong order", () => ({ a: "\ude00\ud83d" }), SURROGATE, "a"],
  [
    "a pair of surrogates in two texts",
    () => ({ a: ["x", "\ud83d", "\ude00"] }),
    SURROGATE,
    "a",
    1,
  ],
  ["the second half of a pair first", () => ({ a: ["\ude00", "\ud83d"] }), SURROGATE, "a", 0],
  [
    "a lone surrogate in a long text",
    () => ({ a: [`\ud800${"x".repeat(1e4)}`] }),
    SURROGATE,
    "a",
    0,
  ],
  [
    "a lone surrogate before one in a long text",
    () => ["\ud83d", `\ude00${"x".repeat(1e4)}`],
    SURROGATE,
    0,
  ],
  ["a lone surrogate before a date", () => ({ a: "x\ud800y", b: new Date(0) }), SURROGATE, "a"],
  ["a date under a lone surrogate", () => ({ a: { "x\ud800y": new Date(0) } }), SURROGATE, "a"],
  ["a lone surrogate in a key", () => ({ a: { "\ud83d": 1 } }), SURROGATE, "a"],
  ["2 ** 8192", () => ({ a: 2n ** 8192n }), LARGE, "a"],
  ["-(2 ** 8192)", () => ({ a: -(2n ** 8192n) }), LARGE, "a"],
  ["a list inside itself", () => within([]), CYCLE, 0],
  ["an object inside itself", () => ({ a: { b: [cycle()] } }), CYCLE, "a", "b", 0, "self"],
  ["65 levels", () => nested(65), DEEP, ...Array(64).fill(0)],
  ["a million levels", () => nested(1e6), DEEP, ...Array(64).fill(0)],
  ["an endless tree", () => endless(), DEEP, ...Array(64).fill("a")],
  ["2 ** 20 entries", () => ({ a: Array(1 << 20).fill(0) }), MANY, "a", (1 << 20) - 2],
  ["a proxy with a huge length", () => new Proxy([0], { get: long }), MANY, (1 << 20) - 1],
  // There are few objects, but the tree has millions of values: 1,001 for each use of the inner list.
  ["the same list a million times", () => Array(1e6).fill(Array(1000).fill(0)), MANY, 1047, 527],
  ["bytes whose buffer is detached", () => ({ a: detached() }), DETACHED, "a"],
];

function within(list) {
  list.push(list);
  return list;
}

function cycle() {
  const object = { x: 1 };
  object.self = object;
  return object;
}

function nested(levels) {
  let value = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

function endless() {
  const handler = {
    ownKeys: () => ["a"],
    getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
    get: () => endless(),
  };
  return new Proxy({}, handler);
}

const long = (_, key) => (key === "length" ? 2 ** 53 - 1 : 0);

function detached() {
  const bytes = new Uint8Array(8);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

function refusal(operation, value) {
  try {
    return operation.validate(value);
  } catch (error) {
    const { name, message, path } = error;
    const where = path
      .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
      .join("");
    const prefix = where && `${where.replace(/^\./, "")}: `;
    return { name, why: message.replace(prefix, ""), path };
  }
}

/** The name of each kind of value in an issue about its type. */
const types = [
  ["true", true, "boolean"],
  ["an integer", 7, "integer"],
  ["a negative zero", -0, "integer"],
  ["the largest safe integer", Number.MAX_SAFE_INTEGER, "integer"],
  ["an integer outside the safe range", 2 ** 53, "number"],
  ["a bigint", 2n ** 64n - 1n, "integer"],
  ["a large bigint", 10n ** 30n, "number"],
  ["a negative bigint", -(2n ** 63n), "integer"],
  ["a fraction", 0.5, "number"],
  ["NaN", Number.NaN, "number"],
  ["infinity", -Infinity, "number"],
  ["a list", [], "list"],
  ["an object", {}, "object"],
  ["an object without prototype", Object.create(null), "object"],
  ["a proxy of a list", new Proxy([1], {}), "list"],
  ["a Uint8Array", new Uint8Array(2), "bytes"],
  ["an ArrayBuffer", new ArrayBuffer(2), "bytes"],
  ["a DataView", new DataView(new ArrayBuffer(4), 1, 2), "bytes"],
  ["another typed array", new Float32Array(1), "bytes"],
];

function typeOf(operation, value) {
  const [issue] = operation
    .validate({ ReplyToAddresses: value })
    .filter(({ path }) => path.includes("ReplyToAddresses"));
  return issue.rule === "type" ? issue.params.actual : issue;
}

/** Values of a template's variables, and the JSON text that is sent to the provider. */
const plain = [
  ["the empty object", {}, "{}"],
  [
    "text with special characters",
    { a: "", b: 'é世😀"\\/\n\u0000\u2028' },
    '{"a":"","b":"é世😀\\"\\\\/\\n\\u0000\u2028"}',
  ],
  [
    "text in the internal notation of bytes and numbers",
    { a: "@0", b: '#"NaN"', c: "@" },
    '{"a":"@0","b":"#\\"NaN\\"","c":"@"}',
  ],
  ["booleans", { a: true, b: false }, '{"a":true,"b":false}'],
  ["integers", { a: 0, b: -1, c: 9007199254740991 }, '{"a":0,"b":-1,"c":9007199254740991}'],
  [
    "bigints",
    { a: 18446744073709551615n, b: -9223372036854775808n, c: 0n, d: -(10n ** 20n) },
    '{"a":18446744073709551615,"b":-9223372036854775808,"c":0,"d":-100000000000000000000}',
  ],
  [
    "numbers in the notation of JavaScript",
    { a: 0.1, b: 1e21, c: 1e-7, d: 5e-324, e: -0, f: 2 ** 53, g: 1.7976931348623157e308 },
    '{"a":0.1,"b":1e+21,"c":1e-7,"d":5e-324,"e":0,"f":9007199254740992,"g":1.7976931348623157e+308}',
  ],
  ["keys, which are sorted", { b: 1, 10: 2, 9: 3, é: 4, a: 5 }, '{"10":2,"9":3,"a":5,"b":1,"é":4}'],
  [
    "keys with a special meaning in JavaScript",
    JSON.parse('{"__proto__": 1, "toJSON": "x", "constructor": 2}'),
    '{"__proto__":1,"constructor":2,"toJSON":"x"}',
  ],
  ["undefined, which is left out", { a: undefined, b: 1 }, '{"b":1}'],
  [
    "a property that is not enumerable",
    Object.defineProperty({ b: 1 }, "a", { value: 1 }),
    '{"b":1}',
  ],
  ["an object without prototype", Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ["a frozen object", Object.freeze({ a: 1 }), '{"a":1}'],
  ["a proxy", new Proxy({ a: 1 }, {}), '{"a":1}'],
  [
    "a symbol that is not enumerable",
    Object.defineProperty({ a: 1 }, Symbol("x"), { value: 1 }),
    '{"a":1}',
  ],
];

const message = (data) => ({
  FromEmailAddress: "noreply@mail.acme.com",
  Subject: "Hi",
  Destination: ["ana@example.com"],
  Template: { TemplateID: 1, TemplateData: data },
});

function sent(operation, payload) {
  const { body } = operation.build(payload, { region: "ap-guangzhou" });
  return JSON.parse(new TextDecoder().decode(body));
}

const templateData = (operation, data) => sent(operation, message(data)).Template.TemplateData;

/** Checks that values are read once, and that exceptions of the caller's objects are passed on unchanged. */
function* reading(operation) {
  const contents = [
    new Uint8Array([0, 0xff, 1, 2]).subarray(1, 3),
    new Uint8Array([0xff, 1]).buffer,
    new DataView(new Uint8Array([9, 0xff, 1]).buffer, 1),
    new Uint8ClampedArray([0xff, 1]),
    new Uint16Array(new Uint8Array([0xff, 1]).buffer),
    "/wE=",
  ];
  const attachments = contents.map((Content) => ({ FileName: "a.bin", Content }));
  yield {
    id: "the same bytes give the same base64 in every type of buffer and view",
    found: sent(operation, { ...message({}), Attachments: attachments }).Attachments.map(
      ({ Content }) => Content,
    ),
    expected: Array(contents.length).fill("/wE="),
  };

  let reads = 0;
  const counting = Object.defineProperty({}, "a", { enumerable: true, get: () => ++reads });
  yield {
    id: "a getter is called once",
    found: templateData(operation, counting),
    expected: '{"a":1}',
  };

  const calling = {
    a: "é",
    get b() {
      operation.validate({ a: Array(1000).fill("世") });
      return "b";
    },
    c: "c",
  };
  yield {
    id: "a getter may make another call",
    found: templateData(operation, calling),
    expected: '{"a":"é","b":"b","c":"c"}',
  };

  const data = Array.from({ length: 200 }, (_, seed) => randomData(seed * 7 + 1));
  yield {
    id: "random objects arrive as they are",
    found: data.map((object) => JSON.parse(templateData(operation, object))),
    expected: data,
  };

  const texts = [8191, 8192, 8193, 30_000].flatMap((length) =>
    ["a", "é", "世", "😀"].flatMap((character) => [
      character.repeat(length / character.length),
      "a".repeat(length) + character,
      character + "a".repeat(length),
      character,
    ]),
  );
  const longTexts = texts.map((_, index) => ({ ...texts.slice(index, index + 5), end: "é" }));
  yield {
    id: "long texts arrive as they are, beside short ones",
    found: longTexts.map((object) => JSON.parse(templateData(operation, object))),
    expected: longTexts,
  };

  yield {
    id: "bytes that a getter detaches after they were read count as empty",
    found: [{ Content: new Uint8Array(5 << 20) }, taking(new Uint8Array(5 << 20))].map((file) =>
      operation.validate({ Attachments: [file] }).some(({ rule }) => rule === "too_many_bytes"),
    ),
    expected: [true, false],
  };

  const mine = new RangeError("mine");
  const throwing = Object.defineProperty({}, "a", {
    enumerable: true,
    get() {
      throw mine;
    },
  });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const trap = new Proxy({}, { ownKeys: () => thrown(mine) });
  for (const [id, value] of Object.entries({ "a getter": throwing, "a proxy": trap })) {
    yield {
      id: `an exception of ${id} is passed on unchanged`,
      found: caught(operation, value) === mine,
      expected: true,
    };
  }
  yield {
    id: "a revoked proxy causes a TypeError",
    found: caught(operation, revoked.proxy) instanceof TypeError,
    expected: true,
  };

  yield {
    id: "64 levels are accepted",
    found: operation.validate(nested(64)).map(({ rule }) => rule),
    expected: ["type"],
  };
  yield {
    id: "2 ** 20 values are accepted",
    found: operation.validate(Array((1 << 20) - 1).fill(0)).map(({ rule }) => rule),
    expected: ["type"],
  };
  yield {
    id: "the same object in two places is not a cycle",
    found: (({ Cc, Bcc }) => [Cc, Bcc])(
      sent(operation, { ...message({}), ...shared(["bob@example.com"]) }),
    ),
    expected: [["bob@example.com"], ["bob@example.com"]],
  };
}

const shared = (list) => ({ Cc: list, Bcc: list });

const CHARACTERS = [...'ab1 @#[]{}"\\,:;/é世\u2028😀\u{10ffff}'];
const SCALARS = [0, -1, 0.5, 1e21, 2 ** 53, 5e-324, Number.MAX_SAFE_INTEGER, true, false];

/** Creates an object of text, numbers and booleans, always the same for the same `seed`. */
function randomData(seed) {
  let state = seed;
  const random = (bound) => {
    // This is Marsaglia's xorshift generator.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  const text = (length) =>
    Array.from({ length }, () => CHARACTERS[random(CHARACTERS.length)]).join("");
  const entries = Array.from({ length: random(300) }, (_, index) => [
    `${text(random(4))}k${index}`,
    random(3) ? text(random(20)) : SCALARS[random(SCALARS.length)],
  ]);
  return Object.fromEntries(entries);
}

/** An attachment with a getter for the name. The getter detaches the content, which has already been read. */
function taking(Content) {
  return {
    Content,
    get FileName() {
      structuredClone(Content.buffer, { transfer: [Content.buffer] });
      return "a.bin";
    },
  };
}

function thrown(error) {
  throw error;
}

function caught(operation, value) {
  try {
    return operation.validate({ a: value });
  } catch (error) {
    return error;
  }
}
