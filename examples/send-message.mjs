// Sends a mail through Tencent Cloud SES over SMTP: node send-message.mjs message.json [attachment ...]
import { readFileSync as read } from "node:fs";
import { basename } from "node:path";
import { createTransport } from "nodemailer";
import { ValidationError } from "presend";
import { Message } from "presend/tencent-ses-smtp";

const payload = JSON.parse(read(process.argv[2], "utf8"));
const files = process.argv.slice(3).map((f) => ({ FileName: basename(f), Content: read(f) }));
if (files.length > 0) payload.Attachments = files;

const { SMTP_USER: user, SMTP_PASSWORD: pass, PRESEND_SMTP_SERVER: server } = process.env;
const [host, port] = (server ?? "smtp.qcloudmail.com:465").split(":"); // tests use another one
const transport = createTransport({ host, port, secure: !server, auth: { user, pass } });
try {
  const { mailFrom, rcptTo, data } = Message.build(payload);
  console.log("built  ", rcptTo.length, "recipients,", data.length, "bytes");
  const envelope = { from: mailFrom, to: rcptTo };
  const { rejected } = await transport.sendMail({ envelope, raw: data });
  console.log("sent", ...rejected.map((recipient) => `refused: ${recipient}`));
} catch (e) {
  process.exitCode = 1;
  if (e instanceof ValidationError) console.log(`${e.message}\nnot sent`);
  else {
    const { error } = Message.parseResponse(e.responseCode ?? null, e.response ?? e.message);
    console.log("failed ", `${error.code}: ${error.meaning}\nfix     ${error.fix}`);
    console.log("retry  ", error.retry);
  }
}
