import { pathText } from "./path.js";

/** The errors that are made here; all others belong to the caller and pass through untouched. */
const ours = new WeakSet();

/**
 * Makes the `TypeError` for a value that no call can take.
 *
 * @param {(string | number)[]} path
 * @param {string} why
 */
export function refusal(path, why) {
  const error = new TypeError(path.length ? `${pathText(path)}: ${why}` : why);
  // Not for the console, which has it in the message.
  Object.defineProperty(error, "path", { value: path });
  return own(error);
}

/**
 * Marks an error as made here.
 *
 * @template {Error} E
 * @param {E} error
 */
export function own(error) {
  ours.add(error);
  return error;
}

/** Tells whether an error was made here. */
export const isOwn = (error) => ours.has(error);

/**
 * Runs `work`, so that the stack of an error made here begins where `method` was called.
 *
 * @template T
 * @param {Function} method
 * @param {() => T} work
 */
export function calledFrom(method, work) {
  try {
    return work();
  } catch (error) {
    if (isOwn(error)) Error.captureStackTrace?.(error, method);
    throw error;
  }
}

/**
 * Gives what the core answered, or throws the `TypeError` for a call that it refused.
 *
 * @template T
 * @param {T | { refused: string }} answer
 * @returns {T}
 */
export function unlessRefused(answer) {
  if (answer?.refused) throw refusal([], answer.refused);
  return answer;
}
