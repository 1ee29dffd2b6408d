/** Loading the WebAssembly module outside a browser, as tests of a page do. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import test from "node:test";

const dist = new URL("../../bindings-wasm/dist/", import.meta.url);
const { default: init, operations } = await import(new URL("index.js", dist));
const file = new URL("presend.wasm", dist);

test("a module that cannot be loaded is named, and can be loaded later", async (t) => {
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
  const pages = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html");
    if (request.url === "/endless.wasm") response.write("<");
    else response.end("<!doctype html>");
  });
  await once(pages.listen(0, "127.0.0.1"), "listening");
  t.after(() => pages.close().closeAllConnections());
  const server = `http://127.0.0.1:${pages.address().port}`;
  for (const [source, what] of [
    [`${server}/presend.wasm`, `${server}/presend.wasm, text/html`],
    [new Response("<", { headers: { "Content-Type": "text/html" } }), "the response, text/html"],
    [new Response(new Uint8Array(8)), "the response"],
  ]) {
    await assert.rejects(init(source), ({ message, cause }) => {
      assert.ok(message.startsWith(`${what} could not be compiled as WebAssembly: `), message);
      return cause instanceof WebAssembly.CompileError;
    });
  }
  const controller = new AbortController();
  const endless = fetch(`${server}/endless.wasm`, { signal: controller.signal });
  endless.then(() => controller.abort());
  await assert.rejects(init(endless), { name: "AbortError" });
  const signal = AbortSignal.abort();
  await assert.rejects(init(new Request("http://127.0.0.1:9/x.wasm", { signal })), {
    name: "AbortError",
  });
  await init(readFile(file));
  assert.ok(operations().length > 50);
});
