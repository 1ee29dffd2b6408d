/** Summarizes profiles of V8, in Node.js and in a page. */

/** How long a function is called while its calls are sampled. */
const MILLISECONDS = 1500;
/** Functions that take less than this share of the time are left out. */
const LEAST_SHARE = 0.03;

/** Calls a function again and again. */
export function callForAWhile(work) {
  const end = performance.now() + MILLISECONDS;
  while (performance.now() < end) for (let call = 0; call < 10; call++) work();
}

/** What the code of a frame is called in the summary. */
function nameOf({ functionName, url }, named) {
  if (url.startsWith("wasm:")) return "WebAssembly";
  if (functionName === "(garbage collector)") return "garbage collector";
  if (functionName.startsWith("(")) return "engine";
  if (url === "") return "native code";
  if (url.includes("/bench/")) return "the benchmark itself";
  return named && functionName ? `\`${functionName}\`` : "other JavaScript";
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
    const frame = frames.get(id);
    const time = Math.max(timeDeltas[index], 0);
    const name = nameOf(frame, named);
    sums.set(name, (sums.get(name) ?? 0) + time);
    total += time;
  }
  return [...sums]
    .map(([name, time]) => [name, time / total])
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort(([, one], [, other]) => other - one);
}
