import { foundOrRefusal } from "../../bindings-js/js/answer.js";
import { engine } from "../../bindings-js/js/engine.js";
import { issuesOrJson, issuesOrRefusal } from "../../bindings-js/js/issues.js";
import { readHead } from "../../bindings-js/js/request.js";
import { inUtf8 } from "../../bindings-js/js/utf8.js";
import "./console.js";
import { native } from "./native.js";

export { explain, retryDelay } from "../../bindings-js/js/codes.js";
export { issueText, ProviderError, ValidationError } from "../../bindings-js/js/errors.js";
export { operation } from "../../bindings-js/js/operation.js";
export { operations } from "../../bindings-js/js/operations.js";
export { version } from "../../bindings-js/js/version.js";

/** Gives bytes and long texts as bytes, or `undefined` if there are none, which Node-API converts faster than an empty list. */
const some = (blobs) => (blobs.length ? inUtf8(blobs) : undefined);

engine.validate = ({ text, tape, used, blobs }) =>
  issuesOrRefusal(native.validate(text, tape, used, some(blobs)));

engine.build = ({ text, tape, used, blobs }) => {
  const built = native.build(text, tape, used, some(blobs));
  if (typeof built !== "string") return { head: readHead(built[0]), body: built[1] };
  // The body follows after the first line break. Neither a head nor issues nor JSON contain one.
  const end = built.indexOf("\n");
  if (end < 0) return { head: issuesOrJson(built) };
  return { head: readHead(built.slice(0, end)), body: Buffer.from(built.slice(end + 1)) };
};

engine.validateRaw = ({ text, tape, used, blobs }) =>
  issuesOrRefusal(native.validateRaw(text, tape, used, some(blobs)));

engine.buildMessage = ({ text, tape, used, blobs }) => {
  const built = native.buildMessage(text, tape, used, some(blobs));
  if (typeof built === "string") return { envelope: issuesOrJson(built) };
  return { envelope: JSON.parse(built[0]), data: built[1] };
};

engine.parseResponse = ({ text, tape, used, blobs }) =>
  foundOrRefusal(native.parseResponse(text, tape, used, some(blobs)));

engine.explain = (code, provider, lang) => JSON.parse(native.explain(code, provider, lang));
engine.retryDelay = (...given) => JSON.parse(native.retryDelay(...given));
engine.names = (first) => JSON.parse(native.names(first));
engine.describe = (id) => JSON.parse(native.describe(id));
engine.jsonSchema = (id) => JSON.parse(native.jsonSchema(id));
engine.signs = true;
engine.now = () => Math.floor(Date.now() / 1000);
