// Sends a mail through Tencent Cloud SES: node send-email.mjs message.json [attachment ...]
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { issueText } from "presend";
import { SendEmail } from "presend/tencent-ses";

const { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey } = process.env;

function stop(...words) {
  console.error(...words);
  process.exit(1);
}

async function send(message) {
  if (!secretId || !secretKey) stop("not sent: TENCENTCLOUD_SECRET_ID or _KEY is not set");
  const credentials = { secretId, secretKey };
  const request = SendEmail.build(message, { region: "ap-guangzhou", credentials });
  const { method, url, headers, body } = request;
  console.log("built  ", method, url, ...Object.keys(headers), body.length, "bytes");
  const answer = await fetch(process.env.PRESEND_ENDPOINT ?? url, request);
  return SendEmail.parseResponse(answer.status, await answer.arrayBuffer());
}

const [path, ...files] = process.argv.slice(2);
const message = JSON.parse(readFileSync(path, "utf8"));
if (files.length > 0) {
  message.Attachments = files.map((f) => ({ FileName: basename(f), Content: readFileSync(f) }));
}
const issues = SendEmail.validate(message).sort((a, b) => a.severity.localeCompare(b.severity));
for (const issue of issues) {
  console.log(issue.severity.padEnd(7), issueText(issue));
}
if (issues.some((issue) => issue.severity === "error")) stop("not sent");
const { data, error } = await send(message);
if (error) {
  console.log("failed ", `${error.code ?? error.status}: ${error.meaning}\nfix     ${error.fix}`);
  stop("retry  ", error.retry);
}
console.log("sent   ", data.MessageId);
