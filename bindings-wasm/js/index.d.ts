import type {
  RequestOperation,
  Request,
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
  ValidationError,
  version,
} from "./api.js";
export type { Kind, Rule, Severity, Site, When } from "./names.js";

/** The options of `build`. Nothing can be signed here: secrets belong on a server. */
export interface Tc3Options extends UnsignedTc3Options {}

/** The options of `build` for a service that takes an API key, which a server has to add. */
export interface ApiKeyOptions extends UnsignedApiKeyOptions {}

/** An operation of a service that takes a signature of Tencent Cloud's API 3.0. */
export interface Tc3Operation<Payload, Data = unknown> extends RequestOperation<Payload, Data> {
  /** The authentication of a request. */
  readonly auth: "tc3";
  /**
   * Builds the request that contains a payload.
   *
   * @throws ValidationError when any issue is an error.
   * @throws TypeError for a value that no payload can contain, for an unknown option, and for one of the wrong type.
   */
  build(payload: Payload, options: Tc3Options): Request;
}

/** An operation of a service that takes a key. */
export interface ApiKeyOperation<Payload, Data = unknown> extends RequestOperation<Payload, Data> {
  /** The authentication of a request. */
  readonly auth: "apiKey";
  /**
   * Builds the request that contains a payload.
   *
   * @throws ValidationError when any issue is an error.
   * @throws TypeError for a value that no payload can contain, for an unknown option, and for one of the wrong type.
   */
  build(payload: Payload, options?: ApiKeyOptions): Request;
}

/** Lists every operation whose request can be checked and built. */
export declare function operations(): (Tc3Operation<unknown> | ApiKeyOperation<unknown>)[];

/** Where a WebAssembly module comes from. */
export type ModuleSource =
  string | URL | globalThis.Request | globalThis.Response | BufferSource | WebAssembly.Module;

/**
 * Makes `validate`, `build` and `jsonSchema` of every operation ready. Without a source, `presend.wasm` is loaded from
 * beside this file. `parseResponse` and `explain` are made ready by `initAnswers` of `presend-web/answers`.
 *
 * After a call that failed inside the module, `init` starts it again.
 *
 * @throws {TypeError} when the source is another module; `init` may then be called again.
 */
export default function init(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Does what `init` does at once, from bytes or a compiled module. */
export declare function initSync(source: BufferSource | WebAssembly.Module): void;
