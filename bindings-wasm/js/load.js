import { sentences } from "./sentences.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** By how many bytes the memory of an instance may have grown after a call, before another takes over. */
const MAX_GROWTH = 1 << 20;

/**
 * A WebAssembly module and the way to call it.
 *
 * Its code never frees memory: that goes with the instance, which is replaced now and then.
 *
 * @param {object} glue what wasm-bindgen wrote for the module
 * @param {string} name the name under which the module imports `glue`
 * @param {() => URL} place where the module is when the page does not say
 */
export function wasmModule(glue, name, place) {
  let module;
  let memory;
  let size;
  let starting;

  function start({ exports }) {
    // Growing the old memory, even by nothing, makes the glue let go of it.
    memory?.grow(0);
    memory = exports.memory;
    size = memory.buffer.byteLength;
    glue.__wbg_set_wasm(exports);
    exports.__wbindgen_start();
  }

  const imports = { [name]: glue };
  const restart = () => start(new WebAssembly.Instance(module, imports));

  return {
    /** Starts the module from a URL, a `Response`, bytes or a compiled module; once is enough. */
    init(source) {
      starting ??= compiled(source ?? place())
        .then((ready) => {
          module = ready;
          return WebAssembly.instantiate(module, imports);
        })
        .then(start)
        .catch((error) => {
          starting = undefined;
          throw error;
        });
      return starting;
    },

    /** Starts the module at once, from bytes or a compiled module. */
    initSync(source) {
      if (memory) return;
      module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
      restart();
      starting = Promise.resolve();
    },

    /**
     * Makes a call of the core.
     *
     * @param {string} lines
     * @param {Uint8Array[]} blobs
     * @param {string} [table] the rules of the operation, for a module that has none
     * @param {string} [lang] the tag of the language that issues are told in
     */
    call(lines, blobs, table = "", lang) {
      const head = encoder.encode(`[${blobs.map(({ length }) => length)}]\n${lines}\n${table}\n`);
      const input = joined([head, sentences(lang), ...blobs]);
      let output;
      try {
        output = glue.call(input);
      } catch (cause) {
        // Whatever stopped it, memory most likely, left it in the middle of its work.
        restart();
        throw new Error("presend stopped in the middle of a call", { cause });
      }
      if (memory.buffer.byteLength > size + MAX_GROWTH) restart();
      const end = output.indexOf(10);
      if (end < 0) return { json: decoder.decode(output) };
      return { json: decoder.decode(output.subarray(0, end)), body: output.slice(end + 1) };
    },
  };
}

async function compiled(source) {
  const given = await source;
  if (given instanceof WebAssembly.Module) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return WebAssembly.compile(given);
  const response = given instanceof Response ? given : await fetch(given);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  // Not compiled while it streams: that needs a server that knows the media type of WebAssembly.
  return WebAssembly.compile(await response.arrayBuffer());
}

function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
