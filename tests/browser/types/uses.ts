/** What compiles, and what does not. */
import init, { initSync, operations, ProviderError, ValidationError } from "presend-web";
import { initAnswers, initAnswersSync } from "presend-web/answers";
import { initBuild, initBuildSync } from "presend-web/build";
import "presend-web/zh";
import { initSchema, initSchemaSync } from "presend-web/schema";
import { SendEmail, type SendEmailPayload } from "presend-web/tencent-ses";
import { SendEmail as Alone } from "presend-web/tencent-ses/SendEmail";

await init();
await init("/form.wasm");
await init(new URL("form.wasm", location.href));
await init(fetch("/form.wasm"));
await initAnswers(new Uint8Array());
await initSchema();
await initBuild();
initBuildSync(new Uint8Array());
initSchemaSync(new Uint8Array());
initSync(new WebAssembly.Module(new Uint8Array()));
initAnswersSync(new Uint8Array());

const payload: SendEmailPayload = { FromEmailAddress: "a@b.co", Subject: "x" };
console.log(
  SendEmail.validate(payload, { lang: "zh" }),
  operations(),
  ProviderError,
  ValidationError,
  Alone === SendEmail,
);
const request = SendEmail.build(payload, { region: "ap-guangzhou" });
const answer = await fetch(request.url, request);
SendEmail.parseResponse(answer.status, await answer.text()).raiseForError();

// @ts-expect-error: secrets belong on a server.
SendEmail.build(payload, { region: "ap-guangzhou", credentials: { secretId: "", secretKey: "" } });
