/**
 * Runs vectors with one of the packages, in Node or in a page.
 *
 * @param {{ operation: string, call: string, cases: object[] }[]} files
 * @param {{ operations: Function, explain: Function, retryDelay: Function, ValidationError: Function }} library
 * @param {{ id: string }[]} replies the calls of which only the answers are read
 * @returns {AsyncGenerator<{ id: string, expected: object, found: object }>}
 */
export async function* run(files, library, replies) {
  const known = [...library.operations(), ...replies];
  const operations = new Map(known.map((operation) => [operation.id, operation]));
  for (const { operation, call, cases } of files) {
    for (const vector of cases) {
      const found = await calls[call](operations.get(operation), vector, library);
      yield { id: vector.id, expected: vector.expected, found };
    }
  }
}

const calls = {
  validate: (operation, { payload, context }) => ({
    issues: operation.validate(hostValue(payload), options(context)),
  }),

  async build(operation, { payload, context, expected }, { ValidationError }) {
    try {
      const request = operation.build(hostValue(payload), options(context));
      return { request: await plainRequest(request, expected.request) };
    } catch (error) {
      if (error instanceof ValidationError) return { issues: error.issues.map(plainIssue) };
      throw error;
    }
  },

  parse_response(operation, { status, body, context }) {
    const response = operation.parseResponse(status, hostValue(body), options(context));
    return { response: plainResponse(response) };
  },

  explain(_, { code, context }, { explain }) {
    const found = explain(code, options(context));
    return { explanation: found && renamed(found, snakeCase) };
  },

  retry_delay(_, { retry, attempt, random }, { retryDelay }) {
    try {
      return { delay: retryDelay(renamed(retry, camelCase), attempt, random) };
    } catch (error) {
      return { refused: error.message };
    }
  },

  json_schema: (operation) => ({ schema: operation.jsonSchema() }),
};

/** The forms in which a vector writes what JSON has no word for. */
const forms = {
  $bytes: ({ $bytes }) => bytes($bytes),
  $repeat: ({ $repeat, times }) => $repeat.repeat(times),
  $repeat_bytes({ $repeat_bytes, times }) {
    const once = bytes($repeat_bytes);
    return new Uint8Array(once.length * times).map((_, index) => once[index % once.length]);
  },
  $repeat_item: ({ $repeat_item, times }) =>
    Array.from({ length: times }, () => hostValue($repeat_item)),
  $number: ({ $number }) => Number($number),
  $integer: ({ $integer }) => BigInt($integer),
};

function hostValue(value) {
  if (Array.isArray(value)) return value.map(hostValue);
  if (typeof value !== "object" || value === null) return value;
  const form = Object.keys(forms).find((name) => Object.hasOwn(value, name));
  return form ? forms[form](value) : mapped(value, (name) => name, hostValue);
}

const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Options under their JavaScript names. */
const options = (context) => context && renamed(context, camelCase);

const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function mapped(object, name, value) {
  return Object.fromEntries(
    Object.entries(object).map(([key, entry]) => [name(key), value(entry)]),
  );
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The same with other names, also in objects inside; lists stay what they are. */
function renamed(object, name) {
  return mapped(object, name, (entry) => (isObject(entry) ? renamed(entry, name) : entry));
}

/** An issue of a build; those about credentials name them as the language does. */
function plainIssue({ path, ...issue }) {
  const beside = path[0] === "credentials" || path[0] === "apiKey";
  return { ...issue, path: beside ? path.map(snakeCase) : path };
}

async function plainRequest({ method, url, headers, body }, expected) {
  if (!expected?.body_sha256) return { method, url, headers, body: new TextDecoder().decode(body) };
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { method, url, headers, body_bytes: body.length, body_sha256: hex };
}

function plainResponse({ ok, requestId, data, error, failures }) {
  return {
    ok,
    request_id: requestId,
    data,
    error: plainError(error),
    failures: failures.map((failure) => ({ ...failure, error: plainError(failure.error) })),
  };
}

/** A provider's error under the names of the vectors, where `message` is the provider's own. */
function plainError(error) {
  return error && { ...renamed({ ...error }, snakeCase), message: error.providerMessage };
}

/**
 * Tells whether two JSON values are the same. An integer beyond the safe ones comes as a bigint, where a
 * vector, read by `JSON.parse`, has its neighbour.
 */
export function same(found, expected) {
  if (typeof found === "bigint") return found === expected || Number(found) === expected;
  if (typeof found !== "object" || found === null) return Object.is(found, expected);
  if (typeof expected !== "object" || expected === null) return false;
  const keys = Object.keys(found);
  return (
    Array.isArray(found) === Array.isArray(expected) &&
    keys.length === Object.keys(expected).length &&
    keys.every((key) => Object.hasOwn(expected, key) && same(found[key], expected[key]))
  );
}
