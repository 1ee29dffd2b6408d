import { builder } from "../../bindings-js/js/build.js";
import { engine } from "../../bindings-js/js/engine.js";
import { answerReader, codeReader } from "../../bindings-js/js/response.js";
import { schemaReader } from "../../bindings-js/js/schema.js";
import { call } from "./native.js";

export { issueText, ProviderError, ValidationError } from "../../bindings-js/js/errors.js";
export { operation, operations, replies } from "../../bindings-js/js/operation.js";

export const { explain, retryDelay } = codeReader(call);

engine.validate = (_, ...given) => call(...given);
engine.build = builder(call);
engine.parseResponse = answerReader(call);
engine.jsonSchema = schemaReader(call);
engine.ids = () => JSON.parse(call(JSON.stringify({ call: "operations" }), []).json);
engine.signs = true;
engine.now = () => Math.floor(Date.now() / 1000);
