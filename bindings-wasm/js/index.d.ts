import type {
  RequestOperation,
  Request,
  SmtpChecks,
  UnsignedApiKeyOptions,
  UnsignedTc3Options,
} from "./api.js";

export {
  type Base64,
  type Entries,
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
  type StandardSchema,
  type ValidateOptions,
  type ValidateRawOptions,
  ValidationError,
  version,
} from "./api.js";
export type { Kind, Rule, Severity, Site, When } from "./names.js";

/** The options of `build`. There are none for signing, because secrets belong on a server. */
export interface Tc3Options extends UnsignedTc3Options {}

/** The options of `build` for a service that uses an API key. A server has to add the key to the request. */
export interface ApiKeyOptions extends UnsignedApiKeyOptions {}

/** An operation of Tencent Cloud's API 3.0, whose requests a server has to sign. */
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

/** An operation whose requests need an API key in a header. */
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

/**
 * An operation that an SMTP client carries out. Browsers cannot send mail over SMTP, so the message has to be built on a
 * server.
 */
export interface SmtpOperation<Payload, Data = unknown> extends SmtpChecks<Payload, Data> {}

/** Lists every operation. */
export declare function operations(): (
  Tc3Operation<unknown> | ApiKeyOperation<unknown> | SmtpOperation<unknown>
)[];

/** Where a WebAssembly module comes from. */
export type ModuleSource =
  string | URL | globalThis.Request | globalThis.Response | BufferSource | WebAssembly.Module;

/**
 * Makes `validate`, `validateRaw`, `build` and `jsonSchema` of every operation ready. By default, `presend.wasm` is loaded from the
 * folder of this file. `parseResponse` and `explain` are made ready by `initAnswers` of `presend-web/answers`.
 *
 * After a call that failed inside the module, `init` restarts the module.
 *
 * @throws {TypeError} if the source is another module; `init` may then be called again.
 */
export default function init(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Does the same as `init` synchronously, from bytes or a compiled module. */
export declare function initSync(source: BufferSource | WebAssembly.Module): void;
