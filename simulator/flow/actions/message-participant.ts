import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { exactlyOne, flag, only } from "../parameters.ts";
import { longestText, promptNames, promptParameters, wordsOf } from "./prompt.ts";

export const messageParticipant = action({
  type: "MessageParticipant",
  about:
    "as documented; recorded prompts say their name unless `prompts` has their words. Without an Error branch it goes on. On a chat recorded prompts are an error",
  source: "guide",
  parameters: only({ ...promptParameters, SkipWhenDTMFBufferEnabled: z.optional(flag) }).check(
    exactlyOne(...promptNames),
  ),
  errors: { may: ["NoMatchingError"] },
  // In hold flows prompts are looped instead.
  flows: ["inbound", "queue", "module", "customer-whisper", "agent-whisper", "outbound-whisper"],
  run({ SkipWhenDTMFBufferEnabled, ...parameters }, context) {
    if (SkipWhenDTMFBufferEnabled === "True" && context.contact.keysAhead) return success;
    if (!context.contact.customerThere) return failure("nobody is on the line yet");
    const words = wordsOf(parameters, context);
    if (words.trim() === "") return failure("there is nothing to say");
    if (words.length > longestText) return failure(`${words.length} characters are too many to say`);
    context.say(words);
    return success;
  },
});
