import type { Kind, Rule, Severity, Site, When } from "./names.js";

/** The version of this package. */
export declare const version: string;

/** A language that messages are written in. Any other tag, such as `fr-CA`, means English. */
export type Lang = "en" | "zh" | "es" | (string & {});

/** A field that is base64 on the wire: such text, or the bytes themselves. */
export type Base64 = string | ArrayBufferView | ArrayBuffer;

/**
 * An object whose names the caller chooses. The values of an object literal or a type alias are checked; an object of
 * an interface is accepted whatever its values are.
 */
export type Entries<Value> = { readonly [name: string]: Value } | PlainObject;

/** An object of any interface, but no list, function, date, map, set or buffer. */
export interface PlainObject {
  toString(): string;
  readonly [Symbol.iterator]?: never;
  readonly [Symbol.hasInstance]?: never;
  readonly [Symbol.toPrimitive]?: never;
  readonly [Symbol.toStringTag]?: never;
}

/** A field that is JSON text on the wire: such text, or an object of plain values. */
export type JsonText = string | Entries<string | number | bigint | boolean>;

/** A problem in a payload. It contains measures and never values, which may be personal data. */
export interface Issue {
  /** The path to the value, as keys and indexes from 0; empty for the payload as a whole. */
  path: (string | number)[];
  /** The rule that the value breaks. */
  rule: Rule;
  /** The error code that the provider would answer with; null where its documents name none. */
  code: string | null;
  /** `error`: the provider refuses this. `warning`: it may refuse or ignore it, or its documents disagree. */
  severity: Severity;
  /** A sentence for a person, without the name of the field. */
  message: string;
  /** The numbers and names in the message. Positions count from 0 here, and from 1 in the message. */
  params: { [name: string]: string | number | string[] | number[] };
}

/** Writes an issue in one line: `Destination[1]: not an e-mail address: … (the provider's code)`. */
export declare function issueText(issue: Issue): string;

/** The options of `validate`. */
export interface ValidateOptions {
  /** The site that the request is for; `cn` when absent. */
  site?: Site;
  /** The current time in Unix seconds, for rules about past and future. */
  now?: number;
  /** The language of the messages. */
  lang?: Lang;
}

/** The options of `build` for a service that takes a signature of Tencent Cloud's API 3.0. */
export interface UnsignedTc3Options {
  /** The provider's region, such as `ap-guangzhou`. */
  region: string;
  /** The provider's site, which determines the host; `cn` when absent. */
  site?: Site;
  /** When the request is made, in Unix seconds. */
  timestamp?: number;
  /** The language of the provider's own messages. */
  language?: "zh-CN" | "en-US";
  /** The language of the issues, if there are any. */
  lang?: Lang;
}

/** The options of `build` for a service that takes an API key. */
export interface UnsignedApiKeyOptions {
  /** The language of the issues, if there are any. */
  lang?: Lang;
}

/** The options of `parseResponse`. */
export interface ParseOptions {
  /** The language of meaning and advice. */
  lang?: Lang;
}

/**
 * An HTTP request with the properties that `fetch` takes: `await fetch(request.url, request)`. `JSON.stringify`, and
 * `console.log` in Node.js, show neither secrets nor the body.
 */
export interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** A `Uint8Array` with an `ArrayBuffer` of its own; TypeScript before 5.7 has no shorter name for it. */
  body: ReturnType<typeof Uint8Array.of>;
  /** The same for a log. */
  toJSON(): { method: string; url: string; headers: string[]; body: string };
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

/** The meaning of a response. */
export interface Response<Data = unknown, Raw = unknown> {
  /** Whether the provider did what was asked. */
  ok: boolean;
  /** The provider's ID of the request, which its support asks for. */
  requestId: string | null;
  /**
   * The provider's own fields, except those that are in `requestId` and `error`. An integer that is not safe is a
   * bigint. Any field may be missing: a response with an error has none.
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
  /** How long to wait, where a source states it; for a quota, the period it applies to. */
  afterSeconds: number | null;
  /** Whether the first try may have been accepted, so that another may send the message twice. */
  mayDuplicate: boolean;
}

/** The properties of an error that a provider reported. None contains personal data. */
export interface ProviderErrorFields {
  /** The provider's id. */
  provider: string;
  /** The code, unchanged; null when the response had none, or had text in its place, which is in `providerMessage`. */
  code: string | null;
  /** The provider's ID of the request. */
  requestId: string | null;
  /** The HTTP status, or the code of a mail server's reply, where there was one. */
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
  /** The fields that the provider refused, where it lists them; at most 1,000. */
  issues: Issue[];
}

export interface ProviderError extends ProviderErrorFields {}

/** An error that a provider reported, with what the catalogue says about it. */
export declare class ProviderError extends Error {
  private constructor();
  /**
   * The provider's own message, unchanged; null when the response could not be read, which is then in `raw`. It may
   * contain an address, and no log shows it.
   */
  readonly providerMessage: string | null;
  /** The error as data, for `structuredClone` and logs; without the provider's own message. */
  toJSON(): ProviderErrorFields & { name: string; message: string };
}

/** A payload, or an option of `build`, breaks rules of the provider. */
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
  /** Finds the errors; warnings do not count. */
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
  /** Where the code comes from: a provider's ID, `tencent_common`, `tencent_ses_status` or `tencent_sms_status`. */
  provider?: string;
  /** The language of meaning and advice. */
  lang?: Lang;
}

/**
 * Looks up an error code; null for a code that is not similar to any known one. Numbers are written as in
 * `SendStatus:1006`.
 *
 * @throws TypeError for an unknown provider; it names the most similar one.
 */
export declare function explain(code: string, options?: ExplainOptions): Explanation | null;

/**
 * Says how long to wait before the next attempt, in seconds; null when another attempt is of no use.
 *
 * The time is what the provider's sources state, plus a random part of a time that doubles with each attempt, from one
 * second to five minutes.
 *
 * @param retry the property `retry` of an error
 * @param attempt how many attempts were made, from 1
 * @param random a number of at least 0 and less than 1, a new one for each call
 */
export declare function retryDelay(retry: Retry, attempt: number, random: number): number | null;

/** One operation of one provider. */
export interface Operation<Data = unknown> {
  /** The provider's id, such as `tencent_ses`. */
  readonly provider: string;
  /** The provider's own name of the operation, such as `SendEmail`. */
  readonly name: string;
  /** Both, as in `tencent_ses.SendEmail`. */
  readonly id: string;
  /** How many requests the provider accepts in a second; null where its documents do not say. */
  readonly rateLimit: number | null;
  /** The codes that the provider lists for the operation. Those common to all its operations may occur too. */
  readonly errors: readonly string[];
  /**
   * Interprets a response. `status` is its HTTP status or the code of an SMTP reply, or null where there was none;
   * `body` is its body or text, unchanged.
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
   * Finds every issue of a payload, in the order of the provider's manual.
   *
   * @throws TypeError for a value that no payload can contain, such as a date, a cycle or a class instance. Its
   * property `path` is the path to that value.
   */
  validate(payload: unknown, options?: ValidateOptions): Issue[];
  /** The operation's rules as a JSON Schema (draft 2020-12). */
  jsonSchema(): { [keyword: string]: unknown };
  readonly "~standard": StandardSchema<Payload>;
}
