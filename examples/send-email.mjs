// Sends a mail through Tencent Cloud SES: node send-email.mjs message.json [attachment ...]
import { readFileSync as read } from "node:fs";
import { basename } from "node:path";
import { issueText } from "presend";
import { SendEmail } from "presend/tencent-ses";

const message = JSON.parse(read(process.argv[2], "utf8"));
const files = process.argv.slice(3).map((f) => ({ FileName: basename(f), Content: read(f) }));
if (files.length > 0) message.Attachments = files;
const issues = SendEmail.validate(message).sort((a, b) => a.severity.localeCompare(b.severity));
for (const issue of issues) console.log(issue.severity.padEnd(7), issueText(issue));
if (issues.some((issue) => issue.severity === "error")) {
  console.log("not sent");
  process.exit(1);
}

const { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey } = process.env;
const options = { region: "ap-guangzhou", credentials: { secretId, secretKey } };
const { method, url, headers, body } = SendEmail.build(message, options);
console.log("built  ", method, url, ...Object.keys(headers), body.length, "bytes");
const answer = await fetch(process.env.PRESEND_ENDPOINT ?? url, { method, headers, body });
const { data, error } = SendEmail.parseResponse(answer.status, await answer.arrayBuffer());
if (error) {
  console.log("failed ", `${error.code ?? error.status}: ${error.meaning}\nfix     ${error.fix}`);
  console.log("retry  ", error.retry);
  process.exitCode = 1;
} else console.log("sent   ", data.MessageId);
