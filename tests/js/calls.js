/**
 * Checks refused arguments and results that vectors cannot express.
 *
 * @param {object} operation `tencent_ses.SendEmail` of the package under test
 * @param {{ ValidationError: Function, ProviderError: Function }} library
 * @returns {Generator<{ id: string, expected: unknown, found: unknown }>}
 */
export function* calls(operation, { ValidationError, ProviderError }) {
  for (const [id, call, message] of wrongCalls) {
    const error = caught(() => call(operation));
    yield {
      id,
      found: [error.name, error.message, firstFunction(error)],
      expected: ["TypeError", message, "call"],
    };
  }

  const invalid = caught(() =>
    operation.build({ ...payload, Subject: "" }, { region: "ap-guangzhou" }),
  );
  yield {
    id: "a payload with errors is not built",
    found: [
      invalid instanceof ValidationError,
      invalid instanceof Error,
      invalid.name,
      invalid.message,
    ],
    expected: [
      true,
      true,
      "ValidationError",
      "Subject: has 0 characters; the minimum is 1 (InvalidParameterValue.SubjectLengthError)",
    ],
  };
  yield {
    id: "a ValidationError can be converted to plain data",
    found: structuredClone(invalid.toJSON()),
    expected: { name: "ValidationError", message: invalid.message, issues: invalid.issues },
  };

  const many = caught(() =>
    operation.build({ ...payload, Cc: Array(50).fill("x") }, { region: "ap-guangzhou" }),
  );
  const lines = many.message.split("\n");
  yield {
    id: "the message of an error contains at most 20 issues",
    found: [many.issues.length, lines.length, lines.at(-1)],
    expected: [51, 21, "and 31 more"],
  };

  const names = ["", "\n#{", "#", "a\nb", "é", "世", "😀"];
  const unknown = { ...payload, ...Object.fromEntries(names.map((name) => [name, 1])) };
  unknown.TriggerType = 7;
  const refused = caught(() => operation.build(unknown, { region: "ap-guangzhou", lang: "zh" }));
  yield {
    id: "the issues of build contain every name as it is",
    found: refused.issues,
    expected: operation.validate(unknown, { lang: "zh" }),
  };
  yield {
    id: "an issue contains names, numbers and lists",
    found: refused.issues.map(({ path, params }) => [...path, params.allowed]),
    expected: [["TriggerType", [0, 1]], ...names.map((name) => [name, undefined])],
  };

  const response = operation.parseResponse(200, ANSWER);
  const { error } = response;
  const raised = caught(() => response.raiseForError());
  yield {
    id: "raiseForError throws the error of the response",
    found: [raised === error, error instanceof ProviderError, error instanceof Error, error.name],
    expected: [true, true, true, "ProviderError"],
  };
  yield {
    id: "the provider's message is in providerMessage, but is not logged",
    found: [error.providerMessage, /ana@/.test(error.message + JSON.stringify(error))],
    expected: ["ana@example.com: too often", false],
  };
  yield {
    id: "a ProviderError can be converted to plain data",
    found: structuredClone(error.toJSON()),
    expected: { name: error.name, message: error.message, ...error },
  };
  yield {
    id: "raw is the unchanged body, and is not part of the JSON",
    found: [response.raw === ANSWER, JSON.stringify(response).includes("raw")],
    expected: [true, false],
  };
  const unusual = operation.parseResponse(200, UNUSUAL);
  yield {
    id: "an integer outside the safe range is a bigint, and a number that is too large or too long is a string",
    found: unusual.data,
    expected: {
      integers: [9007199254740991, 9007199254740993n, { a: -9007199254740993n }, 10n ** 30n],
      numbers: [0.1, 1e20, "1e400", "-1e400", 1e308, -0],
      longest: [1n - 10n ** 4300n, "9".repeat(4301)],
      ["__proto__"]: { toJSON: "x", ["__proto__"]: 9007199254740993n },
    },
  };
  yield {
    id: "a field named __proto__ is an own property",
    found: [
      Object.keys(unusual.data),
      Object.keys(unusual.data["__proto__"]),
      Object.getPrototypeOf(unusual.data) === Object.prototype,
      unusual.data.toJSON,
    ],
    expected: [
      ["integers", "numbers", "longest", "__proto__"],
      ["toJSON", "__proto__"],
      true,
      undefined,
    ],
  };
  yield {
    id: "a response with bigints can be converted to JSON",
    found: JSON.parse(JSON.stringify(unusual)).data,
    expected: {
      integers: [
        9007199254740991,
        "9007199254740993",
        { a: "-9007199254740993" },
        `1${"0".repeat(30)}`,
      ],
      numbers: [0.1, 1e20, "1e400", "-1e400", 1e308, 0],
      longest: [`-${"9".repeat(4300)}`, "9".repeat(4301)],
      ["__proto__"]: { toJSON: "x", ["__proto__"]: "9007199254740993" },
    },
  };
  const wrappings = [
    new TextEncoder().encode(ANSWER),
    new TextEncoder().encode(ANSWER).buffer,
    new DataView(new TextEncoder().encode(ANSWER).buffer),
  ];
  yield {
    id: "a body may be text or bytes",
    found: wrappings.map((body) => operation.parseResponse(200, body).error.code),
    expected: Array(3).fill("FailedOperation.FrequencyLimit"),
  };
  yield {
    id: "a body with a lone surrogate is parsed too",
    found: operation.parseResponse(500, "\ud800").ok,
    expected: false,
  };

  const inherited = Object.create({ site: "eu" });
  yield {
    id: "an inherited option is used too",
    found: caught(() => operation.validate(payload, inherited)).message,
    expected: "site must be one of cn, intl",
  };

  yield* standardSchema(operation);

  yield {
    id: "the characters of a text of any length and script are counted",
    found: longTexts.map(([character, count]) => {
      const issues = operation.validate({
        ...payload,
        Subject: character.repeat(count),
        Cc: ["é"],
      });
      const [long, address] = ["too_long", "email_address"].map((wanted) =>
        issues.find(({ rule }) => rule === wanted),
      );
      return [character, long.params.actual, address.path];
    }),
    expected: longTexts.map(([character, count]) => [character, count, ["Cc", 0]]),
  };
  yield {
    id: "an operation has properties for its provider, name and ID",
    found: [operation.provider, operation.name, operation.id],
    expected: ["tencent_ses", "SendEmail", "tencent_ses.SendEmail"],
  };
}

