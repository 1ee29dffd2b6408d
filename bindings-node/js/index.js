export { issueText, operations, ProviderError, ValidationError } from "./presend.cjs";
