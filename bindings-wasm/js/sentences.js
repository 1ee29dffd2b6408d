import english from "./languages/en.js";

const encoder = new TextEncoder();

/** The sentences that are loaded, by the tag of their language. */
const loaded = new Map();

/**
 * Makes a language ready.
 *
 * @param {string} tag
 * @param {string} lines its sentences, one a line, as the core has them
 */
export function speak(tag, lines) {
  loaded.set(tag, encoder.encode(lines));
}

speak("en", english);

/** Gives the sentences for a tag such as `zh-CN`; English where its language is not loaded. */
export function sentences(tag = "") {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return loaded.get(primary) ?? loaded.get("en");
}
