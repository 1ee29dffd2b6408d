import type { AnyOperation, SignedOptions } from "./api.js";

export {
  type Base64,
  type Credentials,
  type Failure,
  type Issue,
  issueText,
  type JsonText,
  type Lang,
  type ParseOptions,
  ProviderError,
  type Request,
  type Response,
  type Retry,
  type StandardSchema,
  type ValidateOptions,
  ValidationError,
} from "./api.js";
export type { Kind, Rule, Severity, Site, When } from "./words.js";

/** What a request needs beside its payload. Without `timestamp` it is the present. */
export interface BuildOptions extends SignedOptions {}

/** One call of one provider. */
export interface Operation<Payload> extends AnyOperation<Payload, BuildOptions> {}

/** Lists every operation. */
export declare function operations(): Operation<unknown>[];
