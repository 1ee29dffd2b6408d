import { refusal } from "./refusal.js";
import { tape } from "./tape.js";

/**
 * Makes a call about a payload: one line of options and one of payload go out, one JSON text comes back.
 *
 * @param {(lines: string, blobs: Uint8Array[], lang?: string) => { json: string, body?: Uint8Array }} call
 * @param {{ lang?: string }} context
 * @param {unknown} payload
 */
export function ask(call, context, payload) {
  const { text, blobs } = tape(payload);
  const { json, body } = call(`${JSON.stringify(context)}\n${text}`, blobs, context.lang);
  const answer = JSON.parse(json);
  if (answer.refused) throw refusal([], answer.refused);
  return { answer, body };
}
