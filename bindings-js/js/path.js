/** Characters that end a line, steer a terminal or turn the direction of text. */
const STEERING = /[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Writes text from outside as it may stand in a sentence or a log. */
const visible = (text) =>
  text.replace(STEERING, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);

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
