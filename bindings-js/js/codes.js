import { engine } from "./engine.js";
import { retryAdvice } from "./errors.js";
import { at, expecting, numberOrType, objectOf, seconds, text } from "./options.js";
import { calledFrom, refusal, unlessRefused } from "./refusal.js";

const explainOptions = objectOf({ provider: at(0, text), lang: at(1, text) });

/** Checks a code that is a number, as the statuses of messages are. */
const status = expecting(
  "text or a safe integer",
  (code) => typeof code === "bigint" || Number.isSafeInteger(code),
  numberOrType,
);

const safeInteger = expecting("a safe integer", Number.isSafeInteger, numberOrType);
const finite = expecting("a finite number", Number.isFinite, numberOrType);

/** Looks up an error code. */
export function explain(code, options = {}) {
  return calledFrom(explain, () => {
    const [provider, lang] = explainOptions(options);
    const check = typeof code === "string" ? text : status;
    const name = `${check(code, "code")}`;
    const answer = engine.explain(name, provider, lang);
    const found = unlessRefused(answer, ["provider"]);
    return found && { ...found, retry: retryAdvice(found.retry) };
  });
}

/** Gives the number of seconds to wait before the next attempt. */
export function retryDelay(retry, attempt, random) {
  return calledFrom(retryDelay, () => {
    if (typeof retry !== "object" || retry === null) {
      throw refusal(["retry"], "expected the property retry of an error");
    }
    const { when, afterSeconds } = retry;
    text(when, "when", ["retry"]);
    if ((afterSeconds ?? null) !== null) seconds(afterSeconds, "afterSeconds", ["retry"]);
    safeInteger(attempt, "attempt");
    finite(random, "random");
    const delay = engine.retryDelay(when, afterSeconds ?? undefined, attempt, random);
    const milliseconds = unlessRefused(delay);
    return milliseconds === null ? null : milliseconds / 1000;
  });
}
