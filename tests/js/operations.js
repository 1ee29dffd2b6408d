/**
 * Checks what the operations of all services have in common, and how they differ.
 *
 * @param {{ SendEmail: object, SendSms: object, SendMail: object, Message: object }} imported the operations of the entry points
 * @param {{ operations: Function }} library
 * @returns {Generator<{ id: string, expected: unknown, found: unknown }>}
 */
export function* operations(imported, library) {
  const { SendEmail, SendSms, SendMail, Message } = imported;
  const requests = [SendEmail, SendSms, SendMail, Message];

  const listed = library.operations();
  yield {
    id: "operations() lists the imported operations",
    found: requests.map((operation) => listed.includes(operation)),
    expected: [true, true, true, true],
  };
  yield {
    id: "only messages over SMTP are validated when they are finished",
    found: requests.filter((operation) => "validateRaw" in operation),
    expected: [Message],
  };
  yield {
    id: "rate limits are those that the providers document",
    found: requests.map(({ rateLimit }) => rateLimit),
    expected: [20, 3000, null, null],
  };
  for (const [operation, code] of [
    [SendEmail, "FailedOperation.FrequencyLimit"],
    [SendSms, "LimitExceeded.PhoneNumberDailyLimit"],
    [SendMail, "validation_error"],
  ]) {
    yield {
      id: `${operation.id} lists its error codes`,
      found: operation.errors.includes(code),
      expected: true,
    };
  }
  yield { id: "an operation over SMTP lists no error codes", found: Message.errors, expected: [] };
  yield {
    id: "an operation cannot be changed",
    found: requests.every(Object.isFrozen),
    expected: true,
  };

  for (const operation of requests) {
    const others = OTHERS[operation.kind];
    for (const [name, value] of Object.entries(others)) {
      const { name: type, message, path } = refusal(() => operation.build([], { [name]: value }));
      yield {
        id: `${operation.id} has no option ${name}`,
        found: [type, path, message.split(";")[0]],
        expected: ["TypeError", [name], `${name}: no such option`],
      };
    }
  }
}

const OF_TC3 = {
  region: "ap-guangzhou",
  site: "cn",
  timestamp: 0,
  language: "en-US",
  credentials: { secretId: "id", secretKey: "key" },
  unsignedPayload: true,
};

const OF_API_KEY = { apiKey: "key" };

const OF_SMTP = { date: 0, messageId: "<1@acme.com>" };

/** The options that the operations of each kind do not have. */
const OTHERS = {
  tc3: { ...OF_API_KEY, ...OF_SMTP },
  apiKey: { ...OF_TC3, ...OF_SMTP },
  smtp: { ...OF_TC3, ...OF_API_KEY },
};

function refusal(call) {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
