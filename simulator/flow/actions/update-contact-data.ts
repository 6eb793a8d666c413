import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { loose, oneOf, text } from "../parameters.ts";
import { filled, filledIn } from "./filled.ts";

/** `en-US`, `cmn-CN`, `en-GB-WLS`. */
const language = /^[a-z]{2,3}-([A-Z]{2}(-[A-Z]{3})?|\d{3})$/;

/** What references read of it. */
const kept = ["LanguageCode", "Name", "Description", "CustomerId"] as const;

/** As a text, or as the API has it: `{ "ValueString": "gold" }`. */
const segmentAttribute = z.union([
  text,
  z.pipe(
    loose({ ValueString: text }),
    z.transform(({ ValueString }) => ValueString),
  ),
]);

export const updateContactData = action({
  type: "UpdateContactData",
  about:
    "language, name, description, customer id, references, segment attributes; all else (Voice ID, Wisdom) is told, as is all of the related contact",
  source: "guide",
  // Exports leave the contact out.
  parameters: loose({
    LanguageCode: z.optional(text),
    Name: z.optional(text),
    Description: z.optional(text),
    CustomerId: z.optional(text),
    References: z._default(z.record(text, z.unknown()), {}),
    SegmentAttributes: z._default(z.record(text, segmentAttribute), {}),
    TargetContact: z.optional(oneOf("Current", "Related")),
  }),
  errors: { must: ["NoMatchingError"] },
  run({ References, SegmentAttributes, TargetContact, ...given }, context) {
    const { data } = context;
    const facts = Object.fromEntries(
      Object.entries(filledIn(given, context)).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
    );
    const { LanguageCode } = facts;
    if (LanguageCode !== undefined && !language.test(LanguageCode))
      return failure(`"${LanguageCode}" is no language code, as en-US`);
    const related = TargetContact === "Related";
    if (!related) {
      data.References = { ...data.References, ...filledIn(References, context) };
      data.SegmentAttributes = { ...data.SegmentAttributes, ...filled(SegmentAttributes, context) };
      for (const name of kept) if (facts[name] !== undefined) data[name] = facts[name];
    }
    context.emit({ type: "contact-set", facts, ...(related && { of: "related" }) });
    return success;
  },
});
