import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, onward } from "../outcome.ts";
import { oneOf, only, text } from "../parameters.ts";

export const updateContactData = action({
  type: "UpdateContactData",
  parameters: only({
    LanguageCode: z.optional(text),
    Name: z.optional(text),
    Description: z.optional(text),
    CustomerId: z.optional(text),
    References: z.optional(z.record(text, only({ Type: text, Value: text }))),
    TargetContact: oneOf("Current"),
  }),
  errors: { must: ["NoMatchingError"] },
  run({ References, TargetContact, ...given }, scene) {
    const facts = Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, scene.fill(value)]],
      ),
    );
    const { LanguageCode } = facts;
    if (LanguageCode !== undefined && !/^[a-z]{2,3}-[A-Z]{2}$/.test(LanguageCode))
      return failure(`"${LanguageCode}" is no language code, as en-US`);
    const references = Object.entries(References ?? {}).map(([name, { Type, Value }]) => [
      scene.fill(name),
      { Type, Value: scene.fill(Value) },
    ]);
    Object.assign(scene.data, facts);
    scene.data.References = { ...scene.data.References, ...Object.fromEntries(references) };
    scene.tell({ type: "contact-set", facts });
    return onward;
  },
});
