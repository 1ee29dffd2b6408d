import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const dist = new URL("../../bindings-wasm/dist/", import.meta.url);

/** The first round constants of SHA-256, as they lie in memory. */
const SHA_256 = Buffer.from("982f8a4291443771", "hex");

const modules = {
  "tencent-ses/form.wasm": "tencent_ses",
  "tencent-sms/form.wasm": "tencent_sms",
  "perfit/form.wasm": "perfit",
  "build.wasm": "build",
  "schema.wasm": "schema",
  "answers.wasm": "answers",
};

for (const [name, purpose] of Object.entries(modules)) {
  const bytes = readFileSync(new URL(name, dist));

  test(`${name} needs nothing, has two functions and says what it is for`, () => {
    const module = new WebAssembly.Module(bytes);
    assert.deepEqual(WebAssembly.Module.imports(module), []);
    const names = WebAssembly.Module.exports(module).map(({ name }) => name);
    assert.deepEqual(
      names.filter((name) => !name.startsWith("__")).sort(),
      ["call", "memory", "reserve", purpose].sort(),
    );
  });

  test(`${name} holds no code that hashes`, () => {
    assert.equal(bytes.indexOf(SHA_256), -1);
  });
}

for (const name of ["tencent-ses/form.wasm", "build.wasm", "schema.wasm"]) {
  test(`${name} knows no word of a signature`, () => {
    const text = readFileSync(new URL(name, dist), "latin1");
    const words = ["TC3", "Authorization", "tc3_request", "UNSIGNED-PAYLOAD", "SignedHeaders"];
    for (const word of words) assert.ok(!text.includes(word), word);
  });
}
