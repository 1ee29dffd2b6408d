/** The place of a text that becomes a bigint, and that of one that becomes a number if there is one for it. */
const BIGINT = 0;
const NUMBER = 1;

/**
 * Reads what the core found out about an answer.
 *
 * @param {string} json `[found, data]`, or `[found, data, places]` if the data contains numbers as texts, because `JSON.parse` would
 *   change them: `{"a":[1,"9007199254740993"],"b":2}` has the places `{"a":{"1":0}}`; or `{ refused }`
 */
export function foundOrRefusal(json) {
  const read = JSON.parse(json);
  if (read.refused) return read;
  const [found, data, places] = read;
  if (places) restore(data, places);
  return { ...found, data };
}

/** Restores the numbers in an object or a list. */
function restore(values, places) {
  for (const key of Object.keys(places)) {
    const place = places[key];
    if (place === BIGINT) values[key] = BigInt(values[key]);
    else if (place === NUMBER) values[key] = finiteOrText(values[key]);
    else restore(values[key], place);
  }
}

function finiteOrText(text) {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
