/** Checks which code the type declarations accept and which they reject. */
import {
  explain,
  type Explanation,
  type Issue,
  operations,
  ProviderError,
  type Response,
  type SmtpMessage,
  retryDelay,
  ValidationError,
  version,
} from "presend";
import { SendMail } from "presend/perfit";
import { SendEmail, type SendEmailData, type SendEmailPayload } from "presend/tencent-ses";
import { Message, type MessageData } from "presend/tencent-ses-smtp";
import { SendSms } from "presend/tencent-sms";

const payload: SendEmailPayload = {
  FromEmailAddress: "Acme <noreply@mail.acme.com>",
  Subject: "Your receipt",
  Destination: ["ana@example.com"],
  Template: { TemplateID: 99629n, TemplateData: { name: "Ana", total: 12.5, paid: true } },
  Attachments: [
    { FileName: "a.pdf", Content: Buffer.from("a") },
    { FileName: "b.pdf", Content: new Uint8Array(1) },
    { FileName: "c.pdf", Content: new ArrayBuffer(1) },
    { FileName: "d.pdf", Content: "AAAA" },
  ],
  Unsubscribe: "12",
  TriggerType: 1,
};

const issues: Issue[] = SendEmail.validate(payload, { site: "intl", now: 0, lang: "es-MX" });
for (const { path, rule, code, severity, message, params } of issues) {
  const steps: (string | number)[] = path;
  const known: "email_address" | undefined = rule === "email_address" ? rule : undefined;
  const words: [string | null, "error" | "warning", string] = [code, severity, message];
  console.log(steps, known, words, params["max"]);
}

const request = SendEmail.build(payload, {
  region: "ap-guangzhou",
  site: "cn",
  credentials: { secretId: "id", secretKey: "key", token: "token" },
  timestamp: 0,
  language: "en-US",
  unsignedPayload: true,
});
const answer = await fetch(request.url, request);
const response: Response<SendEmailData, Uint8Array> = SendEmail.parseResponse(
  answer.status,
  new Uint8Array(await answer.arrayBuffer()),
);
response.raiseForError();
const messageId: string = response.data.MessageId ?? "";
// @ts-expect-error: there is no such field in the response.
console.log(response.data.MessageID);
// @ts-expect-error: any field of a response may be missing.
response.data.MessageId.length;
for (const { index, recipient, error } of response.failures)
  console.log(index, recipient, error.fix);

try {
  SendEmail.parseResponse(null, messageId).raiseForError();
} catch (error) {
  if (error instanceof ValidationError) console.log(error.issues, error.toJSON().issues);
  if (error instanceof ProviderError && error.retry.when === "later") {
    const seconds: number | null = error.retry.afterSeconds;
    const words: string | null = error.providerMessage;
    const kind: "rate_limit" | undefined = error.kind === "rate_limit" ? error.kind : undefined;
    console.log(seconds, words, kind, error.code, error.known);
  }
}

const found = SendEmail["~standard"].validate({});
if (found.issues) console.log(found.issues[0]?.message);
else console.log(found.value.Subject);

const everything = operations();
everything[0]?.validate({ any: "thing" });
console.log(
  everything.map(({ id }) => id),
  SendEmail.jsonSchema()["title"],
);

for (const operation of everything) {
  if (operation.kind === "apiKey") operation.build({}, { apiKey: "key" });
  else if (operation.kind === "smtp") operation.build({}, { date: 0 }).data.toString("ascii");
  else operation.build({}, { region: "ap-guangzhou" });
}

// Anything may be validated.
const unknown: unknown = JSON.parse("{}");
const released: string = version;
console.log(SendEmail.validate(unknown), SendEmail.validate(null), released);

// Read-only values, and objects whose type is an interface, are payloads too.
interface Variables {
  name: string;
  total: number;
}
interface Order extends SendEmailPayload {
  Subject: "Your order";
}
const variables: Variables = { name: "Ana", total: 12.5 };
const order: Order = { FromEmailAddress: "a@b.co", Subject: "Your order" };
const recipients: readonly string[] = ["ana@example.com"];
const frozen = {
  FromEmailAddress: "a@b.co",
  Subject: "Hi",
  Destination: ["ana@example.com"],
  Attachments: [{ FileName: "a.pdf", Content: "AAAA" }],
  Template: { TemplateID: 1, TemplateData: { name: "Ana" } },
} as const;
const region = "ap-guangzhou";
SendEmail.build(order, { region });
SendEmail.build(frozen, { region });
SendEmail.build({ ...order, Destination: recipients }, { region });
SendEmail.build({ ...order, Template: { TemplateID: 1, TemplateData: variables } }, { region });
SendMail.build({
  recipients: [{ to: { email: "a@b.co" }, substitutions: variables, custom_args: { order: "1" } }],
  headers: { "X-Id": "1" },
});

