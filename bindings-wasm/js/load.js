const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * A WebAssembly module and the way to call it.
 *
 * @param {object} glue what wasm-bindgen wrote for the module
 * @param {string} name the name under which the module imports `glue`
 * @param {() => URL} place where the module is when the page does not say
 */
export function wasmModule(glue, name, place) {
  let module;
  let instance;
  let starting;

  function start(started) {
    instance = started;
    glue.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
  }

  const imports = { [name]: glue };

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
      if (instance) return;
      module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
      start(new WebAssembly.Instance(module, imports));
      starting = Promise.resolve();
    },

    call(lines, blobs) {
      const input = joined(encoder.encode(`${blobs.map(({ length }) => length)}\n${lines}`), blobs);
      let output;
      try {
        output = glue.call(input);
      } catch (cause) {
        // Whatever stopped it, memory most likely, left it in the middle of its work: a new one takes over.
        // Growing the old memory, even by nothing, makes the glue let go of it.
        instance.exports.memory.grow(0);
        start(new WebAssembly.Instance(module, imports));
        throw new Error("presend stopped in the middle of a call", { cause });
      }
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

function joined(head, blobs) {
  if (!blobs.length) return head;
  const all = [head, ...blobs];
  const input = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    input.set(part, at);
    at += part.length;
  }
  return input;
}
