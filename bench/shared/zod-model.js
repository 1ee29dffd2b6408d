/** The rules of a small SendEmail as a schema of zod, as strict as `schema.json` but for addresses, for which zod has its own check. */
import { z } from "zod";

/** @param {{ [name: string]: { pattern?: string } }} properties those of `schema.json` */
export function zodModel(properties) {
  const address = z.email();
  return z.strictObject({
    FromEmailAddress: z.string().regex(new RegExp(properties.FromEmailAddress.pattern, "u")),
    Destination: z.array(address).min(1),
    Cc: z.array(address).optional(),
    ReplyToAddresses: address.optional(),
    Subject: z.string().min(1).max(998),
    Template: z
      .strictObject({
        TemplateID: z.int().min(0),
        TemplateData: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      })
      .optional(),
    TriggerType: z.union([z.literal(0), z.literal(1)]).optional(),
  });
}
