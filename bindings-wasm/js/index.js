import { engine } from "../../bindings-js/js/engine.js";
import { forms } from "../../bindings-js/js/operation.js";

export { ProviderError, ValidationError, issueText } from "../../bindings-js/js/errors.js";
export { operations } from "../../bindings-js/js/operation.js";

/** Gives where each module comes from: for one there may be a source, for several an object of them. */
function sources(source) {
  const modules = [...forms].filter(Boolean);
  const names = modules.map(({ name }) => name);
  const named = source && (source.constructor ?? Object) === Object;
  if (
    named ? Object.keys(source).some((name) => !names.includes(name)) : source && names.length > 1
  ) {
    throw new TypeError(`init takes an object of sources: { ${names.join(", ")} }`);
  }
  return modules.map((form) => [form, named ? source[form.name] : source]);
}

function ready() {
  engine.validate = ({ table, form }, lines, blobs, lang) => form.call(lines, blobs, table, lang);
}

/** Makes `validate` ready for every operation that the page has imported. */
export default async function init(source) {
  await Promise.all(sources(source).map(([form, from]) => form.init(from)));
  ready();
}

/** Does what `init` does at once, from bytes or compiled modules. */
export function initSync(source) {
  for (const [form, from] of sources(source)) form.initSync(from);
  ready();
}
