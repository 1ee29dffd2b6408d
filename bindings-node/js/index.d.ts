import type { AnyOperation, SignedOptions, UnkeyedOptions } from "./api.js";

export {
  type Base64,
  type Credentials,
  explain,
  type ExplainOptions,
  type Explanation,
  type Failure,
  type Issue,
  issueText,
  type JsonText,
  type Lang,
  type ParseOptions,
  ProviderError,
  type Replies,
  type Request,
  type Response,
  type Retry,
  retryDelay,
  type StandardSchema,
  type ValidateOptions,
  ValidationError,
} from "./api.js";
export type { Kind, Rule, Severity, Site, When } from "./words.js";

/** What a request needs beside its payload. Without `timestamp` it is the present. */
export interface BuildOptions extends SignedOptions {}

/** What a request needs beside its payload, where a key takes the place of region and signature. */
export interface KeyOptions extends UnkeyedOptions {
  /** The key. Without it the request has none. */
  apiKey?: string;
}

/** One call of one provider. */
export interface Operation<Payload, Options = BuildOptions> extends AnyOperation<
  Payload,
  Options
> {}

/** Lists every operation. */
export declare function operations(): Operation<unknown>[];
