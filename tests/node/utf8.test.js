/** Texts as UTF-8, compared with those of Node.js. */
import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Utf8 } from "../../bindings-js/js/utf8.js";

const lengths = [0, 1, 4095, 4096, 4097, 100_000, (1 << 22) - 1, 1 << 22, (1 << 22) + 1];
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
  for (const text of texts) assertSame(new Utf8().of(text), text);
});

test("the texts of one call stay as they are while others are converted", () => {
  for (let start = 0; start < texts.length; start += 5) {
    const ofCall = texts.slice(start, start + 7);
    const utf8 = new Utf8();
    const converted = ofCall.map((text) => utf8.of(text));
    for (const [index, bytes] of converted.entries()) assertSame(bytes, ofCall[index]);
  }
});

test("memory for short texts is kept, and that for long ones until garbage is collected", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  new Utf8().of("a".repeat(1 << 20));
  assert.ok(new Utf8().memory.length >= 1 << 20);
  await wait(0); // a reference that has been used keeps its object until then
  collect();
  const { memory } = new Utf8();
  assert.ok(memory.length <= 1 << 16);
  collect();
  assert.equal(new Utf8().memory, memory);
});
