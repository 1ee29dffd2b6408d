const {
  explain,
  issueText,
  operations,
  ProviderError,
  retryDelay,
  ValidationError,
  version,
} = require("./presend.cjs");

module.exports = {
  explain,
  issueText,
  operations,
  ProviderError,
  retryDelay,
  ValidationError,
  version,
};
