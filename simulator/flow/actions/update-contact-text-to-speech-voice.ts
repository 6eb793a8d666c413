import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, onward } from "../outcome.ts";
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
  run({ TextToSpeechVoice }, scene) {
    const voice = scene.fill(TextToSpeechVoice);
    if (voice === "") return failure("no voice was named");
    scene.data.TextToSpeechVoiceId = voice;
    scene.tell({ type: "contact-set", facts: { TextToSpeechVoice: voice } });
    return onward;
  },
});
