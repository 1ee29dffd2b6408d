/**
 * Times several ways to do the same work, alternately, in Node.js and in a page.
 *
 * tinybench and mitata are not used: they finish one task before they start the next one. Load on the machine that comes
 * and goes then changes one side of a comparison and not the other.
 */

// Short, because Node.js frees the memory of built bodies only when the event loop turns, as it does after each round.
const ROUND_MILLISECONDS = 8;
const MOST_ROUNDS = 51;
const FEWEST_ROUNDS = 7;

/**
 * How long each contender runs before it is measured, so that the engine has compiled its code with optimizations. Chromium needs
 * about half a second of calls for that.
 */
const WARM_UP_MILLISECONDS = 1000;
/** The same for each of a dozen sizes of the same work: shorter, because all sizes run the same code. */
const WARM_UP_MILLISECONDS_OF_SIZE = 200;

/** How long all contenders of a comparison are measured together. The last round is finished. */
const COMPARISON_MILLISECONDS = 5000;
/** The same for a dozen sizes of the same work: if load on the machine changes the time of one size more, the exponent changes. */
const GROWTH_MILLISECONDS = 15_000;

/** How long one call takes in milliseconds, as the mean of `calls` calls in a row. */
function milliseconds(work, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) work();
  return (performance.now() - start) / calls;
}

/** The same for work that returns a promise. */
async function awaitedMilliseconds(work, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) await work();
  return (performance.now() - start) / calls;
}

const timerFor = (work) => (work() instanceof Promise ? awaitedMilliseconds : milliseconds);

/** How often `work` is called in each round. */
async function callsInARound(timer, work) {
  let calls = 1;
  for (;;) {
    const taken = (await timer(work, calls)) * calls;
    if (taken >= ROUND_MILLISECONDS) return calls;
    calls = Math.max(calls * 2, Math.ceil((calls * ROUND_MILLISECONDS) / Math.max(taken, 0.1)));
  }
}

/** Calls `work` for some time, in which the waits for the event loop do not count. */
async function warmUp(timer, work, duration) {
  for (let left = duration; left > 0;) {
    await turnOfTheEventLoop();
    const start = performance.now();
    while (performance.now() < start + ROUND_MILLISECONDS) await timer(work, 1);
    left -= performance.now() - start;
  }
}

const turnOfTheEventLoop = () => new Promise((resolve) => setTimeout(resolve));

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Returns the seconds that each contender takes: the median of the rounds, in which all take turns. Every other round
 * runs in the opposite order, so that none always runs after the same one.
 *
 * @param {{ [name: string]: () => unknown }} contenders
 * @param {number} duration the milliseconds of all measurements
 * @param {number} warmUpDuration the milliseconds that each contender runs before it is measured
 */
export async function medians(
  contenders,
  duration = COMPARISON_MILLISECONDS,
  warmUpDuration = WARM_UP_MILLISECONDS,
) {
  const entries = [];
  for (const [name, work] of Object.entries(contenders)) {
    const timer = timerFor(work);
    await warmUp(timer, work, warmUpDuration);
    entries.push({ name, work, timer, calls: await callsInARound(timer, work), times: [] });
  }
  const end = performance.now() + duration;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() > end) break;
    for (const entry of round % 2 ? entries : entries.toReversed()) {
      await turnOfTheEventLoop();
      entry.times.push(await entry.timer(entry.work, entry.calls));
    }
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times) / 1000]));
}

/** The same for several sizes of the same work. */
export const mediansOfSizes = (works) =>
  medians(works, GROWTH_MILLISECONDS, WARM_UP_MILLISECONDS_OF_SIZE);

/** The number of calls before the engine has compiled much of the code with optimizations. */
const FIRST_CALLS = 100;

/**
 * Returns the mean of the seconds that the first calls of `work` take. Nothing may have called it before.
 *
 * @param {() => unknown} work not asynchronous
 */
export const meanOfFirstCalls = (work) => milliseconds(work, FIRST_CALLS) / 1000;

/** What a wrong payload costs, divided by what a correct one costs. */
export async function timeOfWrongByRight(work, wrong, right) {
  const times = await medians({ wrong: () => work(wrong), right: () => work(right) });
  return times.wrong / times.right;
}

/** What wrong lists cost, divided by what the correct ones cost, by what is wrong with them. */
export async function timesOfWrongLists(work, lists) {
  const ratios = {};
  for (const [kind, [wrong, right]] of Object.entries(lists))
    ratios[kind] = await timeOfWrongByRight(work, wrong, right);
  return ratios;
}

/**
 * The seconds that each step takes, one after the other.
 *
 * @param {{ [step: string]: () => unknown }} steps
 */
export async function timesOfSteps(steps) {
  const seconds = {};
  for (const [name, work] of Object.entries(steps))
    seconds[name] = (await medians({ [name]: work }))[name];
  return seconds;
}
