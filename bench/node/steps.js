/** Parts of the comparisons, timed alone. */
import { DeleteReceiver, SendEmail } from "presend/tencent-ses";
import { oneField, passTexts } from "../shared/steps.js";
import { options } from "./sdk.js";
import { payloads } from "./shared.js";

const issues = JSON.stringify(
  SendEmail.validate(payloads.six_mistakes).map((issue) => ({ ...issue, message: issue.message })),
);

class AnError extends Error {}

/** @returns {{ [step: string]: () => unknown }} */
export const cases = () => ({
  validate_one_field: () => DeleteReceiver.validate(oneField),
  sign_one_field: () => DeleteReceiver.build(oneField, options),
  stringify: () => JSON.stringify(payloads.small),
  parse_issues: () => JSON.parse(issues),
  make_error: () => new AnError("text"),
  pass_texts: passTexts,
});
