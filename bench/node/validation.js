/** Validation of payloads, beside zod, ajv and typebox. All three check less than presend does. */
import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import Ajv from "ajv";
import { SendEmail } from "presend/tencent-ses";
import { addresses, withRecipients } from "../shared/payloads.js";
import { zodModel } from "../shared/zod-model.js";
import { core, least } from "./parts.js";
import { payloads, schema } from "./shared.js";

const { small, six_mistakes: sixMistakes } = payloads;
const zod = zodModel(schema.properties);
const ajv = new Ajv.Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const typebox = TypeCompiler.Compile(typeboxModel());

/** The rules of `schema.json` as a type of typebox. */
function typeboxModel() {
  const { FromEmailAddress, ReplyToAddresses } = schema.properties;
  const exact = { additionalProperties: false };
  const address = Type.String({ pattern: ReplyToAddresses.pattern });
  const plain = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
  const template = {
    TemplateID: Type.Integer({ minimum: 0 }),
    TemplateData: Type.Record(Type.String(), plain),
  };
  const fields = {
    FromEmailAddress: Type.String({ pattern: FromEmailAddress.pattern }),
    Destination: Type.Array(address, { minItems: 1 }),
    Cc: Type.Optional(Type.Array(address)),
    ReplyToAddresses: Type.Optional(address),
    Subject: Type.String({ minLength: 1, maxLength: 998 }),
    Template: Type.Optional(Type.Object(template, exact)),
    TriggerType: Type.Optional(Type.Union([Type.Literal(0), Type.Literal(1)])),
  };
  return Type.Object(fields, exact);
}

const messages = {
  presend: (payload) => SendEmail.validate(payload).map((issue) => issue.message),
  zod: (payload) => zod.safeParse(payload).error?.issues.map((issue) => issue.message) ?? [],
  ajv: (payload) => (ajv(payload) ? [] : ajv.errors.map((error) => error.message)),
  typebox: (payload) => [...typebox.Errors(payload)].map((error) => error.message),
};

const accepts = {
  presend: (payload) => SendEmail.validate(payload).length === 0,
  zod: (payload) => zod.safeParse(payload).success,
  ajv,
  typebox: (payload) => typebox.Check(payload),
};

/** Makes sure that all accept the small payload and find the mistakes in the other one. */
function checkEquality() {
  for (const [name, read] of Object.entries(messages)) {
    const found = [read(small).length, read(sixMistakes).length];
    if (!accepts[name](small) || found[0] !== 0 || found[1] !== 6)
      throw new Error(`${name} finds ${found} mistakes and not 0,6`);
  }
}

const called = (functions, payload) =>
  Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, () => run(payload)]));

export function cases() {
  checkEquality();
  return {
    validate_small: {
      ...called(accepts, small),
      least: least.validate_small,
      core: core("validate", () => accepts.presend(small)),
    },
    validate_mistakes: {
      ...called(messages, sixMistakes),
      least: least.validate_mistakes,
      core: core("validate", () => messages.presend(sixMistakes)),
    },
    validate_many: called(accepts, withRecipients(small, addresses(20_000))),
  };
}
