"""The types of payloads and responses, in a module for each provider."""
