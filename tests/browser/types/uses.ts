/** Checks which code the type declarations accept and which they reject. */
import init, { initSync, operations, ProviderError, ValidationError, version } from "presend-web";
import {
  explain,
  type Explanation,
  initAnswers,
  initAnswersSync,
  retryDelay,
} from "presend-web/answers";
import { SendMail } from "presend-web/perfit";
import { SendEmail, type SendEmailPayload } from "presend-web/tencent-ses";
import { Message } from "presend-web/tencent-ses-smtp";
import { SendSms } from "presend-web/tencent-sms";

await init();
await init("/presend.wasm");
await init(new URL("presend.wasm", location.href));
await init(new Request("/presend.wasm"));
await init(fetch("/presend.wasm"));
await init(await fetch("/presend.wasm"));
await init(WebAssembly.compileStreaming(fetch("/presend.wasm")));
await initAnswers();
await initAnswers(new Uint8Array());
initSync(new WebAssembly.Module(new Uint8Array()));
initAnswersSync(new Uint8Array());

const payload: SendEmailPayload = { FromEmailAddress: "a@b.co", Subject: "x" };
console.log(SendEmail.validate(payload, { lang: "zh" }), operations(), version);
const values: unknown = JSON.parse("{}");
console.log(SendEmail.validate(values));
const request = SendEmail.build(payload, { region: "ap-guangzhou" });
const answer = await fetch(request.url, request);
const response = SendEmail.parseResponse(answer.status, await answer.text());
const messageId: string | undefined = response.data.MessageId;
const raw: string = response.raw;
console.log(messageId, raw);
SendMail.build({ recipients: [] });
SendMail.build({ recipients: [] }, { lang: "es" });
const limit: number | null = SendSms.rateLimit;
const text: string | undefined = Message.parseResponse(550, "no").data.text;
console.log(limit, text);

try {
  response.raiseForError();
} catch (error) {
  if (error instanceof ValidationError) console.log(error.issues);
  if (error instanceof ProviderError) {
    const known: Explanation | null = explain(error.code ?? "", { provider: error.provider });
    console.log(known?.meaning, retryDelay(error.retry, 1, Math.random()));
  }
}

// @ts-expect-error: secrets belong on a server.
SendEmail.build(payload, { region: "ap-guangzhou", credentials: { secretId: "", secretKey: "" } });
// @ts-expect-error: secrets belong on a server.
SendMail.build({ recipients: [] }, { apiKey: "key" });
// @ts-expect-error: the service has no regions.
SendMail.build({ recipients: [] }, { region: "ap-guangzhou" });
const mail = await new File([], "mail.eml").arrayBuffer();
console.log(Message.validate({}), Message.validateRaw(mail, { lang: "es" }));
// @ts-expect-error: browsers cannot send mail over SMTP.
Message.build({});
// @ts-expect-error: there is no such field in the response.
response.data.MessageID;
