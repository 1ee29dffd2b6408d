/** Signatures, calculated once more with the cryptography of Node.js. */
import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import test from "node:test";
import { SendEmail } from "presend/tencent-ses";
import { SendSms } from "presend/tencent-sms";

const DAY = 86_400;
const timestamp = 1_700_000_000;
const email = {
  FromEmailAddress: "noreply@mail.acme.com",
  Subject: "Hi",
  Destination: ["ana@example.com"],
  Template: { TemplateID: 1, TemplateData: {} },
};
const sms = {
  SmsSdkAppId: "1400000000",
  TemplateId: "1",
  PhoneNumberSet: ["+8613800000000"],
  SignName: "腾讯云",
};

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text).digest();

/** The header `Authorization` of a request for API 3.0. */
function authorization({ url, body }, service, { secretId, secretKey }, seconds) {
  const date = new Date(seconds * 1000).toISOString().slice(0, 10);
  const signed = "content-type;host";
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${new URL(url).host}\n\n${signed}\n${sha256(body)}`;
  const scope = `${date}/${service}/tc3_request`;
  const text = `TC3-HMAC-SHA256\n${seconds}\n${scope}\n${sha256(canonical)}`;
  const key = ["tc3_request", service, date].reduceRight(
    (key, part) => hmac(key, part),
    `TC3${secretKey}`,
  );
  const signature = hmac(key, text).toString("hex");
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}

test("each request is signed with its own credentials, for its own day and service", () => {
  const first = { secretId: "AKIDexample", secretKey: "a".repeat(32) };
  const calls = [
    [SendEmail, email, "ses", first, timestamp],
    [SendEmail, email, "ses", { ...first, secretKey: "b".repeat(32) }, timestamp],
    [SendEmail, email, "ses", first, timestamp],
    [SendSms, sms, "sms", first, timestamp],
    [SendSms, sms, "sms", first, timestamp + DAY],
    [SendEmail, email, "ses", { ...first, token: "TOKEN" }, timestamp + DAY],
    [SendEmail, email, "ses", { ...first, secretId: "AKIDother" }, timestamp],
    [SendEmail, email, "ses", first, timestamp],
  ];
  for (const [operation, payload, service, credentials, timestamp] of calls) {
    const request = operation.build(payload, { region: "ap-guangzhou", credentials, timestamp });
    const { headers } = request;
    assert.equal(headers.Authorization, authorization(request, service, credentials, timestamp));
    assert.equal(headers["X-TC-Timestamp"], `${timestamp}`);
    assert.equal(headers["X-TC-Token"], credentials.token);
  }
});

test("a request without credentials is not signed with the last ones", () => {
  const options = { region: "ap-guangzhou", timestamp };
  const credentials = { secretId: "AKIDexample", secretKey: "a".repeat(32) };
  const signed = SendEmail.build(email, { ...options, credentials });
  assert.ok(signed.headers.Authorization);
  const refused = { ...credentials, secretKey: "a b" };
  assert.throws(() => SendEmail.build(email, { ...options, credentials: refused }), {
    name: "ValidationError",
  });
  assert.equal(SendEmail.build(email, options).headers.Authorization, undefined);
});
