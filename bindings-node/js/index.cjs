const { issueText, operations, ProviderError, ValidationError } = require("./presend.cjs");

module.exports = { issueText, operations, ProviderError, ValidationError };
