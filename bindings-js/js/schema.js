/**
 * Makes the function that gives an operation's JSON Schema with `call`, the way to a core that has it.
 *
 * @param {(lines: string, blobs: Uint8Array[]) => { json: string }} call
 */
export function schemaReader(call) {
  return (operation) =>
    JSON.parse(call(JSON.stringify({ call: "jsonSchema", operation }), []).json);
}
