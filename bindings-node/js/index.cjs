const { operations, ProviderError, ValidationError } = require("./presend.cjs");

module.exports = { operations, ProviderError, ValidationError };
