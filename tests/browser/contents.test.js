import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import test from "node:test";
import { fileURLToPath } from "node:url";

const dist = new URL("../../bindings-wasm/dist/", import.meta.url);
const read = (name) => readFileSync(new URL(name, dist));

/** The first round constants of SHA-256 in little-endian byte order, as in the memory of WebAssembly. */
const SHA_256 = Buffer.from("982f8a4291443771", "hex");

const functions = {
  "presend.wasm": ["build", "describe", "jsonSchema", "names", "validate", "validateRaw"],
  "answers.wasm": ["describe", "explain", "parseResponse", "retryDelay"],
};

for (const [name, expected] of Object.entries(functions)) {
  test(`${name} has the functions of its entry point, and no others`, () => {
    const exported = WebAssembly.Module.exports(new WebAssembly.Module(read(name)));
    const names = exported.filter(({ kind }) => kind === "function").map(({ name }) => name);
    assert.deepEqual(names.filter((name) => !name.startsWith("__")).sort(), expected);
  });

  test(`${name} contains no code for SHA-256`, () => {
    assert.equal(read(name).indexOf(SHA_256), -1);
  });
}

// answers.wasm is not checked, because its explanations of errors mention signatures.
test("presend.wasm contains no code for signatures", () => {
  const module = read("presend.wasm");
  for (const word of ["TC3-HMAC", "tc3_request", "UNSIGNED-PAYLOAD", "SignedHeaders"]) {
    assert.ok(!module.includes(word), word);
  }
});

test("no file contains a path of the machine that built it", () => {
  const paths = ["/root/", "/home/", homedir(), fileURLToPath(new URL("../../", import.meta.url))];
  for (const name of readdirSync(dist, { recursive: true }).filter((name) => /\.\w+$/.test(name))) {
    for (const path of paths) assert.ok(!read(name).includes(path), `${name}: ${path}`);
  }
});
