import { ask } from "./ask.js";
import { ValidationError } from "./errors.js";
import { buildOptions } from "./build-options.js";
import { own } from "./refusal.js";
import { Request } from "./request.js";

/**
 * Makes the function that builds requests with `call`, the way to a core that can.
 *
 * @param {(lines: string, blobs: Uint8Array[], lang?: string) => { json: string, body?: Uint8Array }} call
 */
export function builder(call) {
  return (operation, payload, options) => {
    const context = { ...buildOptions(options), call: "build", operation };
    const { answer, body } = ask(call, context, payload);
    if (answer.issues) throw own(new ValidationError(answer.issues));
    return new Request(answer, body);
  };
}
