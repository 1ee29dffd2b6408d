/**
 * Writes a path as the core does: `Attachments[2].Content`, and nothing for the payload as a whole.
 *
 * @param {(string | number)[]} path
 */
export function pathText(path) {
  return path
    .map((step, place) => (typeof step === "number" ? `[${step}]` : place ? `.${step}` : step))
    .join("");
}
