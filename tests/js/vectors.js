/**
 * Runs vectors with one of the packages, in Node.js or in a browser page.
 *
 * @param {object[]} files
 * @param {{ operations: Function, explain: Function, retryDelay: Function, ValidationError: Function }} library
 * @returns {AsyncGenerator<{ id: string, expected: object, found: object }>}
 */
export async function* run(files, library) {
  const known = library.operations();
  const operations = new Map(known.map((operation) => [operation.id, operation]));
  const { unreadable } = files.find((file) => file.unreadable);
  for (const file of files) {
    const operation = operations.get(file.operation);
    for (const call of Object.keys(calls).filter((call) => call in file)) {
      for (const vector of call === "json_schema" ? [file] : file[call]) {
        const whole = { ...vector, payload: payload(file.bases ?? {}, vector) };
        const results = await calls[call](operation, whole, { ...library, unreadable });
        yield { id: vector.id ?? file.operation, ...results };
      }
    }
  }
}

/** The files without the vectors that a browser cannot run: those that need a secret, and those that build messages. */
export const unsigned = (files) =>
  files.map((file) => {
    const part = { ...file };
    for (const call of ["build", "messages"])
      if (call in part)
        part[call] = part[call].filter((vector) => !needsServer(file, call, vector));
    return part;
  });

const SECRETS = ["credentials", "api_key", "unsigned_payload"];
const needsServer = ({ operation }, call, { context = {}, ...vector }) =>
  SECRETS.some((name) => name in context) ||
  (operation === "tencent_ses_smtp.Message" && (vector.call ?? call) === "build");

const LANGUAGES = ["en", "zh", "es"];
const each = (value) => Object.fromEntries(LANGUAGES.map((lang) => [lang, value(lang)]));

const calls = {
  validate: (operation, vector) => ({
    found: validate(operation, vector).map(line),
    expected: vector.issues,
  }),

  validate_raw: (operation, vector) => ({
    found: validateRaw(operation, vector).map(line),
    expected: vector.issues,
  }),

  async build(operation, vector, { ValidationError }) {
    if (vector.refused) return { found: refused(operation, vector), expected: vector.refused };
    const { built, issues } = build(operation, vector, ValidationError);
    const { request, message } = vector;
    const plain = (built) =>
      operation.kind === "smtp" ? plainMessage(built, message) : plainRequest(built, request);
    return {
      found: built ? await plain(built) : issues.map(line),
      expected: request ?? message ?? vector.issues,
    };
  },

  /** The message of an issue in each language. */
  messages(operation, vector, { ValidationError }) {
    const issues = (lang) => {
      if ("raw" in vector) return validateRaw(operation, vector, lang);
      if ("body" in vector) return parse(operation, vector, lang).error.issues;
      if (vector.call === "build") return build(operation, vector, ValidationError, lang).issues;
      return validate(operation, vector, lang);
    };
    const said = (lang) => issues(lang).find((issue) => line(issue) === vector.issue)?.message;
    return { found: each(said), expected: each((lang) => vector[lang]) };
  },

  parse_response: (operation, vector, library) => ({
    found: each((lang) => plainResponse(parse(operation, vector, lang))),
    expected: each((lang) => wholeResponse(operation, vector, lang, library)),
  }),

  explain(_, { code, context, explanation, refused }, { explain }) {
    try {
      const found = explain(code, options(context));
      return { found: found && renamed(found, snakeCase), expected: explanation };
    } catch (error) {
      // The TypeError names the option before the message of the core.
      return { found: error.message.replace(/^provider: /, ""), expected: refused };
    }
  },

  retry_delay(_, { retry, attempt, random, delay, refused }, { retryDelay }) {
    try {
      const found = retryDelay(renamed(retry, camelCase), attempt, random);
      return { found, expected: delay };
    } catch (error) {
      return { found: error.message, expected: refused };
    }
  },

  json_schema: (operation, file) => ({ found: operation.jsonSchema(), expected: file.json_schema }),
};

/** The time of a check whose vector gives none: 2026-01-01 00:00:00 UTC. */
const NOW = 1767225600;

const validate = (operation, { payload, context }, lang) =>
  operation.validate(hostValue(payload), options({ now: NOW, ...context, lang }));

const validateRaw = (operation, vector, lang) =>
  operation.validateRaw(raw(vector.raw), options({ lang }));

/** The bytes of a finished message: those of a text, or of lines with CRLF between them. */
function raw(value) {
  const lines = Array.isArray(value) ? value.map(hostValue) : [hostValue(value)];
  return joined(lines.flatMap((line, index) => (index ? ["\r\n", line] : [line])));
}

/** The bytes of texts and bytes, one after the other. */
function joined(parts) {
  const encoder = new TextEncoder();
  const all = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of all) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

function build(operation, { payload, context }, ValidationError, lang) {
  try {
    return { built: operation.build(hostValue(payload), options({ ...context, lang })) };
  } catch (error) {
    if (error instanceof ValidationError) return { issues: error.issues };
    throw error;
  }
}

/** The option that `build` refuses. */
function refused(operation, { payload, context }) {
  try {
    operation.build(hostValue(payload), options(context));
  } catch (error) {
    if (error instanceof TypeError) return snakeCase(error.path[0]);
  }
}

const parse = (operation, { status = null, body, to }, lang) =>
  operation.parseResponse(status, hostValue(body), { lang, payload: to });

