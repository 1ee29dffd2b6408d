/**
 * Reads what the core found out about an answer.
 *
 * @param {string} json `[found, data]`, or `[found, data, places]` if the data contains numbers as texts, because `JSON.parse` would
 *   change them: the same lists and objects with a 0 for each such number; or `{ refused }`
 */
export function foundOrRefusal(json) {
  const read = JSON.parse(json);
  if (read.refused) return read;
  const [found, , places] = read;
  if (places !== undefined) restore(read, 1, places);
  found.data = read[1];
  return found;
}

/** Restores the numbers in the value that `parent` has under this key. */
function restore(parent, key, places) {
  if (places === 0) parent[key] = numberOf(parent[key]);
  else for (const inner of Object.keys(places)) restore(parent[key], inner, places[inner]);
}

/** The bigint or the number for a text; the text itself if the number is too large. */
function numberOf(text) {
  if (/^-?\d+$/.test(text)) return BigInt(text);
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