function* standardSchema(operation) {
  const standard = operation["~standard"];
  yield {
    id: "an operation implements Standard Schema",
    found: [standard.version, standard.vendor],
    expected: [1, "presend"],
  };
  yield {
    id: "Standard Schema returns a payload without errors unchanged, even if it has warnings",
    found: standard.validate({ ...payload, Subject: "x".repeat(101) }),
    expected: { value: { ...payload, Subject: "x".repeat(101) } },
  };
  yield {
    id: "Standard Schema reports errors as issues",
    found: standard.validate({ ...payload, Destination: ["ana@example.com", "bob@"] }),
    expected: {
      issues: [
        {
          message: "not an e-mail address: there is no domain after the @",
          path: ["Destination", 1],
        },
      ],
    },
  };
  yield {
    id: "Standard Schema reports a value that no payload can contain as an issue",
    found: standard.validate({ ...payload, Subject: new Date(0) }),
    expected: {
      issues: [
        {
          message: "Subject: Date is not a payload value; pass date.toISOString()",
          path: ["Subject"],
        },
      ],
    },
  };
}

/** Below and above the size up to which memory is kept for texts. */
const longTexts = ["a", "é", "世", "😀"].flatMap((character) =>
  [3_000, 100_000, 700_000, 5_000_000].map((count) => [character, count]),
);

const payload = {
  FromEmailAddress: "noreply@mail.acme.com",
  Subject: "Hi",
  Destination: ["ana@example.com"],
  Template: { TemplateID: 1, TemplateData: {} },
};

const ANSWER = JSON.stringify({
  Response: {
    RequestId: "r-1",
    Error: { Code: "FailedOperation.FrequencyLimit", Message: "ana@example.com: too often" },
  },
});

const UNUSUAL = `{"Response": {
  "RequestId": "r-1",
  "integers": [9007199254740991, 9007199254740993, {"a": -9007199254740993}, 1${"0".repeat(30)}],
  "numbers": [0.1, 1e20, 1e400, -1e400, 1e+0308, -1E-400],
  "longest": [-${"9".repeat(4300)}, ${"9".repeat(4301)}],
  "__proto__": {"toJSON": "x", "__proto__": 9007199254740993}
}}`;

/** For each call: what is wrong with it, the call itself, and the message of its error. */
const wrongCalls = [
  [
    "an option that does not exist",
    function call(operation) {
      operation.validate(payload, { sites: "cn" });
    },
    "sites: no such option; the options are site, now, lang, maxIssues",
  ],
  [
    "a negative number of issues",
    function call(operation) {
      operation.validate(payload, { maxIssues: -1 });
    },
    "maxIssues: expected a safe integer of at least 0, got -1",
  ],
  [
    "an option of the wrong type",
    function call(operation) {
      operation.validate(payload, { lang: 1 });
    },
    "lang: expected Unicode text, got number",
  ],
  [
    "an option that is null",
    function call(operation) {
      operation.validate(payload, { site: null });
    },
    "site: expected Unicode text, got null",
  ],
  [
    "an option with a lone surrogate",
    function call(operation) {
      operation.build(payload, { region: "\ud800" });
    },
    "region: expected Unicode text, got text with a lone surrogate",
  ],
  [
    "a time with a fraction",
    function call(operation) {
      operation.build(payload, { region: "ap-guangzhou", timestamp: 1.5 });
    },
    "timestamp: expected seconds as a safe integer, got 1.5",
  ],
  [
    "options that are not an object",
    function call(operation) {
      operation.validate(payload, "cn");
    },
    "options: expected an object, got string",
  ],
  [
    "a site that does not exist",
    function call(operation) {
      operation.validate(payload, { site: "eu" });
    },
    "site must be one of cn, intl",
  ],
  [
    "a status that is not a number",
    function call(operation) {
      operation.parseResponse("200", "");
    },
    "status: expected a whole number or null, got string",
  ],
  [
    "a body that is neither text nor bytes",
    function call(operation) {
      operation.parseResponse(200, { Response: {} });
    },
    "body: expected the body as text or bytes, such as await response.arrayBuffer(); got object",
  ],
];

function caught(call) {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

/**
 * Returns the name of the first function in the stack of an error, which must be the caller's. If the engine has
 * no `captureStackTrace`, the stack also contains functions of the library, and the expected name is returned.
 */
function firstFunction({ stack }) {
  return Error.captureStackTrace ? /\n\s*at (\w+)/.exec(stack)[1] : "call";
}
