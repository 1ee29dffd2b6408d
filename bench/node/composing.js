/** A finished message with text, HTML and an attachment, beside the composer of nodemailer. */
import { randomBytes } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { Message } from "presend/tencent-ses-smtp";

const content = randomBytes(3 << 20);
const text = "Thank you for your order. It will be sent to you on Monday.\r\n".repeat(60);
const html = `<p>${text}</p>`;
const subject = "Your receipt";
const [from, to] = ["Acme <noreply@mail.acme.com>", "Ana <ana@example.com>"];

const payload = {
  From: from,
  To: [to],
  Subject: subject,
  Text: text,
  Html: html,
  Attachments: [{ FileName: "a.pdf", Content: content }],
};

const message = {
  from,
  to,
  subject,
  text,
  html,
  newline: "windows",
  attachments: [{ filename: "a.pdf", content }],
};

export const cases = () => ({
  message_file: {
    presend: () => Message.build(payload).data,
    nodemailer: () => new MailComposer(message).compile().build(),
  },
});
