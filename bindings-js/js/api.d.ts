import type { Kind, Rule, Severity, Site, When } from "./names.js";

/** The version of this package. */
export declare const version: string;

/** A language that messages are written in. Any other tag, such as `fr-CA`, means English. */
export type Lang = "en" | "zh" | "es" | (string & {});

/** A field that is sent as base64: base64 text, or the bytes, which the library encodes. */
export type Base64 = string | ArrayBufferView | ArrayBuffer;

/**
 * An object whose names the caller chooses. The values of an object literal or a type alias are checked; an object of
 * an interface is accepted, whatever its values are.
 */
export type Entries<Value> = { readonly [name: string]: Value } | PlainObject;

/** An object of any interface, but not a list, function, date, map, set or buffer. */
export interface PlainObject {
  toString(): string;
  readonly [Symbol.iterator]?: never;
  readonly [Symbol.hasInstance]?: never;
  readonly [Symbol.toPrimitive]?: never;
  readonly [Symbol.toStringTag]?: never;
}

/** A field that is sent as JSON text: JSON text, or an object of plain values, which the library converts. */
export type JsonText = string | Entries<string | number | bigint | boolean>;

/** A problem in a payload. It contains sizes and limits but never values, which may be personal data. */
export interface Issue {
  /** The path to the value, as keys and indexes from 0; empty for the payload as a whole. */
  path: (string | number)[];
  /** The rule that the value breaks. */
  rule: Rule;
  /** The error code that the provider would return; null if its documentation names none. */
  code: string | null;
  /** `error`: the provider refuses this. `warning`: it may refuse or ignore this, or its documents disagree. */
  severity: Severity;
  /** A sentence for a person, without the name of the field. */
  message: string;
  /** The numbers and names in the message. Positions count from 0 here, and from 1 in the message. */
  params: { [name: string]: string | number | string[] | number[] };
}

/** Formats an issue as one line: `Destination[1]: not an e-mail address: … (the provider's code)`. */
export declare function issueText(issue: Issue): string;

/** The options of `validate`. */
export interface ValidateOptions {
  /** The provider's site that the request is for. By default, `cn`. */
  site?: Site;
  /** The current time in Unix seconds, for rules about past and future. */
  now?: number;
  /** The language of the messages. */
  lang?: Lang;
  /**
   * The maximum number of issues, 0 or more. If there are more, the list ends with one more issue: its rule is
   * `more_issues`, its path is empty, its severity is the highest of those that were left out, and `left_out` in its
   * `params` is their number.
   */
  maxIssues?: number;
}

/** The options of `build` for a service of Tencent Cloud's API 3.0, except those for signing. */
export interface UnsignedTc3Options {
  /** The provider's region, such as `ap-guangzhou`. */
  region: string;
  /** The provider's site, which determines the host. By default, `cn`. */
  site?: Site;
  /** The time of the request in Unix seconds. */
  timestamp?: number;
  /** The language of the provider's own messages. */
  language?: "zh-CN" | "en-US";
  /** The language of the issues, if there are any. */
  lang?: Lang;
}

/** The options of `build` for a service that uses an API key, except the key. */
export interface UnsignedApiKeyOptions {
  /** The language of the issues, if there are any. */
  lang?: Lang;
}

/** The options of `validateRaw`. */
export interface ValidateRawOptions {
  /** The language of the messages. */
  lang?: Lang;
}

/** The options of `parseResponse`. */
export interface ParseOptions {
  /** The language of `meaning` and `fix`. */
  lang?: Lang;
  /**
   * The payload of the request. If the response has a result for each recipient, the `index` of a failure then counts
   * the recipients of the payload, and a recipient without a result is a failure too.
   */
  payload?: unknown;
}

/**
 * An HTTP request with the properties that `fetch` takes: `await fetch(request.url, request)`. `JSON.stringify`, and
 * `console.log` in Node.js, show neither secrets nor the body.
 */
export interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** A `Uint8Array`, whose `ArrayBuffer` may be larger than it; TypeScript before 5.7 has no shorter name for its type. */
  body: ReturnType<typeof Uint8Array.of>;
  /** The request as data for a log: without the values of headers and without the body. */
  toJSON(): { method: string; url: string; headers: string[]; body: string };
}

/** An operation that an SMTP client carries out, except `build`. */
export interface SmtpChecks<Payload, Data = unknown> extends RequestOperation<Payload, Data> {
  /** How messages are sent. */
  readonly kind: "smtp";
  /**
   * Finds every issue of a finished message, whichever library composed it. `message` is what an SMTP client sends after
   * `DATA`: a `Buffer`, or the `arrayBuffer()` of a file.
   *
   * @throws TypeError if the message is not bytes. Text has to be encoded first, as in `Buffer.from(text)`.
   */
  validateRaw(message: ArrayBufferView | ArrayBuffer, options?: ValidateRawOptions): Issue[];
}

/** An error for one recipient. */
export interface Failure {
  /** The recipient's index in the provider's list, from 0. */
  index: number;
  /** The recipient as the provider wrote it. */
  recipient: string | null;
  /** What went wrong. */
  error: ProviderError;
}

/** A parsed response. */
export interface Response<Data = unknown, Raw = unknown> {
  /** Whether the provider accepted the request. */
  ok: boolean;
  /** The provider's ID of the request, which its support asks for. */
  requestId: string | null;
  /**
   * The provider's own fields, except those that are in `requestId` and `error`. An integer outside the safe range is a
   * bigint. An integer of more than 4,300 digits, and a number beyond 1.8e308, is a string. Any field may be missing: a
   * response with an error has none.
   */
  data: Data;
  /** What went wrong. */
  error: ProviderError | null;
  /** The errors for single recipients in a response that is a success as a whole; at most 1,000. */
  failures: Failure[];
  /** The body as it was given. */
  readonly raw: Raw;
  /** Throws the error, if there is one. */
  raiseForError(): void;
  /** The response as plain data, with bigints as strings. It names recipients, so do not log it. */
  toJSON(): { [name: string]: unknown };
}

/** Whether and when to send again. */
export interface Retry {
  when: When;
  /** How many seconds to wait at least, if a source says so; for a quota, the period that it covers. */
  afterSeconds: number | null;
  /** Whether the provider may have accepted the request, so that another attempt may send the message twice. */
  mayDuplicate: boolean;
}

/** The properties of an error that a provider reported. None contains personal data. */
export interface ProviderErrorFields {
  /** The ID of the provider. */
  provider: string;
  /** The code, unchanged; null if there is none, or free text in its place, which is then in `providerMessage`. */
  code: string | null;
  /** The provider's ID of the request. */
  requestId: string | null;
  /** The HTTP status or the reply code of a mail server, if there was one. */
  status: number | null;
  /** Whether the catalogue has exactly this code. If not, the values are those of the most similar entry. */
  known: boolean;
  /** The kind of error. */
  kind: Kind;
  /** Whether and when to send again. */
  retry: Retry;
  /** What the error means. */
  meaning: string;
  /** What to do. */
  fix: string;
  /** The fields of the request that the error is about. */
  fields: string[];
  /** The issues with single fields, if the provider lists them; at most 1,000. */
  issues: Issue[];
}

export interface ProviderError extends ProviderErrorFields {}

/** An error that a provider reported, with what the catalogue says about it. */
export declare class ProviderError extends Error {
  private constructor();
  /**
   * The provider's own message, unchanged; null if the response could not be parsed, whose body is then in `raw`. The
   * message may contain an address, so it is not enumerable and does not appear in logs.
   */
  readonly providerMessage: string | null;
  /** The error as data, for `structuredClone` and logs; without the provider's own message. */
  toJSON(): ProviderErrorFields & { name: string; message: string };
}

