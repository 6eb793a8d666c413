import * as z from "zod/mini";
import { action } from "../action.ts";
import { success } from "../block-outcome.ts";
import { only, texts } from "../parameters.ts";
import { filled } from "./filled.ts";

export const tagContact = action({
  type: "TagContact",
  about: "as documented",
  source: "guide",
  parameters: only({
    Tags: texts.check(
      z.refine((tags) => Object.keys(tags).every((key) => !key.startsWith("aws:")), {
        error: "cannot set the system's tags (aws:)",
      }),
    ),
  }),
  errors: { may: ["NoMatchingError"] },
  run({ Tags }, context) {
    const facts = filled(Tags, context);
    context.data.Tags = { ...context.data.Tags, ...facts };
    context.emit({ type: "contact-set", facts });
    return success;
  },
});
