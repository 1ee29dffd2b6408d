import type { Kind, Rule, Severity, Site, When } from "./words.js";

/** A language that messages are written in. Any other tag, such as `fr-CA`, means English. */
export type Lang = "en" | "zh" | "es" | (string & {});

/** A field that is base64 on the wire: such text, or the bytes themselves. */
export type Base64 = string | ArrayBufferView | ArrayBuffer;

/** A field that is JSON text on the wire: such text, or an object of plain values. */
export type JsonText = string | { [name: string]: string | number | bigint | boolean };

/** One finding. It holds measures, never values: what people wrote is personal and ends up in logs. */
export interface Issue {
  /** Where, as keys and indexes; empty for the payload as a whole. */
  path: (string | number)[];
  /** Which rule. */
  rule: Rule;
  /** The error code that the provider would answer with; null where its documents name none. */
  code: string | null;
  /** `error`: the provider refuses this. `warning`: it may, or will stop to take it, or ignores it. */
  severity: Severity;
  /** A sentence for a person, without the field's name. */
  message: string;
  /** The numbers and names in the message. */
  params: { [name: string]: string | number | string[] | number[] };
}

/** Writes an issue in one line: `Destination[1]: not an e-mail address: … (the provider's code)`. */
export declare function issueText(issue: Issue): string;

/** What `validate` may be told beside the payload. */
export interface ValidateOptions {
  /** The site that the request is for; `cn` when absent. */
  site?: Site;
  /** The present, in Unix seconds, for rules about past and future. */
  now?: number;
  /** The language of the messages. */
  lang?: Lang;
}

/** What a request needs beside its payload, at a service that takes a signature of Tencent Cloud's API 3.0. */
export interface UnsignedTc3Options {
  /** The provider's region, such as `ap-guangzhou`. */
  region: string;
  /** The provider's site, which picks the host; `cn` when absent. */
  site?: Site;
  /** When the request is made, in Unix seconds. */
  timestamp?: number;
  /** The language of the provider's own messages. */
  language?: "zh-CN" | "en-US";
  /** The language of the issues, if there are any. */
  lang?: Lang;
}

/** What a request needs beside its payload, at a service that takes a key. */
export interface UnsignedApiKeyOptions {
  /** The language of the issues, if there are any. */
  lang?: Lang;
}

/** What `parseResponse` may be told beside the answer. */
export interface ParseOptions {
  /** The language of meaning and advice. */
  lang?: Lang;
}

/**
 * An HTTP request in the words of `fetch`: `await fetch(request.url, request)`. Consoles and
 * `JSON.stringify` show neither secrets nor the body.
 */
export interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
  /** The same for a log. */
  toJSON(): { method: string; url: string; headers: string[]; body: string };
}

/** What went wrong for one recipient. */
export interface Failure {
  /** The recipient's place in the provider's list, from 0. */
  index: number;
  /** The recipient as the provider wrote it. */
  recipient: string | null;
  /** What went wrong. */
  error: ProviderError;
}

/** What an answer means. */
export interface Response<Data = unknown, Raw = unknown> {
  /** Whether the provider did what was asked. */
  ok: boolean;
  /** The provider's own number for the call; its support asks for it. */
  requestId: string | null;
  /**
   * The provider's own fields, without what `requestId` and `error` have of them. An integer beyond the safe ones
   * is a bigint. Any of them may be missing: an answer that tells of an error has none.
   */
  data: Data;
  /** What went wrong. */
  error: ProviderError | null;
  /** What went wrong for single recipients, inside an answer that is a success as a whole; at most 1,000. */
  failures: Failure[];
  /** The body as it was given. */
  readonly raw: Raw;
  /** Throws the error, if there is one. */
  raiseForError(): void;
  /** The answer as plain data, a bigint as its digits. It names recipients: nothing for a log. */
  toJSON(): { [name: string]: unknown };
}

/** Whether and when to send again. */
export interface Retry {
  when: When;
  /** How long to wait, where a source states it; for a quota, the time it is counted over. */
  afterSeconds: number | null;
  /** Whether the first try may have been accepted, so that another may send the message twice. */
  mayDuplicate: boolean;
}

