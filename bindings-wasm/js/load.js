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
 * @param {string} name what the module is for, which it exports
 * @param {() => URL} place where it is when the page does not say
 */
export function wasmModule(name, place) {
  let module;
  let core;
  let size;
  let starting;

  function start({ exports }) {
    if (!exports[name]) throw new TypeError(`this is not presend's module for ${name}`);
    core = exports;
    size = core.memory.buffer.byteLength;
  }

  const restart = () => start(new WebAssembly.Instance(module));

  /** Writes the parts of a call, and gives what comes back. */
  function exchange(parts) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const from = core.reserve(length);
    const input = new Uint8Array(core.memory.buffer, from >>> 0, length);
    let at = 0;
    for (const part of parts) {
      input.set(part, at);
      at += part.length;
    }
    const output = core.call();
    const bytes = Number(output & 0xffffffffn);
    return new Uint8Array(core.memory.buffer, Number((output >> 32n) & 0xffffffffn), bytes);
  }

  return {
    name,

    /** Starts the module from a URL, a `Response`, bytes or a compiled module; once is enough. */
    init(source) {
      starting ??= compiled(source ?? place())
        .then(async (ready) => {
          start(await WebAssembly.instantiate(ready));
          module = ready;
        })
        .catch((error) => {
          starting = undefined;
          throw error;
        });
      return starting;
    },

    /** Starts the module at once, from bytes or a compiled module. */
    initSync(source) {
      if (core) return;
      const ready = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
      start(new WebAssembly.Instance(ready));
      module = ready;
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
      if (!core) throw new Error("presend is not ready: its init function comes first");
      const head = `[${blobs.map(({ length }) => length)}]\n${lines}\n${table}\n`;
      let answer;
      try {
        const output = exchange([encoder.encode(head), sentences(lang), ...blobs]);
        const end = output.indexOf(10);
        answer =
          end < 0
            ? { json: decoder.decode(output) }
            : { json: decoder.decode(output.subarray(0, end)), body: output.slice(end + 1) };
      } catch (cause) {
        // Whatever stopped it, memory most likely, left it in the middle of its work.
        restart();
        throw new Error("presend stopped in the middle of a call", { cause });
      }
      if (core.memory.buffer.byteLength > size + MAX_GROWTH) {
        try {
          restart();
        } catch {
          // Some older browsers let no page make an instance at once: this one goes on, and grows.
        }
      }
      return answer;
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
