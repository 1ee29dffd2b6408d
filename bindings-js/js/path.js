/** Characters that end a line, control a terminal or change the direction of text. */
const CONTROL = /[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Escapes those characters in text from outside, so that it can be logged. */
const visible = (text) =>
  text.replace(CONTROL, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);

/**
 * Writes a path as the core does: `Attachments[2].Content`, and nothing for the payload as a whole.
 *
 * @param {(string | number)[]} path
 */
export function pathText(path) {
  return path
    .map((step, place) =>
      typeof step === "number" ? `[${step}]` : (place ? "." : "") + visible(step),
    )
    .join("");
}
