import type { AnyOperation, UnsignedOptions } from "./api.js";

export {
  type Base64,
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

/** What a request needs beside its payload. Nothing can be signed here: secrets belong on a server. */
export interface BuildOptions extends UnsignedOptions {}

/** One call of one provider. */
export interface Operation<Payload> extends AnyOperation<Payload, BuildOptions> {}

/** Lists the operations that the page has imported. */
export declare function operations(): Operation<unknown>[];

/** Where a WebAssembly module comes from. */
export type ModuleSource =
  string | URL | globalThis.Request | globalThis.Response | BufferSource | WebAssembly.Module;

/**
 * Makes `validate` ready, with sentences in English. Without a source the module is loaded from beside this
 * one.
 *
 * `build`, `parseResponse` and `jsonSchema` have modules of their own: see `presend-web/build`,
 * `presend-web/answers` and `presend-web/schema`. Importing `presend-web/zh` or `presend-web/es` adds a
 * language.
 */
export default function init(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Does what `init` does at once, from bytes or a compiled module. */
export declare function initSync(source: BufferSource | WebAssembly.Module): void;
