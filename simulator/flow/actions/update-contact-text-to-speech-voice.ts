import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { only, text } from "../parameters.ts";

/** Sets the voice. Any name is accepted: the simulator has no list of Polly's voices. */
export const updateContactTextToSpeechVoice = action({
  type: "UpdateContactTextToSpeechVoice",
  about: "any name is a voice",
  source: "guide",
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
