import type {
  RequestOperation,
  Request,
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
  ValidationError,
  version,
} from "./api.js";
export type { Kind, Rule, Severity, Site, When } from "./names.js";

/** Who signs a request. */
export interface Credentials {
  secretId: string;
  secretKey: string;
  /** With temporary credentials. */
  token?: string;
}

/** The options of `build` for a service that takes a signature of Tencent Cloud's API 3.0. */
export interface Tc3Options extends UnsignedTc3Options {
  /** Who signs. Without credentials the request is not signed. */
  credentials?: Credentials;
  /** Signs without hashing the body. */
  unsignedPayload?: boolean;
}

/** The options of `build` for a service that takes an API key. */
export interface ApiKeyOptions extends UnsignedApiKeyOptions {
  /** The key. Without it the request has none. */
  apiKey?: string;
}

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
