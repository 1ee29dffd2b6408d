/** What the doors of the package share; pages import the doors. */
export { ask } from "../../bindings-js/js/ask.js";
export { bytesOf } from "../../bindings-js/js/bytes.js";
export { engine } from "../../bindings-js/js/engine.js";
export { issueText, ProviderError, ValidationError } from "../../bindings-js/js/errors.js";
export { forms, operation, operations, replies } from "../../bindings-js/js/operation.js";
export { expecting, objectOf, seconds, text } from "../../bindings-js/js/options.js";
export { calledFrom, own, refusal } from "../../bindings-js/js/refusal.js";
export { wasmModule } from "./load.js";
export { speak } from "./sentences.js";
