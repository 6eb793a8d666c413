import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { only, target } from "../parameters.ts";

const hooks = [
  "AgentHold",
  "AgentWhisper",
  "CustomerHold",
  "CustomerQueue",
  "CustomerRemaining",
  "CustomerWhisper",
  "DefaultAgentUI",
  "DisconnectAgentUI",
  "PauseContact",
  "ResumeContact",
];

/** One flow for a later event. The whispers are run when an agent takes the call, the others are only noted. */
export const updateContactEventHooks = action({
  type: "UpdateContactEventHooks",
  about: "whispers are run, other events noted",
  source: "guide",
  parameters: only({
    EventHooks: z.record(z.string(), target).check(
      z.refine((entries) => Object.keys(entries).length === 1, { error: "takes one event" }),
      z.refine((entries) => Object.keys(entries).every((name) => hooks.includes(name)), {
        error: `knows the events ${hooks.join(", ")}`,
      }),
    ),
  }),
  errors: { must: ["NoMatchingError"] },
  run({ EventHooks }, context) {
    const [[event, reference] = ["", ""]] = Object.entries(EventHooks);
    const id = context.fill(reference);
    if (id === "") return failure("no flow was named");
    context.contact.hooks.set(event, id);
    if (event.endsWith("Whisper")) context.expectFlow(id);
    context.emit({ type: "contact-set", facts: { [event]: id } });
    return success;
  },
});
