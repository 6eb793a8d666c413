import * as z from "zod/mini";
import { action } from "../action.ts";
import { onward } from "../outcome.ts";
import { only, texts } from "../parameters.ts";
import { filled } from "./filled.ts";

export const tagContact = action({
  type: "TagContact",
  parameters: only({
    Tags: texts.check(
      z.refine((tags) => Object.keys(tags).every((key) => !key.startsWith("aws:")), {
        error: "cannot set the system's tags (aws:)",
      }),
    ),
  }),
  errors: { may: ["NoMatchingError"] },
  run({ Tags }, scene) {
    const facts = filled(Tags, scene);
    scene.data.Tags = { ...scene.data.Tags, ...facts };
    scene.tell({ type: "contact-set", facts });
    return onward;
  },
});
