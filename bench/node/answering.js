/** An error answer, read, beside the provider's own SDK. The answer is a text; nothing is received. */
import { SendEmail } from "presend/tencent-ses";
import { anError, core, least } from "./parts.js";
import { readAnswer } from "./sdk.js";
import { payloads } from "./shared.js";

const answer = JSON.stringify(payloads.error_answer);

function withPresend() {
  const { error } = SendEmail.parseResponse(200, answer);
  return [error.code, error.requestId, error.meaning, error.fix, error.retry.when];
}

async function withSdk() {
  try {
    await readAnswer(answer);
  } catch (error) {
    return [error.code, error.message, error.requestId];
  }
  throw new Error("the SDK finds no error");
}

export const cases = () => ({
  error_answer: {
    presend: withPresend,
    sdk: withSdk,
    least: least.error_answer,
    trace: anError,
    core: core("parseResponse", withPresend),
  },
});