/** A payload or an option of `build` breaks rules of the provider. */
export declare class ValidationError extends Error {
  private constructor();
  /** All issues, warnings included. */
  issues: Issue[];
  /** The error as data, for `structuredClone` and logs. */
  toJSON(): { name: string; message: string; issues: Issue[] };
}

/** The interface of Standard Schema, version 1, which form libraries and servers accept. */
export interface StandardSchema<Payload> {
  readonly version: 1;
  readonly vendor: "presend";
  /** Checks a payload. Only errors are issues here; warnings are left out. */
  validate(
    value: unknown,
  ):
    | { value: Payload; issues?: undefined }
    | { issues: { message: string; path: (string | number)[] }[] };
  readonly types?: { readonly input: Payload; readonly output: Payload };
}

/** What the catalogue says about a code. */
export interface Explanation {
  /** The ID of the catalogue that has the entry, as in the option `provider`. */
  provider: string;
  /** The code, unchanged. */
  code: string;
  /** Whether the catalogue has exactly this code. If not, the values are those of the most similar entry. */
  known: boolean;
  /** The kind of error. */
  kind: Kind;
  /** Whether and when to send again. */
  retry: Retry;
  /** What the error means. */
  meaning: string;
  /** What to do. */
  fix: string;
  /** The fields of the request that the error is about. */
  fields: string[];
}

/** The options of `explain`. */
export interface ExplainOptions {
  /**
   * Where the code comes from: a provider's ID, `tencent_common`, `tencent_ses_status`, `tencent_sms_status`,
   * `tencent_sms_reply` or `connection`.
   */
  provider?: string;
  /** The language of `meaning` and `fix`. */
  lang?: Lang;
}

/**
 * Looks up an error code. The result is null if the code is not similar to any known one. Numbers are written as in
 * `SendStatus:1006`.
 *
 * @throws TypeError for an unknown provider. The message names the most similar one.
 */
export declare function explain(
  code: string | number | bigint,
  options?: ExplainOptions,
): Explanation | null;

/**
 * Returns how many seconds to wait before the next attempt; null if another attempt is useless.
 *
 * The result is `afterSeconds` plus a random part of a time that starts at one second, doubles with each attempt and is
 * limited to five minutes.
 *
 * @param retry the property `retry` of an error
 * @param attempt the number of attempts so far, 1 or more
 * @param random a new random number, at least 0 and less than 1
 */
export declare function retryDelay(retry: Retry, attempt: number, random: number): number | null;

/** One operation of one provider. */
export interface Operation<Data = unknown> {
  /** The ID of the provider, such as `tencent_ses`. */
  readonly provider: string;
  /** The provider's own name of the operation, such as `SendEmail`. */
  readonly name: string;
  /** The provider and the name, as in `tencent_ses.SendEmail`. */
  readonly id: string;
  /** The maximum number of requests per second; null if the provider documents none. */
  readonly rateLimit: number | null;
  /** The error codes that the provider documents for the operation. Those common to all operations may occur too. */
  readonly errors: readonly string[];
  /**
   * Parses a response. `status` is the HTTP status or the code of an SMTP reply, or null if there was none; `body` is
   * the body of the response or the text of the reply, unchanged.
   */
  parseResponse<Raw extends string | ArrayBufferView | ArrayBuffer>(
    status: number | null,
    body: Raw,
    options?: ParseOptions,
  ): Response<Data, Raw>;
}

/** An operation whose request can be checked and built. */
export interface RequestOperation<Payload, Data = unknown> extends Operation<Data> {
  /**
   * Finds every issue of a payload, in the order of the fields in the provider's documentation.
   *
   * @throws TypeError for a value that no payload can contain, such as a date, a cycle or a class instance. Its
   * property `path` is the path to that value.
   */
  validate(payload: unknown, options?: ValidateOptions): Issue[];
  /** The operation's rules as a JSON Schema (draft 2020-12). */
  jsonSchema(): { [keyword: string]: unknown };
  readonly "~standard": StandardSchema<Payload>;
}
