/** Characters that end a line, control a terminal or change the direction of text. */
const CONTROL = /[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Escapes these characters, so that text from a payload can be logged safely. */
const visible = (text) =>
  text.replace(CONTROL, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);

/**
 * Formats a path as the core does: `Attachments[2].Content`, or an empty string for the payload as a whole.
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
