const {
  explain,
  issueText,
  operations,
  ProviderError,
  retryDelay,
  ValidationError,
} = require("./presend.cjs");

module.exports = { explain, issueText, operations, ProviderError, retryDelay, ValidationError };
