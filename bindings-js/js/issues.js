import { isResult, Reader } from "./reader.js";

function readIssue(reader) {
  const path = reader.values(reader.number());
  const rule = reader.name();
  const code = reader.optionalName();
  const severity = reader.name();
  const message = reader.indexedText();
  const params = reader.object();
  return { path, rule, code, severity, message, params };
}

function readIssues(text) {
  const reader = new Reader(text);
  const issues = [];
  while (!reader.isDone) issues.push(readIssue(reader));
  return issues;
}

/**
 * Reads what the core gives for a check.
 *
 * @param {string | null | undefined} text the text of issues, nothing if there are none, or the JSON text of `{ refused }`
 */
export const issuesOrRefusal = (text) => {
  if (!text) return [];
  return isResult(text) ? readIssues(text) : JSON.parse(text);
};

/**
 * Reads what the core gives in place of a request or a message, or the JSON text of an envelope.
 *
 * @param {string} text the text of issues, or JSON text
 */
export const issuesOrJson = (text) =>
  isResult(text) ? { issues: readIssues(text) } : JSON.parse(text);
