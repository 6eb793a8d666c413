import * as z from "zod/mini";
import { action, type Source } from "../action.ts";
import { success } from "../block-outcome.ts";
import { only, staticText } from "../parameters.ts";

const untag = (type: string, about: string, source: Source) =>
  action({
    type,
    about,
    source,
    parameters: only({ TagKeys: z.array(staticText) }),
    errors: { must: ["NoMatchingError"] },
    run({ TagKeys }, { data }) {
      data.Tags = Object.fromEntries(Object.entries(data.Tags).filter(([key]) => !TagKeys.includes(key)));
      return success;
    },
  });

export const untagContact = untag("UnTagContact", "the guide's name for `UntagContact`", "guide");
export const untagContactAsTaken = untag(
  "UntagContact",
  "as documented. The service takes this name alone",
  "report",
);
