/** Texts as UTF-8, compared with those of Node.js. */
import assert from "node:assert/strict";
import test from "node:test";
import { utf8 } from "../../bindings-wasm/js/crossing.js";

/** Below, at and above the sizes of the memory that is kept. */
const lengths = [0, 1, 4095, 4096, 4097, 100_000, (1 << 22) - 1, 1 << 22, (1 << 22) + 1];

test("a text of any length and script is converted as in Node.js", () => {
  for (const length of lengths)
    for (const character of ["a", "é", "世", "😀"])
      for (const text of [
        character.repeat(length),
        "a".repeat(length) + character,
        character + "a".repeat(length),
        `a${character}`.repeat(length >> 1),
      ])
        assert.ok(Buffer.from(text).equals(utf8(text)), `${length} ${character}`);
});
