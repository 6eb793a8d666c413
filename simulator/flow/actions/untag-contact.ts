import * as z from "zod/mini";
import { action } from "../action.ts";
import { success } from "../block-outcome.ts";
import { only, staticText } from "../parameters.ts";

export const untagContact = action({
  type: "UnTagContact",
  about: "as documented",
  source: "guide",
  parameters: only({ TagKeys: z.array(staticText) }),
  errors: { must: ["NoMatchingError"] },
  run({ TagKeys }, { data }) {
    data.Tags = Object.fromEntries(Object.entries(data.Tags).filter(([key]) => !TagKeys.includes(key)));
    return success;
  },
});