/** The payload of a vector: its own, or a base with the fields in `set` and without those in `drop`. */
function payload(bases, vector) {
  if ("payload" in vector) return vector.payload;
  const made = structuredClone(bases[vector.base ?? "default"]);
  for (const [path, value] of Object.entries(vector.set ?? {})) {
    const [inside, last] = place(made, path);
    inside[last] = value;
  }
  for (const path of vector.drop ?? []) {
    const [inside, last] = place(made, path);
    if (Array.isArray(inside)) inside.splice(last, 1);
    else delete inside[last];
  }
  return made;
}

/** The object or list that contains the target of a dotted path, and the last key or index. */
function place(inside, path) {
  const steps = path.split(".");
  const last = steps.pop();
  for (const step of steps) inside = inside[step] ??= {};
  return [inside, last];
}

/** The notations of vectors for values that JSON cannot express. */
const forms = {
  $bytes: ({ $bytes }) => bytes($bytes),
  $repeat: ({ $repeat, times }) => $repeat.repeat(times),
  $repeat_bytes({ $repeat_bytes, times }) {
    const once = bytes($repeat_bytes);
    const all = new Uint8Array(once.length * times);
    all.set(once);
    // Each copy doubles the part that is filled.
    for (let filled = once.length; filled < all.length; filled *= 2)
      all.copyWithin(filled, 0, filled);
    return all;
  },
  $repeat_item: ({ $repeat_item, times }) =>
    Array.from({ length: times }, () => hostValue($repeat_item)),
  $numbered_item({ $numbered_item, times }) {
    const text = JSON.stringify($numbered_item);
    return Array.from({ length: times }, (_, index) =>
      hostValue(JSON.parse(text.replaceAll("#", String(index)))),
    );
  },
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

/** The options with their JavaScript names. */
const options = (context) => context && renamed(context, camelCase);

const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function mapped(object, name, value) {
  return Object.fromEntries(
    Object.entries(object).map(([key, entry]) => [name(key), value(entry)]),
  );
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The same value with its keys renamed, including those of nested objects; lists are unchanged. */
function renamed(object, name) {
  return mapped(object, name, (entry) => (isObject(entry) ? renamed(entry, name) : entry));
}

/** An issue in the notation of the vectors: path, rule, code, severity and params. */
function line({ path, rule, code, severity, message, params }) {
  if (typeof message !== "string" || message === "") throw new Error(`${rule} has no message`);
  // An option of `build` has its JavaScript name; a field of the payload with the same name keeps its name.
  const beside =
    rule !== "unknown_field" && ["credentials", "apiKey", "messageId"].includes(path[0]);
  const steps = (beside ? path.map(snakeCase) : path).map((step, index) => {
    if (typeof step === "number") return `[${step}]`;
    const name = /^[A-Za-z0-9_-]+$/.test(step) ? step : JSON.stringify(step);
    return index > 0 ? `.${name}` : name;
  });
  const names = Object.keys(params).sort();
  // A list is converted to text as its entries, joined by commas.
  const given = names.map((name) => `${name}=${params[name]}`);
  return [steps.join("") || "-", rule, code ?? "-", severity, ...given].join(" ");
}

async function plainRequest({ method, url, headers, body }, expected) {
  if (!expected?.body_sha256) return { method, url, headers, body: new TextDecoder().decode(body) };
  return { method, url, headers, body_bytes: body.length, body_sha256: await sha256(body) };
}

async function sha256(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The message in the notation of the vectors, with its text as a list of lines. */
async function plainMessage({ mailFrom, rcptTo, data }, expected) {
  const found = { mail_from: mailFrom, rcpt_to: rcptTo };
  if (expected?.data_sha256)
    return { ...found, data_bytes: data.length, data_sha256: await sha256(data) };
  const lines = new TextDecoder().decode(data).split("\r\n");
  if (lines.pop() !== "") throw new Error("the last line does not end with CRLF");
  return { ...found, data: lines };
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

/** A provider's error with the names of the vectors, where `message` is the provider's message. */
function plainError(error) {
  if (!error) return null;
  const plain = renamed({ ...error }, snakeCase);
  return { ...plain, message: error.providerMessage, issues: error.issues.map(line) };
}

/** The complete response that a vector expects, including everything that it leaves out. */
function wholeResponse({ provider }, vector, lang, library) {
  const { status = null, request_id = null, data = {}, error, failures = [] } = vector;
  const whole = ({ row, ...written }) => ({
    ...said(row, lang, library),
    ...{ provider, message: null, status, request_id, issues: [] },
    ...written,
  });
  return {
    ok: vector.ok ?? !error,
    request_id,
    data,
    error: error ? whole(error) : null,
    failures: failures.map((failure) => ({ ...failure, error: whole(failure.error) })),
  };
}

/** The explanation of an entry of the catalogue, or of a response that no entry explains. */
function said(row, lang, { explain, unreadable }) {
  const [catalogue, ...rest] = row.split(" ");
  if (catalogue !== "unreadable") {
    const found = explain(rest.join(" "), { provider: catalogue, lang });
    if (!found?.known) throw new Error(`no catalogue has the row ${row}`);
    return renamed(found, snakeCase);
  }
  const [what, situation] = [unreadable.what[rest[0]], unreadable.situation[rest[1]]];
  const { kind, retry } = situation;
  const texts = { meaning: what[lang], fix: situation[lang], fields: [] };
  return { code: null, known: false, kind, retry, ...texts };
}

/**
 * Whether two JSON values are equal. The library returns an unsafe integer as a bigint, whereas `JSON.parse`
 * rounds it in the vector.
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
