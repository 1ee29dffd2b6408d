import assert from "node:assert/strict";
import test from "node:test";
import { explain, retryDelay } from "presend";
import { SendMail } from "presend/perfit";
import { Message } from "presend/tencent-ses-smtp";
import { SendSms } from "presend/tencent-sms";

test("an explanation is plain data", () => {
  const found = explain("SendStatus:1006", { provider: "tencent_ses_status", lang: "es" });
  assert.deepEqual(structuredClone(found), found);
  assert.deepEqual(found.retry, { when: "later", afterSeconds: 3600, mayDuplicate: false });
  assert.equal(explain("SendStatus:1006", { provider: "perfit" }), null);
});

test("wrong arguments cause a TypeError", () => {
  const advice = { when: "later", afterSeconds: null, mayDuplicate: false };
  for (const [call, message] of [
    [() => explain(1.5), /^code: expected text or a safe integer, got 1\.5$/],
    [() => explain(2 ** 53), /^code: expected text or a safe integer, got 9007199254740992$/],
    [() => explain(null), /^code: expected text or a safe integer, got null$/],
    [() => explain("\ud800"), /^code: expected Unicode text/],
    [() => explain("x", { providr: "perfit" }), /^providr: no such option/],
    [
      () => explain("x", { provider: "tencent_se" }),
      /^provider: no such provider; did you mean "tencent_ses"\?$/,
    ],
    [
      () => explain("x", { provider: "acme" }),
      /^provider: no such provider; the providers are tencent_ses, /,
    ],
    [() => retryDelay(null, 1, 0.5), /^retry: /],
    [() => retryDelay({ ...advice, when: "soon" }, 1, 0.5), /^retry\.when must be one of never, /],
    [() => retryDelay({ ...advice, afterSeconds: "60" }, 1, 0.5), /^retry\.afterSeconds: /],
    [() => retryDelay({ ...advice, afterSeconds: NaN }, 1, 0.5), /^retry\.afterSeconds: /],
    [() => retryDelay(advice, 0, 0.5), /^attempt /],
    [() => retryDelay(advice, 1, 1), /^random /],
    [() => retryDelay(advice, 1.5, 0.5), /^attempt: expected a safe integer, got 1\.5$/],
    [() => retryDelay(advice, 1, NaN), /^random: expected a finite number, got NaN$/],
  ]) {
    assert.throws(call, { name: "TypeError", message });
  }
});

test("a status may be a number", () => {
  for (const code of [1006, 1006n]) {
    const found = explain(code, { provider: "tencent_ses_status" });
    assert.deepEqual([found.code, found.known, found.kind], ["1006", true, "rate_limit"]);
  }
});

test("the delay grows with each attempt, up to a maximum", () => {
  const advice = { when: "later", afterSeconds: null, mayDuplicate: true };
  const waits = [1, 2, 3, 4, 100].map((attempt) =>
    Math.round(retryDelay(advice, attempt, 0.999999)),
  );
  assert.deepEqual(waits, [1, 2, 4, 8, 300]);
  assert.equal(retryDelay({ ...advice, when: "never" }, 1, 0.5), null);
});

test("failures and errors can be converted to plain data", () => {
  const body = JSON.stringify({
    Response: {
      RequestId: "r",
      SendStatusSet: [{ Code: "Ok" }, { Code: "X.Y", PhoneNumber: "+1" }],
    },
  });
  const response = SendSms.parseResponse(200, body);
  const { ok, failures } = response;
  assert.equal(ok, true);
  assert.equal(failures[0].recipient, "+1");
  const data = failures[0].error.toJSON();
  assert.deepEqual(structuredClone(data), data);
  const whole = structuredClone(response.toJSON());
  assert.deepEqual(whole, response.toJSON());
  assert.equal(whole.failures[0].error.code, "X.Y");
  assert.equal(whole.failures[0].recipient, "+1");
});

test("a reply of a mail server can be parsed", () => {
  assert.equal(Message.parseResponse(null, "EOF").error.kind, "network");
  assert.equal(Message.parseResponse(250, Buffer.from("2.0.0 Ok")).ok, true);
});

test("the API key of Perfit is not logged, and must not contain a line break", () => {
  const payload = { template_id: "t", recipients: [{ to: { email: "ana@example.com" } }] };
  const request = SendMail.build(payload, { apiKey: "acme-tr-secret" });
  assert.equal(request.headers.Authorization, "Bearer acme-tr-secret");
  assert.ok(!JSON.stringify(request).includes("secret"));
  assert.throws(
    () => SendMail.build(payload, { apiKey: "acme-tr-secret\r\nX: y" }),
    (error) => error.issues[0].path[0] === "apiKey" && !error.message.includes("secret"),
  );
});