// @ts-expect-error: a required field is missing.
SendEmail.build({ FromEmailAddress: "a@b.co" }, { region });
// @ts-expect-error: there is no such field.
SendEmail.build({ ...payload, Subjct: "x" }, { region });
// @ts-expect-error: the field is a list, not a string.
SendEmail.build({ ...payload, Destination: "ana@example.com" }, { region });
// @ts-expect-error: this is not one of the allowed strings.
SendEmail.build({ ...payload, Unsubscribe: "13" }, { region });
// @ts-expect-error: this is not one of the allowed numbers.
SendEmail.build({ ...payload, TriggerType: 2 }, { region });
// @ts-expect-error: variables are plain values.
SendEmail.build({ ...order, Template: { TemplateID: 1, TemplateData: { a: /x/ } } }, { region });
// @ts-expect-error: variables are an object.
SendEmail.build({ ...payload, Template: { TemplateID: 1, TemplateData: ["Ana"] } }, { region });
// @ts-expect-error: variables are an object of plain values.
SendEmail.build({ ...payload, Template: { TemplateID: 1, TemplateData: new Date() } }, { region });
// @ts-expect-error: variables are an object, not a map.
SendEmail.build({ ...payload, Template: { TemplateID: 1, TemplateData: new Map() } }, { region });
// @ts-expect-error: headers are strings.
SendMail.build({ recipients: [], headers: { "X-Id": 1 } });
// @ts-expect-error: there is no such site.
SendEmail.validate(payload, { site: "eu" });
// @ts-expect-error: a time is a number.
SendEmail.validate(payload, { now: new Date() });
// @ts-expect-error: a request needs a region.
SendEmail.build(payload, {});
// @ts-expect-error: credentials need a secret key.
SendEmail.build(payload, { region: "ap-guangzhou", credentials: { secretId: "id" } });
// @ts-expect-error: there is no such option.
SendEmail.build(payload, { region: "ap-guangzhou", retries: 3 });
// @ts-expect-error: a body is text or bytes.
SendEmail.parseResponse(200, { Response: {} });
// @ts-expect-error: an operation is read-only.
SendEmail.name = "x";
// @ts-expect-error: only the library creates these errors.
new ValidationError([]);

// Perfit uses an API key instead of a region and a signature.
SendMail.build({ template_id: "t", recipients: [{ to: { email: "a@b.co" } }] }, { apiKey: "key" });
SendSms.validate({ PhoneNumberSet: [], SmsSdkAppId: "1", TemplateId: "1" });
const reply: Response<MessageData, string> = Message.parseResponse(null, "EOF");
const known: Explanation | null = explain("FailedOperation", {
  provider: "tencent_ses",
  lang: "es",
});
const delay: number | null = reply.error && retryDelay(reply.error.retry, 1, Math.random());
console.log(known?.meaning, delay);
for (const { Code, Fee } of SendSms.parseResponse(200, "").data.SendStatusSet ?? []) {
  const fee: number | bigint | undefined = Fee;
  console.log(Code?.length, fee);
}
const limits: (number | null)[] = [SendSms.rateLimit, Message.rateLimit];
const codes: readonly string[] = SendMail.errors;
console.log(limits, codes);
// @ts-expect-error: the service uses signatures, not API keys.
SendEmail.build(payload, { region: "ap-guangzhou", apiKey: "key" });
// @ts-expect-error: the service uses API keys, not signatures.
SendMail.build({ recipients: [] }, { credentials: { secretId: "id", secretKey: "key" } });
// @ts-expect-error: the service has no regions.
SendMail.build({ recipients: [] }, { region: "ap-guangzhou" });
const mail = { From: "a@b.co", To: ["a@b.co"], Subject: "x", Text: "x" } as const;
const built: SmtpMessage = Message.build(mail, { messageId: "<1@b.co>", lang: "zh" });
const data: Buffer = built.data;
console.log(built.mailFrom.length, built.rcptTo.length, Message.validateRaw(data, { lang: "es" }));
// @ts-expect-error: text has to be encoded first.
Message.validateRaw("text");
// @ts-expect-error: a message has no region.
Message.build(mail, { region: "ap-guangzhou" });
// @ts-expect-error: the date is a number of seconds.
Message.build(mail, { date: new Date() });
explain(1006);
// @ts-expect-error: a code is a string or a number.
explain(null);
