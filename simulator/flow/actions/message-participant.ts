import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, onward } from "../outcome.ts";
import { exactlyOne, oneOf, only } from "../parameters.ts";
import { longestText, promptNames, promptParameters, wordsOf } from "./prompt.ts";

export const messageParticipant = action({
  type: "MessageParticipant",
  // No key is ever kept for later here, so that there is nothing to skip for.
  parameters: only({
    ...promptParameters,
    SkipWhenDTMFBufferEnabled: z.optional(oneOf("true", "false", "True", "False")),
  }).check(exactlyOne(...promptNames)),
  errors: { may: ["NoMatchingError"] },
  run(parameters, scene) {
    const words = wordsOf(parameters, scene);
    if (words.trim() === "") return failure("there is nothing to say");
    if (words.length > longestText) return failure(`${words.length} characters are too many to say`);
    scene.say(words);
    return onward;
  },
});
