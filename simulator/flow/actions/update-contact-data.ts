import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { oneOf, only, text } from "../parameters.ts";

export const updateContactData = action({
  type: "UpdateContactData",
  about: "language, name, description, customer id, references; the current contact alone. No Voice ID",
  source: "guide",
  parameters: only({
    LanguageCode: z.optional(text),
    Name: z.optional(text),
    Description: z.optional(text),
    CustomerId: z.optional(text),
    References: z.optional(z.record(text, only({ Type: text, Value: text }))),
    TargetContact: oneOf("Current"),
  }),
  errors: { must: ["NoMatchingError"] },
  run({ References, TargetContact, ...given }, context) {
    const facts = Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, context.fill(value)]],
      ),
    );
    const { LanguageCode } = facts;
    if (LanguageCode !== undefined && !/^[a-z]{2,3}-[A-Z]{2}$/.test(LanguageCode))
      return failure(`"${LanguageCode}" is no language code, as en-US`);
    const references = Object.entries(References ?? {}).map(([name, { Type, Value }]) => [
      context.fill(name),
      { Type, Value: context.fill(Value) },
    ]);
    Object.assign(context.data, facts);
    context.data.References = { ...context.data.References, ...Object.fromEntries(references) };
    context.emit({ type: "contact-set", facts });
    return success;
  },
});
