import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { only, text } from "../parameters.ts";

/** Any name passes for a voice: Polly's list is not kept here. */
export const updateContactTextToSpeechVoice = action({
  type: "UpdateContactTextToSpeechVoice",
  parameters: only({
    TextToSpeechVoice: text,
    TextToSpeechEngine: z.optional(text),
    TextToSpeechStyle: z.optional(text),
  }),
  errors: { may: ["NoMatchingError"] },
  run({ TextToSpeechVoice }, context) {
    const voice = context.fill(TextToSpeechVoice);
    if (voice === "") return failure("no voice was named");
    context.data.TextToSpeechVoiceId = voice;
    context.emit({ type: "contact-set", facts: { TextToSpeechVoice: voice } });
    return success;
  },
});
