import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { exactlyOne, oneOf, only } from "../parameters.ts";
import { longestText, promptNames, promptParameters, wordsOf } from "./prompt.ts";

export const messageParticipant = action({
  type: "MessageParticipant",
  about: "as documented; recorded prompts say their name unless `prompts` has their words",
  source: "guide",
  // No key is ever kept for later here, so that there is nothing to skip for.
  parameters: only({
    ...promptParameters,
    SkipWhenDTMFBufferEnabled: z.optional(oneOf("true", "false", "True", "False")),
  }).check(exactlyOne(...promptNames)),
  errors: { may: ["NoMatchingError"] },
  run(parameters, context) {
    const words = wordsOf(parameters, context);
    if (words.trim() === "") return failure("there is nothing to say");
    if (words.length > longestText) return failure(`${words.length} characters are too many to say`);
    context.say(words);
    return success;
  },
});
