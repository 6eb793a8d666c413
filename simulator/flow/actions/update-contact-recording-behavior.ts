import * as z from "zod/mini";
import { action } from "../action.ts";
import { success } from "../block-outcome.ts";
import { oneOf, only } from "../parameters.ts";

/** Noted, and nothing recorded. What is to be analysed is not looked into. */
export const updateContactRecordingBehavior = action({
  type: "UpdateContactRecordingBehavior",
  support: "noted",
  about: "noted; the analytics' own settings are not looked into",
  source: "guide",
  parameters: only({
    RecordingBehavior: only({
      RecordedParticipants: z.array(oneOf("Agent", "Customer")),
      ScreenRecordedParticipants: z.optional(z.array(oneOf("Agent"))),
      IVRRecordingBehavior: z.optional(oneOf("Enabled", "Disabled")),
    }),
    AnalyticsBehavior: z.optional(z.record(z.string(), z.unknown())),
  }),
  flows: ["inbound", "queue", "module"],
  run({ RecordingBehavior: { RecordedParticipants } }, context) {
    context.emit({ type: "contact-set", facts: { RecordedParticipants: RecordedParticipants.join(", ") } });
    return success;
  },
});
