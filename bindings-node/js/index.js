export {
  explain,
  issueText,
  operations,
  ProviderError,
  retryDelay,
  ValidationError,
} from "./presend.cjs";
