import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { inspect } from "node:util";
import * as presend from "presend";
import { SendMail } from "presend/perfit";
import { GetSendEmailStatus, SendEmail } from "presend/tencent-ses";
import { Message } from "presend/tencent-ses-smtp";
import { SendSms } from "presend/tencent-sms";
import { calls } from "../js/calls.js";
import { operations } from "../js/operations.js";

const credentials = { secretId: "AKIDEXAMPLE", secretKey: "SECRETKEY", token: "TOKEN" };
const payload = {
  FromEmailAddress: "noreply@mail.acme.com",
  Subject: "Hi",
  Destination: ["ana@example.com"],
  Template: { TemplateID: 1, TemplateData: { name: "Ana" } },
};

test("calls refuse wrong arguments and give the documented results", async (t) => {
  for (const { id, found, expected } of calls(SendEmail, presend)) {
    await t.test(id, () => assert.deepEqual(found, expected));
  }
});

test("operations have the methods and options of their services", async (t) => {
  const imported = { SendEmail, SendSms, SendMail, Message };
  for (const { id, found, expected } of operations(imported, presend)) {
    await t.test(id, () => assert.deepEqual(found, expected));
  }
});

test("import and require give the same classes and operations", () => {
  const require = createRequire(import.meta.url);
  assert.equal(require("presend").ValidationError, presend.ValidationError);
  assert.equal(require("presend").ProviderError, presend.ProviderError);
  assert.equal(require("presend/tencent-ses").SendEmail, SendEmail);
});

test("a request can be passed to fetch, and its body is a Buffer", () => {
  const request = SendEmail.build(payload, { region: "ap-guangzhou", credentials });
  const { body, headers, method, url } = new Request(request.url, { ...request, duplex: "half" });
  assert.equal(method, "POST");
  assert.equal(url, request.url);
  assert.equal(headers.get("Authorization"), request.headers.Authorization);
  assert.ok(body);
  assert.ok(Buffer.isBuffer(request.body));
});

test("the timestamp is the current time unless it is given", () => {
  const before = Math.floor(Date.now() / 1000);
  const { headers } = SendEmail.build(payload, { region: "ap-guangzhou" });
  const time = Number(headers["X-TC-Timestamp"]);
  assert.ok(time >= before && time <= before + 5, `${time}`);
});

test("a printed request contains no secrets and no personal data", () => {
  const request = SendEmail.build(payload, { region: "ap-guangzhou", credentials, timestamp: 0 });
  assert.match(request.headers.Authorization, /AKIDEXAMPLE/);
  const shown = {
    method: "POST",
    url: "https://ses.tencentcloudapi.com/",
    headers: Object.keys(request.headers),
    body: `${request.body.length} bytes`,
  };
  assert.deepEqual(JSON.parse(JSON.stringify(request)), shown);
  assert.deepEqual(JSON.parse(JSON.stringify({ request })).request, shown);
  const { length } = request.body;
  const text = `<Request method: POST, url: ${request.url}, headers: 7, body: ${length} bytes>`;
  assert.equal(inspect(request), text);
  assert.equal(inspect({ request }), `{\n  request: ${text}\n}`);
});

test("a printed response or error contains no personal data", () => {
  const response = SendEmail.parseResponse(
    200,
    JSON.stringify({
      Response: {
        RequestId: "r-1",
        Error: { Code: "FailedOperation.FrequencyLimit", Message: "to ana@example.com" },
        Recipient: "ana@example.com",
      },
    }),
  );
  assert.equal(response.data.Recipient, "ana@example.com");
  assert.doesNotMatch(inspect(response) + inspect(response.error), /ana@/);
  assert.equal(
    inspect(response),
    "<Response ok: false, requestId: 'r-1', error: 'FailedOperation.FrequencyLimit' (rate_limit), " +
      "failures: 0, data: 1 field>",
  );
});

test("a printed response says how many recipients failed and how many fields it has", () => {
  const statuses = [{ Code: "Ok" }, { Code: "X.Y", PhoneNumber: "+1" }, { Code: "X.Y" }];
  const answer = { Response: { RequestId: "r", SendStatusSet: statuses, A: 1 } };
  const response = SendSms.parseResponse(200, JSON.stringify(answer));
  assert.equal(
    inspect(response),
    "<Response ok: true, requestId: 'r', error: null, failures: 2, data: 2 fields>",
  );
  const reply = Message.parseResponse(null, "EOF");
  assert.match(inspect(reply), /^<Response ok: false, requestId: null, error: null \(/);
});

test("the version is that of the package", () => {
  const require = createRequire(import.meta.url);
  const { version } = require("presend/package.json");
  assert.deepEqual([presend.version, require("presend").version], [version, version]);
});

test("issues with credentials do not contain the credentials", () => {
  const wrong = { secretId: "AKID EXAMPLE", secretKey: "SECRETKEY\n", token: "" };
  assert.throws(
    () => SendEmail.build(payload, { region: "ap-guangzhou", credentials: wrong }),
    (error) => {
      assert.ok(error instanceof presend.ValidationError);
      assert.deepEqual(
        error.issues.map(({ path }) => path),
        ["secretId", "secretKey", "token"].map((part) => ["credentials", part]),
      );
      assert.doesNotMatch(inspect(error), /AKID|SECRETKEY/);
      return true;
    },
  );
});

for (const [what, given, message] of [
  ["are not an object", "AKID", "credentials: expected an object, got string"],
  [
    "lack a part",
    { secretId: "AKID" },
    "credentials.secretKey: expected Unicode text, got undefined",
  ],
  [
    "have an unknown part",
    { ...credentials, id: 1 },
    "credentials.id: no such option; the options are secretId, secretKey, token",
  ],
  [
    "have a part of the wrong type",
    { ...credentials, token: 1 },
    "credentials.token: expected Unicode text, got number",
  ],
]) {
  test(`credentials that ${what} cause a TypeError`, () => {
    const options = { region: "ap-guangzhou", credentials: given };
    assert.throws(() => SendEmail.build(payload, options), { name: "TypeError", message });
  });
}

test("line breaks and terminal escapes in a name are escaped", () => {
  const found = SendEmail.validate({ ...payload, "a\n\u001b[31m\u202e": 1 });
  const line = presend.issueText(found.find(({ rule }) => rule === "unknown_field"));
  const sentence = "no such field: correct its name or leave it out (UnknownParameter)";
  assert.equal(line, `a\\u{a}\\u{1b}[31m\\u{202e}: ${sentence}`);
});

test("the present time is filled in", () => {
  const payload = { RequestDate: "2020-09-22", Offset: 0, Limit: 10 };
  const rules = (options) =>
    GetSendEmailStatus.validate(payload, options).map((issue) => issue.rule);
  assert.deepEqual(rules(), ["too_old"]);
  assert.deepEqual(rules({ now: Date.UTC(2020, 8, 23) / 1000 }), []);
});
