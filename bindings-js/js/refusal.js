import { pathText } from "./path.js";

/** The errors that this package created. All others come from the caller, and are passed on unchanged. */
const ours = new WeakSet();

/**
 * Creates the `TypeError` for an argument that a call does not accept.
 *
 * @param {(string | number)[]} path
 * @param {string} why
 */
export function refusal(path, why) {
  const error = new TypeError(path.length ? `${pathText(path)}: ${why}` : why);
  // The path is not enumerable, because the message already contains it.
  Object.defineProperty(error, "path", { value: path });
  return own(error);
}

/**
 * Marks an error as created by this package.
 *
 * @template {Error} E
 * @param {E} error
 */
export function own(error) {
  ours.add(error);
  return error;
}

/** Tells whether this package created an error. */
export const isOwn = (error) => ours.has(error);

/**
 * Runs `work`. The stack of an error that this package creates then begins where `method` was called.
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
 * Gives the result of the core, or throws a `TypeError` if the core refused the call.
 *
 * @template T
 * @param {T | { refused: string }} answer
 * @param {string[]} [path] the argument that the core refuses, if it is a single one
 * @returns {T}
 */
export function unlessRefused(answer, path = []) {
  if (answer?.refused) throw refusal(path, answer.refused);
  return answer;
}
