export {
  explain,
  issueText,
  operations,
  ProviderError,
  retryDelay,
  ValidationError,
  version,
} from "./presend.cjs";
