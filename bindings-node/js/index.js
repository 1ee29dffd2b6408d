export { operations, ProviderError, ValidationError } from "./presend.cjs";
