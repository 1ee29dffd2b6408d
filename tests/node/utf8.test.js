/** Texts as UTF-8, compared with those of Node.js. */
import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inUtf8 } from "../../bindings-js/js/utf8.js";

const KIB = 1 << 10;
const lengths = [0, 1, 4095, 4096, 4097, 65_535, 65_536, 65_537, 4096 * KIB];
const texts = lengths.flatMap((length) =>
  ["a", "é", "世", "😀"].flatMap((character) => [
    character.repeat(length),
    "a".repeat(length) + character,
    character + "a".repeat(length),
    `a${character}`.repeat(length >> 1),
  ]),
);

function assertSame(bytes, text) {
  assert.ok(
    Buffer.from(text).equals(bytes),
    `${text.length} ${text.slice(0, 2)} ${text.slice(-2)}`,
  );
}

test("a text of any length and script is converted as in Node.js", () => {
  for (const text of texts) assertSame(inUtf8([text])[0], text);
});

test("several texts are converted, and bytes are left as they are", () => {
  const bytes = new Uint8Array([0xff]);
  for (let start = 0; start < texts.length; start++) {
    const ofCall = [...texts.slice(start, start + 3), "é", ...texts.slice(0, start % 20)];
    const [same, ...converted] = inUtf8([bytes, ...ofCall]);
    assert.equal(same, bytes);
    for (const [index, text] of ofCall.entries()) assertSame(converted[index], text);
  }
});

test("memory is used again, and that for a long text is freed", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const memoryFor = (length) => inUtf8(["a".repeat(length)])[0].buffer;
  const large = memoryFor(1024 * KIB);
  assert.equal(memoryFor(1000 * KIB), large);
  assert.ok(memoryFor(100 * KIB).byteLength < 200 * KIB);
  const freed = new WeakRef(memoryFor(1024 * KIB));
  const small = memoryFor(KIB);
  // The garbage collector frees nothing that a weak reference was asked for in the same turn of the event loop.
  await wait(0);
  assert.equal(memoryFor(KIB), small);
  collect();
  assert.equal(freed.deref(), undefined);
  assert.equal(memoryFor(KIB), small);
});