/** What the provider said, what is known of it, and nothing that is personal. */
export interface ProviderErrorFields {
  /** The provider's id. */
  provider: string;
  /** The code, unchanged; null when the answer held none, or words in its place, which are in `providerMessage`. */
  code: string | null;
  /** The provider's own number for the call. */
  requestId: string | null;
  /** The HTTP status, or the code of a mail server's reply, where there was one. */
  status: number | null;
  /** Whether the very code is in the catalogue; if not, the row that comes nearest speaks for it. */
  known: boolean;
  /** What sort of trouble it is. */
  kind: Kind;
  /** Whether and when to send again. */
  retry: Retry;
  /** What it means. */
  meaning: string;
  /** What to do. */
  fix: string;
  /** The request fields it concerns. */
  fields: string[];
  /** The single fields that the provider complained about, where it lists them; at most 1,000. */
  issues: Issue[];
}

export interface ProviderError extends ProviderErrorFields {}

/** What a provider said went wrong, and what is known of it. */
export declare class ProviderError extends Error {
  private constructor();
  /**
   * The provider's own words, unchanged; null when an answer could not be read: it is in the response's `raw`.
   * They may quote an address, and no log shows them.
   */
  readonly providerMessage: string | null;
  /** The error as data, for `structuredClone` and logs; without the provider's own words. */
  toJSON(): ProviderErrorFields & { name: string; message: string };
}

/** A payload, or what a request needs beside it, breaks rules of the provider. */
export declare class ValidationError extends Error {
  private constructor();
  /** Everything that was found, warnings included. */
  issues: Issue[];
  /** The error as data, for `structuredClone` and logs. */
  toJSON(): { name: string; message: string; issues: Issue[] };
}

/** What form libraries and servers take in place of a schema of their own: Standard Schema, version 1. */
export interface StandardSchema<Payload> {
  readonly version: 1;
  readonly vendor: "presend";
  /** Finds what is wrong; warnings do not count. */
  validate(
    value: unknown,
  ):
    | { value: Payload; issues?: undefined }
    | { issues: { message: string; path: (string | number)[] }[] };
  readonly types?: { readonly input: Payload; readonly output: Payload };
}

/** What is known of a code. */
export interface Explanation {
  /** The list that speaks for it, as the option `provider` names one. */
  provider: string;
  /** The code, unchanged. */
  code: string;
  /** Whether the very code is in the list; if not, the row that comes nearest speaks for it. */
  known: boolean;
  /** What sort of trouble it is. */
  kind: Kind;
  /** Whether and when to send again. */
  retry: Retry;
  /** What it means. */
  meaning: string;
  /** What to do. */
  fix: string;
  /** The request fields it concerns. */
  fields: string[];
}

/** What `explain` may be told beside the code. */
export interface ExplainOptions {
  /** Where the code was met: a provider's id, `tencent_common`, `tencent_ses_status` or `tencent_sms_status`. */
  provider?: string;
  /** The language of meaning and advice. */
  lang?: Lang;
}

/** Looks a code up; null for what nobody knows. Numbers are written as in `SendStatus:1006`. */
export declare function explain(code: string, options?: ExplainOptions): Explanation | null;

/**
 * Says how long to wait before the next try, in seconds; null when another try is no use.
 *
 * A random part of a time that doubles from one second with each try, up to five minutes, behind what the
 * provider's sources state.
 *
 * @param retry the advice of an error
 * @param attempt how many tries there were, from 1
 * @param random a number from 0 up to 1, without 1, drawn anew each time
 */
export declare function retryDelay(retry: Retry, attempt: number, random: number): number | null;

/** One call of one provider. */
export interface Operation<Data = unknown> {
  /** The provider's id, such as `tencent_ses`. */
  readonly provider: string;
  /** The provider's own name for the call, such as `SendEmail`. */
  readonly name: string;
  /** Both, as in `tencent_ses.SendEmail`. */
  readonly id: string;
  /** How many requests the provider takes in a second; null where its documents do not say. */
  readonly rateLimit: number | null;
  /** The codes that the provider lists for the call. Those that are common to all its calls may come too. */
  readonly errors: readonly string[];
  /**
   * Says what an answer means: its HTTP status or the code of an SMTP reply, where there was one, and its body or
   * text as it came.
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
   * @throws TypeError for what no payload can hold: a date, a cycle, a class instance. Its property
   * `path` leads there.
   */
  validate(payload: Payload, options?: ValidateOptions): Issue[];
  /** The operation's rules as a JSON Schema (draft 2020-12). */
  jsonSchema(): { [keyword: string]: unknown };
  readonly "~standard": StandardSchema<Payload>;
}
