/** Loading the WebAssembly module outside a browser, as tests of a page do. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

const dist = new URL("../../bindings-wasm/dist/", import.meta.url);
const { default: init, operations } = await import(new URL("index.js", dist));
const file = new URL("presend.wasm", dist);

test("a module that cannot be loaded is named, and can be loaded later", async () => {
  await assert.rejects(init(), {
    name: "Error",
    message: `${file} could not be loaded: fetch failed; pass the bytes of the file`,
  });
  for (const source of ["http://127.0.0.1:9/x.wasm", new Request("http://127.0.0.1:9/x.wasm")]) {
    await assert.rejects(
      init(source),
      /^Error: http:\/\/127\.0\.0\.1:9\/x\.wasm could not be loaded: ./,
    );
  }
  await assert.rejects(init(Promise.resolve()), /^Error: undefined could not be loaded: ./);
  const signal = AbortSignal.abort();
  await assert.rejects(init(new Request("http://127.0.0.1:9/x.wasm", { signal })), {
    name: "AbortError",
  });
  await init(readFile(file));
  assert.ok(operations().length > 50);
});
