/** Where the time goes in the calls of presend. */
import { Session } from "node:inspector/promises";
import { callForAWhile, shares } from "../shared/profile.js";

const INTERVAL_MICROSECONDS = 100;

/**
 * Profiles the calls one after the other.
 *
 * @param {{ [name: string]: () => unknown }} works
 */
export async function profiles(works) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: INTERVAL_MICROSECONDS });
  const found = {};
  for (const [name, work] of Object.entries(works)) {
    await callForAWhile(work);
    await session.post("Profiler.start");
    await callForAWhile(work);
    const { profile } = await session.post("Profiler.stop");
    found[name] = shares(profile, true);
  }
  session.disconnect();
  return found;
}
