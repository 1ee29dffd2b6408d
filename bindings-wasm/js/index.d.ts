import type { AnyOperation, UnkeyedOptions, UnsignedOptions } from "./api.js";

export {
  type Base64,
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
  type StandardSchema,
  type ValidateOptions,
  ValidationError,
} from "./api.js";
export type { Kind, Rule, Severity, Site, When } from "./words.js";

/** What a request needs beside its payload. Nothing can be signed here: secrets belong on a server. */
export interface BuildOptions extends UnsignedOptions {}

/** What a request needs beside its payload, where a server adds a key. */
export interface KeyOptions extends UnkeyedOptions {}

/** One call of one provider. */
export interface Operation<Payload, Options = BuildOptions> extends AnyOperation<
  Payload,
  Options
> {}

/** Lists the operations that the page has imported. */
export declare function operations(): Operation<unknown>[];

/** Where a WebAssembly module comes from. */
export type ModuleSource =
  string | URL | globalThis.Request | globalThis.Response | BufferSource | WebAssembly.Module;

/** Sources by the id of the provider, such as `tencent_ses`. */
export interface ModuleSources {
  [provider: string]: ModuleSource | Promise<ModuleSource>;
}

/**
 * Makes `validate` ready for every operation that the page has imported, with sentences in English. Without a
 * source, each provider's module, `form.wasm`, is loaded from beside its operations. A page with operations of
 * several providers gives an object of sources, if any.
 *
 * `build`, `parseResponse` and `jsonSchema` have modules of their own: see `presend-web/build`,
 * `presend-web/answers` and `presend-web/schema`. Importing `presend-web/zh` or `presend-web/es` adds a
 * language.
 *
 * @throws {TypeError} when a source is named after no provider, or is the module of another; `init` may then be
 *   called again.
 */
export default function init(
  source?: ModuleSource | Promise<ModuleSource> | ModuleSources,
): Promise<void>;

/** Does what `init` does at once, from bytes or compiled modules. */
export declare function initSync(
  source:
    BufferSource | WebAssembly.Module | { [provider: string]: BufferSource | WebAssembly.Module },
): void;
