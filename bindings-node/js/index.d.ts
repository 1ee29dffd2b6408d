import type {
  Lang,
  RequestOperation,
  Request,
  SmtpChecks,
  UnsignedApiKeyOptions,
  UnsignedTc3Options,
} from "./api.js";

export {
  type Base64,
  type Entries,
  explain,
  type ExplainOptions,
  type Explanation,
  type Failure,
  type Issue,
  issueText,
  type JsonText,
  type Lang,
  type Operation,
  type ParseOptions,
  ProviderError,
  type Request,
  type RequestOperation,
  type Response,
  type Retry,
  retryDelay,
  type StandardSchema,
  type ValidateOptions,
  type ValidateRawOptions,
  ValidationError,
  version,
} from "./api.js";
export type { Kind, Rule, Severity, Site, When } from "./names.js";

/**
 * Credentials that sign requests to Tencent Cloud. The last ones stay in memory, with the signing key of the day, until others are
 * used in the same thread.
 */
export interface Credentials {
  secretId: string;
  secretKey: string;
  /** The token, if the credentials are temporary. */
  token?: string;
}

/** The options of `build` for a service of Tencent Cloud's API 3.0. */
export interface Tc3Options extends UnsignedTc3Options {
  /** The credentials that sign the request. Without them, the request is not signed. */
  credentials?: Credentials;
  /** Whether to leave the body out of the signature, which saves computing its hash. */
  unsignedPayload?: boolean;
}

/** The options of `build` for a service that uses an API key. */
export interface ApiKeyOptions extends UnsignedApiKeyOptions {
  /** The API key of the account. Without it, the request contains no key. */
  apiKey?: string;
}

/** An operation of Tencent Cloud's API 3.0, whose requests are signed with TC3-HMAC-SHA256. */
export interface Tc3Operation<Payload, Data = unknown> extends RequestOperation<Payload, Data> {
  /** How requests are authenticated. */
  readonly kind: "tc3";
  /**
   * Builds the request that contains a payload.
   *
   * @throws ValidationError if any issue is an error.
   * @throws TypeError for a value that no payload can contain, and for an option that is unknown or of the wrong type.
   */
  build(payload: Payload, options: Tc3Options): Request;
}

/** An operation whose requests contain an API key in a header. */
export interface ApiKeyOperation<Payload, Data = unknown> extends RequestOperation<Payload, Data> {
  /** How requests are authenticated. */
  readonly kind: "apiKey";
  /**
   * Builds the request that contains a payload.
   *
   * @throws ValidationError if any issue is an error.
   * @throws TypeError for a value that no payload can contain, and for an option that is unknown or of the wrong type.
   */
  build(payload: Payload, options?: ApiKeyOptions): Request;
}

/** The options of `build` for a message that is sent over SMTP. */
export interface SmtpOptions {
  /** The header `Date` in Unix seconds, from 0 to 253402300799. By default, the current time. */
  date?: number;
  /** The header `Message-ID`, as in `<unique@mail.acme.com>`. It has at most 250 characters. By default, the message has none. */
  messageId?: string;
  /** The language of the issues, if there are any. */
  lang?: Lang;
}

/** `Buffer`, or `Uint8Array` where the types of Node.js are not installed. */
type NodeBuffer = typeof globalThis extends { Buffer: { alloc(size: number): infer Bytes } }
  ? Bytes
  : Uint8Array;

/**
 * A message for any SMTP client. With nodemailer:
 * `transport.sendMail({ envelope: { from: message.mailFrom, to: message.rcptTo }, raw: message.data })`.
 * `JSON.stringify` and `console.log` show sizes only.
 */
export interface SmtpMessage {
  /** The address of the sender, for `MAIL FROM`. */
  mailFrom: string;
  /** The addresses of the recipients, for `RCPT TO`. */
  rcptTo: string[];
  /**
   * The headers and the body, for `DATA`: ASCII text whose lines end with CRLF. Dots at the start of lines are not
   * doubled, which SMTP clients do.
   */
  data: NodeBuffer;
  /** The message as data for a log: sizes only. */
  toJSON(): { recipients: number; data: string };
}

/** An operation that an SMTP client carries out. */
export interface SmtpOperation<Payload, Data = unknown> extends SmtpChecks<Payload, Data> {
  /**
   * Builds the message for a payload. The same arguments, with a date, always give the same bytes.
   *
   * @throws ValidationError if any issue is an error.
   * @throws TypeError for a value that no payload can contain, and for an option that is unknown or of the wrong type.
   */
  build(payload: Payload, options?: SmtpOptions): SmtpMessage;
}

/** Lists every operation. */
export declare function operations(): (
  Tc3Operation<unknown> | ApiKeyOperation<unknown> | SmtpOperation<unknown>
)[];
