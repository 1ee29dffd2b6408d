/** What the doors of the package share; pages import the doors. */
export { bytesOf } from "../../bindings-js/js/bytes.js";
export { engine } from "../../bindings-js/js/engine.js";
export { issueText, ProviderError, ValidationError } from "../../bindings-js/js/errors.js";
export { operation, operations } from "../../bindings-js/js/operation.js";
export { answerOptions } from "../../bindings-js/js/options.js";
export { refusal } from "../../bindings-js/js/refusal.js";
export { wasmModule } from "./load.js";
export { speak } from "./sentences.js";
