/**
 * A WebAssembly module behind the code that wasm-bindgen wrote for it: how it is loaded, called, and started again
 * after a failure.
 *
 * @param {{ init: Function, initSync: Function, reset: Function }} glue
 * @param {object} names
 * @param {string} names.exported a function that this module exports and others do not
 * @param {string} names.init the name of its init function
 * @param {string} names.entryPoint where that is imported from
 * @param {() => URL} place where the module is when the page does not say
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

  /** The code of wasm-bindgen would take any module without imports for its own, and keep it. */
  function checked(module) {
    const names = WebAssembly.Module.exports(module).map(({ name }) => name);
    if (![exported, "__wbindgen_start"].every((name) => names.includes(name))) throw wrong();
    return module;
  }

  /** An import that is not there means a module for other code, or of another version. */
  function refuse(cause) {
    throw cause instanceof WebAssembly.LinkError ? wrong(cause) : cause;
  }

  async function begin(source) {
    const module = checked(await compiled(source ?? place()));
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

    /** Loads the module at once, from bytes or a compiled module. */
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

    /** Runs `enter`, which calls the module. What the module throws is a failure: its memory is in no known state. */
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

async function compiled(source) {
  const given = await source;
  if (given instanceof WebAssembly.Module) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return WebAssembly.compile(given);
  const response = given instanceof Response ? given : await fetch(given);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  // Not compiled while it is downloaded: that needs a server that knows the media type of WebAssembly.
  return WebAssembly.compile(await response.arrayBuffer());
}
