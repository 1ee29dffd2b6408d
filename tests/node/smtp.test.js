/** Sends messages with nodemailer to a mail server on this machine, and checks messages that nodemailer composed. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import { simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { ValidationError } from "presend";
import { Message } from "presend/tencent-ses-smtp";
import { SMTPServer } from "smtp-server";

const DATE = 1795713600;
const GOOD = {
  From: "Acme <noreply@mail.acme.com>",
  To: ["Ana <ana@example.com>", "Zoë <zoe@bücher.example>"],
  Subject: "Quittung für 阿娜 🫖",
  Text: "Hello,\n.\n..two dots\nñ\n",
  Html: "<p>ñ</p>",
  ReplyTo: "Shop <shop@acme.com>",
  Headers: { "X-Order": "17" },
  Attachments: [
    {
      FileName: "quittung-ü.pdf",
      Content: Buffer.from([0, 255, 13, 10]),
      ContentType: "application/pdf",
    },
  ],
};
const REFUSAL =
  '5.0.0 Error: transaction failed: ##SES-response-json:{"Response":{"RequestId":"1","QcloudError":{"Error":' +
  '{"Code":"FailedOperation.ExceedSendLimit","Message":"ana@example.com: no more"}}}}';

const received = [];
let refusing = false;
let server;
let transport;

before(async () => {
  server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    onData(stream, { envelope }, done) {
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        received.push({ envelope, data: Buffer.concat(chunks) });
        done(refusing ? Object.assign(new Error(REFUSAL), { responseCode: 554 }) : null);
      });
    },
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address();
  transport = createTransport({ host: "127.0.0.1", port });
});

after(() => {
  transport.close();
  server.close();
});

const send = ({ mailFrom, rcptTo, data }) =>
  transport.sendMail({ envelope: { from: mailFrom, to: rcptTo }, raw: data });

test("a mail server receives what was built", async () => {
  const message = Message.build(GOOD, { date: DATE, messageId: "<17@mail.acme.com>" });
  assert.ok(Buffer.isBuffer(message.data));
  await send(message);
  const { envelope, data } = received.at(-1);
  assert.equal(envelope.mailFrom.address, message.mailFrom);
  assert.deepEqual(
    envelope.rcptTo.map(({ address }) => address),
    // The server decodes Punycode.
    ["ana@example.com", "zoe@bücher.example"],
  );
  assert.deepEqual(data, message.data);

  const found = await simpleParser(data);
  assert.deepEqual(found.from.value, [{ name: "Acme", address: "noreply@mail.acme.com" }]);
  assert.deepEqual(
    found.to.value.map(({ name, address }) => [name, address]),
    [
      ["Ana", "ana@example.com"],
      ["Zoë", "zoe@bücher.example"],
    ],
  );
  assert.equal(found.replyTo.text, '"Shop" <shop@acme.com>');
  assert.equal(found.subject, GOOD.Subject);
  assert.equal(found.date.getTime(), DATE * 1000);
  assert.equal(found.messageId, "<17@mail.acme.com>");
  assert.equal(found.headers.get("x-order"), "17");
  assert.equal(found.text.trimEnd(), GOOD.Text.trimEnd());
  assert.equal(found.html.trimEnd(), GOOD.Html);
  assert.deepEqual(
    found.attachments.map(({ filename, contentType, content }) => [filename, contentType, content]),
    [["quittung-ü.pdf", "application/pdf", Buffer.from([0, 255, 13, 10])]],
  );
});

test("a refusal is explained", async () => {
  refusing = true;
  const e = await send(Message.build(GOOD)).catch((error) => error);
  refusing = false;
  const { error } = Message.parseResponse(e.responseCode ?? null, e.response ?? e.message);
  assert.deepEqual(
    [error.code, error.kind, error.status],
    ["FailedOperation.ExceedSendLimit", "quota", 554],
  );
  assert.ok(!/ana@/.test(error.message));
});

test("no reply is explained", async () => {
  const e = await createTransport({ host: "127.0.0.1", port: 9 })
    .sendMail({ from: "a@b.co", to: "a@b.co", text: "x" })
    .catch((error) => error);
  const { error } = Message.parseResponse(e.responseCode ?? null, e.response ?? e.message);
  assert.equal(error.retry.when, "later");
});

test("a message of nodemailer is checked", async () => {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await composer.sendMail({
    from: "Acme <noreply@mail.acme.com>",
    to: "ana@example.com",
    subject: GOOD.Subject,
    text: GOOD.Text,
    html: GOOD.Html,
    attachments: [{ filename: "a.pdf", content: Buffer.from("%PDF-1.4") }],
  });
  const copy = new Uint8Array(message);
  for (const bytes of [message, copy, copy.buffer, new DataView(copy.buffer)]) {
    const issues = Message.validateRaw(bytes, { lang: "es" });
    assert.deepEqual(
      issues.filter(({ severity }) => severity === "error"),
      [],
    );
  }
});

test("what is not bytes is refused", () => {
  assert.throws(() => Message.validateRaw("From: a"), {
    name: "TypeError",
    message: /^message: expected bytes, such as Buffer\.from\(text\), .*; got string$/,
  });
  for (const wrong of [null, undefined, 5, {}, [1]]) {
    assert.throws(() => Message.validateRaw(wrong), { name: "TypeError", path: ["message"] });
  }
  assert.throws(() => Message.validateRaw(Buffer.alloc(0), { site: "cn" }), {
    name: "TypeError",
    path: ["site"],
  });
});

test("options of a wrong type are refused", () => {
  for (const options of [{ date: new Date() }, { date: 1.5 }, { date: "0" }]) {
    assert.throws(() => Message.build(GOOD, options), {
      name: "TypeError",
      message:
        /^date: expected whole Unix seconds, such as Math\.floor\(Date\.now\(\) \/ 1000\), got /,
    });
  }
  assert.throws(() => Message.build(GOOD, { messageId: 5 }), {
    name: "TypeError",
    path: ["messageId"],
  });
  assert.throws(
    () => Message.build(GOOD, { messageId: "x" }),
    (error) => {
      assert.ok(error instanceof ValidationError);
      return error.issues.some(({ path }) => path[0] === "messageId");
    },
  );
});

test("the date is by default that of the clock", async () => {
  const earlier = Math.floor(Date.now() / 1000) * 1000;
  const { date, messageId } = await simpleParser(Message.build(GOOD).data);
  assert.ok(earlier <= date.getTime() && date.getTime() <= Date.now());
  assert.equal(messageId, undefined);
});

test("a message shows neither addresses nor content", () => {
  const message = Message.build(GOOD);
  const size = `${message.data.length} bytes`;
  assert.equal(inspect(message), `<SmtpMessage recipients: 2, data: ${size}>`);
  assert.equal(JSON.stringify(message), JSON.stringify({ recipients: 2, data: size }));
});
