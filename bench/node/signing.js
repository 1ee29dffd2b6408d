/** Requests, built and signed, beside the provider's own SDK. Nothing is sent. */
import { createHash, randomBytes } from "node:crypto";
import { CreateReceiverDetail, SendEmail } from "presend/tencent-ses";
import { addresses } from "../shared/payloads.js";
import { core, least } from "./parts.js";
import { buildAndSign, options } from "./sdk.js";
import { payloads } from "./shared.js";

const { small } = payloads;
const content = randomBytes(3 << 20);
const FileName = "receipt.pdf";
const withFile = { ...small, Attachments: [{ FileName, Content: content }] };
const many = { ReceiverId: 1, Emails: addresses(20_000) };

/** What a user of the SDK writes: template data as text, files as base64. */
function sdkSigns(payload) {
  const { TemplateID, TemplateData } = payload.Template;
  const message = {
    ...payload,
    Template: { TemplateID, TemplateData: JSON.stringify(TemplateData) },
  };
  if (payload.Attachments)
    message.Attachments = payload.Attachments.map((file) => ({
      ...file,
      Content: file.Content.toString("base64"),
    }));
  return buildAndSign("SendEmail", message);
}

/** @returns {{ [name: string]: { [contender: string]: () => unknown } }} */
export function cases() {
  const { body } = SendEmail.build(withFile, options);
  return {
    sign_small: {
      presend: () => SendEmail.build(small, options),
      sdk: () => sdkSigns(small),
      least: least.sign_small,
      core: core("build", () => SendEmail.build(small, options)),
    },
    sign_file: {
      presend: () => SendEmail.build(withFile, options),
      sdk: () => sdkSigns(withFile),
      sha256: () => createHash("sha256").update(body).digest("hex"),
    },
    sign_many: {
      presend: () => CreateReceiverDetail.build(many, options),
      sdk: () => buildAndSign("CreateReceiverDetail", many),
    },
  };
}
