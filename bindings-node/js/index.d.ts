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

/** Credentials that sign requests to Tencent Cloud. */
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
  readonly auth: "tc3";
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
  readonly auth: "apiKey";
  /**
   * Builds the request that contains a payload.
   *
   * @throws ValidationError if any issue is an error.
   * @throws TypeError for a value that no payload can contain, and for an option that is unknown or of the wrong type.
   */
  build(payload: Payload, options?: ApiKeyOptions): Request;
}

/** Lists every operation whose request can be checked and built. */
export declare function operations(): (Tc3Operation<unknown> | ApiKeyOperation<unknown>)[];
