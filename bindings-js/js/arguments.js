/**
 * Arguments of the core cross as a list. This is the index of each one, by the name of its option or parameter. The enum `Argument`
 * in `bindings-js/src/call.rs` has the same indexes, as a test makes sure.
 */
export const ARGUMENT = {
  lang: 0,
  site: 1,
  time: 2,
  maxIssues: 3,
  region: 4,
  secretId: 5,
  secretKey: 6,
  token: 7,
  language: 8,
  unsignedPayload: 9,
  apiKey: 10,
  messageId: 11,
  message: 12,
  status: 13,
  body: 14,
};
