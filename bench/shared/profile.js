/** Summarizes profiles of V8, in Node.js and in a page. */

/** How long a function is called while its calls are sampled. */
const MILLISECONDS = 1500;
/** Node.js frees the memory of built bodies only when the event loop turns. */
const MILLISECONDS_IN_A_TURN = 8;
/** So that reading the clock takes no time that counts, but few enough for large bodies. */
const CALLS_IN_A_ROW = 4;
/** Functions that take less than this share of the time are left out. */
const LEAST_SHARE = 0.03;

/** Calls a function again and again. */
export async function callForAWhile(work) {
  const end = performance.now() + MILLISECONDS;
  while (performance.now() < end) {
    const turn = performance.now() + MILLISECONDS_IN_A_TURN;
    while (performance.now() < turn) for (let call = 0; call < CALLS_IN_A_ROW; call++) work();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What the code of a frame is called in the summary. */
function nameOf({ functionName, url }, named) {
  if (url.startsWith("wasm:")) return "WebAssembly";
  if (functionName === "(garbage collector)") return "garbage collector";
  if (functionName === "(idle)") return undefined;
  if (functionName.startsWith("(")) return "engine";
  if (url === "") return "native code";
  if (url.includes("/bench/")) return "the benchmark itself";
  if (!named) return "JavaScript";
  return functionName ? `\`${functionName}\`` : "functions without a name";
}

/**
 * The shares of the time that functions take themselves, without those that they call. Native code of the engine that a function
 * of JavaScript calls, such as `JSON.parse`, counts for that function.
 *
 * @param {{ nodes: object[], samples: number[], timeDeltas: number[] }} profile
 * @param {boolean} named whether functions of JavaScript have their names, and are listed one by one
 * @returns {[name: string, share: number][]} the largest first
 */
export function shares({ nodes, samples, timeDeltas }, named) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const sums = new Map();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const time = Math.max(timeDeltas[index], 0);
    const name = nameOf(frames.get(id), named);
    if (name === undefined) continue;
    sums.set(name, (sums.get(name) ?? 0) + time);
    total += time;
  }
  return [...sums]
    .map(([name, time]) => [name, time / total])
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort(([, one], [, other]) => other - one);
}
