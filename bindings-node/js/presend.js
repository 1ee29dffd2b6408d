import { engine } from "../../bindings-js/js/engine.js";
import { answerReader } from "../../bindings-js/js/response.js";
import { schemaReader } from "../../bindings-js/js/schema.js";
import { call } from "./native.js";

export { issueText, ProviderError, ValidationError } from "../../bindings-js/js/errors.js";
export { operation, operations } from "../../bindings-js/js/operation.js";

engine.call = call;
engine.build = call;
engine.parseResponse = answerReader(call);
engine.jsonSchema = schemaReader(call);
engine.ids = () => JSON.parse(call(JSON.stringify({ call: "operations" }), []).json);
engine.signs = true;
engine.now = () => Math.floor(Date.now() / 1000);
