import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { exactlyOne, oneOf, only } from "../parameters.ts";

/** Noted, and nothing recorded. What is to be analysed is not looked into. */
export const updateContactRecordingAndAnalyticsBehavior = action({
  type: "UpdateContactRecordingAndAnalyticsBehavior",
  support: "noted",
  about: "noted; the analytics' own settings are not looked into",
  source: "guide",
  parameters: only({
    VoiceBehavior: z.optional(
      only({
        VoiceRecordingBehavior: z.optional(
          only({
            RecordedParticipants: z.array(oneOf("Agent", "Customer")),
            IVRRecordingBehavior: z.optional(oneOf("Enabled", "Disabled")),
          }),
        ),
        VoiceAnalyticsBehavior: z.optional(z.record(z.string(), z.unknown())),
      }),
    ),
    ChatBehavior: z.optional(z.record(z.string(), z.unknown())),
    ScreenRecordingBehavior: z.optional(only({ ScreenRecordedParticipants: z.array(oneOf("Agent")) })),
  }).check(exactlyOne("VoiceBehavior", "ChatBehavior", "ScreenRecordingBehavior")),
  errors: {
    must: ["NoMatchingError", "ChannelMismatch"],
    may: ["InFlightRedactionConfigurationFailed"],
  },
  run({ VoiceBehavior, ChatBehavior }, context) {
    if (ChatBehavior) return failure("this is a call, not a chat", "ChannelMismatch");
    const recorded = VoiceBehavior?.VoiceRecordingBehavior?.RecordedParticipants ?? [];
    context.emit({ type: "contact-set", facts: { RecordedParticipants: recorded.join(", ") } });
    return success;
  },
});
