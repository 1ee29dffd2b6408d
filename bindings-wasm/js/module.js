/**
 * Loads and calls a WebAssembly module through the code that wasm-bindgen generated for it, and restarts it after a
 * failure.
 *
 * @param {{ init: Function, initSync: Function, reset: Function }} glue
 * @param {object} names
 * @param {string} names.exported a function that this module exports and others do not
 * @param {string} names.init the name of its init function
 * @param {string} names.entryPoint the entry point that exports the init function
 * @param {() => string} place gives the URL of the module, which is used if the page gives no source
 */
export function wasmModule(glue, { exported, init, entryPoint }, place) {
  let ready = false;
  let failed = false;
  let starting;

  const wrong = (cause) =>
    new TypeError(`this is not the WebAssembly module that ${init} of "${entryPoint}" loads`, {
      cause,
    });

  const failure = (cause) =>
    new Error(
      `presend's WebAssembly module has failed: call \`await ${init}()\` from "${entryPoint}" again`,
      { cause },
    );

  /** Checks the exports, because the code of wasm-bindgen accepts any module that has no imports. */
  function checked(module) {
    const names = WebAssembly.Module.exports(module).map(({ name }) => name);
    if (![exported, "__wbindgen_start"].every((name) => names.includes(name))) throw wrong();
    return module;
  }

  /** A missing import means that the module belongs to other code or to another version. */
  function refuse(cause) {
    throw cause instanceof WebAssembly.LinkError ? wrong(cause) : cause;
  }

  async function begin(source) {
    const module = checked(await compiled(source ?? ownPlace(place())));
    if (!ready) await glue.init({ module_or_path: module }).catch(refuse);
  }

  function restart() {
    glue.reset();
    failed = false;
  }

  return {
    /** Loads the module from a URL, a `Request`, a `Response`, bytes, a compiled module, or a promise of one. */
    init(source) {
      if (ready && !failed) return Promise.resolve();
      starting ??= (ready ? Promise.resolve().then(restart) : begin(source))
        .then(() => void (ready = true))
        .finally(() => (starting = undefined));
      return starting;
    },

    /** Loads the module synchronously, from bytes or a compiled module. */
    initSync(source) {
      if (ready) return failed ? restart() : undefined;
      const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
      try {
        glue.initSync({ module: checked(module) });
      } catch (cause) {
        refuse(cause);
      }
      ready = true;
    },

    /**
     * Runs `enter`, which calls the module. After an exception, the module counts as failed, because the state of its
     * memory is unknown.
     */
    call(enter) {
      if (failed) throw failure();
      try {
        return enter();
      } catch (cause) {
        failed = true;
        throw failure(cause);
      }
    },
  };
}

/**
 * Gives the URL of the module that is in the folder of the package's JavaScript. The development server of Vite before
 * version 8 serves a copy of the JavaScript from another folder, without the module.
 */
const ownPlace = (url) =>
  url.replace(/(\/node_modules)?\/\.vite\/deps\//, "/node_modules/presend-web/dist/");

/** The error of `fetch` does not say what could not be loaded, nor that Node.js loads no files in this way. */
async function fetched(source) {
  try {
    return await fetch(source);
  } catch (cause) {
    if (source?.signal?.aborted) throw cause;
    const url = `${source?.url ?? source}`;
    const advice = url.startsWith("file:") ? "; pass the bytes of the file" : "";
    throw new Error(`${url} could not be loaded: ${cause.message}${advice}`, { cause });
  }
}

async function compiled(source) {
  const given = await source;
  if (given instanceof WebAssembly.Module) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return WebAssembly.compile(given);
  const response = given instanceof Response ? given : await fetched(given);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  // `compileStreaming` is not used, because it needs a server that sends the media type of WebAssembly.
  const bytes = await response.arrayBuffer();
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    // Many development servers send a page for a file that they do not have.
    const type = response.headers.get("Content-Type");
    const what = [response.url || "the response", type].filter(Boolean).join(", ");
    throw new Error(`${what} could not be compiled as WebAssembly: ${cause.message}`, { cause });
  }
}
